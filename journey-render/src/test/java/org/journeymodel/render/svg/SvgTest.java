package org.journeymodel.render.svg;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.journeymodel.core.model.Language;
import org.journeymodel.render.JourneyMap;
import org.journeymodel.render.Journeys;
import org.journeymodel.render.Payloads;
import org.journeymodel.render.Xml;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;

class SvgTest {

    @Test
    void aNameThatLooksLikeMarkupIsText() throws Exception {
        for (String payload : Payloads.ALL) {
            Document document =
                    Xml.parse(JourneyMap.of(Payloads.everywhere(payload)).toSvg());
            assertThat(document.getElementsByTagName("title").item(0).getTextContent())
                    .isEqualTo("Journey map: " + payload);
        }
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
