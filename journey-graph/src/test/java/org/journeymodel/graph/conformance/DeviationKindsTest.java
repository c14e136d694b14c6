package org.journeymodel.graph.conformance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.journeymodel.graph.Scripts.graph;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.journeymodel.core.model.Journey;
import org.journeymodel.core.model.Transition;
import org.journeymodel.core.observed.JourneyEvent;
import org.journeymodel.core.observed.ObservedJourney;
import org.journeymodel.core.observed.ObservedJourneys;
import org.journeymodel.graph.JourneyGraph;
import org.journeymodel.graph.Scripts;
import org.junit.jupiter.api.Test;

/** Paths and events labelled by hand, each kind of deviation by itself. */
class DeviationKindsTest {

    private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");

    private final JourneyGraph line = graph("a b c d", "a->b", "b->c", "c->d");

    private static List<Deviation> deviations(JourneyGraph map, String path) {
        Conformance conformance = map.conformance(ObservedJourneys.of(ObservedJourney.of("u1", path.split(" ", -1))));
        return conformance.alignments().get(0).deviations();
    }

    private static Deviation only(JourneyGraph map, String path) {
        List<Deviation> found = deviations(map, path);
        assertThat(found).hasSize(1);
        return found.get(0);
    }

    @Test
    void aPathOfTheMapHasNone() {
        assertThat(deviations(line, "a b c d")).isEmpty();
    }

    @Test
    void aSkippedTouchpointIsMissing() {
        Deviation skipped = only(line, "a b d");

        assertThat(skipped.kind()).isEqualTo(DeviationKind.MISSING);
        assertThat(skipped.name()).isEqualTo("c");
        assertThat(skipped.cost()).isEqualTo(1);
        assertThat(skipped.runPlace()).hasValue(2);
        assertThat(skipped.observedPlace()).isEmpty();
        assertThat(skipped.sentence()).isEqualTo("The customer skipped \"C\" between \"B\" and \"D\".");
    }

    @Test
    void theFirstAndTheLastMayBeMissingToo() {
        assertThat(only(line, "b c d").sentence()).isEqualTo("The customer skipped \"A\" before \"B\".");
        assertThat(only(line, "a b c").sentence()).isEqualTo("The customer skipped \"D\" after \"C\".");
    }

    @Test
    void neighboursAreThoseThatTheCustomerVisited() {
        assertThat(deviations(line, "a d"))
                .extracting(Deviation::sentence)
                .containsExactly(
                        "The customer skipped \"B\" between \"A\" and \"D\".",
                        "The customer skipped \"C\" between \"A\" and \"D\".");
    }

    @Test
    void aTouchpointWithoutWayToItIsAdHoc() {
        Deviation again = only(line, "a b c d b");

        assertThat(again.kind()).isEqualTo(DeviationKind.AD_HOC);
        assertThat(again.observedPlace()).hasValue(4);
        assertThat(again.runPlace()).isEmpty();
        assertThat(again.sentence())
                .isEqualTo("The customer visited \"B\" after \"D\", where the map has no way to it.");
    }

    @Test
    void whereTheMapHasAWayItDoesNotSayThatItHasNone() {
        // d leads back to b, but from b her run would have to go on to an end.
        JourneyGraph back = graph("a b x d!.5", "a->b", "b->x", "x->d", "d->b");
        assertThat(only(back, "a b x d b").sentence())
                .isEqualTo("The customer visited \"B\" after \"D\", which is not planned there.");
        // From b the trap leads to c and back.
        JourneyGraph trap = graph("a b c d", "a->b", "b->c", "c->b", "a->d");
        assertThat(deviations(trap, "a b c"))
                .extracting(Deviation::sentence)
                .containsExactly(
                        "The customer visited \"B\" after \"A\", which is not planned there.",
                        "The customer visited \"C\" after \"A\", which is not planned there.",
                        "The customer skipped \"D\" after \"A\".");
    }

    @Test
    void anUnknownNameIsAdHoc() {
        Deviation chat = only(line, "a b chat c d");

        assertThat(chat.kind()).isEqualTo(DeviationKind.AD_HOC);
        assertThat(chat.touchpoint()).isEmpty();
        assertThat(chat.name()).isEqualTo("chat");
        assertThat(chat.sentence())
                .isEqualTo("The customer visited \"chat\" between \"B\" and \"C\", which the map does not know.");
    }

