package org.journeymodel.graph.feeling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.journeymodel.graph.InterruptedWork.assertInterrupted;
import static org.journeymodel.graph.Scripts.graph;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.journeymodel.core.model.AttributeValue;
import org.journeymodel.core.model.AttributeValue.ObjectValue;
import org.journeymodel.core.model.EmotionScale;
import org.journeymodel.core.progress.Progress;
import org.journeymodel.graph.JourneyGraph;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Results about feelings are values, tell themselves, and can be followed and ended. */
class FeelingResultsTest {

    /** Half go from a on to b, a quarter of them to c and back to a; a feels well, b does not. */
    private static JourneyGraph halves(String feelingOfB) {
        return graph("a^.5 b^" + feelingOfB + " c+", "a->b .5", "b->c .25", "c->a .25");
    }

    private static Stream<Function<JourneyGraph, Object>> results() {
        return Stream.of(
                graph -> graph.feelings().along("a", "b"),
                graph -> graph.feelings().along("a", "b").points().get(1),
                graph -> graph.feelings().along("a", "b").mean(),
                graph -> graph.feelings().along("a", "b").largestDrop().orElseThrow(),
                graph -> graph.feelings().along("a", "b").peakEnd().orElseThrow(),
                graph -> graph.feelings().overFlow(),
                graph -> graph.feelings().overFlow().painPoints().get(0),
                graph -> graph.feelings().overFlow().drops().get(0),
                graph -> graph.feelings().overFlow().expectedLowest(),
                graph -> graph.feelings().comparedWith(halves("0").feelings()),
                graph -> graph.feelings()
                        .comparedWith(halves("0").feelings())
                        .largest(1)
                        .get(0));
    }

    @ParameterizedTest
    @MethodSource("results")
    void areEqualIfOfEqualJourneys(Function<JourneyGraph, Object> result) {
        Object one = result.apply(halves("-.5"));

        assertThat(one)
                .isEqualTo(result.apply(halves("-.5")))
                .hasSameHashCodeAs(result.apply(halves("-.5")))
                .hasToString(result.apply(halves("-.5")).toString())
                .isNotEqualTo(result.apply(halves("-.75")))
                .isNotEqualTo("text");
    }

    private static ObjectValue point(int step, String touchpoint, String name, double value) {
        return AttributeValue.object()
                .put("step", step)
                .put("touchpoint", touchpoint)
                .put(name, value)
                .build();
    }

    @Test
    void aCurveTellsItselfInValence() {
        ObjectValue a = point(0, "a", "valence", 0.5);
        ObjectValue b = point(1, "b", "valence", -0.5);

        assertThat(graph("a^.5 b^-.5").feelings().along("a", "b").toAttributes())
                .isEqualTo(AttributeValue.object()
                        .put("points", AttributeValue.of(List.of(a, b)))
                        .put(
                                "mean",
                                AttributeValue.object()
                                        .put("valence", 0)
                                        .put("coverage", 1)
                                        .build())
                        .put("worst", AttributeValue.of(List.of(b, a)))
                        .put(
                                "largestDrop",
                                AttributeValue.object()
                                        .put("from", a)
                                        .put("to", b)
                                        .put("size", 1)
                                        .build())
                        .put("areaBelowNeutral", 0.5)
                        .put(
                                "peakEnd",
                                AttributeValue.object()
                                        .put("valence", -0.5)
                                        .put("peak", b)
                                        .put("end", b)
                                        .build())
                        .build());
    }

    /** On a scale from 1 over 3 to 11, 0.5 is 7 and -0.5 is 2; what is below neutral is half as long a point. */
    @Test
    void aCurveTellsItselfInScores() {
        ObjectValue a = point(0, "a", "score", 7);
        ObjectValue b = point(1, "b", "score", 2);

        assertThat(graph("a^.5 b^-.5").feelings().along("a", "b").toAttributes(EmotionScale.of(1, 3, 11)))
                .isEqualTo(AttributeValue.object()
                        .put("points", AttributeValue.of(List.of(a, b)))
                        .put(
                                "mean",
                                AttributeValue.object()
                                        .put("score", 3)
                                        .put("coverage", 1)
                                        .build())
                        .put("worst", AttributeValue.of(List.of(b, a)))
                        .put(
                                "largestDrop",
                                AttributeValue.object()
                                        .put("from", a)
                                        .put("to", b)
                                        .put("size", 5)
                                        .build())
                        .put("areaBelowNeutral", 1)
                        .put(
                                "peakEnd",
                                AttributeValue.object()
                                        .put("score", 2)
                                        .put("peak", b)
                                        .put("end", b)
                                        .build())
                        .build());
    }

    @Test
    void whatIsNotKnownIsNotTold() {
        assertThat(graph("a").feelings().along("a").toAttributes())
                .isEqualTo(AttributeValue.object()
                        .put(
                                "points",
                                AttributeValue.of(List.of(AttributeValue.object()
                                        .put("step", 0)
                                        .put("touchpoint", "a")
                                        .build())))
                        .put("mean", AttributeValue.object().put("coverage", 0).build())
                        .put("worst", AttributeValue.of(List.of()))
                        .build());
    }

