package org.journeymodel.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.journeymodel.core.model.AttributeValue;
import org.journeymodel.core.model.AttributeValue.ListValue;
import org.journeymodel.core.model.AttributeValue.ObjectValue;
import org.journeymodel.log.SegmentComparison.Correction;
import org.journeymodel.log.SegmentDifference.Kind;
import org.junit.jupiter.api.Test;

class SegmentComparisonTest {

    /** Two over the 184,756 ways to choose 10 of 20. */
    private static final double ALL_AGAINST_NONE = 2.0 / 184_756;

    private static EventLog all(int customers, String path) {
        return Logs.ofPaths(Collections.nCopies(customers, path).toArray(String[]::new));
    }

    private static EventLog log(String... paths) {
        return Logs.ofPaths(paths);
    }

    /** {@return a log of ten who go from a to b in these minutes and the nine that follow} */
    private static EventLog waiting(int firstMinutes) {
        EventLog.Builder log = EventLog.builder();
        for (int customer = 0; customer < 10; customer++) {
            Instant start = Logs.TEN.plus(Duration.ofDays(customer));
            log.add("u" + firstMinutes + customer, "a", start);
            log.add("u" + firstMinutes + customer, "b", start.plus(Duration.ofMinutes(firstMinutes + customer)));
        }
        return log.build();
    }

