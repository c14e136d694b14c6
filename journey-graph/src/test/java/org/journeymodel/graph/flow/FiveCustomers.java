package org.journeymodel.graph.flow;

import static org.journeymodel.graph.Scripts.journey;
import static org.journeymodel.graph.Scripts.seen;

import org.journeymodel.graph.JourneyGraph;

/** The five customers of the documentation; purchase is success. */
final class FiveCustomers {

    private FiveCustomers() {}

    static FlowAnalysis flow() {
        return JourneyGraph.of(
                        journey("home catalog search cart purchase+"),
                        seen(
                                "home catalog cart purchase",
                                "home catalog cart purchase",
                                "home catalog catalog cart",
                                "home search cart",
                                "home search search"))
                .flow();
    }
}
