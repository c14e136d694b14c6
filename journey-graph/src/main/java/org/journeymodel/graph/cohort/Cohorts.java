package org.journeymodel.graph.cohort;

import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.stream.IntStream;
import org.journeymodel.core.flow.JourneyFlow;
import org.journeymodel.core.observed.ObservedJourney;
import org.journeymodel.core.observed.ObservedJourneys;
import org.journeymodel.core.progress.ProgressListener;
import org.journeymodel.core.work.Work;
import org.journeymodel.graph.conformance.Conformance;
import org.journeymodel.graph.conformance.ConformanceOptions;
import org.journeymodel.graph.conformance.JourneyConformance;
import org.journeymodel.graph.measure.Measure;
import org.journeymodel.graph.measure.MeasureKind;

/** Groups of customers whose touchpoints are told alike, by one map. Not thread-safe. */
public final class Cohorts {

    private final JourneyFlow flow;
    private final TouchpointCodes codes;

    /**
     * Prepares to count.
     *
     * @param flow the map, which says what names mean and where customers succeed
     */
    public Cohorts(JourneyFlow flow) {
        this.flow = flow;
        this.codes = new TouchpointCodes(flow);
    }

    /** {@return a group without customers yet} */
    public Cohort open() {
        return new Cohort(codes);
    }

    /**
     * Reads observed journeys one by one, each with what it is against the map; without that if the map is not
     * sound.
     *
     * @param each takes a journey, and how it fits the map
     * @param listener hears how far it is
     */
    public void read(
            ObservedJourneys observed,
            BiConsumer<ObservedJourney, Optional<JourneyConformance>> each,
            ProgressListener listener) {
        codes.learn(observed.touchpoints());
        Iterator<JourneyConformance> held = knowsConformity()
                ? Conformance.of(flow, observed, ConformanceOptions.standard(), listener)
                        .journeys()
                        .iterator()
                : Collections.emptyIterator();
        Work work = Work.begin("Counting customers", observed.customerCount(), listener);
        for (Iterator<ObservedJourney> all = observed.journeys().iterator(); all.hasNext(); ) {
            ObservedJourney journey = all.next();
            each.accept(journey, held.hasNext() ? Optional.of(held.next()) : Optional.empty());
            work.steps(journey.events().size());
            work.advance();
        }
        work.complete();
    }

    /** {@return whether the map is sound, so that journeys can be held against it} */
    public boolean knowsConformity() {
        return flow.isSound();
    }

    /** {@return what was counted of somebody in some group, of these kinds; where the map has success, success too} */
    public List<Spot> spots(Collection<Cohort> cohorts, Collection<MeasureKind> kinds) {
        Set<MeasureKind> asked = EnumSet.copyOf(kinds);
        Set<Spot> all = new TreeSet<>();
        cohorts.forEach(each -> all.addAll(each.spots()));
        all.removeIf(spot -> !asked.contains(spot.kind()));
        if (asked.contains(MeasureKind.SUCCESS) && codes.hasSuccess()) {
            all.add(Spot.of(MeasureKind.SUCCESS));
        }
        return List.copyOf(all);
    }

    /** {@return a measure of whole journeys} */
    public Spot spot(MeasureKind kind) {
        return Spot.of(kind);
    }

    /** {@return a measure of a touchpoint of the map, by its id} */
    public Spot spot(MeasureKind kind, String id) {
        return Spot.at(kind, codes.codeOf(id));
    }

    /** {@return whether the map says where customers succeed} */
    public boolean hasSuccess() {
        return codes.hasSuccess();
    }

    /** {@return the names that events have for touchpoints, and the map does not know, as they came} */
    public List<String> unknownNames() {
        return IntStream.range(codes.known(), codes.size())
                .mapToObj(codes::idOf)
                .toList();
    }

    /** {@return what people call a measure} */
    public Measure measureOf(Spot spot) {
        if (spot.at() == Spot.NOWHERE) {
            return Measure.of(spot.kind());
        }
        Measure measure = Measure.of(spot.kind(), codes.idOf(spot.at()), codes.nameOf(spot.at()));
        return spot.next() == Spot.NOWHERE ? measure : measure.to(codes.idOf(spot.next()), codes.nameOf(spot.next()));
    }
}