    /** Everybody passes a and b; on a scale from 0 over 4 to 5, 0.5 is 4.5 and -0.5 is 2. */
    @Test
    void feelingsOverTheFlowTellThemselvesInScores() {
        ObjectValue mean =
                AttributeValue.object().put("score", 4).put("coverage", 1).build();
        ObjectValue end =
                AttributeValue.object().put("score", 2).put("coverage", 1).build();

        assertThat(graph("a^.5 b^-.5").feelings().overFlow().toAttributes(EmotionScale.of(0, 4, 5)))
                .isEqualTo(AttributeValue.object()
                        .put("mean", mean)
                        .put("end", end)
                        .put("areaBelowNeutral", 2)
                        .put("everBelowNeutral", 1)
                        .put(
                                "painPoints",
                                AttributeValue.of(List.of(AttributeValue.object()
                                        .put("touchpoint", "b")
                                        .put("score", 2)
                                        .put("visits", 1)
                                        .put("pain", 2)
                                        .put("share", 1)
                                        .build())))
                        .put(
                                "drops",
                                AttributeValue.of(List.of(AttributeValue.object()
                                        .put("from", "a")
                                        .put("to", "b")
                                        .put("size", 2.5)
                                        .put("times", 1)
                                        .put("expected", 2.5)
                                        .put("share", 1)
                                        .put("provenance", "assumed")
                                        .build())))
                        .put("coverageOfMoves", 1)
                        .put(
                                "basis",
                                AttributeValue.object()
                                        .put("declared", 0)
                                        .put("assumed", 1)
                                        .put("observed", 0)
                                        .build())
                        .build());
    }

    @Test
    void aComparisonTellsItselfInValence() {
        ObjectValue first =
                AttributeValue.object().put("valence", -0.5).put("coverage", 1).build();
        ObjectValue second =
                AttributeValue.object().put("valence", 0).put("coverage", 1).build();

        assertThat(graph("a^-.5")
                        .feelings()
                        .comparedWith(graph("a^0").feelings())
                        .toAttributes())
                .isEqualTo(AttributeValue.object()
                        .put("firstMean", first)
                        .put("secondMean", second)
                        .put(
                                "changes",
                                AttributeValue.of(List.of(AttributeValue.object()
                                        .put("touchpoint", "a")
                                        .put("kind", "better")
                                        .put("first", -0.5)
                                        .put("second", 0)
                                        .put("difference", 0.5)
                                        .build())))
                        .build());
    }

    @Test
    void theSameIsGivenAgain() {
        JourneyGraph graph = halves("-.5");

        assertThat(graph.feelings()).isSameAs(graph.feelings());
        assertThat(graph.feelings().overFlow()).isSameAs(graph.feelings().overFlow());
        assertThat(graph.feelings().overFlow().painPoints()).isUnmodifiable();
        assertThat(graph.feelings().overFlow().drops()).isUnmodifiable();
        assertThat(graph.feelings().along("a").points()).isUnmodifiable();
    }

    private static Stream<Function<JourneyGraph, Object>> longQuestions() {
        return Stream.of(
                graph -> graph.feelings().overFlow(),
                graph -> graph.feelings().overFlow().probabilityOfFeelingBelow(0),
                graph -> graph.feelings().overFlow().expectedLowest(),
                graph -> graph.feelings().comparedWith(halves("0").feelings()));
    }

    @ParameterizedTest
    @MethodSource("longQuestions")
    void interruptionAtAnyReportEndsTheWorkAndKeepsNothing(Function<JourneyGraph, Object> question) {
        List<Progress> heard = new ArrayList<>();
        Object answer = question.apply(halves("-.5").withProgress(heard::add));
        assertThat(heard).isNotEmpty();
        for (int last = 1; last <= heard.size(); last++) {
            int interrupting = last;
            List<Progress> until = new ArrayList<>();
            JourneyGraph followed = halves("-.5").withProgress(progress -> {
                until.add(progress);
                if (until.size() == interrupting) {
                    Thread.currentThread().interrupt();
                }
            });
            assertInterrupted(() -> question.apply(followed));
            assertThat(until).hasSize(last);
            assertThat(question.apply(followed)).isEqualTo(answer);
        }
    }

    @Test
    void workIsToldToItsEnd() {
        List<String> heard = new ArrayList<>();
        JourneyGraph graph = halves("-.5").withProgress(progress -> {
            if (progress.isComplete()) {
                heard.add(progress.work());
            }
        });
        graph.flow();
        heard.clear();
        graph.feelings().overFlow().expectedLowest();

        assertThat(heard).containsExactly("Weighing feelings", "Solving the flow", "Finding the lowest feelings");
    }
}
