package org.journeymodel.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.journeymodel.core.model.Language;
import org.journeymodel.render.style.Theme;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Lets axe-core look for what keeps people out of the pages of every kind, light and dark, in headless Chromium.
 * Its file axe.min.js is named by {@code -Djourney.axe=FILE}; without it the test is skipped.
 */
@Tag("browser")
class AccessibilityTest {

    /** Each page in a frame of its own; axe-core stands in it before its policy forbids scripts. */
    private static final String RUN = """
            const faults = [];
            let looked = 0;
            async function look() {
              for (const frame of document.querySelectorAll('iframe')) {
                const found = await frame.contentWindow.axe.run({ resultTypes: ['violations'] });
                looked += found.passes.length > 0 ? 1 : 0;
                for (const fault of found.violations)
                  faults.push(frame.title + ': ' + fault.id + ' at ' + fault.nodes[0].html.slice(0, 200));
              }
            }
            addEventListener('load', () => look().catch(e => faults.push('' + e)).then(() => {
              document.body.textContent = '[' + looked + ' looked at] ' + faults.join('; ') + ' [end]';
            }));
            """;

    @TempDir
    private Path folder;

    private Chromium chromium;
    private Path axe;

    @BeforeEach
    void findBoth() {
        axe = Chromium.script("journey.axe", "axe-core (its axe.min.js)");
        chromium = Chromium.find();
    }

    @Test
    void axeFindsNothingInThePagesOfAnyKind() throws Exception {
        List<String> frames = new ArrayList<>();
        for (String journey : List.of("small", "three personas", "arabic", "no touchpoints")) {
            Kinds.of(Journeys.all().get(journey)).forEach((kind, drawing) -> {
                frames.add(frame(kind + " of " + journey, drawing.theme(Theme.LIGHT)));
                if (journey.equals("small")) {
                    frames.add(frame(kind + " in the dark", drawing.theme(Theme.DARK)));
                }
            });
        }
        assertThat(looked(frames)).isEqualTo("[" + frames.size() + " looked at]  [end]");
    }

    @Test
    void axeFindsAFaultThatIsPlanted() throws Exception {
        String page = Kinds.of(Journeys.small()).get("journey-map").toHtml();
        assertThat(looked(List.of(frame("no language", page.replace(" lang=\"en\"", "")))))
                .startsWith("[1 looked at] no language: html-has-lang at ");
    }

    private String frame(String title, Drawing drawing) {
        return frame(title, drawing.language(Language.SWEDISH).toHtml());
    }

    private String frame(String title, String page) {
        String withAxe = page.replaceFirst("<head>", "<head><script src='" + axe.toUri() + "'></script>");
        return "<iframe width='1400' height='900' title=\"" + title + "\" srcdoc=\""
                + withAxe.replace("&", "&amp;").replace("\"", "&quot;") + "\"></iframe>";
    }

    private String looked(List<String> frames) throws Exception {
        String page = "<!DOCTYPE html><html lang='en'><head><meta charset='UTF-8'><title>Pages</title></head><body>"
                + String.join("\n", frames) + "<script>" + RUN + "</script></body></html>";
        return chromium.body(folder, page, 600_000);
    }
}
