package org.journeymodel.examples;

import java.time.Duration;
import org.journeymodel.core.model.Actor;
import org.journeymodel.core.model.Journey;
import org.journeymodel.core.model.Outcome;
import org.journeymodel.core.model.Stage;
import org.journeymodel.core.model.Touchpoint;
import org.journeymodel.core.model.Transition;
import org.journeymodel.graph.JourneyGraph;
import org.journeymodel.graph.guarantee.Guarantee;
import org.journeymodel.graph.whatif.Edit;
import org.journeymodel.graph.whatif.Plan;
import org.journeymodel.graph.whatif.Target;

/** What it would buy to mend a journey, what it takes to reach a target, and what the company can force. */
public final class Improving {

    private Improving() {}

    /**
     * Asks the journey of {@link QuickStart} what would be if, and one with choices of the company what it can
     * guarantee.
     *
     * @param args unused
     */
    public static void main(String[] args) {
        // snippet: what-if
        JourneyGraph graph = JourneyGraph.of(QuickStart.journey());
        Plan fairTable = Plan.of(
                "One fair table of all models",
                Edit.exitProbability("compare", 0.1),
                Edit.probability("compare", "search", 0.2));
        Plan reminder = Plan.of("A reminder after two days", Edit.probability("search", "compare", 0.95));

        System.out.println(graph.whatIf(fairTable));
        System.out.println(graph.compare(fairTable, reminder));
        System.out.println(graph.smallestChanges(Target.successAtLeast(0.6)));
        System.out.println(graph.bottlenecks().best(2));
        // end
        // snippet: guarantee
        Guarantee guarantee = JourneyGraph.of(advised()).guarantee();

        System.out.println(guarantee.sentence());
        System.out.println(guarantee.success().sentence());
        // end
    }

    /** {@return a journey in which the company chooses whom it calls back and whom it sends a leaflet} */
    static Journey advised() {
        return Journey.builder("advice", "Asking for advice")
                .addStages(Stage.of(
                        "asking",
                        "Asking",
                        Touchpoint.of("request", "Asks for advice"),
                        Touchpoint.of("call", "Is called back"),
                        Touchpoint.of("leaflet", "Reads a leaflet"),
                        Touchpoint.builder("buy", "Buys")
                                .outcome(Outcome.SUCCESS)
                                .build()))
                .addTransitions(
                        Transition.of("request", "call")
                                .withChoice(Actor.COMPANY)
                                .withProbability(0.4),
                        Transition.of("request", "leaflet")
                                .withChoice(Actor.COMPANY)
                                .withProbability(0.6),
                        Transition.of("call", "buy").withProbability(1).withWaiting(Duration.ofDays(1)),
                        Transition.of("leaflet", "buy").withProbability(0.5))
                .build();
    }
}
