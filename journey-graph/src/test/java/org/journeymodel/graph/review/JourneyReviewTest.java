package org.journeymodel.graph.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.journeymodel.graph.Crowds.crowd;
import static org.journeymodel.graph.Crowds.walk;
import static org.journeymodel.graph.Scripts.graph;
import static org.journeymodel.graph.Scripts.journey;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.journeymodel.core.insight.ActionItem;
import org.journeymodel.core.insight.ActionStatus;
import org.journeymodel.core.insight.Opportunity;
import org.journeymodel.core.model.Journey;
import org.journeymodel.core.model.Persona;
import org.journeymodel.core.model.Revision;
import org.journeymodel.core.observed.ObservedJourney;
import org.journeymodel.core.observed.ObservedJourneys;
import org.journeymodel.core.validation.InvalidJourneyException;
import org.journeymodel.graph.JourneyGraph;
import org.journeymodel.graph.conformance.AlignmentCosts;
import org.journeymodel.graph.conformance.ConformanceOptions;
import org.journeymodel.graph.drift.Drift;
import org.journeymodel.graph.drift.PeriodSummary;
import org.journeymodel.graph.effect.ActionEffect;
import org.journeymodel.graph.measure.MeasureKind;
import org.journeymodel.graph.measure.MeasureOptions;
import org.junit.jupiter.api.Test;

class JourneyReviewTest {

    private static final LocalDate APRIL = LocalDate.of(2024, 4, 2);

    /** A shop with an action item done in March, one overdue, and a review missed by a day. */
    private static Journey shop() {
        return journey("cart pay+", "cart->pay .5").toBuilder()
                .name("Shop")
                .addOpportunities(Opportunity.builder("fair", "Compare fairly")
                        .addTouchpoints("cart")
                        .build())
                .addActionItems(
                        ActionItem.builder("table", "Show a table")
                                .addOpportunities("fair")
                                .status(ActionStatus.DONE)
                                .done(LocalDate.of(2024, 3, 1))
                                .build(),
                        ActionItem.builder("chat", "Answer at once")
                                .due(LocalDate.of(2024, 3, 29))
                                .owner("Ann")
                                .build())
                .revision(Revision.builder()
                        .version("1")
                        .reviewBy(LocalDate.of(2024, 4, 1))
                        .build())
                .build();
    }

    private static Stream<ObservedJourney> walks(String prefix, String start, int count, String path) {
        return IntStream.range(0, count).mapToObj(at -> walk(prefix + at, Instant.parse(start), 1, path));
    }

    private static ObservedJourneys february() {
        return ObservedJourneys.of(Stream.concat(
                        walks("f", "2024-02-10T10:00:00Z", 50, "cart pay"),
                        walks("g", "2024-02-11T10:00:00Z", 50, "cart"))
                .toList());
    }

    private static ObservedJourneys march() {
        return ObservedJourneys.of(Stream.concat(
                        walks("m", "2024-03-10T10:00:00Z", 80, "cart pay"),
                        walks("n", "2024-03-11T10:00:00Z", 20, "cart help"))
                .toList());
    }

    private static JourneyReview review() {
        Map<String, ObservedJourneys> periods = new LinkedHashMap<>();
        periods.put("2024-02", february());
        periods.put("2024-03", march());
        ObservedJourneys all = ObservedJourneys.of(
                Stream.concat(february().journeys(), march().journeys()).toList());
        return JourneyGraph.of(shop()).review(all, periods, APRIL, ZoneOffset.UTC);
    }

