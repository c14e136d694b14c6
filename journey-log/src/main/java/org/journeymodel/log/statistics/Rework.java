package org.journeymodel.log.statistics;

import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.journeymodel.core.message.FigureText;
import org.journeymodel.core.model.AttributeValue;
import org.journeymodel.core.model.AttributeValue.ObjectValue;
import org.journeymodel.log.event.Amounts;
import org.jspecify.annotations.Nullable;

/**
 * Where customers do things twice. A visit after the customer's first of that touchpoint is a
 * <em>self-loop</em> if the event before was at the same touchpoint, else a <em>repetition</em>: the
 * customer was elsewhere in between. So the visits of a touchpoint are its customers, its self-loops and
 * its repetitions.
 *
 * <p>Of four customers who went {@code a a b}, {@code a b a}, {@code a b} and {@code b b b a b}, three
 * have rework somewhere. Touchpoint a has 4 customers, of whom 2 came twice or more, 1 self-loop and 1
 * repetition. Touchpoint b has 4 customers, of whom 1 came twice or more, 2 self-loops and 1 repetition.
 *
 * <p>Touchpoints stand in the order of the log. Counted in linear time. Immutable.
 */
public final class Rework {

    private final long customers;
    private final long reworkingCustomers;
    private final List<TouchpointRework> touchpoints;

    private Rework(long customers, long reworkingCustomers, List<TouchpointRework> touchpoints) {
        this.customers = customers;
        this.reworkingCustomers = reworkingCustomers;
        this.touchpoints = List.copyOf(touchpoints);
    }

    static Rework of(LogView log) {
        Count count = new Count(log);
        log.eachJourney("Counting rework", count::add);
        List<TouchpointRework> touchpoints = IntStream.range(0, count.touchpoints.length)
                .mapToObj(code -> count.touchpoints[code].told(
                        log.names().get(code), log.events().customers()))
                .toList();
        return new Rework(log.events().customers(), count.reworking, touchpoints);
    }

    private static final class Count {

        private final LogView log;
        private final ReworkCount[] touchpoints;
        private long journey;
        private long reworking;

        Count(LogView log) {
            this.log = log;
            this.touchpoints =
                    Stream.generate(ReworkCount::new).limit(log.names().size()).toArray(ReworkCount[]::new);
        }

        void add(int from, int to) {
            journey++;
            boolean reworks = false;
            for (int event = from; event < to; event++) {
                int here = log.touchpoint(event);
                reworks |= touchpoints[here].visit(journey, event > from && log.touchpoint(event - 1) == here);
            }
            reworking += reworks ? 1 : 0;
        }
    }

    /** {@return how many customers the log has} */
    public long customers() {
        return customers;
    }

    /** {@return how many customers were at some touchpoint twice or more} */
    public long reworkingCustomers() {
        return reworkingCustomers;
    }

    /** {@return the share of customers who were at some touchpoint twice or more; 0 to 1} */
    public double share() {
        return Shares.of(reworkingCustomers, customers);
    }

    /** {@return the touchpoints that have events, in the order of the log} */
    public List<TouchpointRework> touchpoints() {
        return touchpoints;
    }

    /**
     * {@return this as an object: {@code customers}, {@code reworkingCustomers}, {@code share} and {@code
     * touchpoints}}
     */
    public ObjectValue toAttributes() {
        return AttributeValue.object()
                .put("customers", customers)
                .put("reworkingCustomers", reworkingCustomers)
                .put("share", share())
                .put(
                        "touchpoints",
                        AttributeValue.of(touchpoints.stream()
                                .map(TouchpointRework::toAttributes)
                                .toList()))
                .build();
    }

    /** {@return whether the other has equal figures} */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Rework that
                && customers == that.customers
                && reworkingCustomers == that.reworkingCustomers
                && touchpoints.equals(that.touchpoints);
    }

    @Override
    public int hashCode() {
        return Objects.hash(customers, reworkingCustomers, touchpoints);
    }

    /** {@return a line such as {@code 3 of 4 customers do something twice or more, 75.0 %}} */
    @Override
    public String toString() {
        return Amounts.of(reworkingCustomers, customers, "customer")
                + (reworkingCustomers == 1 ? " does" : " do") + " something twice or more, "
                + FigureText.percent(share());
    }
}
