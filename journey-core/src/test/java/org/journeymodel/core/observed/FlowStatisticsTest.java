package org.journeymodel.core.observed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.journeymodel.core.model.Collisions;
import org.junit.jupiter.api.Test;

class FlowStatisticsTest {

    /** Five customers: home cart, home cart, home, home home, cart. */
    private final FlowStatistics five = FlowStatistics.builder()
            .addTouchpoints(visits("home", 5, 4, 1, 4, 2), visits("cart", 3, 3, 0, 1, 3))
            .addMoves(MoveStatistics.of("home", "cart", 2), MoveStatistics.of("home", "home", 1))
            .build();

    @Test
    void addsUpTheExampleOfItsDescription() {
        assertThat(five.customers()).isEqualTo(5);
        assertThat(five.events()).isEqualTo(8);
        assertThat(five).hasToString("8 events, 5 customers, 2 touchpoints, 2 moves");
        assertThat(five.getTouchpoint("cart").visits()).isEqualTo(3);
        assertThat(five.findTouchpoint("Cart")).isEmpty();
    }

    @Test
    void maySeeNobody() {
        FlowStatistics none = FlowStatistics.builder().build();
        assertThat(none.customers()).isZero();
        assertThat(none.events()).isZero();
        assertThat(none).hasToString("0 events, 0 customers, 0 touchpoints, 0 moves");
    }

    @Test
    void saysWhichTouchpointWasProbablyMeant() {
        assertThatExceptionOfType(NoSuchElementException.class)
                .isThrownBy(() -> five.getTouchpoint("crat"))
                .withMessage("Flow statistics have no touchpoint \"crat\". Did you mean \"cart\"?");
        assertThatExceptionOfType(NoSuchElementException.class)
                .isThrownBy(() -> five.getTouchpoint("zebra"))
                .withMessage("Flow statistics have no touchpoint \"zebra\". Known are \"home\", \"cart\".");
        assertThatNullPointerException()
                .isThrownBy(() -> five.findTouchpoint(null))
                .withMessage("name");
    }

    @Test
    void refusesATouchpointCountedTwice() {
        refuses(
                () -> FlowStatistics.builder()
                        .addTouchpoints(visits("a\nb", 1, 1, 0, 1, 1), visits("a\nb", 2, 2, 0, 2, 2))
                        .build(),
                "Touchpoint \"a\\u000Ab\" is counted twice. Give each touchpoint one entry.");
    }

    @Test
    void refusesAMoveCountedTwice() {
        refuses(
                () -> FlowStatistics.builder()
                        .addTouchpoints(visits("a", 3, 1, 1, 1, 1))
                        .addMoves(MoveStatistics.of("a", "a", 1), MoveStatistics.of("a", "a", 1))
                        .build(),
                "Move from \"a\" to \"a\" is counted twice. Give each move one entry.");
    }

    @Test
    void refusesAMoveCountedTwiceWithOthersBetween() {
        refuses(
                () -> FlowStatistics.builder()
                        .addTouchpoints(
                                visits("a", 3, 2, 1, 2, 0), visits("b", 3, 2, 1, 0, 2), visits("c", 1, 1, 0, 1, 1))
                        .addMoves(
                                MoveStatistics.of("a", "b", 1),
                                MoveStatistics.of("b", "a", 1),
                                MoveStatistics.of("a", "b", 1))
                        .build(),
                "Move from \"a\" to \"b\" is counted twice. Give each move one entry.");
    }

    @Test
    void takesMovesIntoOneTouchpointFromSeveralAndOutOfOneIntoSeveral() {
        FlowStatistics fork = FlowStatistics.builder()
                .addTouchpoints(visits("a", 2, 2, 0, 2, 0), visits("b", 2, 2, 0, 1, 0), visits("c", 3, 3, 0, 0, 3))
                .addMoves(
                        MoveStatistics.of("a", "c", 1), MoveStatistics.of("a", "b", 1), MoveStatistics.of("b", "c", 2))
                .build();

        assertThat(fork).hasToString("7 events, 3 customers, 3 touchpoints, 3 moves");
    }

    @Test
    void refusesAMoveWithoutItsTouchpoints() {
        refuses(
                () -> FlowStatistics.builder()
                        .addTouchpoints(visits("a", 1, 1, 0, 1, 0))
                        .addMoves(MoveStatistics.of("a", "b", 1))
                        .build(),
                "Move from \"a\" to \"b\" names touchpoint \"b\", which has no count. Add its touchpoint statistics.");
        refuses(
                () -> FlowStatistics.builder()
                        .addTouchpoints(visits("b", 1, 1, 0, 0, 1))
                        .addMoves(MoveStatistics.of("a", "b", 1))
                        .build(),
                "Move from \"a\" to \"b\" names touchpoint \"a\", which has no count. Add its touchpoint statistics.");
    }

