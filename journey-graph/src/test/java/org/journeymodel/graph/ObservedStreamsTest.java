package org.journeymodel.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.journeymodel.core.insight.ActionItem;
import org.journeymodel.core.model.Journey;
import org.journeymodel.core.observed.JourneyEvent;
import org.journeymodel.core.observed.ObservedJourney;
import org.journeymodel.core.observed.ObservedJourneys;
import org.journeymodel.graph.conformance.Conformance;
import org.journeymodel.graph.conformance.JourneyConformance;
import org.junit.jupiter.api.Test;

/** Journeys may be read from a database: each stream that an analysis opens it also closes. */
class ObservedStreamsTest {

    private static final Journey SHOP = Scripts.journey("cart pay+", "cart->pay").toBuilder()
            .addActionItems(ActionItem.builder("chat", "Add a chat")
                    .done(LocalDate.EPOCH.plusDays(1))
                    .build())
            .build();

    private final JourneyGraph graph = JourneyGraph.of(SHOP);
    private final Counted log = new Counted(day(0, "cart pay"), day(1, "cart"));

    @Test
    void conformanceClosesWhatItReads() {
        Conformance conformance = graph.conformance(log);
        conformance.toText();
        conformance.toAttributes();
        log.requireClosed(1);
        try (Stream<JourneyConformance> journeys = conformance.journeys()) {
            assertThat(journeys).hasSize(2);
        }
        log.requireClosed(2);
    }

    @Test
    void agreementClosesWhatItReads() {
        graph.agreement(log).toText();
        log.requireClosed(1);
    }

    @Test
    void agreementClosesWhatItReadsEvenIfTheLogIsRefused() {
        Counted unlisted = new Counted(day(0, "cart pay")) {
            @Override
            public List<String> touchpoints() {
                return List.of("cart");
            }
        };
        assertThatThrownBy(() -> graph.agreement(unlisted)).hasMessageContaining("must list the touchpoints");
        unlisted.requireClosed(1);
    }

    @Test
    void driftClosesWhatItReads() {
        Map<String, Counted> periods = new LinkedHashMap<>();
        periods.put("Q1", new Counted(day(0, "cart pay")));
        periods.put("Q2", new Counted(day(1, "cart")));
        graph.drift(periods).toText();
        periods.values().forEach(period -> period.requireClosed(3));
    }

    @Test
    void effectClosesWhatItReads() {
        graph.effect("chat", log).toText();
        log.requireClosed(2);
    }

    @Test
    void reviewClosesWhatItReads() {
        Map<String, Counted> periods = new LinkedHashMap<>();
        periods.put("Q1", log);
        periods.put("Q2", new Counted(day(1, "cart")));
        graph.review(log, periods, LocalDate.EPOCH.plusDays(9), ZoneOffset.UTC).toText();
        assertThat(log.opened).isGreaterThan(4).isEqualTo(log.closed);
    }

    private static ObservedJourney day(long day, String path) {
        ObservedJourney.Builder journey = ObservedJourney.builder();
        for (String touchpoint : path.split(" ", -1)) {
            journey.addEvents(JourneyEvent.builder()
                    .customer("u" + day)
                    .touchpoint(touchpoint)
                    .time(Instant.EPOCH.plusSeconds(86_400 * day))
                    .build());
        }
        return journey.build();
    }

    /** Counts streams. */
    private static class Counted implements ObservedJourneys {

        private final ObservedJourneys held;
        private int opened;
        private int closed;

        Counted(ObservedJourney... journeys) {
            held = ObservedJourneys.of(journeys);
        }

        void requireClosed(int times) {
            assertThat(opened).isEqualTo(times);
            assertThat(closed).isEqualTo(times);
        }

        @Override
        public Stream<ObservedJourney> journeys() {
            opened++;
            return held.journeys().onClose(() -> closed++);
        }

        @Override
        public List<String> touchpoints() {
            return held.touchpoints();
        }

        @Override
        public int customerCount() {
            return held.customerCount();
        }

        @Override
        public boolean hasTimes() {
            return held.hasTimes();
        }

        @Override
        public int variantCount() {
            return held.variantCount();
        }

        @Override
        public int customersOf(int variant) {
            return held.customersOf(variant);
        }

        @Override
        public int lengthOf(int variant) {
            return held.lengthOf(variant);
        }

        @Override
        public int touchpointAt(int variant, int place) {
            return held.touchpointAt(variant, place);
        }
    }
}
