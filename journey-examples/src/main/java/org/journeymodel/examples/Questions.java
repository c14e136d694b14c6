package org.journeymodel.examples;

import java.util.Locale;
import org.journeymodel.core.model.Outcome;
import org.journeymodel.graph.JourneyGraph;
import org.journeymodel.graph.flow.AttributionModel;
import org.journeymodel.graph.paths.PathCriterion;
import org.journeymodel.graph.pattern.PathPattern;
import org.journeymodel.graph.simulation.SimulatedJourneys;

/** What a journey can be asked: paths, patterns, funnels, feelings, and customers led through it at random. */
public final class Questions {

    private Questions() {}

    /**
     * Asks the journey of {@link QuickStart}.
     *
     * @param args unused
     */
    public static void main(String[] args) {
        // snippet: questions
        JourneyGraph graph = JourneyGraph.of(QuickStart.journey());

        System.out.println(
                graph.paths().toSuccess().best(PathCriterion.SHORTEST).orElseThrow());
        System.out.println(graph.paths().testPaths());
        PathPattern back = graph.pattern("compare -> search");
        System.out.printf(Locale.ROOT, "%.1f of 100 go back to searching%n", 100 * back.probability());
        System.out.println(graph.flow().funnel("search", "compare", "buy"));
        System.out.println(graph.flow().attribution(AttributionModel.MARKOV).orElseThrow());
        System.out.println(graph.feelings().overFlow().painPoints().get(0));

        SimulatedJourneys customers = graph.simulate(10_000, 42);
        System.out.printf(
                Locale.ROOT,
                "%.3f give or take %.3f buy%n",
                customers.shareOf(Outcome.SUCCESS),
                customers.standardErrorOf(Outcome.SUCCESS));
        // end
    }
}
