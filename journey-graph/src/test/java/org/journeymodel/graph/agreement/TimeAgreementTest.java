package org.journeymodel.graph.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.journeymodel.graph.Scripts.graph;
import static org.journeymodel.graph.agreement.Logs.log;

import java.time.Duration;
import java.util.stream.IntStream;
import org.journeymodel.core.model.Journey;
import org.journeymodel.core.model.Transition;
import org.journeymodel.core.observed.ObservedJourneys;
import org.journeymodel.graph.JourneyGraph;
import org.journeymodel.graph.Scripts;
import org.journeymodel.graph.conformance.DeviationKind;
import org.journeymodel.graph.conformance.FrequentDeviation;
import org.junit.jupiter.api.Test;

class TimeAgreementTest {

    /** Eight customers who take 1, 2, … 8 hours. */
    private static final ObservedJourneys EIGHT = hours(1, 8);

    private static ObservedJourneys hours(int first, int last) {
        return log(IntStream.rangeClosed(first, last)
                .mapToObj(hours -> "a@0s b@" + hours + "h")
                .toArray(String[]::new));
    }

    private static TimeAgreement only(JourneyGraph graph, ObservedJourneys log) {
        Agreement agreement = graph.agreement(log);
        assertThat(agreement.times()).hasSize(1);
        return agreement.times().get(0);
    }

    @Test
    void theDeclaredTimeFromEventToEventIsHeldAgainstTheMedian() {
        TimeAgreement time = only(graph("a:1h b", "a->b 9h"), EIGHT);

        assertThat(time.declaredTime()).hasValue(Duration.ofHours(10));
        assertThat(time.isDeclaredAtLeast()).isFalse();
        assertThat(time.customers()).isEqualTo(8);
        assertThat(time.median()).isEqualTo(Duration.ofMinutes(270));
        assertThat(time.medianLow()).hasValue(Duration.ofHours(1));
        assertThat(time.medianHigh()).hasValue(Duration.ofHours(8));
        assertThat(time.percentile95()).isEqualTo(Duration.ofHours(8));
        assertThat(time.mean()).isEqualTo(Duration.ofMinutes(270));
        assertThat(time.ratio().orElseThrow()).isCloseTo(0.45, within(1e-12));
        assertThat(time.magnitude()).isCloseTo(0.55, within(1e-12));
        assertThat(time.pValue().orElseThrow()).isCloseTo(2 / 256.0, within(1e-15));
        assertThat(time.verdict()).isEqualTo(Verdict.DISAGREES);
        assertThat(time)
                .hasToString(
                        "The map says 10 h from \"A\" to \"B\"; the median of 8 customers was 4 h 30 min (95 % interval"
                                + " 1 h to 8 h; 95 % within 8 h, mean 4 h 30 min; q = 0.023).");
    }

    @Test
    void waitingAloneIsTheWholeTimeWhereTheStayIsNotDeclared() {
        TimeAgreement time = only(graph("a b", "a->b 5h"), EIGHT);
        assertThat(time.declaredTime()).hasValue(Duration.ofHours(5));
        // 4 below, 3 above, and one is 5 h.
        assertThat(time.verdict()).isEqualTo(Verdict.WITHIN_CHANCE);
        assertThat(time.pValue()).hasValue(1);
    }

    @Test
    void theStayAloneIsTheLeastTime() {
        TimeAgreement shorter = only(graph("a:10h b", "a->b"), EIGHT);
        assertThat(shorter.isDeclaredAtLeast()).isTrue();
        assertThat(shorter.pValue().orElseThrow()).isCloseTo(2 / 256.0, within(1e-15));
        assertThat(shorter.verdict()).isEqualTo(Verdict.DISAGREES);
        assertThat(shorter.sentence()).startsWith("The map says at least 10 h from \"A\" to \"B\"; ");

        TimeAgreement longer = only(graph("a:10h b", "a->b"), hours(11, 18));
        assertThat(longer.verdict()).isEqualTo(Verdict.WITHIN_CHANCE);
        assertThat(longer.magnitude()).isZero();
    }

    @Test
    void whatIsNotDeclaredIsToldWithTheObservedFigure() {
        TimeAgreement time = only(graph("a b", "a->b"), EIGHT);
        assertThat(time.verdict()).isEqualTo(Verdict.NOT_DECLARED);
        assertThat(time.ratio()).isEmpty();
        assertThat(time.sentence())
                .startsWith("The map does not say how long it takes from \"A\" to \"B\"; the median of 8 customers was"
                        + " 4 h 30 min (");
    }

