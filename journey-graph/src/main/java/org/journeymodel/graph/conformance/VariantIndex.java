package org.journeymodel.graph.conformance;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.journeymodel.core.message.Quote;
import org.journeymodel.core.observed.JourneyEvent;
import org.journeymodel.core.observed.ObservedJourney;
import org.jspecify.annotations.Nullable;

/** Finds the variant that a customer took. */
final class VariantIndex {

    private final Map<String, Integer> codes = new HashMap<>();
    private final Map<Path, Integer> variants = new HashMap<>();

    VariantIndex(Names names, List<Alignment> alignments) {
        for (String name : names.names()) {
            codes.put(name, codes.size());
        }
        for (int variant = 0; variant < alignments.size(); variant++) {
            variants.put(new Path(alignments.get(variant).codes()), variant);
        }
    }

    int of(ObservedJourney journey) {
        List<JourneyEvent> events = journey.events();
        int[] path = new int[events.size()];
        for (int at = 0; at < path.length; at++) {
            path[at] = codes.getOrDefault(events.get(at).touchpoint(), -1);
        }
        Integer variant = variants.get(new Path(path));
        if (variant == null) {
            throw new IllegalStateException("Observed journeys must have a variant for each journey, but there is none"
                    + " for that of customer " + Quote.of(journey.customer())
                    + ". Mend the implementation of ObservedJourneys, or leave the log unchanged while it is read.");
        }
        return variant;
    }

    /** Ordered, so that paths made to have one hash are still found fast. */
    @SuppressWarnings("ArrayRecordComponent") // compared by content below
    private record Path(int[] codes) implements Comparable<Path> {

        @Override
        public int compareTo(Path that) {
            return Arrays.compare(codes, that.codes);
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Path that && Arrays.equals(codes, that.codes);
        }

        @Override
        public int hashCode() {
            return Arrays.hashCode(codes);
        }
    }
}
