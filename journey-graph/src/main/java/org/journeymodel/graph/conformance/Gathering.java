package org.journeymodel.graph.conformance;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.journeymodel.core.work.Work;
import org.journeymodel.graph.alignment.Steps;

/** Gathers the deviations of all customers: those of paths by variant, the others customer by customer. */
final class Gathering {

    private static final int MOST_EXAMPLES = 3;

    private static final Comparator<FrequentDeviation> MOST_FREQUENT_FIRST = Comparator.comparingInt(
                    (FrequentDeviation each) -> -each.customers())
            .thenComparingLong(each -> -each.times())
            .thenComparing(FrequentDeviation::kind)
            .thenComparingInt(each -> each.spot().touchpoint() & Integer.MAX_VALUE)
            .thenComparing(FrequentDeviation::name)
            .thenComparingInt(each -> each.spot().after())
            .thenComparingInt(each -> each.spot().before())
            .thenComparingInt(each -> each.spot().plannedAfter())
            .thenComparingInt(each -> each.spot().plannedBefore())
            .thenComparing(each -> each.spot().wayless());

    private final Names names;
    private final List<Alignment> alignments;
    private final int allCustomers;
    private final Work work;
    private final Map<Spot, Tally> tallies = new LinkedHashMap<>();
    private final Map<Integer, List<String>> customersOfVariants = new LinkedHashMap<>();
    private final long[] planned;
    private final List<Map<DeviationKind, Long>> times = new ArrayList<>();
    private final int[] deviating;

    /** Counts of one spot, and who may be named. */
    private static final class Tally {
        private int customers;
        private long times;
        private int lastOwner = -1;
        private final List<Integer> variants = new ArrayList<>(1);
        private final List<String> examples = new ArrayList<>(0);

        /** Adds an owner, a variant or a customer, who may come several times in a row. */
        boolean add(int owner, int ofCustomers) {
            boolean isNew = lastOwner != owner;
            customers += isNew ? ofCustomers : 0;
            times += ofCustomers;
            lastOwner = owner;
            return isNew;
        }
    }

    Gathering(Names names, List<Alignment> alignments, int allCustomers, Work work) {
        this.names = names;
        this.alignments = alignments;
        this.allCustomers = allCustomers;
        this.work = work;
        int size = names.flow().size();
        this.planned = new long[size];
        for (int at = 0; at < size; at++) {
            times.add(new EnumMap<>(DeviationKind.class));
        }
        this.deviating = new int[size];
    }

    Gathered gather(Stream<JourneyConformance> journeys) {
        for (int variant = 0; variant < alignments.size(); variant++) {
            addPath(variant);
        }
        try (journeys) {
            int[] customer = {0};
            journeys.forEach(journey -> addCustomer(journey, customer[0]++));
        }
        return new Gathered(frequent(), byTouchpoint());
    }

    private void addPath(int variant) {
        Alignment alignment = alignments.get(variant);
        work.steps(alignment.steps().length);
        for (int step : alignment.steps()) {
            if (Steps.isSynchronous(step)) {
                planned[Steps.touchpoint(step)] += alignment.customers();
            }
        }
        List<Deviation> deviations = alignment.deviations();
        for (Deviation deviation : deviations) {
            Tally tally = tallies.computeIfAbsent(deviation.spot(), key -> new Tally());
            boolean isNew = tally.add(variant, alignment.customers());
            if (isNew && tally.variants.size() < MOST_EXAMPLES) {
                tally.variants.add(variant);
                customersOfVariants.computeIfAbsent(variant, key -> new ArrayList<>(1));
            }
            addTo(deviation, alignment.customers());
        }
        touchpointsOf(deviations).forEach(at -> deviating[at] += alignment.customers());
    }

    private void addTo(Deviation deviation, int customers) {
        if (deviation.spot().touchpoint() >= 0) {
            times.get(deviation.spot().touchpoint()).merge(deviation.kind(), (long) customers, Long::sum);
        }
    }

    private static Set<Integer> touchpointsOf(List<Deviation> deviations) {
        Set<Integer> touchpoints = new HashSet<>();
        deviations.forEach(each -> touchpoints.add(each.spot().touchpoint()));
        touchpoints.remove(Names.NONE);
        return touchpoints;
    }

    private void addCustomer(JourneyConformance journey, int customer) {
        work.advance();
        List<String> examples = customersOfVariants.get(journey.variant());
        if (examples != null && examples.size() < MOST_EXAMPLES) {
            examples.add(journey.customer());
        }
        if (journey.ofHerOwn().isEmpty()) {
            return;
        }
        for (Deviation deviation : journey.ofHerOwn()) {
            Tally tally = tallies.computeIfAbsent(deviation.spot(), key -> new Tally());
            if (tally.add(customer, 1) && tally.examples.size() < MOST_EXAMPLES) {
                tally.examples.add(journey.customer());
            }
            addTo(deviation, 1);
        }
        Set<Integer> here = touchpointsOf(journey.ofHerOwn());
        here.removeAll(touchpointsOf(journey.alignment().deviations()));
        here.forEach(at -> deviating[at]++);
    }

    private List<FrequentDeviation> frequent() {
        List<FrequentDeviation> all = new ArrayList<>(tallies.size());
        tallies.forEach((spot, tally) -> all.add(
                new FrequentDeviation(names, spot, tally.customers, tally.times, allCustomers, examples(tally))));
        all.sort(MOST_FREQUENT_FIRST);
        return List.copyOf(all);
    }

    private List<String> examples(Tally tally) {
        List<String> found = new ArrayList<>(tally.examples);
        for (int variant : tally.variants) {
            found.addAll(customersOfVariants.getOrDefault(variant, List.of()));
        }
        return found.subList(0, Math.min(MOST_EXAMPLES, found.size()));
    }

    private List<TouchpointConformance> byTouchpoint() {
        List<TouchpointConformance> all = new ArrayList<>(planned.length);
        for (int at = 0; at < planned.length; at++) {
            all.add(new TouchpointConformance(names.touchpoint(at), planned[at], times.get(at), deviating[at]));
        }
        all.sort(Comparator.comparingLong((TouchpointConformance each) -> -each.deviations()));
        return List.copyOf(all);
    }

    /** What was found, most frequent first. */
    record Gathered(List<FrequentDeviation> deviations, List<TouchpointConformance> byTouchpoint) {}
}
