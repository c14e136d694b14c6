package org.journeymodel.render.svg;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.journeymodel.core.model.Journey;
import org.journeymodel.core.model.Language;
import org.journeymodel.graph.JourneyGraph;
import org.journeymodel.render.JourneyMap;
import org.journeymodel.render.Journeys;
import org.journeymodel.render.Payloads;
import org.journeymodel.render.Xml;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

class SvgTest {

    private static final Set<String> ELEMENTS =
            Set.of("svg", "title", "desc", "style", "g", "rect", "circle", "path", "text");

    private static final Set<String> ATTRIBUTES = Set.of(
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

    @Test
    void drawsTheSmallJourneyAsItIsKept() throws IOException {
        Journey journey = Journeys.small();
        JourneyGraph graph = JourneyGraph.of(journey);
        String svg = JourneyMap.of(journey)
                .with(graph.flow())
                .with(graph.bottlenecks())
                .toSvg();
        assertThat(svg).isEqualTo(resource("/small.svg"));
    }

    private static String resource(String name) throws IOException {
        try (InputStream in = Objects.requireNonNull(SvgTest.class.getResourceAsStream(name), name)) {
            return new String(in.readAllBytes(), UTF_8);
        }
    }

    @Test
    void everyJourneyIsWellFormedAndOfAllowedParts() throws Exception {
        for (Journey journey : Journeys.all().values()) {
            for (Element element : Xml.elements(Xml.parse(JourneyMap.of(journey).toSvg()))) {
                assertThat(element.getTagName()).isIn(ELEMENTS);
                assertThat(Xml.attributes(element).keySet()).isSubsetOf(ATTRIBUTES);
            }
        }
    }

    @Test
    void whatLooksLikeMarkupIsText() throws Exception {
        for (String payload : Payloads.ALL) {
            Document document =
                    Xml.parse(JourneyMap.of(Payloads.everywhere(payload)).toSvg());
            for (Element element : Xml.elements(document)) {
                assertThat(element.getTagName()).isIn(ELEMENTS);
                assertThat(Xml.attributes(element).keySet()).isSubsetOf(ATTRIBUTES);
            }
            assertThat(document.getElementsByTagName("title").item(0).getTextContent())
                    .isEqualTo(payload);
        }
    }

    @Test
    void theStyleSheetIsTheSameWhateverTheJourney() throws Exception {
        String style = Xml.text(Xml.parse(JourneyMap.of(Journeys.small()).toSvg()), "style");
        for (String payload : Payloads.ALL) {
            Document document =
                    Xml.parse(JourneyMap.of(Payloads.everywhere(payload)).toSvg());
            assertThat(Xml.text(document, "style")).isEqualTo(style);
        }
        assertThat(style).doesNotContain("url(", "@import", "expression", "<");
    }

    @Test
    void isAnImageWithATitleAndADescriptionInWords() throws Exception {
        Document document = Xml.parse(JourneyMap.of(Journeys.small()).toSvg());
        Element svg = document.getDocumentElement();
        assertThat(svg.getAttribute("role")).isEqualTo("img");
        Element title = (Element) document.getElementsByTagName("title").item(0);
        assertThat(svg.getAttribute("aria-labelledby")).isEqualTo(title.getAttribute("id"));
        assertThat(title.getTextContent()).isEqualTo("Buying a vacuum cleaner");
        assertThat(Xml.text(document, "desc"))
                .isEqualTo(JourneyMap.of(Journeys.small()).toTextAlternative());
    }

    /** A column of 60 touchpoints more costs no more than one of the first 60. */
    @Test
    void growsInLineWithTheJourney() {
        int sixty = JourneyMap.of(Journeys.sized(60, 3)).toSvg().length();
        int twelveHundred = JourneyMap.of(Journeys.sized(1_200, 3)).toSvg().length();
        assertThat(twelveHundred).isLessThan(22 * sixty);
    }

    @Test
    void cutsAreToldInFullInATitle() throws Exception {
        Document document =
                Xml.parse(JourneyMap.of(Journeys.all().get("endless word")).toSvg());
        List<String> titles = Xml.texts(document, "title");
        assertThat(titles).contains("x".repeat(10_000), "ab ".repeat(3_000));
    }

    @Test
    void aGapInWhatIsKnownIsAGapInTheCurve() throws Exception {
        Document document = Xml.parse(
                JourneyMap.of(Journeys.small()).language(Language.ENGLISH).toSvg());
        List<String> curves = Xml.elements(document).stream()
                .filter(each -> each.getTagName().equals("path")
                        && each.getAttribute("class").equals("jm-curve"))
                .map(each -> each.getAttribute("d"))
                .toList();
        // One piece from the first to the second touchpoint; of the third nothing is known.
        assertThat(curves).hasSize(1);
        assertThat(curves.get(0)).containsOnlyOnce("C");
        assertThat(Xml.texts(document, "title")).contains("Pays: feeling not known");
    }
}
