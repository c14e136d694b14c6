package org.journeymodel.graph.whatif;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;
import static org.journeymodel.graph.Scripts.graph;
import static org.journeymodel.graph.Scripts.journey;
import static org.journeymodel.graph.whatif.EditTest.assertShares;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.journeymodel.core.model.Actor;
import org.journeymodel.core.model.Journey;
import org.journeymodel.core.model.Persona;
import org.journeymodel.core.model.Stage;
import org.journeymodel.core.model.Touchpoint;
import org.journeymodel.core.model.Transition;
import org.journeymodel.graph.JourneyGraph;
import org.junit.jupiter.api.Test;

/** Who goes the ways that replace a touchpoint, who chooses them, and who is no longer counted. */
class RemovedTouchpointTest {

    private static final Edit WITHOUT_X = Edit.removeTouchpoint("x");

    @Test
    void aBridgeIsForThePersonasWhomBothOfItsWaysConcern() {
        WhatIf whatIf = personas(List.of("p"), List.of()).whatIf(WITHOUT_X);

        assertThat(whatIf.journey().transitions())
                .containsExactly(way("a", "b", 0.4).toBuilder().addPersonas("p").build());
        assertThat(personas(List.of(), List.of("p")).whatIf(WITHOUT_X).journey())
                .isEqualTo(whatIf.journey());
        assertThat(personas(List.of("p", "q"), List.of("q"))
                        .whatIf(WITHOUT_X)
                        .journey()
                        .transitions()
                        .get(0)
                        .personas())
                .containsExactly("q");
    }

    @Test
    void noBridgeIsForNobody() {
        WhatIf whatIf = personas(List.of("p"), List.of("q")).whatIf(Edit.addTransition(way("a", "b", 0.5)), WITHOUT_X);

        // The new way takes 0.5, and leaves 0.2 for x and 0.3 for the ends.
        assertShares(whatIf, "a", Map.of("b", 0.5, "END", 0.5));
        assertThat(whatIf.notes())
                .contains(
                        "Some ways to \"X\" were for other personas than some ways on from it; those who went both now"
                                + " end before.");
    }

    @Test
    void bridgesForOthersAreToldFromThoseForAllByATrigger() {
        WhatIf whatIf = personas(List.of("p"), List.of()).whatIf(Edit.addTransition(way("a", "b", 0.5)), WITHOUT_X);

        assertThat(whatIf.journey().transitions())
                .extracting(Transition::personas, each -> each.trigger().orElse("none"))
                .containsExactlyInAnyOrder(tuple(List.of("p"), "none"), tuple(List.of(), "around x"));
        assertShares(whatIf, "a", Map.of("b", 0.7, "END", 0.3));
        assertThat(whatIf.notes()).isEmpty();
    }

    private static JourneyGraph personas(List<String> in, List<String> on) {
        return JourneyGraph.of(journey("a x b+").toBuilder()
                .addPersonas(
                        Persona.builder().id("p").name("P").build(),
                        Persona.builder().id("q").name("Q").build())
                .addTransitions(
                        way("a", "x", 0.4).toBuilder().personas(in).build(),
                        way("x", "b", 1).toBuilder().personas(on).build())
                .build());
    }

    private static Transition way(String from, String to, double share) {
        return Transition.of(from, to).withProbability(share);
    }

    @Test
    void aBridgeIsChosenByWhoeverChoseToLeadThere() {
        Journey journey = journey("a x b+ c").toBuilder()
                .addTransitions(
                        way("a", "b", 0.3).withChoice(Actor.COMPANY),
                        way("a", "c", 0.2).withChoice(Actor.COMPANY),
                        way("a", "x", 0.3),
                        way("x", "b", 1))
                .build();
        JourneyGraph graph = JourneyGraph.of(journey);
        WhatIf whatIf = graph.whatIf(WITHOUT_X);

        // 0.3 go to b whatever the company does with its half.
        for (JourneyGraph each : List.of(graph, JourneyGraph.of(whatIf.journey()))) {
            assertThat(each.guarantee().success().worst()).isCloseTo(0.3, within(1e-12));
            assertThat(each.guarantee().success().best()).isCloseTo(0.8, within(1e-12));
        }
        assertShares(whatIf, "a", Map.of("b", 0.6, "c", 0.2, "END", 0.2));
        assertThat(whatIf.notes()).isEmpty();
    }

