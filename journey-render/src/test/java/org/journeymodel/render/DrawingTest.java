package org.journeymodel.render;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.journeymodel.core.model.Journey;
import org.journeymodel.core.model.Language;
import org.journeymodel.render.layout.Box;
import org.journeymodel.render.layout.Mark;
import org.journeymodel.render.layout.Picture;
import org.journeymodel.render.style.Theme;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** What holds for drawings of every kind. */
@Isolated("sets the locale")
class DrawingTest {

    private static final double HAIR = 0.01;

    private static final Set<String> SVG_ELEMENTS =
            Set.of("svg", "title", "desc", "style", "g", "rect", "circle", "path", "text");

    private static final Set<String> SVG_ATTRIBUTES = Set.of(
            "xmlns",
            "class",
            "role",
            "aria-labelledby",
            "width",
            "height",
            "viewBox",
            "id",
            "x",
            "y",
            "rx",
            "cx",
            "cy",
            "r",
            "d",
            "stroke-width",
            "font-size",
            "font-weight",
            "text-anchor",
            "direction");

    private static final Set<String> HTML_ELEMENTS = Set.of(
            "html", "head", "meta", "title", "style", "body", "main", "header", "section", "div", "h1", "h2", "h3",
            "h4", "p", "ol", "ul", "li", "svg", "desc", "g", "a", "rect", "circle", "path", "text", "use");

    /** Of each journey, drawings of every kind: made once, since what they show is analysed before. */
    private static final List<Map<String, Drawing>> SOUND =
            Journeys.all().values().stream().map(Kinds::of).toList();

    private static final List<Map<String, Drawing>> HOSTILE = Payloads.ALL.stream()
            .map(payload -> Kinds.of(Payloads.everywhere(payload)))
            .toList();

    static Stream<String> kinds() {
        return Kinds.of(Journeys.small()).keySet().stream();
    }

    private static Stream<Drawing> drawings(String kind) {
        return SOUND.stream().map(kinds -> Objects.requireNonNull(kinds.get(kind)));
    }

    private static Stream<Drawing> hostile(String kind) {
        return HOSTILE.stream().map(kinds -> Objects.requireNonNull(kinds.get(kind)));
    }

    private static Drawing small(String kind) {
        return Objects.requireNonNull(Kinds.of(Journeys.small()).get(kind));
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void theSmallJourneyIsDrawnAsItIsKept(String kind) throws IOException {
        assertThat(small(kind).toSvg()).isEqualTo(resource("/" + kind + ".svg"));
    }

    private static String resource(String name) throws IOException {
        try (InputStream in = Objects.requireNonNull(DrawingTest.class.getResourceAsStream(name), name)) {
            return new String(in.readAllBytes(), UTF_8);
        }
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void givesTheSameBytesInEveryLocale(String kind) {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.ROOT);
            List<String> expected = written(small(kind));
            for (String tag : List.of("tr-TR", "ar-EG-u-nu-arab", "hi-IN-u-nu-deva", "de-DE", "th-TH-u-ca-buddhist")) {
                Locale.setDefault(Locale.forLanguageTag(tag));
                assertThat(written(small(kind))).as(tag).isEqualTo(expected);
            }
        } finally {
            Locale.setDefault(before);
        }
    }

