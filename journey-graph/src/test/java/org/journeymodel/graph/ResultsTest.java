package org.journeymodel.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.journeymodel.graph.Scripts.graph;

import java.time.Duration;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.journeymodel.core.model.AttributeValue;
import org.journeymodel.core.model.AttributeValue.ObjectValue;
import org.journeymodel.core.observed.ObservedJourney;
import org.journeymodel.core.observed.ObservedJourneys;
import org.journeymodel.graph.bottleneck.Bottleneck;
import org.journeymodel.graph.bottleneck.Objective;
import org.journeymodel.graph.conformance.Conformance;
import org.journeymodel.graph.whatif.Edit;
import org.journeymodel.graph.whatif.Plan;
import org.journeymodel.graph.whatif.Target;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Results are values, and can tell themselves as names and values. */
class ResultsTest {

    /** Half of those at a go on to b, the others leave; a takes 2 h. Of those at b, a quarter go back. */
    private static JourneyGraph halves(String firstShare) {
        return graph("a:2h b+", "a->b " + firstShare, "b->a .25");
    }

    static Stream<Function<JourneyGraph, Object>> results() {
        return Stream.of(
                graph -> graph.flow().dropOffs().get(0),
                graph -> graph.flow().time(),
                graph -> graph.simulate(10, 1),
                graph -> graph.structure().loops().loops().get(0),
                graph -> graph.structure().loops(),
                graph -> graph.paths().mostLikely(1).get(0),
                graph -> graph.paths().all(),
                graph -> graph.paths().testPaths(),
                graph -> graph.bottlenecks().before().orElseThrow(),
                graph -> graph.bottlenecks().ranked().get(0),
                graph -> graph.bottlenecks(),
                graph -> graph.whatIf(Edit.probability("a", "b", 1)),
                graph -> graph.whatIf(Edit.probability("b", "a", 0)).steps().get(0),
                graph -> graph.whatIf(Edit.probability("b", "a", 0)).visits().get(0),
                graph -> graph.comparison(graph),
                graph -> graph.comparison(graph).measures().get(0),
                graph -> graph.comparison(graph).touchpoints().get(0),
                graph -> graph.compare(Plan.of("one", Edit.exitProbability("b", 1))),
                graph -> graph.smallestChanges(Target.successAtLeast(.9)),
                graph -> graph.smallestChanges(Target.successAtLeast(.9))
                        .changes()
                        .get(0));
    }

    /** One customer follows the map, the others deviate. */
    private static Conformance conformance(JourneyGraph graph) {
        return graph.conformance(ObservedJourneys.of(
                ObservedJourney.of("u1", "a", "b"),
                ObservedJourney.of("u2", "b", "chat"),
                ObservedJourney.of("u3", "b", "a")));
    }

    static Stream<Function<JourneyGraph, Object>> conformances() {
        return Stream.of(
                graph -> conformance(graph),
                graph -> conformance(graph).options(),
                graph -> conformance(graph).options().costs(),
                graph -> conformance(graph).precision(),
                graph -> conformance(graph).deviations().get(0),
                graph -> conformance(graph).byTouchpoint().get(0),
                graph -> conformance(graph).alignments().get(1),
                graph -> conformance(graph).alignments().get(1).moves().get(0),
                graph -> conformance(graph).alignments().get(1).deviations().get(0),
                graph -> conformance(graph).journeys().toList().get(1));
    }

    @ParameterizedTest
    @MethodSource("conformances")
    void ofConformanceAreEqualIfOfEqualJourneys(Function<JourneyGraph, Object> result) {
        Object one = result.apply(halves(".5"));

        assertThat(one)
                .isEqualTo(result.apply(halves(".5")))
                .hasSameHashCodeAs(result.apply(halves(".5")))
                .hasToString(result.apply(halves(".5")).toString())
                .isNotEqualTo("text");
    }

    @ParameterizedTest
    @MethodSource("results")
    void areEqualIfOfEqualJourneys(Function<JourneyGraph, Object> result) {
        Object one = result.apply(halves(".5"));

        assertThat(one)
                .isEqualTo(result.apply(halves(".5")))
                .hasSameHashCodeAs(result.apply(halves(".5")))
                .hasToString(result.apply(halves(".5")).toString())
                .isNotEqualTo(result.apply(halves(".75")))
                .isNotEqualTo("text");
    }

    @Test
    void aDropOffTellsItself() {
        // a is visited 1/(1 - 1/8) times and half of its visits end.
        assertThat(halves(".5").flow().dropOffs().get(0).toAttributes())
                .isEqualTo(AttributeValue.object()
                        .put("touchpoint", "a")
                        .put("exitShare", 0.5)
                        .put("lost", 1 / (1 - 0.125) * 0.5)
                        .put("provenance", "declared")
                        .build());
        assertThat(halves(".5").flow().dropOffs().get(0))
                .hasToString("a: 50.0 % of its visits end, 57.1 % of journeys");
    }

