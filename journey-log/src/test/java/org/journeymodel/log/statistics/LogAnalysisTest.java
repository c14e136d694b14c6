package org.journeymodel.log.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import org.journeymodel.core.model.AttributeValue;
import org.journeymodel.core.model.AttributeValue.ListValue;
import org.journeymodel.core.observed.DurationSummary;
import org.journeymodel.core.observed.ObservedJourneys;
import org.journeymodel.core.progress.WorkInterruptedException;
import org.journeymodel.log.EventLog;
import org.journeymodel.log.Logs;
import org.junit.jupiter.api.Test;

/** The worked examples of the documentation, and the borders of each figure. */
class LogAnalysisTest {

    private static final EventLog FIVE_PATHS = Logs.ofPaths(
            "home catalog cart purchase",
            "home catalog cart purchase",
            "home catalog catalog cart",
            "home search cart",
            "home search search");

    private static final EventLog EMPTY = EventLog.builder().build();

    private static final ZoneId OSLO = ZoneId.of("Europe/Oslo");

    @Test
    void variantsTellWhatTheyCoverAndWhatIsLeft() {
        LogAnalysis analysis = Logs.ofPaths("home cart", "home", "home cart", "cart", "home home")
                .analysis();
        VariantCoverage first = analysis.variants(1);
        assertThat(first).hasToString("1 of 4 variants covers 2 of 5 customers, 40.0 %");
        assertThat(first.variants()).hasToString("[home -> cart: 2 customers, 40.0 %]");
        assertThat(first.coverage()).isEqualTo(0.4);
        assertThat(List.of(first.coveredCustomers(), first.restCustomers())).containsExactly(2L, 3L);
        assertThat(List.of(first.restVariants(), first.variantCount())).containsExactly(3, 4);
        assertThat(analysis.variants(9).variants())
                .extracting(variant -> String.join(" ", variant.touchpoints()))
                .containsExactly("home cart", "home", "cart", "home home");
        assertThat(analysis.variants(9).restCustomers()).isZero();
    }

    @Test
    void theFewestVariantsAreTakenThatCoverAShare() {
        LogAnalysis analysis = Logs.ofPaths("home cart", "home", "home cart", "cart", "home home")
                .analysis();
        assertThat(analysis.variantsCovering(0).variants()).isEmpty();
        assertThat(analysis.variantsCovering(0.4)).isEqualTo(analysis.variants(1));
        assertThat(analysis.variantsCovering(0.41)).isEqualTo(analysis.variants(2));
        assertThat(analysis.variantsCovering(1)).isEqualTo(analysis.variants(4));
        assertThat(EMPTY.analysis().variantsCovering(1).coverage()).isEqualTo(1);
    }

    @Test
    void sevenOfAHundredCustomersAreSevenPercent() {
        // 0.07 * 100 is 7.000000000000001 for a machine.
        String[] paths = IntStream.range(0, 100)
                .mapToObj(customer -> customer < 7 ? "x" : "y" + customer)
                .toArray(String[]::new);
        assertThat(Logs.ofPaths(paths).analysis().variantsCovering(0.07).variants())
                .extracting(ObservedVariant::toString)
                .containsExactly("x: 7 customers, 7.0 %");
    }