    private static List<String> written(Drawing drawing) {
        return List.of(drawing.toSvg(), drawing.toHtml(), drawing.toTextAlternative());
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void isWellFormedAndOfAllowedPartsWhateverTheJourney(String kind) throws Exception {
        for (Drawing drawing : Stream.concat(drawings(kind), hostile(kind)).toList()) {
            for (Element element : Xml.elements(Xml.parse(drawing.toSvg()))) {
                assertThat(element.getTagName()).isIn(SVG_ELEMENTS);
                assertThat(Xml.attributes(element).keySet()).isSubsetOf(SVG_ATTRIBUTES);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void aPageIsOfAllowedPartsAndLoadsNothing(String kind) throws Exception {
        for (Drawing drawing : Stream.concat(drawings(kind), hostile(kind)).toList()) {
            String html = drawing.toHtml();
            assertThat(html).startsWith("<!DOCTYPE html>\n");
            for (Element element : Xml.elements(Xml.parse(html))) {
                assertThat(element.getTagName()).isIn(HTML_ELEMENTS);
                Xml.attributes(element).forEach((name, value) -> {
                    assertThat(name).doesNotStartWith("on").isNotIn("src", "style", "action", "srcdoc");
                    assertThat(!name.equals("href") || value.matches("#[a-z]+-\\d+"))
                            .as("%s of %s", value, kind)
                            .isTrue();
                });
            }
        }
    }

    /** As browsers read pages, which mend what an XML parser would refuse; each text in four fields or more. */
    @Test
    void noTextBecomesAnElementOrAnAttribute() throws Exception {
        Iterator<String> texts = Collections.nCopies(6, Payloads.combined()).stream()
                .flatMap(List::stream)
                .iterator();
        for (int journeys = 0; journeys < 5; journeys++) {
            isOfAllowedParts(Payloads.scattered(85, texts));
        }
    }

    private static void isOfAllowedParts(Journey journey) throws Exception {
        for (Drawing drawing : Kinds.of(journey).values()) {
            for (Element element : Xml.elements(Xml.parse(drawing.toSvg()))) {
                assertThat(element.getTagName()).isIn(SVG_ELEMENTS);
                assertThat(Xml.attributes(element).keySet()).isSubsetOf(SVG_ATTRIBUTES);
            }
            for (org.jsoup.nodes.Element element : Jsoup.parse(drawing.toHtml()).select("html, html *")) {
                assertThat(element.tagName()).isIn(HTML_ELEMENTS);
                element.attributes().forEach(DrawingTest::isHarmless);
            }
        }
    }

    private static void isHarmless(Attribute attribute) {
        assertThat(attribute.getKey()).doesNotStartWith("on").isNotIn("src", "style", "action", "srcdoc");
        if (attribute.getKey().endsWith("href")) {
            assertThat(attribute.getValue()).matches("#[a-z]+-\\d+");
        }
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void onAPageIdsAreUniqueAndLinksLeadToThem(String kind) throws Exception {
        for (Drawing drawing : drawings(kind).toList()) {
            Document document = Xml.parse(drawing.toHtml());
            List<String> ids = Xml.elements(document).stream()
                    .map(element -> element.getAttribute("id"))
                    .filter(id -> !id.isEmpty())
                    .toList();
            assertThat(ids).doesNotHaveDuplicates();
            List<String> links = Xml.named(document, "a").stream()
                    .map(link -> link.getAttribute("href").substring(1))
                    .toList();
            assertThat(ids).containsAll(links);
        }
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void theStyleSheetIsTheSameWhateverTheJourney(String kind) throws Exception {
        String style = Xml.text(Xml.parse(small(kind).toSvg()), "style");
        for (Drawing drawing : hostile(kind).toList()) {
            assertThat(Xml.text(Xml.parse(drawing.toSvg()), "style")).isEqualTo(style);
        }
        assertThat(style).doesNotContain("url(", "@import", "expression", "<");
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void isAnImageWithATitleAndADescriptionInWords(String kind) throws Exception {
        Document document = Xml.parse(small(kind).toSvg());
        Element svg = document.getDocumentElement();
        assertThat(svg.getAttribute("role")).isEqualTo("img");
        Element title = (Element) document.getElementsByTagName("title").item(0);
        assertThat(svg.getAttribute("aria-labelledby")).isEqualTo(title.getAttribute("id"));
        assertThat(title.getTextContent()).isNotBlank();
        assertThat(Xml.text(document, "desc")).isEqualTo(small(kind).toTextAlternative());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            journey-map          | Journey map: Buying a vacuum cleaner
            planned-and-observed | Planned and observed: Buying a vacuum cleaner
            coverage | Coverage: Buying a vacuum cleaner
            service-blueprint    | Service blueprint: Buying a vacuum cleaner
            emotion-diagram      | Emotion diagram: Buying a vacuum cleaner
            empathy-map          | Empathy map: Colleen
            flow-graph           | Flow graph: Buying a vacuum cleaner
            step-flow            | Step flow: Buying a vacuum cleaner
            spatial-map          | Spatial map: Buying a vacuum cleaner
            difference           | Difference of two versions: Buying a vacuum cleaner
            atlas                | Atlas of journeys: Buying a vacuum cleaner
            """)
    void saysOfWhatKindItIsToThoseWhoDoNotSeeIt(String kind, String title) throws Exception {
        Drawing drawing = small(kind);
        assertThat(drawing.toTextAlternative()).startsWith(title + "\n");
        assertThat(drawing.toSvg()).contains("<title id=\"jm-title\">" + title + "</title>");
        assertThat(drawing.toHtml()).contains("<title>" + title + "</title>", "<title id=\"jm-title\">" + title);
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void everyLineFitsItsBoxAndEveryBoxThePicture(String kind) {
        drawings(kind)
                .map(each -> each.language(Language.DANISH))
                .flatMap(Kinds::pictures)
                .forEach(DrawingTest::everyLineFits);
    }

    private static void everyLineFits(Picture picture) {
        Box page = new Box(0, 0, picture.width(), picture.height());
        for (Mark.Label label : Drawn.labels(picture)) {
            assertThat(page.contains(label.box()))
                    .as("%s in the picture", label)
                    .isTrue();
            for (String line : label.lines()) {
                assertThat(label.font().widthOf(line))
                        .as(line)
                        .isLessThanOrEqualTo(label.box().width() + HAIR);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void noTextLiesOverAnother(String kind) {
        for (Map.Entry<String, Journey> each : Journeys.all().entrySet()) {
            Drawing drawing = Objects.requireNonNull(Kinds.of(each.getValue()).get(kind));
            Kinds.translated(drawing)
                    .map(Kinds::whole)
                    .forEach(picture -> assertThat(overlapping(Drawn.labels(picture)))
                            .as(each.getKey())
                            .isEmpty());
        }
    }

    /** Sweeps from top to bottom, so that two thousand labels are soon compared. */
    private static List<String> overlapping(List<Mark.Label> labels) {
        List<Mark.Label> sorted = new ArrayList<>(labels);
        sorted.sort((a, b) -> Double.compare(a.box().y(), b.box().y()));
        List<String> found = new ArrayList<>();
        for (int at = 0; at < sorted.size(); at++) {
            Box box = sorted.get(at).box().inset(HAIR, HAIR);
            for (int next = at + 1;
                    next < sorted.size() && sorted.get(next).box().y() < box.bottom();
                    next++) {
                if (box.overlaps(sorted.get(next).box())) {
                    found.add(
                            sorted.get(at).lines() + " and " + sorted.get(next).lines());
                }
            }
        }
        return found;
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void eachOptionGivesAnotherDrawing(String kind) {
        Drawing drawing = small(kind);
        String before = drawing.toSvg();
        assertThat(drawing.theme(Theme.DARK).toSvg()).isNotEqualTo(before);
        drawing.language(Language.SWEDISH);
        assertThat(drawing.id("other").toSvg()).contains("id=\"other-title\"").doesNotContain("id=\"jm-");
        assertThat(drawing.toSvg()).isEqualTo(before);
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void handsOnTheFaultOfAWriter(String kind) {
        assertThatThrownBy(() -> small(kind).writeSvg(new FullDisk()))
                .isInstanceOf(IOException.class)
                .hasMessage("disk full");
        assertThatThrownBy(() -> small(kind).writeHtml(new FullDisk()))
                .isInstanceOf(IOException.class)
                .hasMessage("disk full");
    }

    private static final class FullDisk implements Appendable {

        @Override
        public Appendable append(CharSequence text) throws IOException {
            throw new IOException("disk full");
        }

        @Override
        public Appendable append(CharSequence text, int start, int end) throws IOException {
            throw new IOException("disk full");
        }

        @Override
        public Appendable append(char c) throws IOException {
            throw new IOException("disk full");
        }
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void growsInLineWithTheJourney(String kind) {
        int sixty = Objects.requireNonNull(Kinds.of(Journeys.sized(60, 3)).get(kind))
                .toSvg()
                .length();
        int twelveHundred = Objects.requireNonNull(
                        Kinds.of(Journeys.sized(1_200, 3)).get(kind))
                .toSvg()
                .length();
        assertThat(twelveHundred).isLessThan(22 * sixty);
    }

    @Test
    void forbidsPagesWhatTheyDoNotNeed() {
        assertThat(small("journey-map").toHtml())
                .contains("content=\"default-src &#39;none&#39;; style-src &#39;unsafe-inline&#39;;");
    }
}
