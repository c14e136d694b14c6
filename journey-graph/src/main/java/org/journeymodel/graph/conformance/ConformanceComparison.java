package org.journeymodel.graph.conformance;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Objects;
import org.journeymodel.core.flow.JourneyFlow;
import org.journeymodel.core.message.Quote;
import org.journeymodel.core.message.Suggestion;
import org.journeymodel.core.model.AttributeValue;
import org.journeymodel.core.model.AttributeValue.ObjectBuilder;
import org.journeymodel.core.observed.ObservedJourneys;
import org.journeymodel.core.progress.ProgressListener;
import org.journeymodel.graph.wording.Wording;
import org.jspecify.annotations.Nullable;

/** What several groups of customers did, such as segments or months, held against one map. Immutable. */
public final class ConformanceComparison {

    private final Map<String, Conformance> segments;

    private ConformanceComparison(Map<String, Conformance> segments) {
        this.segments = Collections.unmodifiableMap(segments);
    }

    /**
     * Holds each group against a map; {@code JourneyGraph.conformance} is the door to it.
     *
     * @param flow the map; of one that rests on statistics, what is declared
     * @param logs at least one, by name, in the order in which they are told
     * @param options costs and ends
     * @param listener hears how many variants of each are aligned
     * @throws IllegalArgumentException if there is no group; else as for one
     */
    public static ConformanceComparison of(
            JourneyFlow flow,
            Map<String, ? extends ObservedJourneys> logs,
            ConformanceOptions options,
            ProgressListener listener) {
        if (logs.isEmpty()) {
            throw new IllegalArgumentException(
                    "Conformance must be compared for at least one segment, but there was none. Name one.");
        }
        Map<String, Conformance> segments = new LinkedHashMap<>();
        logs.forEach((name, log) -> segments.put(name, Conformance.of(flow, log, options, listener)));
        return new ConformanceComparison(segments);
    }

    /** {@return the conformance of each group by name, in the order given} */
    public Map<String, Conformance> segments() {
        return segments;
    }

    /**
     * {@return the conformance of one group}
     *
     * @param name its name
     * @throws NoSuchElementException if there is none; the message names the nearest
     */
    public Conformance get(String name) {
        Conformance found = segments.get(Objects.requireNonNull(name, "name"));
        if (found == null) {
            throw new NoSuchElementException(
                    "There is no segment " + Quote.of(name) + ". " + Suggestion.remedy(name, segments.keySet()));
        }
        return found;
    }

    /** {@return a line for each group, ended by a line feed} */
    public String toText() {
        StringBuilder text = new StringBuilder();
        segments.forEach((name, each) ->
                text.append(Wording.inLine(name)).append(": ").append(each).append('\n'));
        return text.toString();
    }

    /** {@return this as an object: the conformance of each group by its name} */
    public AttributeValue.ObjectValue toAttributes() {
        ObjectBuilder object = AttributeValue.object();
        segments.forEach((name, each) -> object.put(name, each.toAttributes()));
        return object.build();
    }

    /** {@return whether the other has equal groups of equal names in the same order} */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ConformanceComparison that
                && segments.equals(that.segments)
                && segments.keySet().stream()
                        .toList()
                        .equals(that.segments.keySet().stream().toList());
    }

    @Override
    public int hashCode() {
        return segments.hashCode();
    }

    /** {@return the lines of {@link #toText()} in one} */
    @Override
    public String toString() {
        return toText().strip().replace("\n", "; ");
    }
}
