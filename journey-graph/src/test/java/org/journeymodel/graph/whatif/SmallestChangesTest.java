package org.journeymodel.graph.whatif;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.journeymodel.graph.Scripts.graph;
import static org.journeymodel.graph.Scripts.journey;

import java.time.Duration;
import org.journeymodel.core.model.Transition;
import org.journeymodel.graph.JourneyGraph;
import org.junit.jupiter.api.Test;

/** Ways that nobody takes yet, times that nobody knows, and figures that are told apart. */
class SmallestChangesTest {

    @Test
    void aWayThatNobodyTakesYetIsTried() {
        JourneyGraph graph = graph("a b+ c", "a->b .0", "a->c .5");
        SmallestChanges found = graph.smallestChanges(Target.successAtLeast(0.6));

        SingleChange smallest = found.smallest().orElseThrow();
        assertThat(found.changes()).hasSize(1);
        assertThat(smallest.edit()).isEqualTo(Edit.probability("a", "b", 0.6));
        assertThat(smallest.measure()).isCloseTo(0.6, within(1e-12));
        assertThat(smallest.before()).isZero();
        assertThat(smallest.move()).isEmpty();
        assertThat(smallest.sentence())
                .isEqualTo("If \"A\" led to \"B\" in 60 % instead of 0 % of its visits, success would be 60 %. With"
                        + " 59.99 % it would be 59.99 %.");
        assertThat(graph.whatIf(smallest.edit()).after().success()).hasValue(0.6);
    }

    @Test
    void aWayThatNobodyTakesYetMayComeBack() {
        // h = p x (0.5 + 0.5 h) + (1 - p) x 0.2 is 0.4 at p = 0.2 / (0.5 + 0.2 - 0.2) = 0.4.
        JourneyGraph graph = graph("a x b+", "a->b .2", "a->x .0 maybe", "x->b .5", "x->a .5");
        SingleChange found = graph.smallestChanges(Target.successAtLeast(0.4)).changes().stream()
                .filter(each -> each.edit().toString().contains("maybe"))
                .findFirst()
                .orElseThrow();

        assertThat(found.edit()).isEqualTo(Edit.probability("a", "x", "maybe", 0.4));
        assertThat(graph.whatIf(found.edit()).after().success().orElseThrow()).isCloseTo(0.4, within(1e-12));
    }

    @Test
    void nothingIsSaidOfTimesThatNobodyKnows() {
        SmallestChanges found = graph("a b+", "a->b 1").smallestChanges(Target.timeAtMost(Duration.ofDays(1)));

        assertThat(found.before()).isEmpty();
        assertThat(found.isReached()).isFalse();
        assertThat(found.note())
                .isEqualTo("No time is known that customers would take, so nothing can be said of time at most 1 d.");
    }

    @Test
    void timesOfWhichSomeAreKnownAreTheLeast() {
        JourneyGraph graph = graph("a:2h b+", "a->b 1");

        assertThat(graph.smallestChanges(Target.timeAtMost(Duration.ofHours(3))).note())
                .isEqualTo("Reached already, as far as times are known: time at most 3 h; it is at least 2 h.");
        assertThat(graph.smallestChanges(Target.timeAtMost(Duration.ofHours(1))).note())
                .isEqualTo("time at most 1 h; it is at least 2 h. One change reaches it by itself.");
    }

    @Test
    void figuresHaveAsManyDigitsAsTellThemFromTheTarget() {
        // Only whole 0.0001 are tried: 0.5001 is reached, 0.5 is not; the target lies between the two.
        SmallestChanges found = graph("a b+", "a->b .4999").smallestChanges(Target.successAtLeast(0.50000004));

        assertThat(found.smallest().orElseThrow().sentence())
                .isEqualTo("If 49.99 % instead of 50.01 % of the visits to \"A\" ended the journey, success would be"
                        + " 50.01 %. With 50 % it would be 50 %.");
        assertThat(found.target()).hasToString("success at least 50.000004 %");
        assertThat(Target.successAtLeast(0.500000000004)).hasToString("success at least 50.0000000004 %");
        assertThat(Target.successAtLeast(0.500000000004).inWords(0.500000000001))
                .isEqualTo("50.0000000001 %");
    }

    @Test
    void theSmallestTargetsAreNotToldAsNone() {
        assertThat(Target.successAtLeast(1e-9)).hasToString("success at least 0.0000001 %");
        assertThat(Target.lossesAtMost(7)).hasToString("losses at most 7 of 100");
        assertThat(Target.timeAtMost(Duration.ofNanos(5))).hasToString("time at most 0.000000005 s");
        assertThat(Target.timeAtMost(Duration.ofHours(36).plusMillis(500))).hasToString("time at most 1 d 12 h 0.5 s");
    }

    @Test
    void theShortestWaitsAreToldApart() {
        JourneyGraph graph = JourneyGraph.of(journey("a b+").toBuilder()
                .addTransitions(Transition.of("a", "b").withProbability(1).withWaiting(Duration.ofNanos(12_000)))
                .build());

        assertThat(graph.smallestChanges(Target.timeAtMost(Duration.ofNanos(5_000)))
                        .smallest()
                        .orElseThrow()
                        .sentence())
                .isEqualTo("If the wait from \"A\" to \"B\" were 0 s instead of 0.000012 s, the time of a journey that"
                        + " succeeds would be 0 s. With 0.000012 s it would be 0.000012 s.");
    }
}
