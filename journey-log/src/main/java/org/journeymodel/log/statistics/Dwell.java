package org.journeymodel.log.statistics;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.journeymodel.core.model.AttributeValue;
import org.journeymodel.core.model.AttributeValue.ObjectValue;
import org.journeymodel.log.event.LongList;
import org.jspecify.annotations.Nullable;

/**
 * How long customers stay at touchpoints, as far as events tell: the time from an event to the customer's
 * next one, whatever its touchpoint. How long anybody stays at the last event is not known, and counts
 * as unknown, not as 0.
 *
 * <p>A customer at a at 10:00, again at 10:03 and at b at 10:04 stays at a for 3 minutes and for 1; the
 * stay at b is unknown.
 *
 * <p>Touchpoints stand in the order of the log. Counted in linear time, with 8 bytes for each event
 * meanwhile. Immutable.
 */
public final class Dwell {

    private final List<TouchpointDwell> touchpoints;

    private Dwell(List<TouchpointDwell> touchpoints) {
        this.touchpoints = List.copyOf(touchpoints);
    }

    static Dwell of(LogView log) {
        LongList[] stays =
                Stream.generate(LongList::new).limit(log.names().size()).toArray(LongList[]::new);
        long[] visits = new long[stays.length];
        log.eachJourney("Measuring stays", (from, to) -> {
            for (int event = from; event < to; event++) {
                visits[log.touchpoint(event)]++;
                if (event + 1 < to && log.hasTime(event) && log.hasTime(event + 1)) {
                    stays[log.touchpoint(event)].add(log.time(event + 1) - log.time(event));
                }
            }
        });
        return new Dwell(IntStream.range(0, stays.length)
                .mapToObj(code -> new TouchpointDwell(log.names().get(code), visits[code], stays[code].summary()))
                .toList());
    }

    /** {@return the touchpoints, in the order of the log} */
    public List<TouchpointDwell> touchpoints() {
        return touchpoints;
    }

    /** {@return this as an object: {@code touchpoints}, each as {@link TouchpointDwell#toAttributes()}} */
    public ObjectValue toAttributes() {
        return AttributeValue.object()
                .put(
                        "touchpoints",
                        AttributeValue.of(touchpoints.stream()
                                .map(TouchpointDwell::toAttributes)
                                .toList()))
                .build();
    }

    /** {@return whether the other has equal touchpoints} */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Dwell that && touchpoints.equals(that.touchpoints);
    }

    @Override
    public int hashCode() {
        return touchpoints.hashCode();
    }

    /** {@return the touchpoints as {@link TouchpointDwell#toString()} tells them} */
    @Override
    public String toString() {
        return touchpoints.toString();
    }
}
