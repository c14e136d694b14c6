package org.journeymodel.examples;

import org.journeymodel.core.model.Journey;
import org.journeymodel.core.model.Outcome;
import org.journeymodel.core.model.Phase;
import org.journeymodel.core.model.Stage;
import org.journeymodel.core.model.Touchpoint;
import org.journeymodel.core.model.Transition;
import org.journeymodel.core.validation.JourneyValidator;
import org.journeymodel.graph.JourneyGraph;
import org.journeymodel.graph.flow.FlowAnalysis;

/** The program on README's first screen. */
public final class QuickStart {

    private QuickStart() {}

    /** {@return three touchpoints, a loop and two places where customers leave} */
    public static Journey journey() {
        // snippet: journey
        Journey journey = Journey.builder()
                .id("vacuum")
                .name("Buying a vacuum cleaner that lasts")
                .addStages(
                        Stage.builder()
                                .id("consideration")
                                .name("Consideration")
                                .phase(Phase.BEFORE)
                                .addTouchpoints(
                                        Touchpoint.of("search", "Searches reviews"),
                                        Touchpoint.of("compare", "Compares models"))
                                .build(),
                        Stage.builder()
                                .id("purchase")
                                .name("Purchase")
                                .phase(Phase.DURING)
                                .addTouchpoints(Touchpoint.builder()
                                        .id("buy")
                                        .name("Buys")
                                        .outcome(Outcome.SUCCESS)
                                        .build())
                                .build())
                .addTransitions(
                        Transition.of("search", "compare").withProbability(0.9),
                        Transition.of("compare", "search").withProbability(0.42),
                        Transition.of("compare", "buy").withProbability(0.38))
                .build();
        // end
        return journey;
    }

    /**
     * Validates and analyses the journey.
     *
     * @param args unused
     */
    public static void main(String[] args) {
        Journey journey = journey();
        // snippet: analysis
        System.out.println(JourneyValidator.standard().validate(journey));

        JourneyGraph graph = JourneyGraph.of(journey);
        FlowAnalysis flow = graph.flow();
        System.out.printf("%.1f of 100 customers buy%n", 100 * flow.probabilityOf(Outcome.SUCCESS));
        System.out.println(graph.paths().mostLikely(2));
        System.out.println(graph.bottlenecks());
        // end
    }
}
