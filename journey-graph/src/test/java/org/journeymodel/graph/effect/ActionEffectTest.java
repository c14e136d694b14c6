package org.journeymodel.graph.effect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.journeymodel.graph.Crowds.crowd;
import static org.journeymodel.graph.Crowds.walk;
import static org.journeymodel.graph.Scripts.journey;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Proxy;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.journeymodel.core.insight.ActionItem;
import org.journeymodel.core.insight.ActionStatus;
import org.journeymodel.core.insight.Measurement;
import org.journeymodel.core.insight.Opportunity;
import org.journeymodel.core.observed.JourneyEvent;
import org.journeymodel.core.observed.ObservedJourney;
import org.journeymodel.core.observed.ObservedJourneys;
import org.journeymodel.graph.JourneyGraph;
import org.journeymodel.graph.measure.MeasureKind;
import org.junit.jupiter.api.Test;

class ActionEffectTest {

    private static final LocalDate DAY = LocalDate.of(2024, 3, 1);
    private static final Instant WINTER = Instant.parse("2024-02-01T12:00:00Z");
    private static final Instant SPRING = Instant.parse("2024-03-01T12:00:00Z");
    private static final ActionItem TABLE = ActionItem.builder("table", "Show all models in one table")
            .addOpportunities("fair")
            .status(ActionStatus.DONE)
            .done(DAY)
            .build();

    private static JourneyGraph shop(ActionItem item) {
        return JourneyGraph.of(journey("cart pay+", "cart->pay .6").toBuilder()
                .addOpportunities(Opportunity.builder("fair", "Compare fairly")
                        .addTouchpoints("cart")
                        .build())
                .addActionItems(item)
                .build());
    }

    private static final class Log {

        private final List<ObservedJourney> journeys = new ArrayList<>();

        Log walks(int count, Instant start, int minutes, String path) {
            for (int at = 0; at < count; at++) {
                journeys.add(walk("c" + journeys.size(), start, minutes, path));
            }
            return this;
        }

        ObservedJourneys build() {
            return ObservedJourneys.of(journeys);
        }
    }

