package org.journeymodel.log.event;

import java.util.Arrays;
import java.util.List;
import java.util.function.IntUnaryOperator;

/**
 * Makes a log of events of another, chosen in the order in which they stand there. Customers, touchpoints,
 * channels and attributes of which no event is chosen are gone; the others keep their order.
 */
public final class TableBuilder {

    private final LogTable log;
    private int[] chosen = new int[16];
    private int size;
    private int[] starts = new int[16];
    private int[] customers = new int[16];
    private int[] numbers = new int[0];
    private int journeys;

    /** Begins with no event of a log. */
    public TableBuilder(LogTable log) {
        this.log = log;
    }

    /** The next events are those of a customer, or of nobody if none is chosen. */
    public void customer(int customer) {
        if (isJourneyOpen()) {
            journeys++;
        }
        if (journeys + 1 >= starts.length) {
            starts = Arrays.copyOf(starts, Lengths.grown(starts.length));
            customers = Arrays.copyOf(customers, starts.length);
        }
        starts[journeys] = size;
        customers[journeys] = customer;
    }

    /** The next events are a part of a customer's, which has a number that becomes a part of the name. */
    public void part(int customer, int number) {
        customer(customer);
        if (numbers.length < starts.length) {
            numbers = Arrays.copyOf(numbers, starts.length);
        }
        numbers[journeys] = number;
    }

    /** Chooses an event, which stands behind those chosen before. */
    public void choose(int event) {
        if (size == chosen.length) {
            chosen = Arrays.copyOf(chosen, Lengths.grown(size));
        }
        chosen[size++] = event;
    }

    private boolean isJourneyOpen() {
        return size > starts[journeys];
    }

    /** {@return the log of the events chosen} */
    public LogTable build() {
        return build(code -> code, log.touchpoints());
    }

    /**
     * {@return the log of the events chosen, at other touchpoints}
     *
     * @param newCode the new code for an old one
     * @param names the new touchpoints by their codes
     */
    public LogTable build(IntUnaryOperator newCode, List<String> names) {
        int count = isJourneyOpen() ? journeys + 1 : journeys;
        int[] ends = Arrays.copyOf(starts, count + 1);
        ends[count] = size;
        int[] events = Arrays.copyOf(chosen, size);
        int[] touchpoints = new int[size];
        Arrays.setAll(touchpoints, at -> newCode.applyAsInt(log.events().touchpoint(events[at])));
        UsedCodes used = UsedCodes.of(touchpoints, 0, names.size());
        used.replaceIn(touchpoints, 0);
        GroupedEvents grouped = log.events().pick(ends, events, touchpoints);
        return new LogTable(
                customers(count), used.of(names), log.events().details().channelsOf(events, log.channels()), grouped);
    }

    private List<String> customers(int count) {
        int[] codes = Arrays.copyOf(customers, count);
        if (numbers.length > 0) {
            return PickedNames.numbered(log.customers(), codes, Arrays.copyOf(numbers, count));
        }
        return count == log.customers().size() ? log.customers() : PickedNames.of(log.customers(), codes);
    }
}
