package org.journeymodel.testing.junit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.util.List;
import java.util.NoSuchElementException;
import org.journeymodel.core.model.Journey;
import org.journeymodel.core.model.Stage;
import org.journeymodel.core.model.Touchpoint;
import org.journeymodel.core.model.Transition;
import org.journeymodel.core.observed.JourneyEvent;
import org.journeymodel.core.observed.ObservedJourney;
import org.journeymodel.core.scenario.Scenario;
import org.journeymodel.graph.JourneyGraph;
import org.journeymodel.json.JourneyJson;
import org.journeymodel.testing.ScenarioDriver;
import org.journeymodel.testing.ScenarioRun;
import org.journeymodel.testing.VisitAction;
import org.junit.jupiter.api.Test;

class JourneyCoverageTest {

    private static final Journey VACUUM = Journey.builder("vacuum", "Vacuum")
            .addStages(Stage.of(
                    "all",
                    "All",
                    Touchpoint.of("search", "Searches"),
                    Touchpoint.builder("compare", "Compares")
                            .addEventNames("comparison viewed")
                            .build(),
                    Touchpoint.of("buy", "Buys")))
            .addTransitions(
                    Transition.of("search", "compare"),
                    Transition.of("compare", "search"),
                    Transition.of("compare", "buy"))
            .build();

    @Test
    void tellsSharesAndWhatIsMissing() {
        CoverageReport report =
                JourneyCoverage.of(VACUUM).visited("search", "compare").report();

        assertThat(report.touchpointCoverage()).isCloseTo(2 / 3.0, within(1e-12));
        assertThat(report.transitionCoverage()).isCloseTo(1 / 3.0, within(1e-12));
        assertThat(report.coveredTouchpoints()).containsExactly("search", "compare");
        assertThat(report.missedTouchpoints()).containsExactly("buy");
        assertThat(report.coveredTransitions()).containsExactly("search > compare");
        assertThat(report.missedTransitions()).containsExactly("compare > search", "compare > buy");
        assertThat(report).hasToString("""
                        Coverage of journey "vacuum": 2 of 3 touchpoints (66.7 %), 1 of 3 transitions (33.3 %)
                        Touchpoints not visited: buy
                        Transitions not taken: compare > search, compare > buy""");
    }

    @Test
    void tellsItselfAsJson() {
        CoverageReport report =
                JourneyCoverage.of(VACUUM).visited("search", "buy").report();

        assertThat(JourneyJson.write(report.toAttributes())).isEqualToIgnoringWhitespace("""
                        {"journey": "vacuum",
                         "touchpoints": {"share": %s, "covered": ["search", "buy"], "missed": ["compare"]},
                         "transitions": {"share": 0, "covered": [],
                           "missed": ["search > compare", "compare > search", "compare > buy"]},
                         "unplannedMoves": ["search > buy"],
                         "unreachableTouchpoints": []}""".formatted(2 / 3.0));
    }

    @Test
    void pathsAndObservedJourneysCountToo() {
        JourneyCoverage coverage = JourneyCoverage.of(VACUUM);
        coverage.visited(JourneyGraph.of(VACUUM).paths().mostLikely(1).get(0));
        coverage.visited(ObservedJourney.builder()
                .addEvents(event("comparison viewed"), event("search"))
                .build());

        // search > compare > buy is as likely as any, and the shortest.
        assertThat(coverage.report().missedTransitions()).isEmpty();
        assertThat(coverage)
                .hasToString(
                        "Coverage of journey \"vacuum\": 3 of 3 touchpoints (100.0 %), 3 of 3 transitions (100.0 %)");
    }

    private static ScenarioRun run(VisitAction atBuy) {
        return ScenarioDriver.drive(
                        Scenario.on(VACUUM).startsAt("search").then("compare").then("buy"))
                .when("search", () -> {})
                .when("compare", () -> {})
                .when("buy", atBuy)
                .run();
    }

    private static String covered(ScenarioRun run) {
        return JourneyCoverage.of(VACUUM).visited(run).report().toString();
    }

    @Test
    void aRunCountsAsFarAsItReallyCame() {
        String all = """
                Coverage of journey "vacuum": 3 of 3 touchpoints (100.0 %), 2 of 3 transitions (66.7 %)
                Transitions not taken: compare > search""";
        String withoutBuying = """
                Coverage of journey "vacuum": 2 of 3 touchpoints (66.7 %), 1 of 3 transitions (33.3 %)
                Touchpoints not visited: buy
                Transitions not taken: compare > search, compare > buy""";
        assertThat(covered(run(visit -> {}))).isEqualTo(all);
        assertThat(covered(run(visit -> {
                    throw new IOException("out of order");
                })))
                .isEqualTo(withoutBuying);
        assertThat(covered(run(visit -> visit.cameTo("a page that nobody knows"))))
                .isEqualTo(withoutBuying);
    }

