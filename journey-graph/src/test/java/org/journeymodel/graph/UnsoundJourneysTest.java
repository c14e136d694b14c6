package org.journeymodel.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.journeymodel.graph.Scripts.graph;
import static org.journeymodel.graph.Scripts.journey;

import java.util.List;
import org.journeymodel.core.model.Journey;
import org.journeymodel.core.model.Outcome;
import org.journeymodel.core.validation.InvalidJourneyException;
import org.junit.jupiter.api.Test;

/** What cannot be computed is refused with every reason; what can be told is told. */
class UnsoundJourneysTest {

    @Test
    void everyErrorThatStopsTheMathematicsIsNamed() {
        JourneyGraph graph = graph("a!.5 b c c", "a->b .9", "b->b 1", "a->nowhere 0", "ghost->a");

        String message = "Journey \"j\" cannot be used as it is:\n"
                + "ERROR journey.touchpoint.probability-sum at /stages/0/touchpoints/0: touchpoint \"a\": the"
                + " probabilities of its transitions sum to 0.9 and its exit probability is 0.5, together 1.4, more"
                + " than 1. Lower them until their sum is 1.\n"
                + "ERROR journey.touchpoint.trap at /stages/0/touchpoints/1: touchpoint \"b\": no end of the journey"
                + " can be reached from it; customers who get here go round for ever. Add a transition that leads"
                + " out, give it an exit probability, or lower the probabilities of its transitions so that some"
                + " customers leave.\n";
        assertThatThrownBy(graph::flow)
                .isInstanceOf(InvalidJourneyException.class)
                .hasMessageStartingWith(message)
                .hasMessageContaining("ERROR journey.id.duplicate at /stages/0/touchpoints/3")
                .hasMessageContaining("ERROR journey.transition.unknown-target at /transitions/2/to")
                .hasMessageContaining("ERROR journey.transition.unknown-source at /transitions/3/from");
        assertThatThrownBy(graph::bottlenecks)
                .isInstanceOf(InvalidJourneyException.class)
                .hasMessageStartingWith(message);
        assertThat(graph.structure().loops().loops()).hasSize(1);
        assertThat(graph.structure().mustPass()).isEmpty();
        assertThat(graph.structure().betweenness()).hasSize(3);
        assertThat(graph.paths().mostLikely(1)).hasSize(1);
        assertThat(graph.toJGraphT().vertexSet()).hasSize(4);
        assertThat(graph).hasToString("Journey \"j\": 4 touchpoints, 2 moves");
    }

    @Test
    void anEmptyJourneyHasAStructureButNoFlow() {
        JourneyGraph graph =
                JourneyGraph.of(Journey.builder().id("none").name("None").build());

        assertThatThrownBy(graph::flow)
                .isInstanceOf(InvalidJourneyException.class)
                .hasMessage("Journey \"none\" cannot be used as it is:\n"
                        + "ERROR journey.empty at /stages: journey \"none\": it has no touchpoint. Add a stage with at"
                        + " least one touchpoint.");
        assertThat(graph.structure().entries()).isEmpty();
        assertThat(graph.structure().loops().loops()).isEmpty();
        assertThat(graph.structure().mustPass()).isEmpty();
        assertThat(graph.structure().betweenness()).isEmpty();
        assertThat(graph.paths().mostLikely(3)).isEmpty();
        assertThat(graph.toJGraphT().vertexSet()).isEmpty();
    }

    @Test
    void errorsThatChangeNoAnswerStopNothing() {
        Journey journey = journey("a b+", "a->b .5");
        Journey odd = journey.toBuilder()
                .stages(List.of(journey.stages().get(0).toBuilder()
                        .touchpoints(List.of(
                                journey.touchpoints().get(0).toBuilder()
                                        .addChannels("pigeon")
                                        .build(),
                                journey.touchpoints().get(1)))
                        .build()))
                .build();

        assertThat(JourneyGraph.of(odd).flow().probabilityOf(Outcome.SUCCESS)).isEqualTo(0.5);
        assertThat(JourneyGraph.of(odd).bottlenecks().ranked()).hasSize(1);
    }
}
