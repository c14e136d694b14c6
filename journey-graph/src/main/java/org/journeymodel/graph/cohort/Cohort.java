package org.journeymodel.graph.cohort;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.DoubleStream;
import org.journeymodel.core.observed.ObservedJourney;
import org.journeymodel.graph.conformance.JourneyConformance;
import org.journeymodel.graph.measure.MeasureKind;

/**
 * Customers of one group, counted: each of them once in each measure. {@link Cohorts} opens it; add customers
 * before asking. Not thread-safe.
 */
public final class Cohort {

    private final TouchpointCodes codes;
    private final Map<Spot, Integer> hits = new HashMap<>();
    private final Map<Spot, DoubleStream.Builder> known = new HashMap<>();
    private final Map<Spot, Values> values = new HashMap<>();
    private long customers;
    private long passedOver;

    Cohort(TouchpointCodes codes) {
        this.codes = codes;
    }

    /** Counts a customer, how her journey fits the map, and where it deviates. */
    void add(ObservedJourney journey, JourneyConformance held, List<Spot> deviations) {
        customers++;
        Passage passage = new Passage(this, codes);
        passage.count(journey.events());
        passage.hold(held, deviations);
    }

    void passOver(int events) {
        passedOver += events;
    }

    void hit(Spot spot) {
        hits.merge(spot, 1, Integer::sum);
    }

    void value(Spot spot, double value) {
        known.computeIfAbsent(spot, key -> DoubleStream.builder()).add(value);
    }

    /** {@return how many customers there are} */
    public long customers() {
        return customers;
    }

    /** {@return how many events are at names that the map does not know} */
    public long passedOver() {
        return passedOver;
    }

    /** {@return what a measure is in this group; perhaps known of nobody} */
    public Sample sample(Spot spot) {
        return spot.kind().isShare() ? shareOf(spot) : values.computeIfAbsent(spot, this::valuesOf);
    }

    private Share shareOf(Spot spot) {
        boolean ofThoseThere = spot.kind() == MeasureKind.MOVE || spot.kind() == MeasureKind.DROP_OFF;
        long size = ofThoseThere ? hits.getOrDefault(Spot.at(MeasureKind.VISIT, spot.at()), 0) : customers;
        return new Share(hits.getOrDefault(spot, 0), size);
    }

    private Values valuesOf(Spot spot) {
        DoubleStream.Builder seen = known.get(spot);
        return new Values(seen == null ? DoubleStream.empty() : seen.build());
    }

    /** {@return everything that was counted of somebody} */
    Set<Spot> spots() {
        Set<Spot> all = new HashSet<>(hits.keySet());
        all.addAll(known.keySet());
        return all;
    }
}