    @Test
    void summarisesWhatChangedWhereCustomersDifferAndWhatToDoNext() {
        // Of February's customers half succeed, of March's 80 of 100. In all, 130 of 200 go from cart to pay, where the
        // map says half. Of March's, 20 are at help, which the map does not know: 80 of 100 fit.
        Wilson half = new Wilson(50, 100);
        Wilson more = new Wilson(80, 100);
        Wilson all = new Wilson(130, 200);
        // The difference of both by Newcombe's method 10.
        double low = 0.3 - Math.hypot(0.8 - more.low(), half.high() - 0.5);
        double high = 0.3 + Math.hypot(more.high() - 0.8, 0.5 - half.low());
        assertThat(review().summary())
                .containsSubsequence(
                        "Changed: Success changed in 2024-03: 50 % of 100 customers before, 80 % of 100 customers then:"
                                + " 30 points more (q < 0.001).",
                        "Changed: Visits of \"help\" changed in 2024-03: 0 % of 100 customers before, 20 % of 100"
                                + " customers then: 20 points more (q < 0.001).",
                        "Changed: \"Show a table\": Success: 80 % of 100 customers since 2024-03-01, 50 % of 100"
                                + " customers before (30 points more, 95 % interval " + Math.round(100 * low) + " to "
                                + Math.round(100 * high) + ", p < 0.001). Other things may have changed at the same"
                                + " time.",
                        "Differs: 20 of 200 customers (10.0 %) visited \"help\" after \"CART\", which the map does not"
                                + " know.",
                        "Differs: The map says 50.0 % go from \"CART\" to \"PAY\"; of 200 customers 65.0 % did (95 %"
                                + " interval " + tenths(all.low()) + " to " + tenths(all.high()) + " %; q < 0.001).",
                        "Next: agree on the map anew: it was to be reviewed by 2024-04-01.",
                        "Next: \"Answer at once\" was due 2024-03-29 and is not done (Ann).");
    }

    private static String tenths(double share) {
        return String.format(Locale.ROOT, "%.1f", 100 * share);
    }

    /** E. B. Wilson's (1927) interval of a share at 95 %, from its formula. */
    private record Wilson(int hits, int size) {

        private static final double Z = 1.959964;

        double low() {
            return middle() - half();
        }

        double high() {
            return middle() + half();
        }

        private double middle() {
            return (hits + Z * Z / 2) / (size + Z * Z);
        }

        private double half() {
            double variance = (double) hits * (size - hits) / size + Z * Z / 4;
            return Z * Math.sqrt(variance) / (size + Z * Z);
        }
    }

