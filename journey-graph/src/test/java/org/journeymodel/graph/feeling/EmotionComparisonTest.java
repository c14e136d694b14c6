package org.journeymodel.graph.feeling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.journeymodel.graph.Scripts.graph;

import java.util.NoSuchElementException;
import org.journeymodel.graph.JourneyGraph;
import org.junit.jupiter.api.Test;

/** Two feelings at each touchpoint: of current and future state, and of two personas. */
class EmotionComparisonTest {

    private static final double UNKNOWN = Double.NaN;

    private static EmotionComparison between(JourneyGraph first, JourneyGraph second) {
        return first.feelings().comparedWith(second.feelings());
    }

    @Test
    void theExampleOfTheJavadoc() {
        EmotionComparison comparison = between(graph("search^.2 compare^-.7"), graph("compare^.3 chat^.5"));

        assertThat(comparison).hasToString("""
                        search: gone, +0.20 to unknown
                        compare: better, -0.70 to +0.30
                        chat: new, unknown to +0.50""");
        assertThat(comparison.largest(5)).hasSize(1);
        assertThat(comparison.largest(5).get(0).difference().orElseThrow()).isCloseTo(1, within(1e-12));
    }

    @Test
    void everyKindOfChangeIsTold() {
        EmotionComparison comparison = between(
                graph("up^0 down^.5 same^.1 gone left^.5 never"), graph("new^.5 never left same^.1 down^0 up^1"));

        assertThat(comparison.changes())
                .extracting(change -> change.touchpoint().id() + " " + change.kind())
                .containsExactly(
                        "up BETTER",
                        "down WORSE",
                        "same SAME",
                        "gone GONE",
                        "left UNKNOWN",
                        "never UNKNOWN",
                        "new NEW");
        assertThat(comparison.changes(ChangeKind.UNKNOWN)).hasSize(2);
        assertThat(comparison.changes().get(0).difference()).hasValue(1);
        assertThat(comparison.changes().get(1).difference()).hasValue(-0.5);
        assertThat(comparison.changes().get(4).difference()).isEmpty();
    }

    @Test
    void largestDifferencesComeFirstAndEqualOnesStandInOrder() {
        EmotionComparison comparison = between(graph("a^0 b^0 c^0 d^0"), graph("a^.5 b^-1 c^-.5 d^0"));

        assertThat(comparison.largest(9))
                .extracting(EmotionChange::toString)
                .containsExactly("b: worse, +0.00 to -1.00", "a: better, +0.00 to +0.50", "c: worse, +0.00 to -0.50");
        assertThat(comparison.largest(1)).hasSize(1);
        assertThatThrownBy(() -> comparison.largest(-2))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Count of changes must be at least 0, but was -2.");
    }

    @Test
    void meansAreWeightedByTheVisitsOfEachJourneyItself() {
        // First half of customers go on to b, then all do.
        EmotionComparison comparison = between(graph("a^.5 b^-1", "a->b .5"), graph("a^.5 b^-1", "a->b 1"));

        assertThat(comparison.firstMean().orElseThrow().valence()).hasValue(0);
        assertThat(comparison.secondMean().orElseThrow().valence()).hasValue(-0.25);
        assertThat(comparison.changes(ChangeKind.SAME)).hasSize(2);
    }

    @Test
    void anUnsoundJourneyIsComparedWithoutItsMean() {
        EmotionComparison comparison = between(graph("a^1 b^-1 c", "a->b .5", "b->b 1"), graph("a^0 b^-1"));

        assertThat(comparison.firstMean()).isEmpty();
        assertThat(comparison.secondMean().orElseThrow().valence()).hasValue(-0.5);
        assertThat(comparison.changes(ChangeKind.WORSE)).hasSize(1);
        assertThat(comparison.toAttributes().fields()).containsOnlyKeys("secondMean", "changes");
    }

    @Test
    void ofTouchpointsThatShareAnIdTheFirstIsCompared() {
        assertThat(between(graph("a^1 a^0"), graph("a^.5"))).hasToString("a: worse, +1.00 to +0.50");
    }

    @Test
    void personasAreComparedWhereBothAreKnown() {
        JourneyFeelings both = JourneyGraph.of(FeelingFixtures.journey(
                        FeelingFixtures.touchpoint("shop", 0.5, -0.5),
                        FeelingFixtures.touchpoint("pay", UNKNOWN, -1),
                        FeelingFixtures.touchpoint("use", -0.25, 1)))
                .feelings();
        EmotionComparison comparison = both.as("ann").comparedWith(both.as("bob"));

        assertThat(comparison.largest(1).get(0)).hasToString("use: better, -0.25 to +1.00");
        assertThat(comparison.changes(ChangeKind.UNKNOWN)).hasSize(1);
        assertThat(comparison.firstMean().orElseThrow().valence()).hasValue(0.125);
        assertThat(comparison.firstMean().orElseThrow().coverage()).isEqualTo(2.0 / 3);
        assertThat(comparison.secondMean().orElseThrow().valence().orElseThrow())
                .isCloseTo(-0.5 / 3, within(1e-12));
    }

    @Test
    void anUnknownPersonaIsRefusedWithTheNearestKnown() {
        JourneyFeelings both = JourneyGraph.of(FeelingFixtures.journey(FeelingFixtures.touchpoint("shop", 0, 0)))
                .feelings();

        assertThatThrownBy(() -> both.as("anna"))
                .isInstanceOf(NoSuchElementException.class)
                .hasMessage("Journey \"both\" has no persona \"anna\". Did you mean \"ann\"?");
    }

    @Test
    void withoutAPersonaTheFeelingIsTheMeanOfThoseInFocus() {
        JourneyGraph both = JourneyGraph.of(FeelingFixtures.journey(
                FeelingFixtures.touchpoint("shop", 0.5, -1), FeelingFixtures.touchpoint("pay", UNKNOWN, -1)));
        JourneyGraph onlyAnn = JourneyGraph.of(
                both.journey().toBuilder().addPersonasInFocus("ann").build());

        assertThat(both.feelings().at("shop")).hasValue(-0.25);
        assertThat(both.feelings().at("pay")).hasValue(-1);
        assertThat(onlyAnn.feelings().at("shop")).hasValue(0.5);
        assertThat(onlyAnn.feelings().at("pay")).isEmpty();
        assertThat(onlyAnn.feelings().as("bob").along("shop", "pay").mean().valence())
                .hasValue(-1);
        assertThat(onlyAnn.feelings().as("bob")).hasToString("Feelings of journey \"both\" as \"bob\"");
    }
}
