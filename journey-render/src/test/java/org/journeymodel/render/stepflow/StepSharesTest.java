package org.journeymodel.render.stepflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import org.journeymodel.core.model.Journey;
import org.journeymodel.core.model.Language;
import org.journeymodel.core.model.Outcome;
import org.journeymodel.core.model.Touchpoint;
import org.journeymodel.graph.JourneyGraph;
import org.journeymodel.graph.flow.FlowAnalysis;
import org.journeymodel.graph.flow.StepMatrix;
import org.journeymodel.render.Journeys;
import org.journeymodel.render.content.MapContent;
import org.journeymodel.render.style.Lane;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StepSharesTest {

    private static final int STEPS = 12;

    private static FlowAnalysis flow(int size) {
        return JourneyGraph.of(Journeys.sized(size, 3)).flow();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 5, 13, 60})
    void agreesWithTheStepMatrix(int size) {
        FlowAnalysis flow = flow(size);
        StepMatrix matrix = flow.stepMatrix(STEPS);
        StepShares shares = ChainSteps.of(flow.flow(), STEPS);
        List<Touchpoint> touchpoints = flow.flow().touchpoints();
        for (int step = 1; step <= shares.steps(); step++) {
            for (int at = 0; at < size; at++) {
                assertThat(shares.there(step).getOrDefault(at, 0.0))
                        .isCloseTo(matrix.share(touchpoints.get(at).id(), step), within(1e-12));
            }
            for (Outcome outcome : Outcome.values()) {
                assertThat(shares.endedBefore(step, outcome)).isCloseTo(matrix.ended(outcome, step), within(1e-12));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 5, 13, 60})
    void allWhoComeGoOnOrEnd(int size) {
        Journey journey = Journeys.sized(size, 3);
        FlowAnalysis flow = flow(size);
        MapContent map = new MapContent(journey, Language.ENGLISH, EnumSet.of(Lane.FLOW), List.of(), flow, null);
        StepContent content = StepContent.of(map, STEPS);
        for (List<StepNode> column : content.columns()) {
            for (StepNode node : column) {
                double in = sum(content, stream -> stream.to().equals(node));
                double out = sum(content, stream -> stream.from().equals(node));
                assertThat(node.step() == 1 ? node.share() : in).isCloseTo(node.share(), within(1e-12));
                assertThat(node.touchpoints().isEmpty() ? node.share() : out).isCloseTo(node.share(), within(1e-12));
            }
        }
    }

    private static double sum(StepContent content, java.util.function.Predicate<Stream> those) {
        return content.streams().stream()
                .filter(those)
                .mapToDouble(Stream::share)
                .sum();
    }

    @ParameterizedTest
    @ValueSource(ints = {13, 60})
    void noStepShowsMoreThanEightTouchpointsAndTheOthers(int size) {
        Journey journey = Journeys.sized(size, 3);
        MapContent map = new MapContent(journey, Language.ENGLISH, EnumSet.of(Lane.FLOW), List.of(), flow(size), null);
        StepContent content = StepContent.of(map, STEPS);
        for (int step = 1; step <= content.shares().steps(); step++) {
            List<StepNode> column = content.columns().get(step - 1);
            assertThat(column.stream().filter(StepNode::isTouchpoint)).hasSizeLessThanOrEqualTo(8);
            Map<Integer, Double> there = content.shares().there(step);
            List<Integer> shown = column.stream()
                    .flatMap(node -> node.touchpoints().stream())
                    .sorted()
                    .toList();
            assertThat(shown).isEqualTo(there.keySet().stream().sorted().toList());
        }
    }
}
