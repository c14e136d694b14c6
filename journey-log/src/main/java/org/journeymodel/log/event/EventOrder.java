package org.journeymodel.log.event;

/**
 * Where each customer's events stand once they are grouped: by customer, each customer's in order of
 * time, events of equal time in the order in which they came. A customer of whom some event has no time
 * keeps the order given.
 */
final class EventOrder {

    private final int[] starts;
    private final int[] order;

    private EventOrder(int[] starts, int[] order) {
        this.starts = starts;
        this.order = order;
    }

    static EventOrder of(EventColumns events, int customers) {
        int[] starts = startsOf(events, customers);
        if (isGrouped(events) && isInTime(events)) {
            return new EventOrder(starts, new int[0]);
        }
        int[] next = starts.clone();
        int[] order = new int[events.size()];
        for (int event = 0; event < order.length; event++) {
            order[next[events.customer(event)]++] = event;
        }
        TimeSort sort = new TimeSort(events, order);
        for (int customer = 0; customer < customers; customer++) {
            sort.sort(starts[customer], starts[customer + 1]);
        }
        return new EventOrder(starts, order);
    }

    private static int[] startsOf(EventColumns events, int customers) {
        int[] starts = new int[customers + 1];
        for (int event = 0; event < events.size(); event++) {
            starts[events.customer(event) + 1]++;
        }
        for (int customer = 0; customer < customers; customer++) {
            starts[customer + 1] += starts[customer];
        }
        return starts;
    }

    private static boolean isGrouped(EventColumns events) {
        for (int event = 1; event < events.size(); event++) {
            if (events.customer(event) < events.customer(event - 1)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isInTime(EventColumns events) {
        for (int event = 1; event < events.size(); event++) {
            if (events.time(event) < events.time(event - 1) && events.customer(event) == events.customer(event - 1)) {
                return false;
            }
        }
        return true;
    }

    /** {@return where each customer begins, and at last where all end} */
    int[] starts() {
        return starts;
    }

    /** {@return whether the events came in this order} */
    boolean isAsGiven() {
        return order.length == 0;
    }

    /** {@return which event, in the order in which they came, stands at a place} */
    int eventAt(int place) {
        return isAsGiven() ? place : order[place];
    }
}