    @Test
    void aTouchpointBothMissingAndAdHocIsOutOfOrderOnce() {
        Deviation moved = only(line, "b c d a");

        assertThat(moved.kind()).isEqualTo(DeviationKind.OUT_OF_ORDER);
        assertThat(moved.cost()).isEqualTo(2);
        assertThat(moved.observedPlace()).hasValue(3);
        assertThat(moved.runPlace()).hasValue(0);
        assertThat(moved.sentence()).isEqualTo("The customer visited \"A\" after \"D\", not before \"B\" as planned.");
    }

    @Test
    void ofTwoThatChangedPlacesTheNearerOnTheMapStays() {
        // a, c, d and a, b, d are chains of the same cost; seen from d, c is nearer.
        assertThat(only(line, "a c b d").sentence())
                .isEqualTo(
                        "The customer visited \"B\" between \"C\" and \"D\", not between \"A\" and \"C\" as planned.");
    }

    @Test
    void touchpointsThatFollowThemselvesMayBeRepeatedThere() {
        JourneyGraph loop = graph("a b", "a->a .5", "a->b .5");

        assertThat(deviations(loop, "a a a b")).isEmpty();
        assertThat(only(loop, "a a b b").kind()).isEqualTo(DeviationKind.AD_HOC);
    }

    @Test
    void aSecondRoundOfALoopNeedsTheWholeLoop() {
        JourneyGraph loop = graph("a b c", "a->b", "b->a .5", "b->c .5");

        assertThat(deviations(loop, "a b a b c")).isEmpty();
        assertThat(only(loop, "a a b c").kind()).isIn(DeviationKind.MISSING, DeviationKind.AD_HOC);
    }

    private static JourneyEvent event(String name, Duration after) {
        return JourneyEvent.of("u1", name, NOON.plus(after));
    }

    private static List<Deviation> deviations(Journey map, JourneyEvent... events) {
        return JourneyGraph.of(map)
                .conformance(ObservedJourneys.of(ObservedJourney.of(events)))
                .journeys()
                .findFirst()
                .orElseThrow()
                .deviations();
    }

    /** The stay at a takes 1 h; from a to b, customers may take 2 h. */
    private static Journey withLatest(Transition... more) {
        return Scripts.journey("a:1h b").toBuilder()
                .addTransitions(Transition.of("a", "b").withLatestWaiting(Duration.ofHours(2)))
                .addTransitions(more)
                .build();
    }

    @Test
    void whoTakesLongerThanTheLatestWaitingIsLate() {
        List<Deviation> found = deviations(withLatest(), event("a", Duration.ZERO), event("b", Duration.ofHours(4)));

        assertThat(found).hasSize(1);
        assertThat(found.get(0).kind()).isEqualTo(DeviationKind.LATE);
        assertThat(found.get(0).cost()).isZero();
        assertThat(found.get(0).waited()).hasValue(Duration.ofHours(3));
        assertThat(found.get(0).latestWaiting()).hasValue(Duration.ofHours(2));
        assertThat(found.get(0))
                .hasToString("The customer came late from \"A\" to \"B\": waited 3 h, not 2 h at most.");
    }

    @Test
    void whoTakesAsLongAsAllowedIsNotLate() {
        assertThat(deviations(withLatest(), event("a", Duration.ZERO), event("b", Duration.ofHours(3))))
                .isEmpty();
    }

    @Test
    void adHocEventsOnTheWayDoNotExcuse() {
        assertThat(deviations(
                        withLatest(),
                        event("a", Duration.ZERO),
                        event("chat", Duration.ofHours(1)),
                        event("b", Duration.ofHours(4))))
                .extracting(Deviation::kind)
                .containsExactly(DeviationKind.AD_HOC, DeviationKind.LATE);
    }

    @Test
    void nobodyIsLateWhereAParallelTransitionHasNoLatestWaiting() {
        Journey map = withLatest(Transition.of("a", "b").withTrigger("by post"));

        assertThat(deviations(map, event("a", Duration.ZERO), event("b", Duration.ofDays(9))))
                .isEmpty();
    }

    @Test
    void nobodyIsLateWithoutTimes() {
        assertThat(deviations(withLatest(), JourneyEvent.of("u1", "a"), JourneyEvent.of("u1", "b")))
                .isEmpty();
    }

    @Test
    void anEventThatFailedIsTold() {
        JourneyEvent refused = JourneyEvent.builder()
                .customer("u1")
                .touchpoint("b")
                .failed(true)
                .build();
        List<Deviation> found = deviations(withLatest(), JourneyEvent.of("u1", "a"), refused);

        assertThat(found).hasSize(1);
        assertThat(found.get(0).kind()).isEqualTo(DeviationKind.FAILING);
        assertThat(found.get(0).observedPlace()).hasValue(1);
        assertThat(found.get(0)).hasToString("The customer failed at \"B\".");
    }
}
