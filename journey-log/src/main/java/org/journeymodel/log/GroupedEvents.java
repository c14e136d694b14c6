package org.journeymodel.log;

import java.util.Arrays;
import java.util.Comparator;

/**
 * Events grouped by customer, each customer's in order of time; events of equal time stay in the
 * order in which they came. Customer {@code c} has the events from {@code starts[c]} up to, but
 * without, {@code starts[c + 1]}.
 */
final class GroupedEvents {

    final int[] starts;
    final int[] touchpoints;
    final long[] times;

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