    @Test
    void refusesCountsThatDoNotAddUp() {
        refuses(
                () -> FlowStatistics.builder()
                        .addTouchpoints(visits("home", 5, 4, 1, 3, 2), visits("cart", 3, 3, 0, 1, 3))
                        .addMoves(MoveStatistics.of("home", "cart", 2), MoveStatistics.of("home", "home", 1))
                        .build(),
                "Touchpoint \"home\" has 5 visits, but 4 starts and moves into it. The two must be equal.");
        refuses(
                () -> FlowStatistics.builder()
                        .addTouchpoints(visits("home", 5, 4, 1, 4, 2), visits("cart", 3, 3, 0, 1, 2))
                        .addMoves(MoveStatistics.of("home", "cart", 2), MoveStatistics.of("home", "home", 1))
                        .build(),
                "Touchpoint \"cart\" has 3 visits, but 2 ends and moves out of it. The two must be equal.");
    }

    @Test
    void refusesMoreCustomersAtATouchpointThanEverStarted() {
        refuses(
                () -> FlowStatistics.builder()
                        .addTouchpoints(visits("a", 10, 2, 1, 1, 1))
                        .addMoves(MoveStatistics.of("a", "a", 9))
                        .build(),
                "Touchpoint \"a\" has 2 customers, but all touchpoints together have 1 starts. Every customer starts"
                        + " once.");
    }

    @Test
    void refusesSumsBeyondAllCounting() {
        long half = Long.MAX_VALUE / 2 + 1;
        refuses(
                () -> FlowStatistics.builder()
                        .addTouchpoints(visits("a", half, half, 0, half, half), visits("b", half, half, 0, half, half))
                        .build(),
                "Visits of all touchpoints add up to more than 9223372036854775807. Give the counts in thousands, or"
                        + " of a shorter period.");
        refuses(
                () -> FlowStatistics.builder()
                        .addTouchpoints(visits("a", 1, 1, 0, 1, 1), visits("b", 1, 1, 0, 1, 1))
                        .addMoves(
                                MoveStatistics.of("a", "a", Long.MAX_VALUE / 2),
                                MoveStatistics.of("b", "a", Long.MAX_VALUE / 2 + 1))
                        .build(),
                "Moves into touchpoint \"a\" add up to more than 9223372036854775807. Give the counts in thousands, or"
                        + " of a shorter period.");
        refuses(
                () -> FlowStatistics.builder()
                        .addTouchpoints(visits("a", 1, 1, 0, 1, 1), visits("b", 1, 1, 0, 1, 1))
                        .addMoves(
                                MoveStatistics.of("a", "a", Long.MAX_VALUE / 2),
                                MoveStatistics.of("a", "b", Long.MAX_VALUE / 2 + 1))
                        .build(),
                "Moves out of touchpoint \"a\" add up to more than 9223372036854775807. Give the counts in thousands,"
                        + " or of a shorter period.");
    }

    @Test
    void refusesALastEventBeforeTheFirst() {
        FlowStatistics.Builder builder = FlowStatistics.builder()
                .firstEvent(Instant.parse("2026-03-02T00:00:00Z"))
                .lastEvent(Instant.parse("2026-03-01T00:00:00Z"));
        refuses(
                builder::build,
                "Last event must not be before the first, but was at 2026-03-01T00:00:00Z where the first was at"
                        + " 2026-03-02T00:00:00Z. Were the two confused?");
        assertThat(builder.lastEvent(Instant.parse("2026-03-02T00:00:00Z"))
                        .build()
                        .lastEvent())
                .isPresent();
    }

    @Test
    void takesManyNamesOfOneHashCode() {
        List<TouchpointStatistics> touchpoints = new ArrayList<>();
        List<MoveStatistics> moves = new ArrayList<>();
        for (String name : Collisions.of(15)) {
            touchpoints.add(visits(name, 2, 1, 1, 1, 1));
            moves.add(MoveStatistics.of(name, name, 1));
        }
        FlowStatistics flow =
                FlowStatistics.builder().touchpoints(touchpoints).moves(moves).build();
        assertThat(flow.events()).isEqualTo(65_536);
        for (TouchpointStatistics touchpoint : touchpoints) {
            assertThat(flow.getTouchpoint(touchpoint.name())).isSameAs(touchpoint);
        }
    }

    private static TouchpointStatistics visits(
            String name, long visits, long customers, long returning, long starts, long ends) {
        return TouchpointStatistics.builder()
                .name(name)
                .visits(visits)
                .customers(customers)
                .returningCustomers(returning)
                .starts(starts)
                .ends(ends)
                .build();
    }

    private static void refuses(ThrowingCallable code, String message) {
        assertThatIllegalArgumentException().isThrownBy(code).withMessage(message);
    }
}
