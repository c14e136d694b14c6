package org.journeymodel.json.table;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.journeymodel.core.message.Quote;
import org.journeymodel.core.model.Journey;
import org.journeymodel.core.scenario.Scenario;

/** The scenarios of a document. */
final class ScenarioListParts {

    List<Scenario> scenarios = List.of();

    List<Scenario> scenarios() {
        return List.copyOf(scenarios);
    }

    /** {@return scenarios that can be read back as they are} */
    static List<Scenario> requireWritable(List<Scenario> scenarios, Journey journey) {
        Set<String> names = new HashSet<>();
        for (Scenario scenario : scenarios) {
            requireOn(journey, scenario);
            if (!names.add(scenario.customer())) {
                throw new IllegalArgumentException("Scenarios of a document must be told apart by name and persona,"
                        + " but two are called " + Quote.of(scenario.customer())
                        + ". Give each a name of its own with named(…).");
            }
        }
        return scenarios;
    }

    private static void requireOn(Journey journey, Scenario scenario) {
        Journey other = scenario.journey();
        if (other != journey && !other.equals(journey)) {
            String where = other.id().equals(journey.id()) ? "another version of it" : Quote.of(other.id());
            throw new IllegalArgumentException("Scenarios of a document must be on its journey, "
                    + Quote.of(journey.id()) + ", but " + Quote.of(scenario.customer()) + " is on " + where
                    + ". Write the scenarios of each journey into a document of their own.");
        }
    }
}
