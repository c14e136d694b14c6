package org.journeymodel.render.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.journeymodel.core.model.Journey;
import org.journeymodel.graph.JourneyGraph;
import org.journeymodel.render.JourneyMap;
import org.journeymodel.render.Journeys;
import org.journeymodel.render.Payloads;
import org.journeymodel.render.Xml;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

class HtmlPageTest {

    private static final Set<String> ELEMENTS = Set.of(
            "html", "head", "meta", "title", "style", "body", "main", "header", "section", "div", "h1", "h2", "h3",
            "h4", "p", "ol", "ul", "li", "svg", "desc", "g", "a", "rect", "circle", "path", "text");

    private static Document page(Journey journey) throws Exception {
        String html = JourneyMap.of(journey).toHtml();
        assertThat(html).startsWith("<!DOCTYPE html>\n");
        return Xml.parse(html);
    }

    @Test
    void everyPageIsOfAllowedPartsAndLoadsNothing() throws Exception {
        Stream<Journey> all = Stream.concat(
                Journeys.all().values().stream(), Payloads.ALL.stream().map(Payloads::everywhere));
        for (Journey journey : all.toList()) {
            for (Element element : Xml.elements(page(journey))) {
                assertThat(element.getTagName()).isIn(ELEMENTS);
                Xml.attributes(element).forEach((name, value) -> {
                    assertThat(name).doesNotStartWith("on").isNotIn("src", "style", "action", "srcdoc");
                    assertThat(!name.equals("href") || value.matches("#touchpoint-\\d+"))
                            .isTrue();
                });
            }
        }
    }

    @Test
    void idsAreUniqueAndLinksLeadToThem() throws Exception {
        Document document = page(Journeys.sized(13, 3));
        List<String> ids = Xml.elements(document).stream()
                .map(element -> element.getAttribute("id"))
                .filter(id -> !id.isEmpty())
                .toList();
        assertThat(ids).doesNotHaveDuplicates();
        List<String> links = Xml.named(document, "a").stream()
                .map(link -> link.getAttribute("href").substring(1))
                .toList();
        assertThat(links).hasSize(13);
        assertThat(ids).containsAll(links);
    }

    @Test
    void eachTouchpointIsReachedByTheKeyboardAndTellsAllOfItself() throws Exception {
        Journey journey = Journeys.small();
        JourneyGraph graph = JourneyGraph.of(journey);
        Document document = Xml.parse(JourneyMap.of(journey)
                .with(graph.flow())
                .with(graph.bottlenecks())
                .toHtml());
        assertThat(Xml.named(document, "a").get(1).getAttribute("aria-label")).isEqualTo("Compares");
        String compare = Xml.named(document, "a").get(1).getTextContent().replaceAll("[\\s\u00a0]+", " ");
        assertThat(compare)
                .contains("Compares")
                .contains("Channels: Website")
                .contains("Thinking: All alike")
                .contains("Pains: Cannot compare (severity 3 of 5,")
                .contains("42 % go back to Searches");
    }

    @Test
    void headingsAreNested() throws Exception {
        Document document = page(Journeys.small());
        List<String> headings = Xml.elements(document).stream()
                .filter(each -> each.getTagName().matches("h[1-4]"))
                .map(each -> each.getTagName() + " " + each.getTextContent())
                .toList();
        assertThat(headings)
                .containsExactly(
                        "h1 Buying a vacuum cleaner",
                        "h2 Colleen",
                        "h2 The journey in words",
                        "h3 Stage: Look (before)",
                        "h4 Touchpoint 1 of 3: Searches",
                        "h4 Touchpoint 2 of 3: Compares",
                        "h3 Stage: Buy (during)",
                        "h4 Touchpoint 3 of 3: Pays");
    }

    @Test
    void forbidsWhatItDoesNotNeed() throws Exception {
        assertThat(JourneyMap.of(Journeys.small()).toHtml())
                .contains("content=\"default-src &#39;none&#39;; style-src &#39;unsafe-inline&#39;;");
    }
}
