package org.journeymodel.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.journeymodel.core.model.Journey;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Lets Mermaid itself read the Mermaid texts, in headless Chromium. Its file mermaid.min.js is named by {@code
 * -Djourney.mermaid=FILE}; without it the test is skipped.
 */
@Tag("browser")
class MermaidTest {

    /** What Mermaid draws by default is limited; its limits can be raised, and the texts say so. */
    private static final String RUN = """
            const faults = [];
            let read = 0;
            async function parse() {
              mermaid.initialize({ startOnLoad: false, maxEdges: 1000000, maxTextSize: 100000000 });
              for (const text of document.querySelectorAll('pre')) {
                try {
                  const found = await mermaid.parse(text.textContent);
                  read += found.diagramType === text.title ? 1 : 0;
                } catch (e) {
                  faults.push((e.message || '' + e).slice(0, 300) + ' in ' + text.textContent.slice(0, 300));
                }
              }
            }
            addEventListener('load', () => parse().catch(e => faults.push('' + e)).then(() => {
              document.body.textContent = '[' + read + ' read] ' + faults.join('; ') + ' [end]';
            }));
            """;

    @TempDir
    private Path folder;

    private Chromium chromium;
    private Path mermaid;

    @BeforeEach
    void findBoth() {
        mermaid = Chromium.script("journey.mermaid", "Mermaid (its mermaid.min.js)");
        chromium = Chromium.find();
    }

    @Test
    void mermaidReadsTheTextsOfEveryJourney() throws Exception {
        List<String> texts = new ArrayList<>();
        List<Journey> journeys = new ArrayList<>(Journeys.all().values());
        Payloads.ALL.forEach(payload -> journeys.add(Payloads.everywhere(payload)));
        for (Journey journey : journeys) {
            JourneyMap map = JourneyMap.of(journey);
            texts.add(pre("journey", map.toMermaid()));
            texts.add(pre("flowchart-v2", map.toMermaidFlowchart()));
            texts.add(pre("flowchart-v2", FlowGraph.of(journey).toMermaid()));
        }
        assertThat(read(texts)).isEqualTo("[" + texts.size() + " read]  [end]");
    }

    @Test
    void mermaidRefusesATextThatIsNone() throws Exception {
        assertThat(read(List.of(pre("flowchart-v2", "flowchart LR\n    t1 -->|\"a\" t2\n"))))
                .startsWith("[0 read] Parse error on line ");
    }

    private static String pre(String type, String text) {
        return "<pre title='" + type + "'>\n" + text.replace("&", "&amp;").replace("<", "&lt;") + "</pre>";
    }

    private String read(List<String> texts) throws Exception {
        String page = "<!DOCTYPE html><html lang='en'><head><meta charset='UTF-8'><title>Texts</title><script src='"
                + mermaid.toUri() + "'></script></head><body>" + String.join("\n", texts) + "<script>" + RUN
                + "</script></body></html>";
        return chromium.body(folder, page, 600_000);
    }
}