    @Test
    void aTimeTellsItself() {
        ObjectValue time = graph("a:2h b+:1h", "a->b 1 3h").flow().time().toAttributes();

        assertThat(time)
                .isEqualTo(AttributeValue.object()
                        .put("mean", Duration.ofHours(6))
                        .put("coverage", 1)
                        .build());
    }

    @Test
    void loopsTellThemselves() {
        ObjectValue loop = AttributeValue.object()
                .putTexts("touchpoints", List.of("a", "b"))
                .put("share", 0.125)
                .build();

        assertThat(halves(".5").structure().loops().toAttributes())
                .isEqualTo(AttributeValue.object()
                        .put("loops", AttributeValue.of(List.of(loop)))
                        .put("complete", true)
                        .build());
        assertThat(halves(".5").structure().loops()).hasToString("a -> b -> a");
        assertThat(halves(".5").structure().loops(0)).hasToString("and perhaps more");
    }

    @Test
    void aPathTellsItself() {
        // Half leave at once; 3/8 go to b and end there.
        assertThat(halves(".5").paths().mostLikely(2).get(1).toAttributes())
                .isEqualTo(AttributeValue.object()
                        .putTexts("touchpoints", List.of("a", "b"))
                        .put("probability", 0.375)
                        .put("outcome", "success")
                        .build());
    }

    @Test
    void aStructureTellsItself() {
        assertThat(halves(".5").structure().toAttributes())
                .isEqualTo(AttributeValue.object()
                        .putTexts("entries", List.of("a"))
                        .putTexts("ends", List.of("a", "b"))
                        .putTexts("unreachable", List.of())
                        .putTexts("deadEnds", List.of())
                        .putTexts("traps", List.of())
                        .put("components", AttributeValue.of(List.of(texts("a", "b"))))
                        .put(
                                "loopBacks",
                                AttributeValue.of(List.of(AttributeValue.object()
                                        .put("from", "b")
                                        .put("to", "a")
                                        .build())))
                        .putTexts("mustPass", List.of("a"))
                        .put(
                                "mustPassMoves",
                                AttributeValue.of(List.of(AttributeValue.object()
                                        .put("from", "a")
                                        .put("to", "b")
                                        .build())))
                        // START, a, b, END; into a, a to b, b to a, out of a and of b: 5 - 4 + 2
                        .put("cyclomaticNumber", 3)
                        .build());
    }

    private static AttributeValue texts(String... texts) {
        return AttributeValue.of(Stream.of(texts).map(AttributeValue::of).toList());
    }

    @Test
    void aFlowTellsItself() {
        ObjectValue flow = graph("a b+", "a->b .5").flow().toAttributes();

        assertThat(flow.fields().keySet())
                .containsExactly(
                        "outcomes",
                        "touchpointsVisited",
                        "time",
                        "touchpoints",
                        "moves",
                        "dropOffs",
                        "method",
                        "errorBound");
        assertThat(flow.fields())
                .containsEntry("touchpointsVisited", AttributeValue.of(1.5))
                .containsEntry(
                        "outcomes",
                        AttributeValue.object()
                                .put("success", 0.5)
                                .put("failure", 0)
                                .put("neutral", 0)
                                .put("abandoned", 0.5)
                                .build());
    }

    @Test
    void aBottleneckTellsItself() {
        // Without the drop-off at a everybody succeeds, and those who do spend 2 h.
        Bottleneck dropOff = graph("a:2h b+", "a->b .5").bottlenecks().ranked().get(0);

        assertThat(dropOff.toAttributes())
                .isEqualTo(AttributeValue.object()
                        .put("touchpoint", "a")
                        .put("reason", "drop-off")
                        .put("gain", 0.5)
                        .put(
                                "after",
                                AttributeValue.object()
                                        .put("success", 1)
                                        .put("lostPer100", 0)
                                        .put("time", Duration.ofHours(2))
                                        .put("timeOfSuccess", Duration.ofHours(2))
                                        .build())
                        .put("sentence", dropOff.sentence())
                        .putTexts("reasons", dropOff.reasons())
                        .build());
        assertThat(dropOff.after().orElseThrow()).hasToString("success 100.0 %, lost 0.0 of 100, time 2 h");
    }

    @Test
    void bottlenecksNameTheirObjective() {
        assertThat(halves(".5").bottlenecks(Objective.TIME).toAttributes().fields())
                .containsEntry("objective", AttributeValue.of("time"));
    }
}