    @Test
    void beginsWithTheSummaryAndHasAPartForEachQuestion() {
        String text = review().toText();

        assertThat(text)
                .startsWith("Review of Shop, 2024-04-02\n  200 customers, success 65 %, paths that fit the map 90 %,")
                .contains("\nSummary\n  Changed: ")
                .contains("\nFrom period to period\n  2024-02: 100 customers, success 50 %")
                .contains("\nWhat changed since action items were done\n  \"Show a table\", done 2024-03-01: ")
                .contains("\nWhere customers deviate from the map\n  20 of 200 customers")
                .contains("\nWhere the map disagrees with the numbers\n")
                .contains("\nWhat is due\n  The map was to be reviewed by 2024-04-01.\n  \"Answer at once\" was due")
                .contains("\nThe map itself\n")
                .containsOnlyOnce("\nHow sure it is\n  q: of findings told at this q or below, ")
                .containsOnlyOnce(" p: how likely chance alone brings so large a difference, ")
                .containsOnlyOnce(" q: ");
        assertThat(text.lines()).allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(110));
    }

    @Test
    void aPlaceWhereMostCustomersAreBelongsOnTheMap() {
        ObservedJourneys customers = crowd("c", "8 cart help pay", "2 cart");

        assertThat(JourneyGraph.of(shop())
                        .review(customers, LocalDate.of(2024, 3, 1))
                        .summary())
                .last()
                .isEqualTo("Next: put \"help\" on the map, or among the event names of a touchpoint: visited by 8 of 10"
                        + " customers.");
    }

    @Test
    void saysWhatCannotBeToldWithoutTimesAndPeriods() {
        JourneyReview review = JourneyGraph.of(shop()).review(crowd("c", "5 cart pay", "5 cart"), APRIL);

        assertThat(review.drift()).isEmpty();
        assertThat(review.effects()).isEmpty();
        assertThat(review.success()).hasValue(0.5);
        assertThat(review.toText())
                .contains("  Not told: give the events by period, two or more.\n")
                .contains("  Not told: no customer's first event has a time.\n");
        assertThat(review.summary())
                .contains("Changed: nothing could be tested.")
                .contains("Differs: no customer deviates, and no figure of the map is contradicted.");
    }

    @Test
    void oneEventWithoutATimeHidesNoEffect() {
        ObservedJourneys all = ObservedJourneys.of(
                Stream.of(february().journeys(), march().journeys(), Stream.of(ObservedJourney.of("z", "cart")))
                        .flatMap(journeys -> journeys)
                        .toList());

        JourneyReview review = JourneyGraph.of(shop()).review(all, APRIL);

        assertThat(review.effects()).hasSize(1);
        assertThat(review.toText()).contains("  1 customer is left out: when the journey began is not known.\n");
    }

    @Test
    void whereNoItemWasDoneItSaysSo() {
        assertThat(JourneyGraph.of(shop())
                        .review(february(), LocalDate.of(2024, 2, 29))
                        .toText())
                .contains("  Not told: no action item was done by 2024-02-29.\n");
    }

    @Test
    void aPersonasMapIsHeldAgainstAllCustomersGivenWhichItSaysOnce() {
        Journey shop = shop().toBuilder()
                .addPersonas(Persona.builder("bob", "Bob").build())
                .build();
        ObservedJourneys all = ObservedJourneys.of(
                Stream.concat(february().journeys(), march().journeys()).toList());

        assertThat(JourneyGraph.of(shop).forPersona("bob").review(all, APRIL).toText())
                .containsOnlyOnce("All customers given are held against the map of persona \"Bob\". Give those of this"
                        + " persona alone.");
    }

    @Test
    void theDayDecidesWhatIsDue() {
        ObservedJourneys customers = crowd("c", "5 cart pay");

        assertThat(JourneyGraph.of(shop())
                        .review(customers, LocalDate.of(2024, 3, 29))
                        .overdue())
                .isEmpty();
        assertThat(JourneyGraph.of(shop())
                        .review(customers, LocalDate.of(2024, 3, 30))
                        .overdue())
                .extracting(ActionItem::id)
                .containsExactly("chat");
        assertThat(JourneyGraph.of(shop())
                        .review(customers, LocalDate.of(2024, 4, 1))
                        .reviewMissed())
                .isEmpty();
        assertThat(JourneyGraph.of(shop())
                        .review(february(), LocalDate.of(2024, 2, 29))
                        .effects())
                .isEmpty();
    }

    @Test
    void whoIsStillOnTheWayHasSkippedNothingIfEndsAreOpen() {
        JourneyGraph graph = graph("search compare pay+");
        ObservedJourneys log = crowd("c", "30 search", "30 search compare pay");
        Map<String, ObservedJourneys> periods = new LinkedHashMap<>();
        periods.put("Q1", crowd("a", "30 search compare pay"));
        periods.put("Q2", crowd("b", "30 search"));
        MeasureOptions open = MeasureOptions.standard()
                .withConformance(ConformanceOptions.standard().withOpenEnds());

        JourneyReview closed = graph.review(log, periods, APRIL, ZoneOffset.UTC);
        assertThat(closed.conformance().fittingCustomers()).isEqualTo(30);
        assertThat(closed.drift().orElseThrow().periods())
                .extracting(PeriodSummary::fitting)
                .containsExactly(1.0, 0.0);

        JourneyReview review = graph.review(log, periods, APRIL, ZoneOffset.UTC, open);
        assertThat(review.conformance().fittingCustomers()).isEqualTo(60);
        assertThat(review.drift().orElseThrow().periods())
                .extracting(PeriodSummary::fitting)
                .containsExactly(1.0, 1.0);
        assertThat(review.options()).isEqualTo(open);
        assertThat(review).isNotEqualTo(closed);
    }

    @Test
    void costsReachTheFitnessOfEachPeriod() {
        Map<String, ObservedJourneys> periods = new LinkedHashMap<>();
        periods.put("Q1", crowd("a", "5 cart pay"));
        periods.put("Q2", crowd("b", "5 cart help pay"));
        MeasureOptions free = MeasureOptions.standard()
                .withConformance(ConformanceOptions.standard().withCosts(AlignmentCosts.of(1, 0)));

        // Three events and the cheapest run, cart, cost 4 at the worst; the visit of help costs 1 by unit costs.
        assertThat(fitness(JourneyGraph.of(shop()).drift(periods))).containsExactly(1.0, 0.75);
        assertThat(fitness(JourneyGraph.of(shop()).drift(periods, free))).containsExactly(1.0, 1.0);
    }

    private static List<Double> fitness(Drift drift) {
        return drift.periods().stream().map(PeriodSummary::medianFitness).toList();
    }

    @Test
    void atAHigherLevelLessIsTold() {
        Map<String, ObservedJourneys> periods = new LinkedHashMap<>();
        periods.put("2024-02", february());
        periods.put("2024-03", march());
        ObservedJourneys all = ObservedJourneys.of(
                Stream.concat(february().journeys(), march().journeys()).toList());
        MeasureOptions strict = MeasureOptions.standard().withLevel(0.9999);

        // Success, 50 and 80 of 100: z = 4.45, p = 8.8e-6; with Holm's factor still below 1e-4, with 1e-5 above.
        ActionEffect sure = JourneyGraph.of(shop()).effect("table", all, ZoneOffset.UTC, strict);
        assertThat(sure.measures().get(0).isSignificant()).isTrue();
        assertThat(sure.measures().get(0).sentence()).contains("99.99 % interval ");
        assertThat(sure.measures().get(0).interval().orElseThrow().low())
                .isLessThan(review().effects()
                        .get(0)
                        .measures()
                        .get(0)
                        .interval()
                        .orElseThrow()
                        .low());
        JourneyReview surer = JourneyGraph.of(shop())
                .review(
                        all,
                        periods,
                        APRIL,
                        ZoneOffset.UTC,
                        MeasureOptions.standard().withLevel(0.999999));
        assertThat(surer.effects().get(0).measures().get(0).isSignificant()).isFalse();
        assertThat(surer.drift().orElseThrow().changed())
                .noneMatch(each -> each.measure().kind() == MeasureKind.SUCCESS);
        assertThat(surer.agreement().options().level()).isEqualTo(0.999999);
    }

    @Test
    void summaryHasAtMostNineLines() {
        assertThat(review().summary()).hasSizeLessThanOrEqualTo(9);
    }

    @Test
    void aMapWithErrorsIsRefused() {
        JourneyGraph broken = JourneyGraph.of(journey("a b", "a->b .7", "a->a .7"));

        assertThatThrownBy(() -> broken.review(crowd("c", "1 a"), APRIL)).isInstanceOf(InvalidJourneyException.class);
    }

    @Test
    void isAValueThatTellsItself() {
        assertThat(review()).isEqualTo(review()).hasSameHashCodeAs(review()).hasToString(review().toText());
        assertThat(review()).isNotEqualTo(JourneyGraph.of(shop()).review(march(), Map.of(), APRIL, ZoneOffset.UTC));
        assertThat(review().toAttributes().fields())
                .containsKeys(
                        "journey",
                        "day",
                        "summary",
                        "drift",
                        "effects",
                        "conformance",
                        "agreement",
                        "overdue",
                        "reviewMissed",
                        "assumptions",
                        "findings");
    }

    @Test
    void numbersAndTheirSignsStayTogether() {
        Lines lines = new Lines();
        lines.line("  " + "w".repeat(100) + " and 42 % of all (q < 0.001)");
        lines.line("  " + "w".repeat(100) + " (q < 0.001)");

        assertThat(lines.written())
                .isEqualTo("  " + "w".repeat(100) + " and\n    42 % of all (q < 0.001)\n  " + "w".repeat(100)
                        + "\n    (q < 0.001)\n");
    }

    @Test
    void longLinesAreBrokenBetweenWords() {
        Lines lines = new Lines();
        lines.line("  " + "word ".repeat(30) + "end");
        lines.line("x".repeat(200));

        assertThat(lines.written())
                .isEqualTo("  " + "word ".repeat(20) + "word\n    " + "word ".repeat(9) + "end\n" + "x".repeat(200)
                        + "\n");
    }
}
