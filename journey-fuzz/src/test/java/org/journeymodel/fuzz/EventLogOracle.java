package org.journeymodel.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.journeymodel.core.observed.TouchpointStatistics;
import org.journeymodel.core.validation.JourneyValidator;
import org.journeymodel.graph.JourneyGraph;
import org.journeymodel.graph.conformance.Conformance;
import org.journeymodel.json.JourneyJson;
import org.journeymodel.log.DiscoveredJourney;
import org.journeymodel.log.Discovery;
import org.journeymodel.log.EventLog;

/** What holds for any log that was read. */
final class EventLogOracle {

    private EventLogOracle() {}

    static void holds(EventLog log) {
        FindingsOracle.arePrintable(log.notes());
        FindingsOracle.arePrintable(log.leftOut());
        assertThat(log.recordCount()).isEqualTo(log.eventCount() + log.leftOutCount());
        assertThat(log.journeys().mapToLong(journey -> journey.events().size()).sum())
                .isEqualTo(log.eventCount());
        assertThat(log.statistics().touchpoints().stream()
                        .mapToLong(TouchpointStatistics::visits)
                        .sum())
                .isEqualTo(log.eventCount());
        assertThat(log.collapseRepeats().eventCount()).isLessThanOrEqualTo(log.eventCount());
        if (log.hasTimes()) {
            assertThat(log.sessions(Duration.ofMinutes(30)).eventCount()).isEqualTo(log.eventCount());
        }
        if (log.eventCount() > 0) {
            showsItsJourney(log);
        }
    }

    /** The discovered journey is sound, comes back from JSON, and with every move kept it is what customers did. */
    private static void showsItsJourney(EventLog log) {
        DiscoveredJourney discovered = Discovery.of(log).coverage(1).discover();
        assertThat(JourneyValidator.standard().validate(discovered.journey()).errors())
                .isEmpty();
        assertThat(JourneyJson.read(JourneyJson.write(discovered.journey()))).isEqualTo(discovered.journey());
        JourneyGraph graph = JourneyGraph.of(discovered.journey());
        assertThat(graph.flow().touchpointsVisited()).isPositive();
        Conformance conformance = graph.conformance(log);
        assertThat(conformance.fitness()).isBetween(0.0, 1.0);
        JourneyJson.write(conformance.toAttributes());
        JourneyJson.write(log.analysis().rework().toAttributes());
    }
}
