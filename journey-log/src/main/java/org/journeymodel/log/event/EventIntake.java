package org.journeymodel.log.event;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.journeymodel.core.limit.Limits;
import org.journeymodel.core.observed.JourneyEvent;
import org.jspecify.annotations.Nullable;

/** Takes events from code into columns, or refuses them and stays as it was. */
public final class EventIntake {

    private int mostTouchpoints = Limits.standard().touchpoints();
    private LogColumns log = new LogColumns();
    private RecentNames recent = new RecentNames();

    /** Begins without events. */
    public EventIntake() {}

    /** Takes as many different touchpoints as the limits say, from now on. */
    public void limits(Limits limits) {
        mostTouchpoints = limits.touchpoints();
    }

    /** {@return all that was added since this was last called} */
    public LogColumns take() {
        LogColumns taken = log;
        log = new LogColumns();
        recent = new RecentNames();
        return taken;
    }

    /** Adds an event, at a time if one is known. */
    public void add(String customer, String touchpoint, @Nullable Instant time) {
        Objects.requireNonNull(customer, "customer");
        Objects.requireNonNull(touchpoint, "touchpoint");
        long nanos = time == null ? Times.UNKNOWN : nanosOf(time);
        if (!log.isOfLastCustomer(customer) && !Names.isPlain(customer)) {
            requireName("Customer", customer);
        }
        log.add(customer, touchpointCode(touchpoint), nanos);
    }

    /** Adds an event with all that it tells. */
    public void add(JourneyEvent event) {
        add(event.customer(), event.touchpoint(), event.time().orElse(null));
        event.channel().ifPresent(channel -> {
            int code = log.channels().find(channel);
            log.channel(code == NameTable.UNKNOWN ? log.channels().add(channel) : code);
        });
        if (event.failed()) {
            log.failed();
        }
        event.score().ifPresent(log::score);
        event.attributes().forEach(log::attribute);
    }

    /** {@return a time in nanoseconds since 1970; refused if it is outside the years that a log can keep} */
    public static long nanosOf(Instant time) {
        if (!Times.isInRange(time.getEpochSecond())) {
            throw new IllegalArgumentException("Time of an event must be in " + Times.RANGE + ", but was " + time
                    + ". Correct it, or leave out the event.");
        }
        return Times.nanosOf(time.getEpochSecond(), time.getNano());
    }

    private int touchpointCode(String touchpoint) {
        int code = recent.find(touchpoint);
        if (code == NameTable.UNKNOWN) {
            int known = log.touchpoints().find(touchpoint);
            code = known == NameTable.UNKNOWN ? newTouchpoint(touchpoint) : known;
            recent.keep(touchpoint, code);
        }
        return code;
    }

    private int newTouchpoint(String touchpoint) {
        requireName("Touchpoint", touchpoint);
        if (log.touchpoints().size() >= mostTouchpoints) {
            throw new IllegalArgumentException("A log has at most " + Amounts.grouped(mostTouchpoints)
                    + " different touchpoints. Group their names before adding events, or raise the limit"
                    + " (Limits.withTouchpoints).");
        }
        return log.touchpoints().add(touchpoint);
    }

    private static void requireName(String what, String name) {
        Optional<String> fault = Names.faultOf(name);
        if (fault.isPresent()) {
            throw new IllegalArgumentException(what + " of an event must have a name: " + fault.get());
        }
    }
}
