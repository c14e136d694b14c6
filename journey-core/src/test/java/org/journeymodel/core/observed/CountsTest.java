package org.journeymodel.core.observed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.Duration;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CountsTest {

    @Test
    void namesEveryAttributeThatIsNotSet() {
        missing(() -> DurationSummary.builder().build(), "DurationSummary", "[count, median, percentile95, mean]");
        missing(() -> MoveStatistics.builder().build(), "MoveStatistics", "[from, to, count]");
        missing(() -> JourneyEvent.builder().build(), "JourneyEvent", "[customer, touchpoint]");
        missing(() -> TouchpointStatistics.builder().build(), "TouchpointStatistics", "[name, visits, customers]");
    }

    @Test
    void refusesASummaryOfNothing() {
        refuses(() -> summary(0, 1, 1, 1), "Count of a duration summary must be at least 1, but was 0.");
    }

    @ParameterizedTest
    @CsvSource({"-1, 2, 1", "3, 2, 1", "1, 2, -1"})
    void refusesImpossibleDurations(long median, long percentile95, long mean) {
        refuses(
                () -> summary(4, median, percentile95, mean),
                "Durations must not be negative, nor the 95th percentile below the median, but were median "
                        + Duration.ofSeconds(median) + ", 95th percentile " + Duration.ofSeconds(percentile95)
                        + ", mean " + Duration.ofSeconds(mean) + ".");
    }

    @ParameterizedTest
    @CsvSource({"-0.01", "-0.0", "1.0", "NaN"})
    void refusesAnErrorThatIsNoShare(double error) {
        refuses(
                () -> DurationSummary.builder()
                        .count(1)
                        .median(Duration.ZERO)
                        .percentile95(Duration.ZERO)
                        .mean(Duration.ZERO)
                        .relativeError(error)
                        .build(),
                "Relative error of a duration summary must be at least 0 and below 1, but was " + error
                        + ". Write 1 % as 0.01, and leave out what is exact.");
    }

    @Test
    void takesDurationsOfNothing() {
        assertThat(summary(1, 0, 0, 0).median()).isZero();
        assertThat(summary(1, 0, 0, 0).relativeError()).isZero();
    }

    @Test
    void refusesAMoveNobodyMade() {
        refuses(
                () -> MoveStatistics.of("a", "b", 0),
                "Count of move from \"a\" to \"b\" must be at least 1, but was 0.");
    }

    @Test
    void takesATimeOfEveryMove() {
        assertThat(MoveStatistics.builder()
                        .from("a")
                        .to("b")
                        .count(2)
                        .waiting(summary(2, 1, 1, 1))
                        .build()
                        .waiting())
                .isPresent();
    }

    @Test
    void addsUpToTheLargestNumberAndNoFurther() {
        assertThat(Counts.sum(() -> "Visits", Long.MAX_VALUE - 1, 1)).isEqualTo(Long.MAX_VALUE);
        refuses(
                () -> Counts.sum(() -> "Visits", Long.MAX_VALUE - 1, 2),
                "Visits add up to more than 9223372036854775807. Give the counts in thousands, or of a shorter"
                        + " period.");
    }

    @Test
    void refusesMoreTimesThanMoves() {
        refuses(
                () -> MoveStatistics.builder()
                        .from("a")
                        .to("b")
                        .count(2)
                        .waiting(summary(3, 1, 1, 1))
                        .build(),
                "Waiting of move from \"a\" to \"b\" sums up 3 times, but the move was seen 2 times. Count every move,"
                        + " with a time or without.");
    }

    @ParameterizedTest
    @CsvSource({
        "0, 1, 0, 0, 0, Visits, 1, 0",
        "1, 0, 0, 0, 0, Customers, 1, 0",
        "1, 1, -1, 0, 0, Returning customers, 0, -1",
        "1, 1, 0, -2, 0, Starts, 0, -2",
        "1, 1, 0, 0, -3, Ends, 0, -3",
    })
    void refusesCountsBelowTheirLeast(
            long visits, long customers, long returning, long starts, long ends, String what, long least, long was) {
        refuses(
                () -> visits(visits, customers, returning, starts, ends),
                what + " of touchpoint \"a\" must be at least " + least + ", but was " + was + ".");
    }

    @ParameterizedTest
    @CsvSource({
        "2, 3, 0, 0, 0", // more customers than visits
        "9, 3, 4, 0, 0", // more returned than came
        "3, 2, 2, 0, 0", // two who return make four visits
        "3, 2, 0, 0, 0", // nobody for the third visit
        "2, 2, 0, 3, 0", // more starts than customers
        "2, 2, 0, 0, 3", // more ends than customers
        "9223372036854775807, 9223372036854775807, 1, 0, 0",
    })
    void refusesCountsThatContradictEachOther(long visits, long customers, long returning, long starts, long ends) {
        refuses(
                () -> visits(visits, customers, returning, starts, ends),
                "Touchpoint \"a\" cannot have " + visits + " visits of " + customers + " customers of whom " + returning
                        + " returned, " + starts + " started and " + ends + " ended here. Each customer visits at"
                        + " least once, starts and ends at most once, and who returns visits at least twice.");
    }

    @Test
    void takesCountsThatFit() {
        assertThat(visits(4, 2, 2, 2, 2).visits()).isEqualTo(4);
        assertThat(visits(100, 2, 1, 0, 0).returningCustomers()).isEqualTo(1);
        TouchpointStatistics passed =
                TouchpointStatistics.builder().name("a").visits(1).customers(1).build();
        assertThat(passed).isEqualTo(visits(1, 1, 0, 0, 0));
    }

    private static TouchpointStatistics visits(long visits, long customers, long returning, long starts, long ends) {
        return TouchpointStatistics.builder()
                .name("a")
                .visits(visits)
                .customers(customers)
                .returningCustomers(returning)
                .starts(starts)
                .ends(ends)
                .build();
    }

    private static DurationSummary summary(long count, long median, long percentile95, long mean) {
        return DurationSummary.builder()
                .count(count)
                .median(Duration.ofSeconds(median))
                .percentile95(Duration.ofSeconds(percentile95))
                .mean(Duration.ofSeconds(mean))
                .build();
    }

    private static void missing(ThrowingCallable code, String type, String attributes) {
        assertThatIllegalStateException()
                .isThrownBy(code)
                .withMessage("Cannot build " + type + ", some of required attributes are not set " + attributes);
    }

    private static void refuses(ThrowingCallable code, String message) {
        assertThatIllegalArgumentException().isThrownBy(code).withMessage(message);
    }
}