    private static ShareDifference share(SegmentComparison comparison, Kind kind, String at, String... next) {
        return (ShareDifference) Stream.concat(comparison.differences().stream(), comparison.tooThin().stream())
                .filter(each -> each.kind() == kind
                        && each.touchpoint().orElse("").equals(at)
                        && each.next().stream().toList().equals(List.of(next)))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void tellsWhereCustomersGoOnTo() {
        SegmentComparison comparison = SegmentComparison.between(all(10, "cart pay"), all(10, "cart leave"));
        assertThat(comparison.differences())
                .extracting(SegmentDifference::toString)
                .containsExactly(
                        "100.0 % of customers are ever at \"pay\" in A, 0.0 % in B (n = 10, 10; q < 0.001).",
                        "0.0 % of customers are ever at \"leave\" in A, 100.0 % in B (n = 10, 10; q < 0.001).",
                        "Of those at \"cart\", 100.0 % go on to \"pay\" in A, 0.0 % in B (n = 10, 10; q < 0.001).",
                        "Of those at \"cart\", 0.0 % go on to \"leave\" in A, 100.0 % in B (n = 10, 10; q < 0.001).");
        ShareDifference toPay = share(comparison, Kind.MOVE, "cart", "pay");
        assertThat(toPay.pValue()).isCloseTo(ALL_AGAINST_NONE, within(1e-15));
        assertThat(toPay.adjustedPValue().orElseThrow()).isCloseTo(ALL_AGAINST_NONE, within(1e-15));
        assertThat(toPay.effectSize()).isCloseTo(-Math.PI, within(1e-15));
        assertThat(toPay.difference()).isEqualTo(-1);
        assertThat(toPay.test()).isEqualTo(SegmentDifference.Test.FISHER_EXACT);
        assertThat(toPay.isSignificant()).isTrue();
    }

    @Test
    void tellsWhereCustomersStartAndEnd() {
        // Of 100 each, 60 and 40 end at home: z is the root of 8, p = 0.004678, h = -0.403.
        SegmentComparison comparison = SegmentComparison.between(parts(60), parts(40));
        ShareDifference end = share(comparison, Kind.DROP_OFF, "home");
        assertThat(end.countA()).isEqualTo(60);
        assertThat(end.sizeB()).isEqualTo(100);
        assertThat(end.test()).isEqualTo(SegmentDifference.Test.TWO_PROPORTION_Z);
        assertThat(end.pValue()).isCloseTo(0.004677735, within(1e-9));
        assertThat(end.effectSize()).isCloseTo(-0.402715, within(1e-6));
        assertThat(end)
                .hasToString("Of those at \"home\", 60.0 % end there in A, 40.0 % in B (n = 100, 100; q = 0.005).");

        SegmentComparison starts = SegmentComparison.between(all(10, "home pay"), all(10, "pay home"));
        assertThat(share(starts, Kind.START, "home"))
                .hasToString("100.0 % of customers start at \"home\" in A, 0.0 % in B (n = 10, 10; q < 0.001).");
    }

    /** {@return 100 customers, of whom so many are at home alone and the others go on to pay} */
    private static EventLog parts(int alone) {
        return log(Stream.concat(
                        Collections.nCopies(alone, "home").stream(),
                        Collections.nCopies(100 - alone, "home pay").stream())
                .toArray(String[]::new));
    }

    @Test
    void tellsTimes() {
        SegmentComparison comparison = SegmentComparison.between(waiting(1), waiting(11));
        assertThat(comparison.differences()).hasSize(2);
        TimeDifference journey = (TimeDifference) comparison.differences().get(0);
        TimeDifference move = (TimeDifference) comparison.differences().get(1);
        assertThat(journey)
                .hasToString("From first to last event customers take 5 min 30 s in A, 15 min 30 s in B, in the median,"
                        + " and longer in B in 100.0 % of pairs (n = 10, 10; q < 0.001).");
        assertThat(move)
                .hasToString("From \"a\" to \"b\" customers take 5 min 30 s in A, 15 min 30 s in B, in the median,"
                        + " and longer in B in 100.0 % of pairs (n = 10, 10; q < 0.001).");
        assertThat(move.pValue()).isCloseTo(ALL_AGAINST_NONE, within(1e-15));
        assertThat(move.superiority()).isEqualTo(1);
        assertThat(move.effectSize()).isEqualTo(1);
        assertThat(move.test()).isEqualTo(SegmentDifference.Test.MANN_WHITNEY_EXACT);
        assertThat(move.timesB().median()).isEqualTo(Duration.ofMinutes(15).plusSeconds(30));
    }

    @Test
    void tellsSmallSharesInAsManyDecimalsAsTellThemApart() {
        SegmentComparison comparison = SegmentComparison.between(payers(20, 20_000), payers(26, 20_000));
        assertThat(share(comparison, Kind.VISIT, "pay"))
                .asString()
                .startsWith("0.10 % of customers are ever at \"pay\" in A, 0.13 % in B (n = 20,000, 20,000; ");
    }

    private static EventLog payers(int payers, int customers) {
        EventLog.Builder log = EventLog.builder();
        for (int customer = 0; customer < customers; customer++) {
            log.add("c" + customer, customer < payers ? "pay" : "look");
        }
        return log.build();
    }

    @Test
    void countsEachCustomerOnce() {
        SegmentComparison comparison = SegmentComparison.between(log("a b a b a c", "a"), log("a c"));
        ShareDifference move = share(comparison, Kind.MOVE, "a", "b");
        assertThat(List.of(move.countA(), move.sizeA(), move.countB(), move.sizeB()))
                .containsExactly(1L, 2L, 0L, 1L);
    }

    @Test
    void saysWhatIsTooThinToTell() {
        // Of 3 and 3 the most unlikely table still has p = 2/20.
        SegmentComparison comparison = SegmentComparison.between(all(3, "cart pay"), all(3, "cart leave"));
        assertThat(comparison.differences()).isEmpty();
        assertThat(comparison.tooThin()).hasSize(4);
        ShareDifference move = share(comparison, Kind.MOVE, "cart", "pay");
        assertThat(move)
                .hasToString("Of those at \"cart\", 100.0 % go on to \"pay\" in A, 0.0 % in B (n = 3, 3; too few to"
                        + " tell).");
        assertThat(move.pValue()).isCloseTo(0.1, within(1e-15));
        assertThat(move.isSignificant()).isFalse();
        assertThat(comparison.atLevel(0.11).significant()).hasSize(4);
        assertThat(comparison.toText()).endsWith("Too thin to tell: 4 figures.\n");
    }

    @Test
    void comparesWhatIsDoneAtTouchpointsThatBothHaveOnly() {
        SegmentComparison comparison = SegmentComparison.between(all(10, "a b c"), all(10, "a"));
        assertThat(comparison.differences())
                .extracting(each -> each.kind() + " " + each.touchpoint().orElse("")
                        + each.next().map(" "::concat).orElse(""))
                .containsExactly("DROP_OFF a", "VISIT b", "VISIT c", "MOVE a b", "JOURNEY_TIME ");
    }

    @Test
    void tellsTheSameFromTheOtherSide() {
        SegmentComparison one = SegmentComparison.between(parts(60), waiting(3));
        SegmentComparison other = SegmentComparison.between(waiting(3), parts(60));
        assertThat(other.differences()).hasSameSizeAs(one.differences());
        assertThat(other.differences().stream()
                        .mapToDouble(SegmentDifference::pValue)
                        .toArray())
                .containsExactly(
                        one.differences().stream()
                                .mapToDouble(SegmentDifference::pValue)
                                .toArray(),
                        within(1e-12));
        assertThat(other.differences().stream()
                        .mapToDouble(SegmentDifference::effectSize)
                        .sum())
                .isCloseTo(
                        -one.differences().stream()
                                .mapToDouble(SegmentDifference::effectSize)
                                .sum(),
                        within(1e-12));
    }

    @Test
    void correctsForManyTestsAsAsked() {
        SegmentComparison comparison = SegmentComparison.between(parts(60), parts(40));
        // Three figures have the p-value of a z of the root of 8: the end at home, visits to pay, the move there.
        // The fourth is the time: B takes longer in 36 % of pairs and as long in 48 %, so U is 6,000 of 10,000;
        // its variance is 10,000/12 · (201 − 2 · (100³ − 100)/(200 · 199)), z = 999.5/354.44 and p = 0.004803.
        assertThat(comparison.differences()).hasSize(4);
        assertThat(comparison.differences().get(3).pValue()).isCloseTo(0.004803, within(1e-6));
        assertThat(adjusted(comparison))
                .containsOnly(comparison.differences().get(3).pValue());
        double p = comparison.differences().get(0).pValue();
        assertThat(adjusted(comparison.correctedBy(Correction.HOLM)))
                .as("no smaller than the one before")
                .containsOnly(4 * p);
        assertThat(adjusted(comparison.correctedBy(Correction.BENJAMINI_YEKUTIELI)))
                .usingComparatorWithPrecision(1e-12)
                .containsOnly(comparison.differences().get(3).pValue() * (1 + 1 / 2.0 + 1 / 3.0 + 1 / 4.0));
    }

    private static double[] adjusted(SegmentComparison comparison) {
        return comparison.differences().stream()
                .mapToDouble(each -> each.adjustedPValue().orElseThrow())
                .toArray();
    }

    @Test
    void tellsItselfAsText() {
        SegmentComparison comparison = SegmentComparison.between(all(10, "cart pay"), all(10, "cart leave"));
        assertThat(comparison.named("May", "June").toText()).isEqualTo("""
                        May: events: 20 events, 10 customers, 2 touchpoints
                        June: events: 20 events, 10 customers, 2 touchpoints
                        10 customers are in both; the tests take each as two.
                        4 of 4 figures differ significantly (level 0.05, corrected by Benjamini-Hochberg):
                          100.0 % of customers are ever at "pay" in May, 0.0 % in June (n = 10, 10; q < 0.001).
                            By the same counts 0.0 % and 100.0 % are ever at "leave"; 100.0 % and 0.0 % go on from \
                        "cart" to "pay"; 0.0 % and 100.0 % go on from "cart" to "leave".
                        """);
        assertThat(comparison.correctedBy(Correction.HOLM).atLevel(0.01))
                .hasToString("A and B: 4 of 4 figures differ significantly (level 0.01, corrected by Holm)");
        assertThat(comparison.correctedBy(Correction.HOLM).differences().get(0).toString())
                .endsWith("(n = 10, 10; adjusted p < 0.001).");
    }

    @Test
    void ordersFiguresOfOneTableAndItsMirrorByThemselvesAndTellsThemOnce() {
        // Of 10 at cart 8 go on to pay, of 6 one does: p = (270 + 120 + 10)/11,440, the ways to have 8, 3 or 9 of the
        // 9.
        // Times of no or one minute tell the same, and go last, since Cliff's delta, -0.63, is less than h, 1.37.
        EventLog a = log(
                "cart pay",
                "cart pay",
                "cart pay",
                "cart pay",
                "cart pay",
                "cart pay",
                "cart pay",
                "cart pay",
                "cart",
                "cart");
        EventLog b = log("cart pay", "cart", "cart", "cart", "cart", "cart");
        for (SegmentComparison comparison : List.of(SegmentComparison.between(a, b), SegmentComparison.between(b, a))) {
            assertThat(comparison.differences())
                    .extracting(SegmentDifference::kind)
                    .containsExactly(Kind.DROP_OFF, Kind.VISIT, Kind.MOVE, Kind.JOURNEY_TIME);
            double p = share(comparison, Kind.DROP_OFF, "cart").pValue();
            assertThat(p).isCloseTo(400.0 / 11_440, within(1e-15));
            assertThat(share(comparison, Kind.VISIT, "pay").pValue()).isEqualTo(p);
            assertThat(share(comparison, Kind.MOVE, "cart", "pay").pValue()).isEqualTo(p);
        }
        assertThat(SegmentComparison.between(a, b).toText().lines().skip(4).limit(2))
                .containsExactly(
                        "  Of those at \"cart\", 20.0 % end there in A, 83.3 % in B (n = 10, 6; q = 0.035).",
                        "    By the same counts 80.0 % and 16.7 % are ever at \"pay\"; 80.0 % and 16.7 % go on from"
                                + " \"cart\" to \"pay\".");
    }

    @Test
    void tellsEqualCountsOfTouchpointsApartByThemselves() {
        SegmentComparison comparison = SegmentComparison.between(all(10, "a x b y c z"), all(10, "a p b q c r"));
        // What follows a, b and c are three facts of the same counts: no move that is compared leads from one to
        // another.
        assertThat(comparison.toText().lines().filter(line -> line.matches("  \\S.*")))
                .containsExactly(
                        "  100.0 % of customers are ever at \"x\" in A, 0.0 % in B (n = 10, 10; q < 0.001).",
                        "  100.0 % of customers are ever at \"y\" in A, 0.0 % in B (n = 10, 10; q < 0.001).",
                        "  100.0 % of customers are ever at \"z\" in A, 0.0 % in B (n = 10, 10; q < 0.001).");
    }

    @Test
    void saysThatSessionsOfOnePersonAreNotIndependent() {
        EventLog log = EventLog.builder()
                .add("ann", "a", Instant.parse("2024-01-01T10:00:00Z"))
                .add("ann", "b", Instant.parse("2024-02-01T10:00:00Z"))
                .build();
        Iterator<EventLog> months = log.sessions(Duration.ofHours(1))
                .splitEvents(CalendarPeriod.MONTH, ZoneOffset.UTC)
                .values()
                .iterator();
        SegmentComparison comparison = SegmentComparison.between(months.next(), months.next());
        assertThat(comparison.toText())
                .contains(
                        "touchpoint\nCustomers are sessions here; the tests take those of one person as independent, so"
                                + " differences seem surer than they are.\n");
        assertThat(comparison.toAttributes().fields()).containsEntry("sessions", AttributeValue.of(true));
    }

    @Test
    void tellsItselfAsNamesAndValues() {
        ObjectValue told = SegmentComparison.between(all(10, "cart pay"), all(10, "cart leave"))
                .toAttributes();
        assertThat(told.fields().keySet())
                .containsExactly(
                        "a",
                        "b",
                        "sharedCustomers",
                        "sessions",
                        "correction",
                        "level",
                        "significant",
                        "differences",
                        "tooThin");
        assertThat(told.fields().get("correction")).isEqualTo(AttributeValue.of("benjamini-hochberg"));
        ObjectValue first = (ObjectValue)
                ((ListValue) told.fields().get("differences")).values().get(2);
        assertThat(first.fields())
                .containsEntry("kind", AttributeValue.of("move"))
                .containsEntry("next", AttributeValue.of("pay"))
                .containsEntry("shareA", AttributeValue.of(1))
                .containsEntry("test", AttributeValue.of("fisher-exact"))
                .containsEntry("significant", AttributeValue.of(true));
    }

    @Test
    void isAValue() {
        SegmentComparison one = SegmentComparison.between(parts(60), waiting(3));
        SegmentComparison same = SegmentComparison.between(parts(60), waiting(3));
        assertThat(same).isEqualTo(one).hasSameHashCodeAs(one);
        assertThat(one.atLevel(0.01)).isNotEqualTo(one);
    }

    @Test
    void refusesWhatCannotBeCompared() {
        EventLog none = EventLog.builder().source("June").build();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SegmentComparison.between(parts(1), none))
                .withMessage("Log \"June\" has no customer, so there is nothing to compare. Add events to it.");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SegmentComparison.between(parts(1), parts(2)).atLevel(0))
                .withMessage("Level of significance must be between 0 and 1, but was 0.0. Usual are 0.05 and 0.01.");
    }
}
