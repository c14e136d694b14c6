package org.journeymodel.graph.structure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.journeymodel.graph.Scripts.graph;

import java.util.List;
import java.util.Map;
import org.journeymodel.core.flow.JourneyFlow;
import org.journeymodel.core.flow.Provenance;
import org.journeymodel.core.model.AttributeValue;
import org.journeymodel.core.model.Journey;
import org.journeymodel.core.model.Stage;
import org.journeymodel.core.model.Touchpoint;
import org.journeymodel.core.model.Transition;
import org.journeymodel.graph.JourneyGraph;
import org.journeymodel.graph.RandomJourney;
import org.junit.jupiter.api.Test;

/** Changes of channel and of team on moves, and the cyclomatic number. */
class ChangesTest {

    private static Touchpoint touchpoint(String id, String team, String... channels) {
        Touchpoint.Builder touchpoint = Touchpoint.builder().id(id).name(id).addChannels(channels);
        return team.isEmpty() ? touchpoint.build() : touchpoint.team(team).build();
    }

    private static JourneyStructure structure(String teamOfVisit) {
        Journey journey = Journey.builder()
                .id("j")
                .name("J")
                .addStages(Stage.builder()
                        .id("all")
                        .name("All")
                        .addTouchpoints(
                                touchpoint("search", "web", "website", "app"),
                                touchpoint("order", "web", "app", "store"),
                                touchpoint("visit", teamOfVisit, "store"),
                                touchpoint("unknown", ""))
                        .build())
                .addTransitions(
                        Transition.of("search", "order").withProbability(0.5),
                        Transition.of("search", "visit").withProbability(0.25),
                        Transition.of("order", "visit"),
                        Transition.of("visit", "unknown"))
                .build();
        return JourneyGraph.of(journey).structure();
    }

    private final JourneyStructure structure = structure("sales");

    @Test
    void aMoveChangesChannelsWhereBothEndsNameSomeAndNoneInCommon() {
        Changes changes = structure.channelChanges();

        assertThat(changes.changes()).hasSize(1);
        Change change = changes.changes().get(0);
        assertThat(change.from()).containsExactly("website", "app");
        assertThat(change.to()).containsExactly("store");
        assertThat(change.move().share()).isEqualTo(0.25);
        assertThat(changes.knownMoves()).isEqualTo(3);
        assertThat(changes.allMoves()).isEqualTo(4);
        assertThat(changes)
                .hasToString("search -> visit 25.0 % (declared): website, app to store\n"
                        + "1 of 4 moves change; of 1 that is not known");
    }

    @Test
    void aMoveHandsOverWhereTheOwningTeamsDiffer() {
        Changes handovers = structure.teamHandovers();

        assertThat(handovers.changes())
                .extracting(Change::toString)
                .containsExactly(
                        "search -> visit 25.0 % (declared): web to sales",
                        "order -> visit 100.0 % (assumed): web to sales");
        assertThat(handovers.knownMoves()).isEqualTo(3);
        assertThat(handovers.basis())
                .isEqualTo(Map.of(Provenance.DECLARED, 1, Provenance.ASSUMED, 1, Provenance.OBSERVED, 0));
    }

    @Test
    void changesAreValues() {
        assertThat(structure.teamHandovers())
                .isEqualTo(structure("sales").teamHandovers())
                .hasSameHashCodeAs(structure("sales").teamHandovers())
                .isNotEqualTo(structure("retail").teamHandovers())
                .isNotEqualTo("text");
        assertThat(structure.channelChanges().toAttributes())
                .isEqualTo(AttributeValue.object()
                        .put(
                                "changes",
                                AttributeValue.of(List.of(AttributeValue.object()
                                        .put("from", "search")
                                        .put("to", "visit")
                                        .put("share", 0.25)
                                        .put("provenance", "declared")
                                        .putTexts("changesFrom", List.of("website", "app"))
                                        .putTexts("changesTo", List.of("store"))
                                        .build())))
                        .put("knownMoves", 3)
                        .put("allMoves", 4)
                        .build());
    }

    @Test
    void whereNothingIsKnownNothingChanges() {
        Changes changes = graph("a b c", "a->b", "b->c").structure().teamHandovers();

        assertThat(changes.changes()).isEmpty();
        assertThat(changes.knownMoves()).isZero();
        assertThat(changes).hasToString("0 of 2 moves change; of 2 that is not known");
    }

    @Test
    void theCyclomaticNumberOfTheExampleIsFour() {
        // E: three moves, START to search, three ways to END. N: three touchpoints, START, END.
        assertThat(graph("search compare buy+", "search->compare .9", "compare->search .42", "compare->buy .38")
                        .structure()
                        .cyclomaticNumber())
                .isEqualTo(7 - 5 + 2);
    }

    @Test
    void theCyclomaticNumberOfAChainThatNobodyLeavesIsOne() {
        assertThat(graph("a b c d").structure().cyclomaticNumber()).isEqualTo(1);
        assertThat(graph("a").structure().cyclomaticNumber()).isEqualTo(1);
    }

    @Test
    void whatCannotBeReachedAndEndsThatAreMissingDoNotCount() {
        // a leads to itself for ever: START, a; into a, a to a. The way out of lost does not count.
        assertThat(graph("a lost b", "a->a 1", "lost->b").structure().cyclomaticNumber())
                .isEqualTo(2 - 2 + 2);
    }

    @Test
    void theCyclomaticNumberIsOneMoreThanTheWaysOnThatAreOneTooMany() {
        for (int seed = 0; seed < 10_000; seed++) {
            JourneyFlow flow = JourneyFlow.of(RandomJourney.of(seed, 8).journey());
            int expected = 0;
            for (int at = 0; at < flow.size(); at++) {
                expected += flow.entryShare(at) > 0 ? 1 : 0;
                if (flow.isReachable(at)) {
                    expected += flow.movesFrom(at).size() + (flow.exitShare(at) > 0 ? 1 : 0) - 1;
                }
            }
            // 1 for all, less 1 of START's ways.
            assertThat(JourneyStructure.of(flow).cyclomaticNumber())
                    .as("seed %s", seed)
                    .isEqualTo(expected)
                    .isPositive();
        }
    }
}