    private static MeasuredEffect of(MeasureKind kind, ActionEffect effect) {
        return effect.measures().stream()
                .filter(each -> each.measure().kind() == kind)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void sharesBeforeAndSinceAreComparedWithIntervalAndCorrectedTest() {
        ObservedJourneys log = new Log()
                .walks(48, WINTER, 0, "cart pay")
                .walks(32, WINTER, 0, "cart")
                .walks(56, SPRING, 0, "cart pay")
                .walks(14, SPRING, 0, "cart")
                .build();

        MeasuredEffect success = of(MeasureKind.SUCCESS, shop(TABLE).effect("table", log));

        // Newcombe (1998): 56/70 less 48/80 is 0.2, from 0.0524 to 0.3339. z = 0.2/√(0.21262 · 0.0267857) = 2.650.
        assertThat(success.difference()).hasValueCloseTo(0.2, within(1e-12));
        assertThat(success.interval().orElseThrow().low()).isCloseTo(0.0524, within(0.00006));
        assertThat(success.interval().orElseThrow().high()).isCloseTo(0.3339, within(0.00006));
        assertThat(success.pValue()).hasValueCloseTo(0.00804, within(0.00001));
        // Drop-off at cart is the same figure the other way round, and stays are all the same: 2 tests, times 2 by
        // Holm.
        assertThat(success.adjustedPValue()).hasValueCloseTo(2 * 0.00804, within(0.00002));
        assertThat(success.effectSize())
                .hasValueCloseTo(2 * (Math.asin(Math.sqrt(0.8)) - Math.asin(Math.sqrt(0.6))), within(1e-12));
        assertThat(success.sentence())
                .isEqualTo(
                        "Success: 80 % of 70 customers since 2024-03-01, 60 % of 80 customers before (20 points more,"
                                + " 95 % interval 5 to 33, p = 0.016). Other things may have changed at the same time.");
    }

    @Test
    void whereNothingShowsItSaysWhatWould() {
        ObservedJourneys log = new Log()
                .walks(50, WINTER, 0, "cart pay")
                .walks(50, WINTER, 0, "cart")
                .walks(55, SPRING, 0, "cart pay")
                .walks(45, SPRING, 0, "cart")
                .build();

        MeasuredEffect success = of(MeasureKind.SUCCESS, shop(TABLE).effect("table", log));

        // (1.960 + 0.842)·√(0.525 · 0.475 · 0.02) = 0.1978.
        assertThat(success.detectable()).hasValueCloseTo(0.1978, within(0.0001));
        assertThat(success.isSignificant()).isFalse();
        assertThat(success.sentence())
                .isEqualTo(
                        "Success: 55 % of 100 customers since 2024-03-01, 50 % of 100 customers before: no difference"
                                + " can be told from chance; with so many customers, one under 20 points would hardly show.");
    }

    @Test
    void timesAreComparedByTheMedianOfAllDifferences() {
        Log log = new Log();
        for (int at = 0; at < 30; at++) {
            log.walks(1, WINTER, 20 + at % 15, "cart pay").walks(1, SPRING, 4 + at % 15, "cart pay");
        }

        MeasuredEffect stay = of(MeasureKind.STAY, shop(TABLE).effect("table", log.build()));

        assertThat(stay.before()).hasValue(27 * 60);
        assertThat(stay.since()).hasValue(11 * 60);
        assertThat(stay.difference()).hasValue(-16 * 60);
        // Longer since are the pairs with 5 + i > 20 + j, which none has: 4 + 14 is less than 20.
        assertThat(stay.effectSize()).hasValue(-1);
        // -16 + d has 4·(15 - |d|) of 900 pairs, so up to d = -3 there are 2·12·13 = 312, up to -2 there are 364. The
        // rank is ⌊450.5 - 1.96·√(900·61/12)⌋ = 317 from either end.
        assertThat(stay.interval().orElseThrow().low()).isEqualTo(-18 * 60);
        assertThat(stay.interval().orElseThrow().high()).isEqualTo(-14 * 60);
        assertThat(stay.sentence())
                .isEqualTo(
                        "Time at \"CART\": 11 min in the median of 30 customers since 2024-03-01, 27 min in the median"
                                + " of 30 customers before (16 min shorter, 95 % interval -18 min to -14 min, p < 0.001)."
                                + " Other things may have changed at the same time.");
    }

    @Test
    void scoresCountOncePerCustomerAsTheirMean() {
        List<ObservedJourney> journeys = new ArrayList<>();
        for (int at = 0; at < 10; at++) {
            journeys.add(scored("w" + at, WINTER, 1, 3));
            journeys.add(scored("s" + at, SPRING, 4, 5));
        }

        MeasuredEffect score = of(MeasureKind.SCORE, shop(TABLE).effect("table", ObservedJourneys.of(journeys)));

        assertThat(score.customersBefore()).isEqualTo(10);
        assertThat(score.before()).hasValue(2);
        assertThat(score.since()).hasValue(4.5);
        // Exact: 2 of the C(20, 10) ways to deal out ten 2 and ten 4.5.
        assertThat(score.pValue()).hasValueCloseTo(2 / 184_756.0, within(1e-15));
    }

    @Test
    void meansOfEqualScoresAreEqualHoweverManyThereAre() {
        // Three times -0.7 add up to -2.0999999999999996.
        ObservedJourneys log = ObservedJourneys.of(scored("w", WINTER, -0.7, -0.7, -0.7), scored("s", SPRING, -0.7));

        assertThat(of(MeasureKind.SCORE, shop(TABLE).effect("table", log)).sentence())
                .isEqualTo(
                        "Score at \"CART\": -0.70 in the median of 1 customer since 2024-03-01, -0.70 in the median of"
                                + " 1 customer before: the same of all.");
    }

    @Test
    void whereMostPairsAreEqualItSaysWhatIsMoreFrequent() {
        ObservedJourneys log = new Log()
                .walks(60, WINTER, 5, "cart pay")
                .walks(40, WINTER, 9, "cart pay")
                .walks(90, SPRING, 5, "cart pay")
                .walks(10, SPRING, 9, "cart pay")
                .build();

        // Of 10,000 pairs 5,400 + 400 are equal: the median difference is nil, though 3,600 are shorter, 600 longer.
        assertThat(of(MeasureKind.STAY, shop(TABLE).effect("table", log)).sentence())
                .isEqualTo(
                        "Time at \"CART\": 5 min in the median of 100 customers since 2024-03-01, 5 min in the median"
                                + " of 100 customers before (more often shorter than longer, 95 % interval 0 s to 0 s, p < 0.001)."
                                + " Other things may have changed at the same time.");
    }

    private static ObservedJourney scored(String customer, Instant start, double... scores) {
        List<JourneyEvent> events = new ArrayList<>();
        for (double score : scores) {
            events.add(JourneyEvent.builder()
                    .customer(customer)
                    .touchpoint("cart")
                    .time(start)
                    .score(score)
                    .build());
        }
        return ObservedJourney.builder().events(events).build();
    }

    @Test
    void theDayBeginsInItsZone() {
        // At 23:30 in UTC of the last day of February, it is March in Oslo.
        ObservedJourneys log = new Log()
                .walks(1, WINTER, 0, "cart")
                .walks(1, Instant.parse("2024-02-29T23:30:00Z"), 0, "cart")
                .build();

        assertThat(shop(TABLE).effect("table", log).customersSince()).isZero();
        assertThat(shop(TABLE).effect("table", log, ZoneId.of("Europe/Oslo")).customersSince())
                .isEqualTo(1);
    }

    @Test
    void whoBeganBeforeAndWentOnAfterCountsAsBeforeAndIsTold() {
        Instant eve = Instant.parse("2024-02-29T23:59:00Z");
        ObservedJourneys log = new Log()
                .walks(20, WINTER, 1, "cart pay")
                .walks(1, eve, 2, "cart pay")
                .walks(2, SPRING, 0, "cart")
                .walks(1, SPRING.plus(Duration.ofDays(1)), 0, "cart")
                .build();

        ActionEffect effect = shop(TABLE).effect("table", log);

        assertThat(effect.customersBefore()).isEqualTo(21);
        assertThat(effect.straddling()).isEqualTo(1);
        // 95 % of 21, rounded up, are 20: within 1 min. One began later than the last event less a minute.
        assertThat(effect.perhapsUnfinished()).isEqualTo(1);
        assertThat(effect.toText())
                .contains("  1 customer began before and went on after, and counts as before.\n")
                .contains("  1 customer began so late that the journey may go on.\n");
    }

    @Test
    void aDifferenceThatRestsOnThoseWhomTheItemMetHalfwayIsNotClaimed() {
        Instant eve = Instant.parse("2024-02-29T23:59:00Z");
        // Half succeed before and since; only those who were on their way on the day all lose their cart.
        ObservedJourneys log = new Log()
                .walks(100, WINTER, 1, "cart pay")
                .walks(100, WINTER, 1, "cart")
                .walks(100, eve, 9, "cart cart")
                .walks(100, SPRING, 1, "cart pay")
                .walks(100, SPRING, 1, "cart")
                .build();

        ActionEffect effect = shop(TABLE).effect("table", log);
        MeasuredEffect success = of(MeasureKind.SUCCESS, effect);

        // 100 of 300 before instead of 100 of 200: without the 100, there is no difference at all, and no direction.
        assertThat(success.difference()).hasValueCloseTo(1 / 6.0, within(1e-12));
        assertThat(success.pValue()).hasValue(1);
        assertThat(success.isSignificant()).isFalse();
        assertThat(success.sentence())
                .startsWith("Success: 50 % of 200 customers since 2024-03-01, 33 % of 300 customers before (17 points"
                        + " more, ")
                .endsWith("): it may come from those who began before and went on after; without them, no difference"
                        + " can be told from chance.");
        assertThat(effect.sentence()).contains("(300 customers before, of whom 100 went on after, 200 customers since");
    }

    @Test
    void aDifferenceShowsWithAndWithoutThoseWhoWentOn() {
        Instant eve = Instant.parse("2024-02-29T23:59:00Z");
        ObservedJourneys log = new Log()
                .walks(48, WINTER, 0, "cart pay")
                .walks(32, WINTER, 0, "cart")
                .walks(10, eve, 2, "cart pay")
                .walks(10, eve, 2, "cart cart")
                .walks(70, SPRING, 0, "cart pay")
                .build();

        // z-tests: 48 of 80 and 70 of 70 give z² = 150·(48·0 - 32·70)²/(118·32·80·70) = 35.6; 58 of 100 and 70 of 70
        // give 170·(42·70)²/(128·42·100·70) = 39.0. The smaller one counts, of which p is 2.4e-9.
        assertThat(of(MeasureKind.SUCCESS, shop(TABLE).effect("table", log)).pValue())
                .hasValueCloseTo(2.4e-9, within(0.1e-9));
    }

    @Test
    void unknownEventsArePassedOverAndTold() {
        ObservedJourneys log = new Log()
                .walks(40, WINTER, 1, "cart pay")
                .walks(40, WINTER, 1, "cart")
                .walks(40, SPRING, 1, "cart pay")
                .walks(40, SPRING, 1, "cart popup")
                .build();

        ActionEffect effect = shop(TABLE).effect("table", log);

        assertThat(of(MeasureKind.DROP_OFF, effect).since()).hasValue(0.5);
        assertThat(effect.toText())
                .endsWith(
                        "  40 events are at names that the map does not know: visits there are counted; starts, moves,"
                                + " drop-off and times pass over them.\n"
                                + "  p: how likely chance alone brings so large a difference, corrected for how many"
                                + " were tested.\n");
    }

    @Test
    void measuresWithTheSameNumbersAreToldOnce() {
        ObservedJourneys log = new Log()
                .walks(48, WINTER, 0, "cart pay")
                .walks(32, WINTER, 0, "cart")
                .walks(56, SPRING, 0, "cart pay")
                .walks(14, SPRING, 0, "cart")
                .build();
        ActionEffect effect = shop(TABLE).effect("table", log);

        assertThat(effect.significant()).hasSize(2);
        assertThat(effect.differences()).containsExactly(of(MeasureKind.SUCCESS, effect));
        assertThat(of(MeasureKind.DROP_OFF, effect).isRepeated()).isTrue();
        assertThat(effect.toText())
                .contains(" The same numbers: Drop-off at \"CART\" (the other way round).\n")
                .doesNotContain("  Drop-off at \"CART\": ");
        // What is the same of all is like nothing: all paths fit.
        assertThat(of(MeasureKind.CONFORMITY, effect).alike()).isEmpty();
    }

    @Test
    void declaredMeasurementsStandBeside() {
        ActionItem declared = TABLE.toBuilder()
                .addBefore(Measurement.of("leave while comparing", 26, "%"))
                .addAfter(Measurement.of("leave while comparing", 20, "%"), Measurement.of("clicks", 3.5, "clicks"))
                .build();
        ObservedJourneys log = new Log()
                .walks(3, WINTER, 0, "cart pay")
                .walks(2, SPRING, 0, "cart pay")
                .build();

        assertThat(shop(declared).effect("table", log).toText()).isEqualTo("""
                        "Show all models in one table", done 2024-03-01: no difference can be told from chance in 4 \
                        measures (3 customers before, 2 customers since).
                          Success: 2 of 2 customers since 2024-03-01, 3 of 3 customers before: the same of all.
                          Paths that fit the map: 2 of 2 customers since 2024-03-01, 3 of 3 customers before: the same of all.
                          Drop-off at "CART": 0 of 2 customers since 2024-03-01, 0 of 3 customers before: the same of all.
                          Time at "CART": 0 s in the median of 2 customers since 2024-03-01, 0 s in the median of 3 \
                        customers before: the same of all.
                          Declared: leave while comparing 26 % before, 20 % after.
                          Declared: clicks not measured before, 3.5 clicks after.
                        """);
    }

    @Test
    void ofOneSideAloneNothingIsCompared() {
        ActionEffect effect = shop(TABLE)
                .effect("table", new Log().walks(3, SPRING, 0, "cart").build());

        assertThat(effect.measures()).isEmpty();
        assertThat(effect)
                .hasToString("\"Show all models in one table\", done 2024-03-01: nobody began before, so nothing can be"
                        + " compared.");
    }

    @Test
    void anItemThatIsNotDoneIsRefused() {
        ActionItem planned =
                ActionItem.builder("table", "Show all models").due(DAY).build();

        assertThatThrownBy(() -> shop(planned).effect("table", crowd("c", "1 cart")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Action item \"table\" has no day on which it was done, so there is no before and after."
                        + " Set its done day.");
    }

    @Test
    void anUnknownItemIsRefusedWithTheNearest() {
        assertThatThrownBy(() -> shop(TABLE).effect("tabel", crowd("c", "1 cart")))
                .isInstanceOf(NoSuchElementException.class)
                .hasMessage("Journey \"j\" has no action item \"tabel\". Did you mean \"table\"?");
    }

    @Test
    void eventsWithoutTimesAreRefused() {
        assertThatThrownBy(() -> shop(TABLE).effect("table", crowd("c", "1 cart")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "Effect of action item \"table\" needs to know when journeys began, but no first event has a"
                                + " time. Give events their times.");
    }

    @Test
    void streamsAreClosed() {
        AtomicInteger open = new AtomicInteger();

        shop(TABLE)
                .effect(
                        "table",
                        counting(new Log().walks(3, WINTER, 0, "cart pay").build(), open));

        assertThat(open).hasValue(0);
    }

    /** The same journeys, whose streams count while they are open. */
    private static ObservedJourneys counting(ObservedJourneys journeys, AtomicInteger open) {
        InvocationHandler handler = (proxy, method, arguments) -> {
            Object answer = method.invoke(journeys, arguments);
            if (answer instanceof Stream<?> stream) {
                open.incrementAndGet();
                return stream.onClose(open::decrementAndGet);
            }
            return answer;
        };
        return (ObservedJourneys) Proxy.newProxyInstance(
                ObservedJourneys.class.getClassLoader(), new Class<?>[] {ObservedJourneys.class}, handler);
    }

    @Test
    void isAValue() {
        ObservedJourneys log = new Log()
                .walks(3, WINTER, 0, "cart")
                .walks(2, SPRING, 0, "cart")
                .build();
        ObservedJourneys more = new Log()
                .walks(3, WINTER, 0, "cart")
                .walks(3, SPRING, 0, "cart")
                .build();

        assertThat(shop(TABLE).effect("table", log))
                .isEqualTo(shop(TABLE).effect("table", log))
                .hasSameHashCodeAs(shop(TABLE).effect("table", log))
                .isNotEqualTo(shop(TABLE).effect("table", more));
        assertThat(shop(TABLE).effect("table", log).toAttributes().fields())
                .containsKeys("actionItem", "day", "straddling", "measures", "declaredBefore", "sentence");
    }
}
