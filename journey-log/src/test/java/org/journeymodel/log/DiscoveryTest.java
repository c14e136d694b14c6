package org.journeymodel.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.journeymodel.core.insight.EvidenceKind;
import org.journeymodel.core.insight.Insight;
import org.journeymodel.core.insight.Period;
import org.journeymodel.core.model.AttributeValue;
import org.journeymodel.core.model.Journey;
import org.journeymodel.core.model.Outcome;
import org.journeymodel.core.model.Stage;
import org.journeymodel.core.model.Touchpoint;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DiscoveryTest {

    private static final EventLog FIVE_PATHS = Logs.ofPaths(
            "home catalog cart purchase",
            "home catalog cart purchase",
            "home catalog catalog cart",
            "home search cart",
            "home search search");

    @Test
    void showsTheFivePathsAsTheyWere() {
        DiscoveredJourney discovered =
                Discovery.of(FIVE_PATHS).success("purchase").coverage(1).discover();
        assertThat(transitionsOf(discovered.journey()))
                .containsExactly(
                        "home catalog 0.6000",
                        "home search 0.4000",
                        "catalog catalog 0.2500",
                        "catalog cart 0.7500",
                        "cart purchase 0.5000",
                        "search cart 0.3333",
                        "search search 0.3333");
        assertThat(discovered.journey().transitions())
                .allSatisfy(transition -> assertThat(transition.waiting()).contains(Duration.ofMinutes(1)));
        assertThat(touchpointsOf(discovered.journey()))
                .containsExactlyInAnyOrder(
                        "home in 1.0 out 0.0",
                        "catalog out 0.0",
                        "search out 0.3333333333333333",
                        "cart out 0.5",
                        "purchase out 1.0");
        assertThat(discovered.journey().getTouchpoint("purchase").outcome()).contains(Outcome.SUCCESS);
        assertThat(discovered.coverage()).isEqualTo(1);
        assertThat(discovered.leftOut()).isEmpty();
        assertThat(discovered.statistics()).isEqualTo(FIVE_PATHS.statistics());
        assertThat(discovered)
                .isEqualTo(
                        Discovery.of(FIVE_PATHS).success("purchase").coverage(1).discover())
                .isNotEqualTo(Discovery.of(FIVE_PATHS).coverage(1).discover());
    }

    @Test
    void namesItselfAfterItsSourceAndSaysWhatItRestsOn() throws Exception {
        EventLog log = EventLog.builder()
                .source("../data/Our shop.CSV")
                .add("u1", "home", Logs.TEN)
                .add("u1", "cart", Logs.TEN.plus(Duration.ofDays(1)))
                .build();
        Journey journey = Discovery.of(log).discover().journey();
        assertThat(journey.id()).isEqualTo("Our-shop");
        assertThat(journey.name()).isEqualTo("Journey seen in Our shop");
        assertThat(journey.description())
                .contains("Discovered from 2 events of 1 customer between 2024-05-01 and 2024-05-02."
                        + " Its transition carries 1 of 1 move.");
    }

    @Test
    void citesTheLogAsTheEvidenceOfEachTransition() {
        Journey journey = Discovery.of(FIVE_PATHS).discover().journey();
        assertThat(journey.insights())
                .containsExactly(Insight.builder()
                        .id("event-log")
                        .kind(EvidenceKind.ANALYTICS)
                        .text("Counted from 18 events of 5 customers in events")
                        .period(Period.of(LocalDate.of(2024, 5, 1), LocalDate.of(2024, 5, 1)))
                        .sampleSize(5)
                        .build());
        assertThat(journey.transitions())
                .isNotEmpty()
                .allSatisfy(transition -> assertThat(transition.insights()).containsExactly("event-log"));
    }

    @Test
    void evidenceWithoutTimesHasNoPeriodAndAnIdOfItsOwn() {
        EventLog log =
                EventLog.builder().add("u1", "event-log").add("u1", "cart").build();
        Insight evidence = Discovery.of(log).discover().journey().insights().get(0);
        assertThat(evidence.id()).isEqualTo("event-log-2");
        assertThat(evidence.period()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "data/shop.csv.gz, shop",
        "C:\\logs\\shop.XES, shop",
        "shop.ndjson, shop",
        "shop.2024.jsonl.gz, shop.2024",
        "shop.txt, shop.txt",
        ".csv, events",
    })
    void namesTheJourneyAfterItsFileWithoutItsEnding(String source, String name) {
        EventLog log = EventLog.builder().source(source).add("u1", "home").build();
        assertThat(Discovery.of(log).discover().journey().name()).isEqualTo("Journey seen in " + name);
    }

    @Test
    void tellsWhatItLeavesOut() {
        // 20 moves a b, 15 b a, 1 a a, 1 b b: to carry 90 % the first two are enough.
        EventLog log = Logs.ofPaths("a b" + " a b".repeat(15), "a b", "a b", "a b", "a b", "a a", "b b");
        DiscoveredJourney discovered = Discovery.of(log).coverage(0.9).discover();
        assertThat(discovered.journey().description().orElseThrow())
                .endsWith("Its 2 transitions carry 35 of 37 moves. Left out are 2 rarer moves, made 2 times.");
        assertThat(discovered.toAttributes())
                .isEqualTo(AttributeValue.object()
                        .put("journey", "events")
                        .put("customers", 7)
                        .put("events", 44)
                        .put("touchpoints", 2)
                        .put("transitions", 2)
                        .put("coverage", 35.0 / 37)
                        .put("leftOut", AttributeValue.of(List.of(move("a", "a"), move("b", "b"))))
                        .build());
    }

    private static AttributeValue move(String from, String to) {
        return AttributeValue.object()
                .put("from", from)
                .put("to", to)
                .put("count", 1)
                .build();
    }

    @Test
    void isFollowedWhileItCounts() {
        List<String> heard = new ArrayList<>();
        Discovery.of(FIVE_PATHS)
                .withProgress(progress -> heard.add(progress.toString()))
                .success("purchase")
                .discover();
        assertThat(heard).first().isEqualTo("Counting moves: 0 of 5");
        assertThat(heard).last().isEqualTo("Counting moves: 5 of 5");
    }

    @Test
    void tenThousandNamesOfOneIdGetIdsOfTheirOwn() {
        EventLog.Builder log = EventLog.builder();
        for (int number = 0; number < 10_000; number++) {
            log.add("u1", "!".repeat(1 + number % 100) + "?".repeat(1 + number / 100));
        }
        Journey journey = Discovery.of(log.build()).discover().journey();
        assertThat(journey.touchpoints())
                .hasSize(10_000)
                .extracting(Touchpoint::id)
                .doesNotHaveDuplicates()
                .contains("touchpoint", "touchpoint-2", "touchpoint-10000");
    }

    @ParameterizedTest
    @CsvSource({
        "Kasse öffnen, Kasse-öffnen",
        "Zum Cafe\u0301, Zum-Café",
        "支払い 完了, 支払い-完了",
        "भुगतान हुआ, भगतन-हआ",
        "-- A & B --, A-B",
        "q\u0303 1, q-1",
    })
    void keepsTheLettersOfEveryScript(String name, String id) {
        EventLog log = EventLog.builder().add("u1", name).build();
        Touchpoint touchpoint =
                Discovery.of(log).discover().journey().touchpoints().get(0);
        assertThat(touchpoint.id()).isEqualTo(id);
        assertThat(touchpoint.eventNames()).containsExactly(name);
    }

    @Test
    void proposesStagesWhereFirstVisitsLeap() {
        // Median numbers of events before the first visit: a 0, b 1, c 4, d 5; √4 = 2 stages.
        EventLog log = Logs.ofPaths("a b b b c d", "a b b b c d", "b a");
        assertThat(stagesOf(Discovery.of(log).discover().journey())).containsExactly("Stage 1: a b", "Stage 2: c d");
    }

    @Test
    void ordersTouchpointsOfOneMedianByTheirMeanThenByAppearance() {
        // Events before first visits: x 0 0 2, y 1 0 0, z 1 2 1 1; medians 0, 0, 1; means 2/3, 1/3, 5/4.
        EventLog paths = Logs.ofPaths("x z", "x y z", "y z x", "y z");
        assertThat(paths.touchpoints()).containsExactly("x", "z", "y");
        assertThat(stagesOf(Discovery.of(paths).discover().journey())).containsExactly("Stage 1: y x", "Stage 2: z");
    }

    @Test
    void keepsTheMostFrequentMovesThatTogetherCarryTheShare() {
        // 20 moves a b, 15 b a, 1 a a, 1 b b: the first two carry 35 of 37 moves, 94.6 %.
        String often = "a b" + " a b".repeat(15);
        EventLog log = Logs.ofPaths(often, "a b", "a b", "a b", "a b", "a a", "b b");
        DiscoveredJourney standard = Discovery.of(log).discover();
        assertThat(Logs.movesOf(standard.statistics())).containsExactly("a a 1", "a b 20", "b a 15", "b b 1");
        assertThat(standard.leftOut())
                .extracting(move -> move.from() + move.to())
                .containsExactly("bb");
        assertThat(standard.coverage()).isEqualTo(36.0 / 37);
        DiscoveredJourney coarse = Discovery.of(log).coverage(0.9).discover();
        assertThat(coarse.leftOut()).extracting(move -> move.from() + move.to()).containsExactly("aa", "bb");
        assertThat(transitionsOf(coarse.journey())).containsExactly("a b 0.9524", "b a 0.7143");
        assertThat(coarse.journey().getTouchpoint("a").exitProbability().getAsDouble())
                .isEqualTo(1 / 21.0, within(1e-12));
    }

    @Test
    void keepsARareMoveWithoutWhichATouchpointWouldBeLost() {
        // Moves, most frequent first: a b 20, b a 10; then a x 1, x y 2, y x 1, y b 1.
        String often = "a b a b";
        EventLog log =
                Logs.ofPaths(often, often, often, often, often, often, often, often, often, often, "a x y x y b");
        DiscoveredJourney discovered = Discovery.of(log).coverage(0.5).discover();
        assertThat(transitionsOf(discovered.journey()))
                .containsExactly("a b 0.9524", "a x 0.0476", "x y 1.0000", "y b 1.0000");
        assertThat(discovered.leftOut())
                .extracting(move -> move.from() + move.to())
                .containsExactly("ba", "yx");
    }

    @Test
    void makesIdsOfNamesThatAreNone() {
        EventLog log = EventLog.builder()
                .add("u1", "payment_done", Logs.TEN)
                .add("u1", "/cart?x=1", Logs.TEN)
                .add("u1", "cart-x-1", Logs.TEN)
                .add("u1", "In den Warenkorb (überall)", Logs.TEN)
                .add("u1", "!", Logs.TEN)
                .add("u1", "?", Logs.TEN)
                .add("u1", "stage-1", Logs.TEN)
                .build();
        Journey journey = Discovery.of(log).discover().journey();
        assertThat(journey.touchpoints().stream()
                        .map(touchpoint -> touchpoint.id() + " " + touchpoint.name() + " " + touchpoint.eventNames()))
                .containsExactlyInAnyOrder(
                        "payment_done payment_done []",
                        "cart-x-1-2 /cart?x=1 [/cart?x=1]",
                        "cart-x-1 cart-x-1 []",
                        "In-den-Warenkorb-überall In den Warenkorb (überall) [In den Warenkorb (überall)]",
                        "touchpoint ! [!]",
                        "touchpoint-2 ? [?]",
                        "stage-1 stage-1 []");
        assertThat(journey.stages()).extracting(Stage::id).startsWith("stage-1-2");
    }

    @Test
    void refusesOutcomesOfTouchpointsThatTheLogDoesNotHave() {
        Discovery discovery = Discovery.of(FIVE_PATHS);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> discovery.success("purchse"))
                .withMessage("Outcome SUCCESS names touchpoint \"purchse\", which events does not have. Did you mean"
                        + " \"purchase\"? It has \"home\", \"catalog\", \"cart\", \"purchase\", \"search\".");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> discovery.success("cart").failure("cart"))
                .withMessage("Touchpoint \"cart\" cannot be both SUCCESS and FAILURE. Name it once.");
        assertThatNullPointerException()
                .isThrownBy(() -> discovery.neutral((String) null))
                .withMessage("touchpoint");
    }

    @Test
    void listsTwentyOfManyTouchpoints() {
        EventLog.Builder log = EventLog.builder();
        for (int number = 0; number < 25; number++) {
            log.add("u1", "t" + number, Logs.TEN);
        }
        Discovery discovery = Discovery.of(log.build());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> discovery.success("purchase"))
                .withMessageEndingWith("\"t18\", \"t19\" and 5 more.");
    }

    @Test
    void refusesAnEmptyLogAndAShareThatIsNone() {
        EventLog empty = EventLog.builder().build();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Discovery.of(empty))
                .withMessage("Log \"events\" has no event, so it shows no journey. Add events to it.");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Discovery.of(FIVE_PATHS).coverage(95))
                .withMessage("Coverage must be between 0 and 1, but was 95.0. Write 95 % as 0.95.");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Discovery.of(FIVE_PATHS).coverage(Double.NaN));
    }

    private static List<String> transitionsOf(Journey journey) {
        return journey.transitions().stream()
                .map(t -> String.format(
                        java.util.Locale.ROOT,
                        "%s %s %.4f",
                        t.from(),
                        t.to(),
                        t.probability().orElseThrow()))
                .toList();
    }

    private static List<String> touchpointsOf(Journey journey) {
        return journey.touchpoints().stream()
                .map(t -> t.id()
                        + (t.entryProbability().isPresent()
                                ? " in " + t.entryProbability().getAsDouble()
                                : "")
                        + " out " + t.exitProbability().orElseThrow())
                .toList();
    }

    private static List<String> stagesOf(Journey journey) {
        return journey.stages().stream()
                .map(stage -> stage.name() + ": "
                        + String.join(
                                " ",
                                stage.touchpoints().stream().map(Touchpoint::id).toList()))
                .toList();
    }

    @Test
    void callsAJourneyAfterTheFileAndThePartOfIt() {
        EventLog log = EventLog.builder()
                .source("/exports/shop.csv.gz")
                .add("ann", "home", Logs.TEN)
                .build();
        EventLog may =
                log.splitEvents(CalendarPeriod.MONTH, ZoneId.of("Europe/Oslo")).get("2024-05");
        assertThat(may.source()).isEqualTo("/exports/shop.csv.gz (2024-05 in Europe/Oslo)");
        Journey journey = Discovery.of(may).discover().journey();
        assertThat(journey.name()).isEqualTo("Journey seen in shop (2024-05 in Europe/Oslo)");
        assertThat(journey.id()).isEqualTo("shop-2024-05-in-Europe-Oslo");
        assertThat(journey.insights().get(0).text())
                .isEqualTo("Counted from 1 event of 1 customer in shop (2024-05 in Europe/Oslo)");
        assertThat(journey.description())
                .contains("Discovered from 1 event of 1 customer on 2024-05-01. Its 0 transitions carry 0 of 0 moves.");
    }

    @Test
    void keepsNoMoveMoreThanTheShareNeeds() {
        // 0.55 * 100 is 55.00000000000001 for a machine.
        String[] paths = IntStream.range(0, 100)
                .mapToObj(customer -> customer < 55 ? "a b" : "b a")
                .toArray(String[]::new);
        assertThat(Discovery.of(Logs.ofPaths(paths))
                        .coverage(0.55)
                        .discover()
                        .journey()
                        .transitions())
                .hasSize(1);
    }
}