    @Test
    void aMoveThatIsNotPlannedHasNoDeclaredTime() {
        TimeAgreement time = only(graph("a:10h b c", "a->c 1h"), EIGHT);
        assertThat(time.isPlanned()).isFalse();
        assertThat(time.declaredTime()).isEmpty();
    }

    @Test
    void parallelTransitionsOfDifferentWaitingDeclareNothing() {
        assertThat(only(graph("a b", "a->b .5 1h x", "a->b .5 2h y"), EIGHT).declaredTime())
                .isEmpty();
        assertThat(only(graph("a b", "a->b .5 2h x", "a->b .5 2h y"), EIGHT).declaredTime())
                .hasValue(Duration.ofHours(2));
    }

    @Test
    void fiveCustomersHaveNoInterval() {
        TimeAgreement time = only(graph("a b", "a->b 9h"), hours(1, 5));
        assertThat(time.medianLow()).isEmpty();
        assertThat(time.medianHigh()).isEmpty();
        assertThat(time.verdict()).isEqualTo(Verdict.TOO_FEW);
        assertThat(time.sentence())
                .endsWith("the median of 5 customers was 3 h (95 % within 5 h, mean 3 h; too few to tell).");
    }

    @Test
    void thoseWhoTakeLongerThanTheLatestAreCounted() {
        JourneyGraph graph = JourneyGraph.of(Scripts.journey("a b").toBuilder()
                .addTransitions(Transition.of("a", "b").toBuilder()
                        .latestWaiting(Duration.ofHours(6))
                        .build())
                .build());
        TimeAgreement time = only(graph, EIGHT);
        assertThat(time.latestWaiting()).hasValue(Duration.ofHours(6));
        assertThat(time.lateCustomers()).isEqualTo(2);
        assertThat(time.lateInterval().orElseThrow().low()).isCloseTo(0.0715, within(5e-5));
        assertThat(time.lateInterval().orElseThrow().high()).isCloseTo(0.5907, within(5e-5));
        assertThat(time.sentence()).endsWith(" 25.0 % waited longer than the latest, 6 h (7.1 to 59.1 %).");
    }

    @Test
    void theDurationOfTheTouchpointIsNotWaiting() {
        Journey map = Scripts.journey("a:30m b").toBuilder()
                .addTransitions(Transition.of("a", "b").toBuilder()
                        .waiting(Duration.ofHours(1))
                        .latestWaiting(Duration.ofHours(2))
                        .build())
                .build();
        ObservedJourneys seen = log("6x a@0s b@2.4h", "4x a@0s b@2.6h", "a@0s b@9h");
        TimeAgreement time = only(JourneyGraph.of(map), seen);
        assertThat(time.lateCustomers()).isEqualTo(5);
        assertThat(time.latestWaiting()).hasValue(Duration.ofHours(2));
        assertThat(JourneyGraph.of(map).conformance(seen).deviations(DeviationKind.LATE))
                .extracting(FrequentDeviation::customers)
                .containsExactly(5);
    }

    @Test
    void withoutLatestWaitingNobodyIsLate() {
        TimeAgreement time = only(graph("a b", "a->b 1s"), EIGHT);
        assertThat(time.lateCustomers()).isZero();
        assertThat(time.lateInterval()).isEmpty();
    }

    @Test
    void eachCustomerCountsOnceWithTheFirstTime() {
        TimeAgreement time = only(graph("a", "a->a .5"), log("a@0h a@1h a@9h a@20h", "a@0h a@3h"));
        assertThat(time.customers()).isEqualTo(2);
        assertThat(time.median()).isEqualTo(Duration.ofHours(2));
    }

    @Test
    void aMoveOverWhatTheMapDoesNotKnowTakesTheWholeTime() {
        TimeAgreement time = only(graph("a b"), log("a@1h popup@2h b@4h"));
        assertThat(time.median()).isEqualTo(Duration.ofHours(3));
    }

    @Test
    void withoutTimesNothingIsComparedAndThatIsTold() {
        Agreement agreement = graph("a:1h b").agreement(log("a@1h b", "a b"));
        assertThat(agreement.times()).isEmpty();
        assertThat(agreement.notes()).contains("No move has known times, so times are not compared.");
        assertThat(graph("a b").agreement(EIGHT).notes())
                .doesNotContain("No move has known times, so times are not compared.");
    }

    @Test
    void aDeclaredTimeOfNothingHasNoRatio() {
        TimeAgreement time = only(graph("a:0s b", "a->b 0s"), EIGHT);
        assertThat(time.ratio()).isEmpty();
        assertThat(time.magnitude()).isEqualTo(1);
        assertThat(time.verdict()).isEqualTo(Verdict.DISAGREES);
    }
}
