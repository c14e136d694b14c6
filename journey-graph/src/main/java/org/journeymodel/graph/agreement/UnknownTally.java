package org.journeymodel.graph.agreement;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** Visits of what the map does not know. */
final class UnknownTally {

    private final List<String> names;
    private final long[] visits;
    private final int[] customers;
    private final int[] lastCustomer;
    private long events;

    UnknownTally(List<String> names) {
        this.names = names;
        visits = new long[names.size()];
        customers = new int[names.size()];
        lastCustomer = new int[names.size()];
    }

    /** Counts a visit by a customer, told by a number above 0. */
    void add(int name, int customer) {
        visits[name]++;
        events++;
        if (lastCustomer[name] != customer) {
            lastCustomer[name] = customer;
            customers[name]++;
        }
    }

    long events() {
        return events;
    }

    /** {@return those visited, most customers first, then most visits, then by name} */
    List<UnknownTouchpoint> touchpoints(long of) {
        return IntStream.range(0, names.size())
                .filter(name -> visits[name] > 0)
                .mapToObj(name -> new UnknownTouchpoint(names.get(name), visits[name], customers[name], of))
                .sorted(Comparator.comparingLong(UnknownTouchpoint::customers)
                        .thenComparingLong(UnknownTouchpoint::visits)
                        .reversed()
                        .thenComparing(UnknownTouchpoint::name))
                .toList();
    }
}
