package org.journeymodel.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
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
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Measures in headless Chromium that every line of text lies inside the room that the layout gave it, in
 * each of the usual fonts. Chromium is looked for on the path, or named by {@code -Djourney.chromium=...}.
 */
@Tag("browser")
class BrowserTest {

    /** How far ink may stand out, as the tail of an Arabic letter does; all text has more room to its frame. */
    private static final double TOLERANCE = 2.6;

    private static final Pattern STYLE = Pattern.compile("<style>.*?</style>", Pattern.DOTALL);

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

    private static final StringBuilder SVG = new StringBuilder();

    private static final StringBuilder BOXES = new StringBuilder();

    private static Chromium chromium;

    @TempDir
    private Path folder;

    @BeforeAll
    static void drawAll() throws IOException {
        chromium = Chromium.find();
        for (Map.Entry<String, Journey> each : Journeys.all().entrySet()) {
            boolean inEach = each.getKey().equals("small");
            for (Drawing drawing : Kinds.of(each.getValue()).values()) {
                Stream<Drawing> spoken =
                        inEach ? Kinds.translated(drawing) : Stream.of(drawing.language(Language.DANISH));
                for (Drawing one : spoken.toList()) {
                    append(Kinds.whole(one));
                    Picture onPage = Kinds.onPage(one);
                    if (onPage.marks().size() < 2_000) {
                        append(onPage);
                    }
                }
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"Liberation Sans", "Noto Sans", "DejaVu Sans"})
    void everyTextFitsItsRoom(String font) throws Exception {
        assumeTrue(isInstalled(font), () -> "Skipped: the font " + font + " is not installed.");
        assertThat(measure(font)).matches("\\[[1-9]\\d{3,} measured]  \\[end]");
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

    /** Pictures share the sheet of the first: a browser would match each text against all of them. */
    private static void append(Picture picture) throws IOException {
        StringBuilder one = new StringBuilder();
        SvgWriter.writeInto(
                new XmlWriter(one),
                picture,
                Theme.LIGHT,
                new SvgWriter.Named("x", "title", "description"),
                ProgressListener.none());
        SVG.append(SVG.isEmpty() ? one : STYLE.matcher(one).replaceFirst(""));
        for (Mark.Label label : Drawn.labels(picture)) {
            Box box = label.box();
            for (String ignored : label.lines()) {
                BOXES.append(BOXES.isEmpty() ? "" : ",")
                        .append(String.format(Locale.ROOT, "[%.1f,%.1f]", box.x(), box.right()));
            }
        }
    }

    /** The generic family is named without quotes. */
    private static String quoted(String font) {
        return font.contains(" ") ? "'" + font + "'" : font;
    }

    private String measure(String font) throws Exception {
        String script = SCRIPT.replace("BOXES", "[" + BOXES + "]").replace("TOLERANCE", String.valueOf(TOLERANCE));
        String page = "<!DOCTYPE html><html><head><meta charset='UTF-8'><style>svg text{font-family:" + quoted(font)
                + "!important}</style></head><body>" + SVG + "<script>" + script + "</script></body></html>";
        return chromium.body(folder, page, 1_000);
    }
}
