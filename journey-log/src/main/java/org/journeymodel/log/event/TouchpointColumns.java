package org.journeymodel.log.event;

import java.util.List;
import java.util.stream.IntStream;
import org.journeymodel.core.observed.TouchpointStatistics;

/** What is counted of the touchpoints of a log, customer by customer. */
final class TouchpointColumns {

    private final long[] visits;
    private final long[] customers;
    private final long[] returning;
    private final long[] starts;
    private final long[] ends;
    private final long[] seen; // twice the last customer who was here, plus 1 once that one returned

    TouchpointColumns(int touchpoints) {
        visits = new long[touchpoints];
        customers = new long[touchpoints];
        returning = new long[touchpoints];
        starts = new long[touchpoints];
        ends = new long[touchpoints];
        seen = new long[touchpoints];
    }

    /** A customer is here; customers count from 1. Without branches, which nobody could foretell. */
    void visit(int touchpoint, long customer) {
        long since = seen[touchpoint] - 2 * customer;
        long isFirst = since >>> (Long.SIZE - 1);
        long isFirstOrSecond = (since - 1) >>> (Long.SIZE - 1);
        visits[touchpoint]++;
        customers[touchpoint] += isFirst;
        returning[touchpoint] += isFirstOrSecond - isFirst;
        seen[touchpoint] = 2 * customer + 1 - isFirst;
    }

    void start(int touchpoint) {
        starts[touchpoint]++;
    }

    void end(int touchpoint) {
        ends[touchpoint]++;
    }

    /** {@return the statistics of all that have visits} */
    List<TouchpointStatistics> statistics(List<String> names) {
        return IntStream.range(0, visits.length)
                .mapToObj(code -> statistics(code, names.get(code)))
                .toList();
    }

    private TouchpointStatistics statistics(int code, String name) {
        return TouchpointStatistics.builder()
                .name(name)
                .visits(visits[code])
                .customers(customers[code])
                .returningCustomers(returning[code])
                .starts(starts[code])
                .ends(ends[code])
                .build();
    }
}
