package org.journeymodel.log.event;

import java.util.Arrays;
import java.util.Comparator;

/**
 * Events grouped by customer, each customer's in order of time; events of equal time stay in the
 * order in which they came. Customer {@code c} has the events from {@code starts[c]} up to, but
 * without, {@code starts[c + 1]}.
 */
public final class GroupedEvents {

    private final int[] starts;
    private final int[] touchpoints;
    private final long[] times;

    private GroupedEvents(int[] starts, int events) {
        this.starts = starts;
        this.touchpoints = new int[events];
        this.times = new long[events];
    }

    static GroupedEvents of(EventColumns events, int customers) {
        int[] starts = new int[customers + 1];
        for (int event = 0; event < events.size(); event++) {
            starts[events.customer(event) + 1]++;
        }
        for (int customer = 0; customer < customers; customer++) {
            starts[customer + 1] += starts[customer];
        }
        GroupedEvents grouped = new GroupedEvents(starts, events.size());
        grouped.place(events);
        for (int customer = 0; customer < customers; customer++) {
            grouped.order(starts[customer], starts[customer + 1]);
        }
        return grouped;
    }

    /** {@return how many events there are} */
    public int size() {
        return times.length;
    }

    /** {@return how many customers there are} */
    public int customers() {
        return starts.length - 1;
    }

    /** {@return the first event of a customer; the last one's is followed by the number of events} */
    public int start(int customer) {
        return starts[customer];
    }

    /** {@return the code of the touchpoint of an event} */
    public int touchpoint(int event) {
        return touchpoints[event];
    }

    /** {@return the time of an event in nanoseconds since 1970} */
    public long time(int event) {
        return times[event];
    }

    private void place(EventColumns events) {
        int[] next = Arrays.copyOf(starts, starts.length - 1);
        for (int event = 0; event < events.size(); event++) {
            int place = next[events.customer(event)]++;
            touchpoints[place] = events.touchpoint(event);
            times[place] = events.time(event);
        }
    }

    private void order(int from, int to) {
        if (isOrdered(from, to)) {
            return;
        }
        Integer[] order = new Integer[to - from];
        Arrays.setAll(order, index -> index);
        long[] unordered = Arrays.copyOfRange(times, from, to);
        int[] visited = Arrays.copyOfRange(touchpoints, from, to);
        Arrays.sort(order, Comparator.comparingLong(index -> unordered[index]));
        for (int index = 0; index < order.length; index++) {
            times[from + index] = unordered[order[index]];
            touchpoints[from + index] = visited[order[index]];
        }
    }

    private boolean isOrdered(int from, int to) {
        for (int event = from + 1; event < to; event++) {
            if (times[event] < times[event - 1]) {
                return false;
            }
        }
        return true;
    }
}
