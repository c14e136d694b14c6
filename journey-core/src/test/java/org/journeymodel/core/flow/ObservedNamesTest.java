package org.journeymodel.core.flow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.journeymodel.core.flow.Scripts.journey;
import static org.journeymodel.core.flow.Scripts.seen;

import java.util.stream.IntStream;
import org.journeymodel.core.model.Journey;
import org.journeymodel.core.observed.FlowStatistics;
import org.junit.jupiter.api.Test;

/** Which touchpoint an observed name means. */
class ObservedNamesTest {

    @Test
    void unknownNamesAreRefusedWithTheNearestKnown() {
        assertRefused(
                journey("search payment=pay_done"),
                seen("search serach", "paydone zzzzzzz"),
                "Journey \"j\" does not know 3 of the 4 touchpoints that were observed: \"serach\" (did you mean"
                        + " \"search\"?), \"paydone\" (did you mean \"pay_done\"?), \"zzzzzzz\". Add touchpoints for"
                        + " them, or list them among the event names of the touchpoints that they mean.");
    }

    @Test
    void tenUnknownNamesAreListedAndTheOthersCounted() {
        String[] paths = IntStream.range(0, 13).mapToObj(at -> "zzz" + at).toArray(String[]::new);

        assertRefused(
                journey("a"),
                seen(paths),
                "Journey \"j\" does not know 13 of the 13 touchpoints that were observed: \"zzz0\", \"zzz1\","
                        + " \"zzz2\", \"zzz3\", \"zzz4\", \"zzz5\", \"zzz6\", \"zzz7\", \"zzz8\", \"zzz9\" and 3"
                        + " more. Add touchpoints for them, or list them among the event names of the touchpoints"
                        + " that they mean.");
    }

    @Test
    void anEmptyJourneyKnowsNoName() {
        assertRefused(
                journey(""),
                seen("a"),
                "Journey \"j\" does not know 1 of the 1 touchpoints that were observed: \"a\". Add touchpoints for"
                        + " them, or list them among the event names of the touchpoints that they mean.");
    }

    @Test
    void anEventNameOfTwoTouchpointsIsRefused() {
        assertRefused(
                journey("a=x b=x"),
                seen("x"),
                "Event name \"x\" belongs to touchpoint \"a\" and to touchpoint \"b\". Leave it at one of them.");
    }

    @Test
    void anAmbiguousEventNameThatWasNotObservedDoesNoHarm() {
        assertThat(JourneyFlow.of(journey("a=x b=x"), seen("a b")).isSound()).isTrue();
    }

    @Test
    void anIdComesBeforeAnEventName() {
        assertThat(JourneyFlow.of(journey("a=b b"), seen("b")).entryShare(1)).isEqualTo(1);
    }

    @Test
    void namesMeanTheFirstOfTouchpointsWithTheSameId() {
        JourneyFlow flow = JourneyFlow.of(journey("a=x b a=x"), seen("x b", "a"));

        assertThat(flow.entryShare(0)).isEqualTo(1);
        assertThat(flow.entryShare(2)).isZero();
    }

    @Test
    void anEventNameMayBeGivenTwiceOrRepeatTheId() {
        assertThat(JourneyFlow.of(journey("a=x=x=a"), seen("x a")).entryShare(0))
                .isEqualTo(1);
    }

    private static void assertRefused(Journey journey, FlowStatistics statistics, String message) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> JourneyFlow.of(journey, statistics))
                .withMessage(message);
    }
}
