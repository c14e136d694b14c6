package org.journeymodel.render.deviation;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.journeymodel.core.model.Touchpoint;
import org.journeymodel.core.progress.ProgressListener;
import org.journeymodel.core.work.Work;
import org.journeymodel.graph.conformance.Conformance;
import org.journeymodel.graph.conformance.Deviation;
import org.journeymodel.graph.conformance.DeviationKind;
import org.journeymodel.graph.conformance.JourneyConformance;

/** How many customers deviated at each touchpoint, by kind; each is counted once, however often she did. */
final class DeviationCounts {

    /**
     * How many did.
     *
     * @param customers how many customers, at least 1
     * @param times how often, all together
     */
    record Count(int customers, long times) {

        Count and(Count other) {
            return new Count(customers + other.customers, times + other.times);
        }
    }

    private final Map<String, Map<DeviationKind, Count>> byTouchpoint = new HashMap<>();

    private DeviationCounts() {}

    static DeviationCounts of(Conformance conformance) {
        DeviationCounts counts = new DeviationCounts();
        Work work = Work.begin("Counting who deviates", conformance.customerCount(), ProgressListener.none());
        try (Stream<JourneyConformance> journeys = conformance.journeys()) {
            journeys.forEach(each -> {
                counts.add(each.deviations());
                work.advance();
            });
        }
        return counts;
    }

    private void add(List<Deviation> ofOneCustomer) {
        Map<String, Set<DeviationKind>> seen = new HashMap<>();
        for (Deviation each : ofOneCustomer) {
            each.touchpoint().map(Touchpoint::id).ifPresent(id -> {
                boolean first = seen.computeIfAbsent(id, any -> EnumSet.noneOf(DeviationKind.class))
                        .add(each.kind());
                byTouchpoint
                        .computeIfAbsent(id, any -> new EnumMap<>(DeviationKind.class))
                        .merge(each.kind(), new Count(first ? 1 : 0, 1), Count::and);
            });
        }
    }

    /** {@return the counts at a touchpoint; kinds that nobody deviated in are left out} */
    Map<DeviationKind, Count> at(String touchpoint) {
        return byTouchpoint.getOrDefault(touchpoint, Map.of());
    }
}
