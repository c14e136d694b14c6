package org.journeymodel.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.journeymodel.core.model.Journey;
import org.journeymodel.core.model.Language;
import org.journeymodel.core.progress.ProgressListener;
import org.journeymodel.render.layout.Box;
import org.journeymodel.render.layout.Mark;
import org.journeymodel.render.layout.Picture;
import org.journeymodel.render.style.Theme;
import org.journeymodel.render.svg.SvgWriter;
import org.journeymodel.render.svg.XmlWriter;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Measures in headless Chromium that every line of text lies inside the room that the layout gave it, in
 * each of the usual fonts. Chromium is looked for on the path, or named by {@code -Djourney.chromium=...}.
 */
class BrowserTest {

    /** How far ink may stand out, as the tail of an Arabic letter does; all text has more room to its frame. */
    private static final double TOLERANCE = 2.6;

    private static final String SCRIPT = """
            const boxes = BOXES, texts = document.querySelectorAll('svg text'), faults = [];
            texts.forEach((text, at) => {
              const ink = text.getBBox(), [left, right] = boxes[at];
              if (ink.x < left - TOLERANCE || ink.x + ink.width > right + TOLERANCE)
                faults.push(text.textContent + ' is at ' + ink.x + '..' + (ink.x + ink.width)
                  + ' outside ' + left + '..' + right);
            });
            if (texts.length !== boxes.length) faults.push(texts.length + ' texts, ' + boxes.length + ' boxes');
            document.body.textContent = '[' + texts.length + ' measured] ' + faults.join('; ') + ' [end]';
            """;

    @TempDir
    private Path folder;

    private Chromium chromium;

    @BeforeEach
    void findChromium() {
        chromium = Chromium.find();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Liberation Sans", "Noto Sans", "DejaVu Sans"})
    void everyTextFitsItsRoom(String font) throws Exception {
        assumeTrue(isInstalled(font), () -> "Skipped: the font " + font + " is not installed.");
        StringBuilder svg = new StringBuilder();
        StringBuilder boxes = new StringBuilder("[");
        for (Map.Entry<String, Journey> each : Journeys.all().entrySet()) {
            boolean inEach = each.getKey().equals("small");
            for (Drawing drawing : Kinds.of(each.getValue()).values()) {
                Stream<Drawing> spoken =
                        inEach ? Kinds.translated(drawing) : Stream.of(drawing.language(Language.DANISH));
                for (Drawing one : spoken.toList()) {
                    append(svg, boxes, Kinds.whole(one));
                    Picture onPage = Kinds.onPage(one);
                    if (onPage.marks().size() < 2_000) {
                        append(svg, boxes, onPage);
                    }
                }
            }
        }
        String measured = measure(svg.toString(), boxes.append("]").toString(), font);
        assertThat(measured).matches("\\[[1-9]\\d{3,} measured]  \\[end]");
    }

    /** Another font would be taken in its place, and other texts measured than those meant. */
    private static boolean isInstalled(String font) {
        try {
            Process process = new ProcessBuilder("fc-list", "--quiet", font).start();
            return process.waitFor() == 0;
        } catch (IOException noFontconfig) {
            return true;
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private static void append(StringBuilder svg, StringBuilder boxes, Picture picture) throws IOException {
        SvgWriter.writeInto(
                new XmlWriter(svg),
                picture,
                Theme.LIGHT,
                new SvgWriter.Named("x", "title", "description"),
                ProgressListener.none());
        for (Mark.Label label : Drawn.labels(picture)) {
            Box box = label.box();
            for (String ignored : label.lines()) {
                boxes.append(boxes.length() > 1 ? "," : "")
                        .append(String.format(Locale.ROOT, "[%.1f,%.1f]", box.x(), box.right()));
            }
        }
    }

    /** The generic family is named without quotes. */
    private static String quoted(String font) {
        return font.contains(" ") ? "'" + font + "'" : font;
    }

    private String measure(String svg, String boxes, String font) throws Exception {
        String script = SCRIPT.replace("BOXES", boxes).replace("TOLERANCE", String.valueOf(TOLERANCE));
        String page = "<!DOCTYPE html><html><head><meta charset='UTF-8'><style>svg text{font-family:" + quoted(font)
                + "!important}</style></head><body>" + svg + "<script>" + script + "</script></body></html>";
        return chromium.body(folder, page, 1_000);
    }
}