    @Test
    void whereARunWasLedElsewhereThatIsCovered() {
        assertThat(covered(run(visit -> visit.cameTo("search")))).isEqualTo("""
                Coverage of journey "vacuum": 2 of 3 touchpoints (66.7 %), 2 of 3 transitions (66.7 %)
                Touchpoints not visited: buy
                Transitions not taken: compare > buy""");
    }

    @Test
    void aStepThatIsScriptedToFailIsVisited() {
        ScenarioRun run = ScenarioDriver.drive(
                        Scenario.on(VACUUM).startsAt("search").fails().then("compare"))
                .when("search", () -> {
                    throw new IOException("no answer");
                })
                .when("compare", () -> {})
                .run();

        assertThat(JourneyCoverage.of(VACUUM).visited(run).report().coveredTransitions())
                .containsExactly("search > compare");
    }

    @Test
    void aRunOnAnotherJourneyIsRefusedAndNothingRecorded() {
        JourneyCoverage other = JourneyCoverage.of(VACUUM.toBuilder()
                .stages(List.of(Stage.of("all", "All", Touchpoint.of("search", "Searches"))))
                .transitions(List.of())
                .build());

        assertThatThrownBy(() -> other.visited(run(visit -> {})))
                .isInstanceOf(NoSuchElementException.class)
                .hasMessageContaining("\"compare\"");
        assertThat(other.report().coveredTouchpoints()).isEmpty();
    }

    private static JourneyEvent event(String touchpoint) {
        return JourneyEvent.builder().customer("c").touchpoint(touchpoint).build();
    }

    @Test
    void whatNobodyCanReachCountsForNothing() {
        Journey journey = VACUUM.toBuilder()
                .addStages(Stage.of("other", "Other", Touchpoint.of("island", "Island")))
                .addTransitions(Transition.of("island", "buy"))
                .build();

        assertThat(JourneyCoverage.of(journey)
                        .visited("search", "compare", "buy")
                        .visited("compare", "search")
                        .report())
                .hasToString(
                        "Coverage of journey \"vacuum\": 3 of 3 touchpoints (100.0 %), 3 of 3 transitions (100.0 %)\n"
                                + "Cannot be reached: island");
    }

    @Test
    void waysBetweenTheSameTouchpointsAreOne() {
        Journey journey = VACUUM.toBuilder()
                .addTransitions(Transition.of("compare", "buy").withTrigger("by phone"))
                .build();

        assertThat(JourneyCoverage.of(journey)
                        .visited("compare", "buy")
                        .report()
                        .missedTransitions())
                .containsExactly("search > compare", "compare > search");
    }

    @Test
    void aJourneyOfOneTouchpointHasNoTransitionToMiss() {
        Journey journey = Journey.builder("one", "One")
                .addStages(Stage.of("s", "S", Touchpoint.of("only", "Only")))
                .build();

        CoverageReport report = JourneyCoverage.of(journey).report();

        assertThat(report.transitionCoverage()).isEqualTo(1);
        assertThat(report)
                .hasToString("Coverage of journey \"one\": 0 of 1 touchpoint (0.0 %), 0 of 0 transitions\n"
                        + "Touchpoints not visited: only");
    }

    @Test
    void anUnknownTouchpointIsRefusedAndNothingRecorded() {
        JourneyCoverage coverage = JourneyCoverage.of(VACUUM);

        assertThatThrownBy(() -> coverage.visited("search", "compar"))
                .isInstanceOf(NoSuchElementException.class)
                .hasMessageContaining("\"compar\"")
                .hasMessageContaining("\"compare\"");
        assertThat(coverage.report().coveredTouchpoints()).isEmpty();
    }

    @Test
    void reportsOfTheSameVisitsAreEqual() {
        CoverageReport report = JourneyCoverage.of(VACUUM).visited("search").report();

        assertThat(report)
                .isEqualTo(JourneyCoverage.of(VACUUM).visited("search").report())
                .hasSameHashCodeAs(JourneyCoverage.of(VACUUM).visited("search").report())
                .isNotEqualTo(JourneyCoverage.of(VACUUM).report());
    }
}
