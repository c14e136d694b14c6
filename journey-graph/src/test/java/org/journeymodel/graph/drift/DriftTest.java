package org.journeymodel.graph.drift;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.journeymodel.graph.Crowds.crowd;
import static org.journeymodel.graph.Crowds.walk;
import static org.journeymodel.graph.Scripts.graph;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.IntStream;
import org.journeymodel.core.observed.ObservedJourneys;
import org.journeymodel.core.validation.InvalidJourneyException;
import org.journeymodel.graph.JourneyGraph;
import org.journeymodel.graph.measure.AlikeMeasure;
import org.journeymodel.graph.measure.MeasureKind;
import org.junit.jupiter.api.Test;

class DriftTest {

    private static final JourneyGraph SHOP = graph("cart=basket pay+", "cart->pay .9");

    private static Drift quarters(ObservedJourneys... periods) {
        Map<String, ObservedJourneys> byName = new LinkedHashMap<>();
        for (ObservedJourneys period : periods) {
            byName.put("Q" + (byName.size() + 1), period);
        }
        return SHOP.drift(byName);
    }

    private static MeasureDrift success(Drift drift) {
        return drift.measures().stream()
                .filter(each -> each.measure().kind() == MeasureKind.SUCCESS)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void eachPeriodIsTestedAgainstAllBeforeItTogether() {
        Drift drift =
                quarters(crowd("a", "9 cart pay", "1 cart"), crowd("b", "9 cart pay", "1 cart"), crowd("c", "10 cart"));

        MeasureDrift success = success(drift);
        assertThat(success.figures())
                .hasToString(
                        "[Q1: 9 of 10 (10 customers), Q2: 9 of 10 (10 customers)," + " Q3: 0 of 10 (10 customers)]");
        // With 18 of 20 before and 0 of 10 then, Fisher's p is C(12, 10)/C(30, 10) = 66/30,045,015.
        assertThat(success.figures().get(2).pValue()).hasValueCloseTo(66 / 30_045_015.0, within(1e-15));
        // Of 9 and 9 of 10 and 10, no way to deal 18 successes is unlikely enough: not tested.
        assertThat(success.figures().get(1).pValue()).isEmpty();
        assertThat(success.figures().get(1).effectSize()).hasValue(0);
        assertThat(success.firstChange())
                .hasValueSatisfying(first -> assertThat(first.period()).isEqualTo("Q3"));
        // h = 0 - 2·asin(√0.9).
        assertThat(success.effectSize()).isCloseTo(-2 * Math.asin(Math.sqrt(0.9)), within(1e-12));
    }

    @Test
    void allTestsAreCorrectedTogether() {
        Drift drift =
                quarters(crowd("a", "9 cart pay", "1 cart"), crowd("b", "9 cart pay", "1 cart"), crowd("c", "10 cart"));

        // Success, visits of pay, moves to pay and, the other way round, drop-off: four times the same figure, each
        // with a test of Q3 and one of trend. All 8 are significant; Q3's four are the smallest: 4 tests of 8.
        assertThat(drift.measures()).hasSize(4);
        assertThat(success(drift).figures().get(2).adjustedPValue())
                .hasValueCloseTo(2 * 66 / 30_045_015.0, within(1e-15));
        // r = -9/√(20 · 7.2), and 29·r² = 16.31 has p = 0.0000537, the largest of all 8, which stays.
        assertThat(success(drift).trendCorrelation()).hasValueCloseTo(-0.75, within(1e-12));
        assertThat(success(drift).trendPValue()).hasValueCloseTo(0.0000537, within(0.0000005));
    }

    @Test
    void measuresWithTheSameNumbersAreToldAsOneChange() {
        Drift drift = quarters(crowd("a", "60 cart pay", "40 cart"), crowd("b", "20 cart pay", "80 cart"));

        // Who succeeds visits pay, and goes there from cart; who does not drops off at cart.
        assertThat(drift.changed()).hasSize(4);
        assertThat(drift.changes()).hasSize(1);
        MeasureDrift change = drift.changes().get(0);
        assertThat(change.measure().kind()).isEqualTo(MeasureKind.SUCCESS);
        assertThat(change.alike())
                .extracting(AlikeMeasure::toString)
                .containsExactlyInAnyOrder(
                        "Visits of \"PAY\"",
                        "Moves from \"CART\" to \"PAY\"",
                        "Drop-off at \"CART\" (the other way round)");
        assertThat(drift.sentence())
                .isEqualTo("Over 2 periods, 4 of 4 measures changed by more than chance, in 1 change.");
        assertThat(drift.toText())
                .containsOnlyOnce(" changed in Q2")
                .contains(" The same numbers: Visits of \"PAY\", ");
        assertThat(drift.changed())
                .filteredOn(MeasureDrift::isRepeated)
                .hasSize(3)
                .allSatisfy(each -> assertThat(each.alike()).isEmpty());
    }

    @Test
    void measuresOfOtherNumbersAreChangesOfTheirOwn() {
        // In Q2, 20 go from cart to help and from there to pay: success and visits of help differ.
        Drift drift = quarters(
                crowd("a", "60 cart pay", "40 cart"), crowd("b", "20 cart pay", "20 cart help pay", "60 cart"));
        assertThat(drift.measures())
                .filteredOn(each -> each.measure().kind() == MeasureKind.SUCCESS
                        || each.measure().toString().equals("Visits of \"help\""))
                .noneMatch(MeasureDrift::isRepeated);
    }

    @Test
    void aChangeIsToldInASentence() {
        Drift drift = quarters(
                crowd("a", "300 cart pay", "100 cart"),
                crowd("b", "300 cart pay", "100 cart"),
                crowd("c", "200 cart pay", "200 cart"),
                crowd("d", "210 cart pay", "190 cart"));

        assertThat(success(drift).sentence())
                .isEqualTo("Success changed in Q3: 75 % of 800 customers before, 50 % of 400 customers then: 25 points"
                        + " less (q < 0.001); 53 % in Q4.");
        assertThat(drift.sentence())
                .isEqualTo("Over 4 periods, 4 of 4 measures changed by more than chance, in 1 change.");
    }

    @Test
    void aTrendThatChanceCouldMakeIsNotClaimed() {
        Drift drift = quarters(
                crowd("a", "100 cart pay", "100 cart"),
                crowd("b", "106 cart pay", "94 cart"),
                crowd("c", "112 cart pay", "88 cart"),
                crowd("d", "118 cart pay", "82 cart"));

        assertThat(success(drift).firstChange()).isEmpty();
        assertThat(success(drift).hasTrend()).isFalse();
        // r² = (Σ place·hits)²/(Σ place²·200 · 800·p(1-p)) with places -1.5 to 1.5: 30²/(1000·198.38) = 0.00454,
        // 799·r² = 3.625, p = 0.0569. Four measures have it, and are the smallest of 16 tests: p·16/4.
        assertThat(success(drift).trendPValue()).hasValueCloseTo(4 * 0.0569, within(0.0004));
        assertThat(success(drift).sentence()).isEqualTo("Success: no change can be told from chance.");
    }

    @Test
    void aSignificantTrendSaysFromWhereToWhere() {
        Drift drift = quarters(
                crowd("a", "100 cart pay", "100 cart"),
                crowd("b", "108 cart pay", "92 cart"),
                crowd("c", "116 cart pay", "84 cart"),
                crowd("d", "124 cart pay", "76 cart"));

        // 40²/(1000 · 800·0.56·0.44) = 0.00812, 799·r² = 6.485, p = 0.01088; four of 16 tests: p·16/4 = 0.0435.
        assertThat(success(drift).sentence())
                .isEqualTo("Success rose from period to period, from 50 % in Q1 to 62 % in Q4 (q = 0.044); no single"
                        + " period stands out.");
    }

    @Test
    void timesAreComparedByTheirMedians() {
        Instant start = Instant.parse("2024-01-01T00:00:00Z");
        ObservedJourneys quick = ObservedJourneys.of(IntStream.range(0, 30)
                .mapToObj(at -> walk("q" + at, start, 1 + at % 3, "cart pay"))
                .toList());
        ObservedJourneys slow = ObservedJourneys.of(IntStream.range(0, 30)
                .mapToObj(at -> walk("s" + at, start, 4 + at % 3, "cart pay"))
                .toList());

        Drift drift = quarters(quick, slow);

        assertThat(drift.changed())
                .extracting(MeasureDrift::sentence)
                .containsExactly(
                        "Time of journeys changed in Q2: 2 min in the median of 30 customers before, 5 min in the"
                                + " median of 30 customers then: 3 min longer (q < 0.001).",
                        "Time from \"CART\" to \"PAY\" changed in Q2: 2 min in the median of 30 customers before, 5 min"
                                + " in the median of 30 customers then: 3 min longer (q < 0.001).");
        assertThat(drift.changed().get(0).effectSize()).isEqualTo(1);
        assertThat(drift.periods())
                .hasToString("[Q1: 30 customers, success 100 %, journey time 2 min in the median, 100 % fit the map,"
                        + " Q2: 30 customers, success 100 %, journey time 5 min in the median, 100 % fit the map]");
    }

    @Test
    void namesOfEventsMeanTheirTouchpointAndUnknownOnesThemselves() {
        Drift drift = quarters(crowd("a", "40 basket pay"), crowd("b", "40 cart help"));

        assertThat(drift.changed())
                .extracting(each -> each.measure().toString())
                .containsExactlyInAnyOrder(
                        "Success",
                        "Visits of \"PAY\"",
                        "Visits of \"help\"",
                        "Moves from \"CART\" to \"PAY\"",
                        "Drop-off at \"CART\"",
                        "Paths that fit the map",
                        "Fitness",
                        "Visits of \"help\" against the map");
    }

    @Test
    void fewCustomersAreToldAsSuch() {
        Drift drift = quarters(crowd("a", "2 cart pay", "1 cart"), crowd("b", "1 cart pay", "2 cart"));

        assertThat(drift.toText()).isEqualTo("""
                        Q1: 3 customers (few: only large changes show), success 2 of 3, 3 of 3 fit the map
                        Q2: 3 customers (few: only large changes show), success 1 of 3, 3 of 3 fit the map
                        Over 2 periods, nothing can be tested.
                        Too few customers to test: 4 measures.
                        """);
    }

    @Test
    void customersOfSeveralPeriodsAreTold() {
        Drift drift = quarters(crowd("a", "30 cart pay"), crowd("a", "20 cart"), crowd("a", "10 cart"));

        assertThat(drift.sharedCustomers()).isEqualTo(20);
        assertThat(drift.toText()).contains("\n20 customers are in several periods; the tests take each as several.\n");
    }

    @Test
    void onePeriodIsRefused() {
        assertThatThrownBy(() -> quarters(crowd("a", "1 cart")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Drift must have at least 2 periods, but had 1. Split the events by a shorter period.");
    }

    @Test
    void anEmptyPeriodIsRefused() {
        assertThatThrownBy(() -> quarters(crowd("a", "1 cart"), crowd("b")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Period \"Q2\" has no customer, so there is nothing to compare. Leave it out.");
    }

    @Test
    void periodsOutOfOrderAreRefused() {
        Instant start = Instant.parse("2024-01-01T00:00:00Z");
        ObservedJourneys late = ObservedJourneys.of(walk("late", start.plusSeconds(60), 1, "cart"));
        ObservedJourneys early = ObservedJourneys.of(walk("early", start, 1, "cart"));

        assertThatThrownBy(() -> quarters(late, early))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Periods must be in order of time, but \"Q2\" begins at 2024-01-01T00:00:00Z, before the"
                        + " period named ahead of it, which begins at 2024-01-01T00:01:00Z. Give them in a map that"
                        + " keeps its order, such as LinkedHashMap.");
    }

    @Test
    void anEventThatTheMapDoesNotKnowChangesNothingElse() {
        Drift drift = quarters(
                crowd("a", "60 cart pay", "40 cart"),
                crowd("b", "60 popup cart popup pay popup", "40 popup cart popup"));

        // 60 · 3 and 40 · 2 events. Who starts, goes on and ends where is the same of all or in both quarters.
        assertThat(drift.notes())
                .containsExactly("260 events are at names that the map does not know: visits there are counted; starts,"
                        + " moves, drop-off and times pass over them.");
        assertThat(drift.toText()).contains("\n260 events are at names that the map does not know: ");
        assertThat(drift.changed())
                .extracting(each -> each.measure().toString())
                .containsExactlyInAnyOrder(
                        "Visits of \"popup\"",
                        "Visits of \"popup\" against the map",
                        "Paths that fit the map",
                        "Fitness");
    }

    @Test
    void journeysOfOneKnownEventHaveNoTime() {
        Instant start = Instant.parse("2024-01-01T00:00:00Z");
        Drift drift = quarters(
                ObservedJourneys.of(walk("a", start, 9, "cart popup")),
                ObservedJourneys.of(walk("b", start, 9, "cart popup pay")));

        // From cart to pay, by way of the popup, twice 9 min.
        assertThat(drift.periods())
                .hasToString("[Q1: 1 customer (few: only large changes show), success 0 of 1, 0 of 1 fit the map, Q2: 1"
                        + " customer (few: only large changes show), success 1 of 1, journey time 18 min in the median,"
                        + " 0 of 1 fit the map]");
    }

    @Test
    void whereMediansAreEqualTheMeansTellByHowMuch() {
        Drift drift =
                quarters(crowd("a", "90 cart pay", "10 cart help pay"), crowd("b", "60 cart pay", "40 cart help pay"));

        // One ad hoc event of three and the cheapest run, of cart alone, of one: 1 - 1/4 = 0.75. So 0.975, then 0.90.
        assertThat(drift.changed())
                .filteredOn(each -> each.measure().kind() == MeasureKind.FITNESS)
                .extracting(MeasureDrift::sentence)
                .containsExactly(
                        "Fitness changed in Q2: 1.00 in the median of 100 customers before, 1.00 in the median of"
                                + " 100 customers then: more often lower than higher; mean 0.98 before, 0.90 then (q < 0.001).");
    }

    @Test
    void aShareIsNeitherAllNorNoneWhileOneIsOtherwise() {
        assertThat(quarters(crowd("a", "499 cart pay", "1 cart"), crowd("b", "1 cart pay", "499 cart"))
                        .periods())
                .extracting(PeriodSummary::toString)
                .satisfiesExactly(
                        first -> assertThat(first).startsWith("Q1: 500 customers, success > 99 %, 100 % fit the map"),
                        second -> assertThat(second).startsWith("Q2: 500 customers, success < 1 %, 100 % fit the map"));
    }

    @Test
    void aMapWithErrorsIsRefused() {
        JourneyGraph broken = graph("a b", "a->b .7", "a->a .7");

        assertThatThrownBy(() -> broken.drift(Map.of("Q1", crowd("a", "1 a"), "Q2", crowd("b", "1 a"))))
                .isInstanceOf(InvalidJourneyException.class);
    }

    @Test
    void aMapWithATrapOnAWayThatNobodyNeedsIsTold() {
        JourneyGraph trap = graph("a b c d", "a->b", "b->c", "c->b", "a->d");
        Map<String, ObservedJourneys> periods = new LinkedHashMap<>();
        periods.put("Q1", crowd("a", "2 a d"));
        periods.put("Q2", crowd("b", "1 a d", "1 a b"));

        // As conformance has it: a d fits, a b does not.
        assertThat(trap.drift(periods).periods())
                .extracting(PeriodSummary::fitting)
                .containsExactly(1.0, 0.5);
    }

    @Test
    void isAValue() {
        Drift one = quarters(crowd("a", "40 cart pay"), crowd("b", "40 cart"));

        assertThat(one)
                .isEqualTo(quarters(crowd("a", "40 cart pay"), crowd("b", "40 cart")))
                .hasSameHashCodeAs(quarters(crowd("a", "40 cart pay"), crowd("b", "40 cart")))
                .isNotEqualTo(quarters(crowd("a", "40 cart pay"), crowd("b", "39 cart")));
        assertThat(one.toAttributes().fields())
                .containsOnlyKeys("journey", "periods", "sharedCustomers", "measures", "tooThin", "notes", "sentence");
    }
}
