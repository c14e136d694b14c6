package org.journeymodel.examples;

import java.util.Locale;
import org.journeymodel.core.model.Experience;
import org.journeymodel.core.model.Journey;
import org.journeymodel.core.model.Outcome;
import org.journeymodel.core.model.Stage;
import org.journeymodel.core.model.Touchpoint;
import org.journeymodel.core.model.Transition;
import org.journeymodel.core.validation.JourneyValidator;
import org.journeymodel.graph.JourneyGraph;
import org.journeymodel.json.JourneyJson;

/** The program on README's first screen. */
public final class QuickStart {

    private QuickStart() {}

    /** {@return three touchpoints, a loop and two places where customers leave} */
    public static Journey journey() {
        // snippet: journey
        Journey journey = Journey.builder("vacuum", "Buying a vacuum cleaner that lasts")
                .addStages(
                        Stage.of(
                                "consideration",
                                "Consideration",
                                Touchpoint.of("search", "Searches reviews"),
                                Touchpoint.builder("compare", "Compares models")
                                        .addExperiences(Experience.builder()
                                                .feels(-0.7, "Every page counts differently")
                                                .addPains("Cannot compare durability")
                                                .build())
                                        .build()),
                        Stage.of(
                                "purchase",
                                "Purchase",
                                Touchpoint.builder("buy", "Buys")
                                        .outcome(Outcome.SUCCESS)
                                        .build()))
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
        JourneyValidator.standard().validate(journey).requireNoErrors();
        Journey stored = JourneyJson.read(JourneyJson.write(journey));

        JourneyGraph graph = JourneyGraph.of(stored);
        double success = graph.flow().probabilityOf(Outcome.SUCCESS);
        System.out.printf(Locale.ROOT, "%.1f of 100 customers buy%n", 100 * success);
        System.out.println(graph.bottlenecks());
        // end
    }
}
