package org.journeymodel.graph.conformance;

import java.util.Map;
import java.util.Objects;
import org.journeymodel.core.model.AttributeValue;
import org.journeymodel.core.model.AttributeValue.ObjectBuilder;
import org.journeymodel.core.model.Touchpoint;
import org.journeymodel.graph.wording.CountWording;
import org.journeymodel.graph.wording.Wording;
import org.jspecify.annotations.Nullable;

/** What happened at one touchpoint of the map as planned, and what otherwise. Immutable. */
public final class TouchpointConformance {

    private final Touchpoint touchpoint;
    private final long visitsAsPlanned;
    private final Map<DeviationKind, Long> times;
    private final int customers;

    TouchpointConformance(Touchpoint touchpoint, long visitsAsPlanned, Map<DeviationKind, Long> times, int customers) {
        this.touchpoint = touchpoint;
        this.visitsAsPlanned = visitsAsPlanned;
        this.times = times;
        this.customers = customers;
    }

    /** {@return the touchpoint} */
    public Touchpoint touchpoint() {
        return touchpoint;
    }

    /** {@return how often customers were there where the map wants it} */
    public long visitsAsPlanned() {
        return visitsAsPlanned;
    }

    /**
     * {@return how often customers deviated so there}
     *
     * @param kind any kind
     */
    public long times(DeviationKind kind) {
        return times.getOrDefault(kind, 0L);
    }

    /** {@return how often customers deviated there, in whatever way} */
    public long deviations() {
        return times.values().stream().mapToLong(Long::longValue).sum();
    }

    /** {@return how many customers deviated there at least once} */
    public int customers() {
        return customers;
    }

    /** {@return this as an object: {@code touchpoint}, {@code visitsAsPlanned}, {@code customers}, {@code times} by kind} */
    public AttributeValue.ObjectValue toAttributes() {
        ObjectBuilder byKind = AttributeValue.object();
        for (DeviationKind kind : DeviationKind.values()) {
            byKind.put(AttributeValue.of(kind).value(), times(kind));
        }
        return AttributeValue.object()
                .put("touchpoint", touchpoint.id())
                .put("visitsAsPlanned", visitsAsPlanned)
                .put("customers", customers)
                .put("times", byKind.build())
                .build();
    }

    /** {@return whether the other has the same counts at an equal touchpoint} */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof TouchpointConformance that
                && touchpoint.equals(that.touchpoint)
                && visitsAsPlanned == that.visitsAsPlanned
                && customers == that.customers
                && times.equals(that.times);
    }

    @Override
    public int hashCode() {
        return Objects.hash(touchpoint, visitsAsPlanned, customers, times);
    }

    /** {@return such as {@code "Pays": 9 visits as planned, 2 missing, 1 out of order}} */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder(Wording.quoted(touchpoint.name()))
                .append(": ")
                .append(CountWording.of(visitsAsPlanned, "visit"))
                .append(" as planned");
        for (DeviationKind kind : DeviationKind.values()) {
            text.append(times(kind) == 0 ? "" : ", " + times(kind) + " " + Wording.of(kind));
        }
        return text.toString();
    }
}
