package org.journeymodel.render.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.journeymodel.core.model.Journey;
import org.journeymodel.graph.JourneyGraph;
import org.journeymodel.render.JourneyMap;
import org.journeymodel.render.Journeys;
import org.journeymodel.render.Xml;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;

class HtmlPageTest {

    private static Document page(Journey journey) throws Exception {
        String html = JourneyMap.of(journey).toHtml();
        assertThat(html).startsWith("<!DOCTYPE html>\n");
        return Xml.parse(html);
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
}
