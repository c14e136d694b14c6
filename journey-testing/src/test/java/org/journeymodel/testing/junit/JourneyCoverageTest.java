package org.journeymodel.testing.junit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.NoSuchElementException;
import org.journeymodel.core.model.Journey;
import org.journeymodel.core.model.Stage;
import org.journeymodel.core.model.Touchpoint;
import org.journeymodel.core.model.Transition;
import org.journeymodel.core.observed.JourneyEvent;
import org.journeymodel.core.observed.ObservedJourney;
import org.journeymodel.graph.JourneyGraph;
import org.journeymodel.json.JourneyJson;
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
                        Coverage of journey "vacuum": 2 of 3 touchpoints (66.6 %), 1 of 3 transitions (33.3 %)
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
                .hasToString("Coverage of journey \"vacuum\": 3 of 3 touchpoints (100 %), 3 of 3 transitions (100 %)");
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
                .hasToString("Coverage of journey \"vacuum\": 3 of 3 touchpoints (100 %), 3 of 3 transitions (100 %)\n"
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
                .hasToString("Coverage of journey \"one\": 0 of 1 touchpoint (0 %), 0 of 0 transitions (100 %)\n"
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
