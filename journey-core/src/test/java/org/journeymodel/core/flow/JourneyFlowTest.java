package org.journeymodel.core.flow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.journeymodel.core.flow.Scripts.flow;
import static org.journeymodel.core.flow.Scripts.journey;
import static org.journeymodel.core.flow.Scripts.seen;

import org.journeymodel.core.observed.FlowStatistics;
import org.junit.jupiter.api.Test;

/** What a flow tells of itself. */
class JourneyFlowTest {

    @Test
    void soundIsAFlowWhoseSharesAddUpAndWhoseJourneysEnd() {
        assertThat(flow("a b").isSound()).isTrue();
        assertThat(flow("").isSound()).isFalse();
        assertThat(flow("|").isSound()).isFalse();
        assertThat(flow("a!.5").isSound()).isFalse();
        assertThat(flow("a", "a->a").isSound()).isFalse();
        assertThat(flow("a b", "a->x").isSound()).isFalse();
    }

    @Test
    void anUnreachableTouchpointOrADeadEndIsSound() {
        assertThat(flow("a b c", "a->b").isSound()).isTrue();
    }

    @Test
    void numbersAreProbabilitiesOfTransitionsAndExitsAndObservations() {
        assertThat(flow("a b").hasNumbers()).isFalse();
        assertThat(flow("a b", "a->b").hasNumbers()).isFalse();
        assertThat(flow("a b", "a->b .5").hasNumbers()).isTrue();
        assertThat(flow("a!.5 b").hasNumbers()).isTrue();
        assertThat(JourneyFlow.of(journey("a b"), seen("a")).hasNumbers()).isTrue();
    }

    @Test
    void entryProbabilitiesAloneAreNoNumbers() {
        assertThat(flow("a b@1", "a->b").hasNumbers()).isFalse();
    }

    @Test
    void itDescribesItselfInOneLine() {
        assertThat(flow("")).hasToString("Flow of journey \"j\": 0 touchpoints, 0 moves, assumed, not sound");
        assertThat(flow("a b")).hasToString("Flow of journey \"j\": 2 touchpoints, 1 moves, assumed, sound");
    }

    @Test
    void movesDescribeThemselvesWhateverTheLocale() {
        assertThat(flow("a b", "a->b .1234").moves().get(0)).hasToString("a -> b 12.3 % (declared)");
    }

    @Test
    void itKeepsWhatItWasReadFrom() {
        FlowStatistics statistics = seen("a b");
        JourneyFlow flow = JourneyFlow.of(journey("a b"), statistics);

        assertThat(flow.journey()).isEqualTo(journey("a b"));
        assertThat(flow.statistics()).containsSame(statistics);
        assertThat(flow("a b").statistics()).isEmpty();
    }

    @Test
    void itsListsCannotBeChanged() {
        JourneyFlow flow = flow("a b c", "a->b 1", "a->c");

        assertThat(flow.moves()).isUnmodifiable();
        assertThat(flow.movesFrom(0)).isUnmodifiable();
        assertThat(flow.touchpoints()).isUnmodifiable();
        assertThat(flow.deadEnds()).isUnmodifiable();
        assertThat(flow.withoutShare()).isUnmodifiable();
    }

    @Test
    void missingArgumentsAreNamed() {
        assertThatNullPointerException().isThrownBy(() -> JourneyFlow.of(null)).withMessage("journey");
        assertThatNullPointerException()
                .isThrownBy(() -> JourneyFlow.of(journey("a"), null))
                .withMessage("statistics");
        assertThatNullPointerException()
                .isThrownBy(() -> flow("a").findIndex(null))
                .withMessage("id");
    }

    @Test
    void anIndexWithoutTouchpointIsRefused() {
        assertThatExceptionOfType(IndexOutOfBoundsException.class)
                .isThrownBy(() -> flow("a b").exitShare(2));
        assertThatExceptionOfType(IndexOutOfBoundsException.class)
                .isThrownBy(() -> flow("a b").movesFrom(-1));
        assertThatExceptionOfType(IndexOutOfBoundsException.class)
                .isThrownBy(() -> flow("a b").outcome(2));
    }
}
