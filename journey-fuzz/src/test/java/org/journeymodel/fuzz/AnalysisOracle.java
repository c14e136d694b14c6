package org.journeymodel.fuzz;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.journeymodel.core.model.AttributeValue;
import org.journeymodel.core.model.Journey;
import org.journeymodel.core.model.Outcome;
import org.journeymodel.core.validation.InvalidJourneyException;
import org.journeymodel.core.validation.JourneyValidator;
import org.journeymodel.graph.JourneyGraph;
import org.journeymodel.graph.bottleneck.Bottlenecks;
import org.journeymodel.graph.bottleneck.Objective;
import org.journeymodel.graph.flow.FlowAnalysis;
import org.journeymodel.graph.guarantee.SuccessBounds;
import org.journeymodel.graph.paths.JourneyPath;
import org.journeymodel.graph.paths.PathCriterion;
import org.journeymodel.graph.paths.PathLimits;
import org.journeymodel.graph.structure.JourneyStructure;
import org.journeymodel.json.JourneyJson;

/** What holds for the analyses of any journey: figures within their ranges, and results that can be written. */
final class AnalysisOracle {

    private static final int MOST_PATHS = 20;

    private final Journey journey;
    private final JourneyGraph graph;

    AnalysisOracle(Journey journey) {
        this.journey = journey;
        this.graph = JourneyGraph.of(journey);
    }

    void holds(Choices choices) {
        boolean isSound = JourneyValidator.standard().validate(journey).errors().isEmpty();
        structure(graph.structure());
        List<JourneyPath> paths = paths(PathLimits.standard()
                .withMostPaths(choices.below(MOST_PATHS))
                .withMostMoves(choices.below(12))
                .withMostVisits(1 + choices.below(3)));
        if (isSound) {
            assertThat(paths).doesNotHaveDuplicates();
        }
        try {
            ofTheFlow(choices);
        } catch (InvalidJourneyException refused) {
            FindingsOracle.tellWhatIsWrong(refused);
            assertThat(isSound)
                    .as("refused, but valid: %s", refused.getMessage())
                    .isFalse();
        }
    }

    private void structure(JourneyStructure structure) {
        isWritten(structure.toAttributes());
        isWritten(structure.loops(MOST_PATHS).toAttributes());
        assertThat(structure.betweenness().values())
                .allSatisfy(figure -> assertThat(figure).isNotNegative().isFinite());
        structure.cutOffs();
        structure.channelChanges();
        structure.teamHandovers();
        graph.toJGraphT();
    }

    private List<JourneyPath> paths(PathLimits limits) {
        List<JourneyPath> all = graph.paths().all(limits).paths();
        assertThat(all).hasSizeLessThanOrEqualTo(limits.mostPaths());
        all.forEach(this::path);
        assertThat(graph.paths().stream(limits).toList()).isEqualTo(all);
        graph.paths().mostLikely(MOST_PATHS).forEach(this::path);
        for (PathCriterion criterion : PathCriterion.values()) {
            graph.paths().best(criterion, 3).paths().forEach(this::path);
        }
        isWritten(graph.paths().count().toAttributes());
        graph.paths().testPaths().paths().forEach(this::path);
        return all;
    }

    private void path(JourneyPath path) {
        isProbability(path.probability());
        isWritten(path.toAttributes());
        graph.feelings().along(path);
    }

    private void ofTheFlow(Choices choices) {
        FlowAnalysis flow = graph.flow();
        assertThat(flow.outcomeProbabilities().values()).allSatisfy(AnalysisOracle::isProbability);
        assertThat(flow.outcomeProbabilities().values().stream()
                        .mapToDouble(Double::doubleValue)
                        .sum())
                .isCloseTo(1, within(1e-6));
        assertThat(flow.touchpointsVisited()).isNotNegative().isNotNaN();
        isWritten(flow.toAttributes());
        isWritten(flow.stepMatrix(5).toAttributes());
        isWritten(flow.variance().toAttributes());
        bottlenecks(choices);
        guarantee(graph.guarantee().success());
        isWritten(graph.guarantee().toAttributes());
        isWritten(graph.feelings().overFlow().toAttributes());
        simulation(choices.number());
        assertThat(journey.personas())
                .allSatisfy(persona -> assertThat(
                                graph.forPersona(persona.id()).journeyFlow().persona())
                        .hasValue(persona.id()));
    }

    private void simulation(long seed) {
        try {
            assertThat(graph.simulate(3, seed).customerCount()).isEqualTo(3);
        } catch (IllegalArgumentException tooLong) {
            assertThat(tooLong).hasMessageContaining("must end within 292 years");
        }
    }

    private void bottlenecks(Choices choices) {
        Bottlenecks bottlenecks = graph.bottlenecks(choices.of(List.of(Objective.values())));
        isWritten(bottlenecks.toAttributes());
        assertThat(bottlenecks.ranked())
                .allSatisfy(each -> assertThat(each.toString()).isNotBlank());
    }

    private void guarantee(SuccessBounds success) {
        isProbability(success.worst());
        isProbability(success.best());
        assertThat(success.current())
                .isBetween(success.worst() - 1e-6, success.best() + 1e-6)
                .isCloseTo(graph.flow().probabilityOf(Outcome.SUCCESS), within(1e-6));
    }

    private static void isProbability(double figure) {
        assertThat(figure).isBetween(0.0, 1.0);
    }

    /** What is written is read again: no figure without a number in it, nothing that JSON cannot hold. */
    private static void isWritten(AttributeValue result) {
        assertThat(JourneyJson.values().read(JourneyJson.write(result))).isEqualTo(result);
    }
}