    @Test
    void aChoiceOfTheCompanyThatIsLostIsTold() {
        Journey journey = journey("a x b+ c").toBuilder()
                .addTransitions(
                        way("a", "x", 1),
                        way("x", "b", 0.5).withChoice(Actor.COMPANY),
                        way("x", "c", 0.5).withChoice(Actor.COMPANY))
                .build();

        assertThat(JourneyGraph.of(journey).whatIf(WITHOUT_X).notes())
                .contains(
                        "The company has chosen how customers go on from \"X\"; now whoever chooses to lead to where it"
                                + " was decides that, so that other bounds of success may hold.");
    }

    @Test
    void aChoiceOfTheCompanyThatBecomesLargerIsTold() {
        Journey journey = journey("a x b+ c").toBuilder()
                .addTransitions(way("a", "x", 1).withChoice(Actor.COMPANY), way("x", "b", 0.5), way("x", "c", 0.5))
                .build();

        assertThat(JourneyGraph.of(journey).whatIf(WITHOUT_X).notes())
                .contains("The company has chosen to lead customers to \"X\"; now it chooses each of the ways that they"
                        + " went on, so that other bounds of success may hold.");
    }

    @Test
    void tellsHowManyAreNoLongerCounted() {
        WhatIf whatIf = graph("a@.5 b@.5 c+", "a->c .9", "b->c .1").whatIf(Edit.removeTouchpoint("b"));

        // Half begin at b, of whom 0.9 end there. Of the 0.55 others, 0.45 + 0.05 succeed.
        assertThat(whatIf.after().success().orElseThrow()).isCloseTo(0.5 / 0.55, within(1e-12));
        assertThat(whatIf.notes())
                .containsExactly("45.0 % of the journeys began at \"B\" and ended there; they are no longer counted, so"
                        + " that what is told after the edits is of the others alone.");
    }

    @Test
    void aShareOfEntriesThatOthersJoinIsSetNoMore() {
        WhatIf whatIf = graph("a@.5 b@.5 c+", "a->c .5", "b->a .8")
                .whatIf(Edit.entryProbability("a", 0.2), Edit.removeTouchpoint("b"), Edit.entryProbability("c", 0.1));

        assertThat(whatIf.journeyFlow().entryShare(0)).isCloseTo(0.9, within(1e-12));
        assertThat(whatIf.journeyFlow().entryShare(1)).isCloseTo(0.1, within(1e-12));
    }

    @Test
    void aShareThatOthersJoinIsSetNoMore() {
        WhatIf whatIf = graph("a x b+ c", "a->b .2", "a->x .5", "a->c .3", "x->b .8")
                .whatIf(Edit.probability("a", "b", 0.2), WITHOUT_X, Edit.probability("a", "c", 0.9));

        // To b 0.2 + 0.4, to c 0.3 and 0.1 to the end; then 0.1 is left for 6 of 7 parts and 1 of 7.
        assertShares(whatIf, "a", Map.of("b", 0.6 / 7, "c", 0.9, "END", 0.1 / 7));
    }

    @Test
    void theLongestWaitsAddUpToTheLongestThereIs() {
        Duration nearly = Duration.ofSeconds(Long.MAX_VALUE - 1);
        Journey journey = journey("a x b+").toBuilder()
                .addTransitions(
                        way("a", "x", 1).withWaiting(nearly), way("x", "b", 1).withWaiting(nearly))
                .build();

        assertThat(JourneyGraph.of(journey)
                        .whatIf(WITHOUT_X)
                        .journey()
                        .transitions()
                        .get(0)
                        .waiting())
                .contains(Duration.ofSeconds(Long.MAX_VALUE, 999_999_999));
    }

    /** Quadratic work would take minutes. */
    @Test
    void aHubOfManyWaysIsRemoved() {
        int count = 50_000;
        List<Touchpoint> touchpoints = new ArrayList<>();
        List<Transition> transitions = new ArrayList<>();
        for (int at = 0; at < count; at++) {
            touchpoints.add(Touchpoint.builder("t" + at, "T")
                    .entryProbability(1.0 / count)
                    .build());
            transitions.add(way("t" + at, "x", 0.5));
        }
        touchpoints.add(Touchpoint.of("x", "X"));
        touchpoints.addAll(journey("b+").touchpoints());
        transitions.add(way("x", "b", 0.5));
        Journey journey = Journey.builder()
                .id("j")
                .name("J")
                .addStages(Stage.builder()
                        .id("s")
                        .name("S")
                        .touchpoints(touchpoints)
                        .build())
                .transitions(transitions)
                .build();
        WhatIf whatIf = JourneyGraph.of(journey).whatIf(WITHOUT_X);

        assertThat(whatIf.journey().transitions()).hasSize(count);
        assertThat(whatIf.after().success().orElseThrow()).isCloseTo(0.25, within(1e-9));
    }
}
