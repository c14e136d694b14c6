package org.journeymodel.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import javax.xml.parsers.SAXParserFactory;
import org.journeymodel.core.diff.JourneyDiff;
import org.journeymodel.core.model.Journey;
import org.journeymodel.core.model.JourneyAtlas;
import org.journeymodel.core.model.Language;
import org.journeymodel.core.validation.InvalidJourneyException;
import org.journeymodel.graph.JourneyGraph;
import org.journeymodel.graph.bottleneck.Bottlenecks;
import org.journeymodel.graph.flow.FlowAnalysis;
import org.journeymodel.render.AtlasDrawing;
import org.journeymodel.render.DifferenceMap;
import org.journeymodel.render.Drawing;
import org.journeymodel.render.EmotionDiagram;
import org.journeymodel.render.EmpathyMapDrawing;
import org.journeymodel.render.FlowGraph;
import org.journeymodel.render.JourneyMap;
import org.journeymodel.render.ServiceBlueprint;
import org.journeymodel.render.SpatialMap;
import org.journeymodel.render.StepFlow;
import org.journeymodel.render.style.Theme;
import org.xml.sax.Attributes;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** What holds for the pictures of any journey: well-formed, nothing that runs or loads, every coordinate a number. */
final class DrawingOracle {

    private static final Set<String> FORBIDDEN =
            Set.of("script", "foreignobject", "iframe", "object", "embed", "image", "img", "link");

    private static final Set<String> NUMBERS = Set.of(
            "x",
            "y",
            "x1",
            "x2",
            "y1",
            "y2",
            "cx",
            "cy",
            "r",
            "d",
            "width",
            "height",
            "viewBox",
            "points",
            "transform");

    private static final Pattern NO_NUMBER = Pattern.compile("NaN|Infinity|null");

    private final Journey journey;

    DrawingOracle(Journey journey) {
        this.journey = journey;
    }

    void holds(Choices choices) throws Exception {
        Language language = choices.of(List.of(Language.values()));
        Theme theme = choices.of(List.of(Theme.values()));
        Drawing drawing = choices.of(drawings()).language(language).theme(theme);
        isSound(drawing.toSvg());
        isSound(drawing.toHtml());
        assertThat(drawing.toTextAlternative()).isNotBlank();
        JourneyMap map = JourneyMap.of(journey).language(language);
        assertThat(map.toText()).isNotBlank();
        assertThat(map.toMarkdown()).isNotBlank();
        assertThat(map.toMermaid()).isNotBlank();
        assertThat(map.toMermaidFlowchart()).isNotBlank();
        assertThat(map.toDot()).isNotBlank();
    }

    private List<Drawing> drawings() {
        List<Drawing> drawings = new ArrayList<>(List.of(
                JourneyMap.of(journey),
                FlowGraph.of(journey),
                EmotionDiagram.of(journey),
                ServiceBlueprint.of(journey),
                SpatialMap.of(journey).faces(),
                AtlasDrawing.of(JourneyAtlas.of(journey)),
                DifferenceMap.of(
                        JourneyDiff.between(Journey.builder("empty", "Empty").build(), journey))));
        journey.personas().forEach(persona -> drawings.add(EmpathyMapDrawing.of(journey, persona.id())));
        Optional<FlowAnalysis> flow = flow();
        if (flow.isPresent()) {
            Bottlenecks bottlenecks = JourneyGraph.of(journey).bottlenecks();
            drawings.add(JourneyMap.of(journey).with(flow.get()).with(bottlenecks));
            drawings.add(FlowGraph.of(journey).with(flow.get()).with(bottlenecks));
            drawings.add(SpatialMap.of(journey).with(flow.get()));
            drawings.add(StepFlow.of(flow.get()));
        }
        return drawings;
    }

    private Optional<FlowAnalysis> flow() {
        try {
            return Optional.of(JourneyGraph.of(journey).flow());
        } catch (InvalidJourneyException unsound) {
            return Optional.empty();
        }
    }

    private static void isSound(String document) throws Exception {
        SAXParserFactory.newDefaultInstance()
                .newSAXParser()
                .parse(new InputSource(new StringReader(document)), new DefaultHandler() {
                    @Override
                    public void startElement(String uri, String localName, String name, Attributes attributes)
                            throws SAXException {
                        isHarmless(name, attributes);
                    }

                    @Override
                    public InputSource resolveEntity(String publicId, String systemId) throws SAXException {
                        throw new SAXException("A picture asks for " + systemId);
                    }
                });
    }

    private static void isHarmless(String element, Attributes attributes) {
        assertThat(FORBIDDEN).doesNotContain(element.toLowerCase(Locale.ROOT));
        for (int at = 0; at < attributes.getLength(); at++) {
            String name = attributes.getQName(at);
            assertThat(name).doesNotStartWithIgnoringCase("on");
            if (name.endsWith("href")) {
                assertThat(attributes.getValue(at)).startsWith("#");
            }
            if (NUMBERS.contains(name)) {
                assertThat(attributes.getValue(at)).doesNotContainPattern(NO_NUMBER);
            }
        }
    }
}