    @Test
    void variantsRefuseWhatIsNoNumberOfThem() {
        LogAnalysis analysis = FIVE_PATHS.analysis();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> analysis.variants(-1))
                .withMessage("Variants to list must be at least 0, but was -1. Say how many of the most frequent.");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> analysis.variantsCovering(80))
                .withMessage("Coverage of variants must be between 0 and 1, but was 80.0. Write 80 % as 0.8.");
        assertThatIllegalArgumentException().isThrownBy(() -> analysis.variantsCovering(Double.NaN));
    }

    @Test
    void aFunnelCountsCustomersWhoPassTouchpointsOneAfterTheOther() {
        ObservedFunnel funnel = FIVE_PATHS.analysis().funnel("home", "cart", "purchase");
        assertThat(funnel).hasToString("home 5 -> cart 4 -> purchase 2");
        assertThat(funnel.customers()).isEqualTo(5);
        assertThat(funnel.steps())
                .extracting(ObservedFunnelStep::ofFirst)
                .containsExactly(OptionalDouble.of(1), OptionalDouble.of(0.8), OptionalDouble.of(0.4));
        assertThat(funnel.steps())
                .extracting(ObservedFunnelStep::ofPrevious)
                .containsExactly(OptionalDouble.of(1), OptionalDouble.of(0.8), OptionalDouble.of(0.5));
    }

    @Test
    void aFunnelTellsHowLongEachStepTakes() {
        // A minute from event to event: home to cart takes 2, 2, 3 and 2 minutes.
        List<ObservedFunnelStep> steps =
                FIVE_PATHS.analysis().funnel("home", "cart", "purchase").steps();
        assertThat(steps.get(0).sincePrevious()).isEmpty();
        DurationSummary toCart = steps.get(1).sincePrevious().orElseThrow();
        assertThat(toCart.count()).isEqualTo(4);
        assertThat(toCart.median()).isEqualTo(Duration.ofMinutes(2));
        assertThat(toCart.percentile95()).isEqualTo(Duration.ofMinutes(3));
        assertThat(toCart.mean()).isEqualTo(Duration.ofSeconds(135));
    }

    @Test
    void aTouchpointNamedTwiceInAFunnelMustBeVisitedTwice() {
        LogAnalysis analysis = Logs.ofPaths("a b", "a b a", "a a b", "b a").analysis();
        assertThat(analysis.funnel("a", "a")).hasToString("a 4 -> a 2");
        assertThat(analysis.funnel("b", "a", "b")).hasToString("b 4 -> a 2 -> b 0");
        assertThat(analysis.funnel("b", "a", "b", "a").steps().get(3).ofPrevious())
                .isEmpty();
    }

    @Test
    void aFunnelWithATimeWindowMayBeginAtAnyVisitOfItsFirstStep() {
        LogAnalysis analysis = EventLog.builder()
                .add("ann", "home", Logs.TEN)
                .add("ann", "home", Logs.TEN.plus(Duration.ofMinutes(8)))
                .add("ann", "cart", Logs.TEN.plus(Duration.ofMinutes(12)))
                .add("ann", "purchase", Logs.TEN.plus(Duration.ofMinutes(20)))
                .build()
                .analysis();
        ObservedFunnel within10 = analysis.funnelWithin(Duration.ofMinutes(10), "home", "cart", "purchase");
        assertThat(within10).hasToString("home 1 -> cart 1 -> purchase 0, within 10 min");
        assertThat(within10.window()).contains(Duration.ofMinutes(10));
        assertThat(within10.toAttributes().fields()).containsKey("window");
        assertThat(within10.steps().get(1).sincePrevious())
                .map(DurationSummary::median)
                .contains(Duration.ofMinutes(4));
        ObservedFunnel within12 = analysis.funnelWithin(Duration.ofMinutes(12), "home", "cart", "purchase");
        assertThat(within12).hasToString("home 1 -> cart 1 -> purchase 1, within 12 min");
        assertThat(analysis.funnel("home", "cart", "purchase").steps())
                .extracting(ObservedFunnelStep::customers)
                .containsExactly(1L, 1L, 1L);
        assertThat(within12)
                .isEqualTo(analysis.funnelWithin(Duration.ofMinutes(12), "home", "cart", "purchase"))
                .isNotEqualTo(analysis.funnelWithin(Duration.ofMinutes(13), "home", "cart", "purchase"))
                .isNotEqualTo(analysis.funnel("home", "cart", "purchase"));
        assertThat(analysis.funnelWithin(Duration.ofMinutes(8), "home", "home", "home"))
                .hasToString("home 1 -> home 1 -> home 0, within 8 min");
    }

    @Test
    void aFunnelWithATimeWindowNeedsAWindowAndTimes() {
        LogAnalysis untimed =
                EventLog.builder().add("ann", "home").add("ann", "x").build().analysis();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> untimed.funnelWithin(Duration.ofDays(1), "home"))
                .withMessage(
                        "Funnel with a time window needs the times of all visits at its steps, but 1 visit has none."
                                + " Leave them out first: keep(EventFilter.timed()).");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> untimed.funnelWithin(Duration.ZERO, "home"))
                .withMessage("Time window of a funnel must be longer than 0, but was PT0S. Usual are days:"
                        + " Duration.ofDays(7).");
    }

    @Test
    void aFunnelRefusesTouchpointsThatTheLogDoesNotHave() {
        LogAnalysis analysis = FIVE_PATHS.analysis();
        assertThatExceptionOfType(NoSuchElementException.class)
                .isThrownBy(() -> analysis.funnel("home", "purchse"))
                .withMessage("The log has no touchpoint \"purchse\". Did you mean \"purchase\"?");
        assertThatIllegalArgumentException()
                .isThrownBy(analysis::funnel)
                .withMessage("Funnel must have at least one step, but had none. Name the touchpoints to pass, in"
                        + " order.");
    }

    @Test
    void reworkTellsSelfLoopsFromRepetitions() {
        Rework rework =
                Logs.ofPaths("a a b", "a b a", "a b", "b b b a b").analysis().rework();
        assertThat(rework).hasToString("3 of 4 customers do something twice or more, 75.0 %");
        assertThat(rework.touchpoints())
                .hasToString("[a: 2 of 4 customers return, 1 self-loop, 1 repetition,"
                        + " b: 1 of 4 customers returns, 2 self-loops, 1 repetition]");
        TouchpointRework b = rework.touchpoints().get(1);
        assertThat(List.of(b.selfLoopCustomers(), b.repetitionCustomers())).containsExactly(1L, 1L);
        assertThat(List.of(b.share(), b.shareOfVisitors())).containsExactly(0.25, 0.25);
    }

    @Test
    void reworkIsAShareOfAllCustomersAndOfThoseWhoCame() {
        Rework rework = Logs.ofPaths("a a", "a", "b", "b").analysis().rework();
        assertThat(rework.touchpoints().get(0).share()).isEqualTo(0.25);
        assertThat(rework.touchpoints().get(0).shareOfVisitors()).isEqualTo(0.5);
        assertThat(rework.share()).isEqualTo(0.25);
        assertThat(EMPTY.analysis().rework().share()).isZero();
    }

    @Test
    void throughputCountsStartsAndFinishesOfEachDay() {
        EventLog log = EventLog.builder()
                .add("u1", "a", Instant.parse("2024-05-01T10:00:00Z"))
                .add("u1", "b", Instant.parse("2024-05-03T10:00:00Z"))
                .add("u2", "a", Instant.parse("2024-05-03T11:00:00Z"))
                .build();
        Throughput throughput = log.analysis().throughput(ChronoUnit.DAYS, ZoneOffset.UTC);
        assertThat(throughput)
                .hasToString("[2024-05-01: 1 started, 0 finished, 1 under way,"
                        + " 2024-05-02: 0 started, 0 finished, 1 under way,"
                        + " 2024-05-03: 1 started, 2 finished, 0 under way]");
        assertThat(throughput.meanFinished()).isEqualTo(2.0 / 3);
        assertThat(throughput.unknown()).isZero();
    }

    @Test
    void weeksBeginOnMondayAndAllPeriodsInTheZoneGiven() {
        // A Sunday in Oslo, but a Monday two hours later.
        EventLog log = EventLog.builder()
                .add("u1", "a", Instant.parse("2024-06-30T21:30:00Z"))
                .add("u2", "a", Instant.parse("2024-06-30T22:30:00Z"))
                .build();
        assertThat(log.analysis().throughput(ChronoUnit.WEEKS, OSLO))
                .hasToString("[2024-06-24: 1 started, 1 finished, 0 under way,"
                        + " 2024-07-01: 1 started, 1 finished, 0 under way]");
        assertThat(log.analysis().throughput(ChronoUnit.MONTHS, OSLO).periods())
                .extracting(period -> period.from().toString())
                .containsExactly("2024-06-01", "2024-07-01");
        assertThat(log.analysis().throughput(ChronoUnit.YEARS, OSLO))
                .hasToString("[2024-01-01: 2 started, 2 finished, 0 under way]");
    }

    @Test
    void throughputLeavesOutADayThatAZoneNeverHad() {
        // Samoa went from 29 December 2011 straight to the 31st.
        EventLog log = EventLog.builder()
                .add("u1", "a", Instant.parse("2011-12-30T09:59:59Z"))
                .add("u1", "b", Instant.parse("2011-12-30T10:00:00Z"))
                .build();
        assertThat(log.analysis().throughput(ChronoUnit.DAYS, ZoneId.of("Pacific/Apia")))
                .hasToString("[2011-12-29: 1 started, 0 finished, 1 under way,"
                        + " 2011-12-31: 0 started, 1 finished, 0 under way]");
    }

    @Test
    void asksJourneysThatAreNoLogWhatItAsksALog() {
        ObservedJourneys journeys = ObservedJourneys.of(FIVE_PATHS.journeys().toList());
        LogAnalysis asked = LogAnalysis.of(journeys);
        assertThat(asked.variants(5)).isEqualTo(FIVE_PATHS.analysis().variants(5));
        assertThat(asked.dwell()).isEqualTo(FIVE_PATHS.analysis().dwell());
        assertThat(asked.hours(OSLO)).isEqualTo(FIVE_PATHS.analysis().hours(OSLO));
    }

    @Test
    void throughputRefusesUnitsThatAreNoPeriods() {
        LogAnalysis analysis = FIVE_PATHS.analysis();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> analysis.throughput(ChronoUnit.HOURS, OSLO))
                .withMessage("Throughput is counted by days, weeks, months or years, not by hours. Give it one of"
                        + " these.");
    }

    @Test
    void dwellIsTheTimeToTheNextEventAndUnknownForTheLast() {
        EventLog log = EventLog.builder()
                .add("u1", "a", Logs.TEN)
                .add("u1", "a", Logs.TEN.plusSeconds(180))
                .add("u1", "b", Logs.TEN.plusSeconds(240))
                .build();
        assertThat(log.analysis().dwell())
                .hasToString("[a: median PT2M, 95 % within PT3M, 2 visits, 0 of unknown stay,"
                        + " b: 1 visit, 1 of unknown stay]");
    }

    @Test
    void durationsCountSingleEventsAsZeroAndTellThem() {
        JourneyDurations durations =
                Logs.ofPaths("a", "a b c", "a b c d e").analysis().durations();
        assertThat(durations).hasToString("3 customers: median PT2M, 95 % within PT4M, 0 unknown");
        assertThat(durations.singleEventCustomers()).isEqualTo(1);
        assertThat(durations.duration().orElseThrow().mean()).isEqualTo(Duration.ofMinutes(2));
    }

    @Test
    void hoursAreThoseOfTheClockOnTheWall() {
        EventLog log = EventLog.builder()
                .add("u1", "a", Instant.parse("2024-05-01T10:00:00Z"))
                .add("u1", "b", Instant.parse("2024-05-01T10:59:59Z"))
                .add("u2", "a", Instant.parse("2024-12-31T23:30:00Z"))
                .add("u3", "a", Instant.parse("1969-12-31T22:59:59.999Z"))
                .build();
        EventHours hours = log.analysis().hours(OSLO);
        assertThat(hours.events(DayOfWeek.WEDNESDAY, 12)).isEqualTo(2);
        assertThat(hours.events(DayOfWeek.WEDNESDAY, 0)).as("new year 2025").isEqualTo(1);
        assertThat(hours.events(DayOfWeek.WEDNESDAY, 23))
                .as("new year's eve 1969")
                .isEqualTo(1);
        assertThat(hours.onWeekday(DayOfWeek.WEDNESDAY)).isEqualTo(4);
        assertThat(List.of(hours.atHour(12), hours.atHour(13))).containsExactly(2L, 0L);
        assertThat(hours).hasToString("4 events by the clock of Europe/Oslo, 0 without time");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> hours.atHour(24))
                .withMessage("Hour must be between 0 and 23, but was 24. The hour from 18:00 to 19:00 is 18.");
    }

    @Test
    void anHourThatComesTwiceCountsBoth() {
        // In Oslo the clock was put back from 3 to 2 on 27 October 2024 at 01:00 UTC.
        EventLog log = EventLog.builder()
                .add("u1", "a", Instant.parse("2024-10-27T00:59:59Z"))
                .add("u1", "b", Instant.parse("2024-10-27T01:00:00Z"))
                .build();
        assertThat(log.analysis().hours(OSLO).events(DayOfWeek.SUNDAY, 2)).isEqualTo(2);
    }

    /** Four customers end after 1, 2, 3 and 4 hours; one went on for 2 hours until the log ended. */
    private static EventLog fiveWhoLeave() {
        EventLog.Builder log = EventLog.builder();
        Instant end = Logs.TEN.plus(Duration.ofDays(9));
        long[] hours = {1, 2, 3, 4};
        for (long duration : hours) {
            log.add("u" + duration, "a", Logs.TEN).add("u" + duration, "b", Logs.TEN.plusSeconds(3_600 * duration));
        }
        return log.add("late", "a", end.minusSeconds(7_200))
                .add("late", "b", end)
                .build();
    }

    @Test
    void survivalAccountsForCustomersWhoMayComeBack() {
        Survival survival = fiveWhoLeave().analysis().survival(Duration.ofDays(1));
        assertThat(survival).hasToString("4 customers ended, 1 still going; half of them after PT3H");
        assertThat(survival.shareAfter(Duration.ofMinutes(59))).isEqualTo(1);
        assertThat(survival.shareAfter(Duration.ofHours(1))).isEqualTo(0.8);
        assertThat(survival.shareAfter(Duration.ofHours(2))).isEqualTo(0.6, within(1e-15));
        assertThat(survival.shareAfter(Duration.ofHours(3))).isEqualTo(0.3, within(1e-15));
        assertThat(survival.shareAfter(Duration.ofDays(400_000))).isZero();
        assertThat(survival.timeUntil(1)).contains(Duration.ZERO);
        assertThat(survival.timeUntil(0.8)).contains(Duration.ofHours(1));
        assertThat(survival.timeUntil(0.7)).contains(Duration.ofHours(2));
        assertThat(survival.timeUntil(0)).contains(Duration.ofHours(4));
    }

    @Test
    void survivalTellsItsStandardErrorAfterGreenwood() {
        Survival survival = fiveWhoLeave().analysis().survival(Duration.ofDays(1));
        // S²·Σ e/(n(n − e)): 0.8²·1/20 = 0.032 and 0.6²·(1/20 + 1/12) = 0.048.
        assertThat(survival.standardErrorAfter(Duration.ofHours(1))).isEqualTo(Math.sqrt(0.032), within(1e-15));
        assertThat(survival.standardErrorAfter(Duration.ofHours(2))).isEqualTo(Math.sqrt(0.048), within(1e-15));
        assertThat(survival.standardErrorAfter(Duration.ZERO)).isZero();
    }

    @Test
    void survivalWithoutSilenceIsTheShareCounted() {
        Survival survival = fiveWhoLeave().analysis().survival();
        assertThat(survival.censored()).isZero();
        assertThat(survival.shareAfter(Duration.ofHours(2))).isEqualTo(0.4);
        assertThat(survival.median()).contains(Duration.ofHours(2));
    }

    @Test
    void survivalHasNoMedianWhereMostAreStillGoing() {
        Survival survival = fiveWhoLeave().analysis().survival(Duration.ofDays(100));
        assertThat(survival.ended()).isZero();
        assertThat(survival.median()).isEmpty();
        assertThat(survival.shareAfter(Duration.ofDays(200))).isEqualTo(1);
        assertThat(EMPTY.analysis().survival().shareAfter(Duration.ZERO)).isEqualTo(1);
    }

    @Test
    void survivalRefusesTimesThatAreNone() {
        LogAnalysis analysis = FIVE_PATHS.analysis();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> analysis.survival(Duration.ofHours(-1)))
                .withMessage("Silence after which a customer has ended must not be negative, but was PT-1H. Give the"
                        + " longest time after which customers still come back, or zero.");
        Survival survival = analysis.survival();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> survival.shareAfter(Duration.ofHours(-1)))
                .withMessage("Time since the first event must not be negative, but was PT-1H. Begin with zero.");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> survival.timeUntil(20))
                .withMessage("Share of customers must be between 0 and 1, but was 20.0. Write 20 % as 0.2.");
    }

    @Test
    void customersWithoutTimesAreToldNotGuessed() {
        LogAnalysis analysis = EventLog.builder()
                .add("u1", "a")
                .add("u1", "b", Logs.TEN)
                .add("u2", "a", Logs.TEN)
                .build()
                .analysis();
        assertThat(analysis.durations().unknown()).isEqualTo(1);
        assertThat(analysis.survival().unknown()).isEqualTo(1);
        assertThat(analysis.throughput(ChronoUnit.DAYS, OSLO).unknown()).isEqualTo(1);
        assertThat(analysis.hours(OSLO).unknown()).isEqualTo(1);
        assertThat(analysis.dwell().touchpoints().get(0).unknown()).isEqualTo(2);
        assertThat(analysis.funnel("a", "b").steps().get(1).sincePrevious()).isEmpty();
    }

    @Test
    void eachFigureTellsItselfAsNamesAndValues() {
        LogAnalysis analysis = FIVE_PATHS.analysis();
        assertThat(analysis.variants(1).toAttributes().fields())
                .containsKeys("variants", "customers", "coverage", "restVariants", "restCustomers")
                .containsEntry("restCustomers", AttributeValue.of(3));
        assertThat(analysis.funnel("home").toAttributes().fields())
                .containsEntry("customers", AttributeValue.of(5))
                .containsKey("steps");
        assertThat(analysis.rework().toAttributes().fields()).containsEntry("share", AttributeValue.of(0.4));
        assertThat(analysis.throughput(ChronoUnit.DAYS, OSLO).toAttributes().fields())
                .containsEntry("unit", AttributeValue.of("days"))
                .containsEntry("zone", AttributeValue.of("Europe/Oslo"));
        assertThat(analysis.dwell().toAttributes().fields()).containsOnlyKeys("touchpoints");
        assertThat(analysis.durations().toAttributes().fields()).containsKey("duration");
        assertThat(analysis.hours(OSLO).toAttributes().fields()).containsOnlyKeys("zone", "unknown", "weekdays");
        assertThat(((ListValue) analysis.survival().toAttributes().fields().get("stillGoing")).values())
                .hasSize(10)
                .last()
                .isEqualTo(AttributeValue.object()
                        .put("share", 0)
                        .put("time", Duration.ofMinutes(3))
                        .build());
    }

    @Test
    void figuresOfEqualLogsAreEqual() {
        assertThat(all(FIVE_PATHS))
                .isEqualTo(all(FIVE_PATHS))
                .hasSameHashCodeAs(all(FIVE_PATHS))
                .doesNotContainAnyElementsOf(all(Logs.ofPaths("home home cart purchase")));
    }

    private static List<Object> all(EventLog log) {
        LogAnalysis analysis = log.analysis();
        return List.of(
                analysis.variants(3),
                analysis.funnel("home", "cart"),
                analysis.rework(),
                analysis.throughput(ChronoUnit.DAYS, OSLO),
                analysis.dwell(),
                analysis.durations(),
                analysis.hours(OSLO),
                analysis.survival());
    }

    @Test
    void passesAreFollowedAndEndWhenTheirThreadIsInterrupted() {
        List<String> heard = new ArrayList<>();
        FIVE_PATHS
                .analysis()
                .withProgress(progress -> heard.add(progress.toString()))
                .rework();
        assertThat(heard).first().isEqualTo("Counting rework: 0 of 5");
        assertThat(heard).last().isEqualTo("Counting rework: 5 of 5");
        Thread.currentThread().interrupt();
        try {
            LogAnalysis analysis = FIVE_PATHS.analysis();
            assertThatExceptionOfType(WorkInterruptedException.class).isThrownBy(analysis::dwell);
        } finally {
            assertThat(Thread.interrupted()).isTrue();
        }
    }
}
