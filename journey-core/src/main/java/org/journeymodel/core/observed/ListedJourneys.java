package org.journeymodel.core.observed;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.journeymodel.core.columns.Variants;
import org.journeymodel.core.message.Quote;

/** Observed journeys as a list, with the variants of their paths beside it. */
final class ListedJourneys implements ObservedJourneys {

    private final List<ObservedJourney> journeys;
    private final List<String> touchpoints;
    private final Variants variants;

    private ListedJourneys(List<ObservedJourney> journeys, List<String> touchpoints, Variants variants) {
        this.journeys = journeys;
        this.touchpoints = touchpoints;
        this.variants = variants;
    }

    static ListedJourneys of(Iterable<ObservedJourney> given) {
        List<ObservedJourney> journeys = new ArrayList<>();
        Set<String> customers = new HashSet<>();
        for (ObservedJourney journey : given) {
            if (!customers.add(journey.customer())) {
                throw new IllegalArgumentException("Customer " + Quote.of(journey.customer())
                        + " has two journeys, but each customer has one. Put the events into one journey, or name"
                        + " the customers apart.");
            }
            journeys.add(journey);
        }
        Map<String, Integer> codes = new LinkedHashMap<>();
        int[] starts = new int[journeys.size() + 1];
        for (int at = 0; at < journeys.size(); at++) {
            starts[at + 1] = Math.addExact(starts[at], journeys.get(at).events().size());
        }
        int[] visited = new int[starts[journeys.size()]];
        int next = 0;
        for (ObservedJourney journey : journeys) {
            for (JourneyEvent event : journey.events()) {
                visited[next++] = codes.computeIfAbsent(event.touchpoint(), name -> codes.size());
            }
        }
        return new ListedJourneys(
                List.copyOf(journeys), List.copyOf(codes.keySet()), Variants.of(starts, visited, cost -> {}));
    }

    @Override
    public List<String> touchpoints() {
        return touchpoints;
    }

    @Override
    public int customerCount() {
        return journeys.size();
    }

    @Override
    public boolean hasTimes() {
        return journeys.stream().allMatch(ObservedJourney::hasTimes);
    }

    @Override
    public int variantCount() {
        return variants.count();
    }

    @Override
    public int customersOf(int variant) {
        return variants.customersOf(variant);
    }

    @Override
    public int lengthOf(int variant) {
        return variants.lengthOf(variant);
    }

    @Override
    public int touchpointAt(int variant, int place) {
        return variants.touchpointAt(variant, place);
    }

    @Override
    public Stream<ObservedJourney> journeys() {
        return journeys.stream();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ListedJourneys that && journeys.equals(that.journeys);
    }

    @Override
    public int hashCode() {
        return journeys.hashCode();
    }

    @Override
    public String toString() {
        return journeys.size() + " customers, " + touchpoints.size() + " touchpoints, " + variants.count()
                + " variants";
    }
}
