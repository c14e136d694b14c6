package org.journeymodel.log.event;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.journeymodel.core.observed.DurationSummary;
import org.journeymodel.core.observed.FlowStatistics;
import org.journeymodel.core.observed.MoveStatistics;
import org.journeymodel.core.observed.TouchpointStatistics;

/**
 * Counts journeys, one after the other, into {@link FlowStatistics}. Its state is sums and lists per
 * touchpoint and per move, and nothing across customers.
 */
public final class FlowCounts {

    private static final int NOWHERE = -1;

    private final List<String> touchpoints;
    private final long[] visits;
    private final long[] customers;
    private final long[] returningCustomers;
    private final long[] starts;
    private final long[] ends;
    private final Map<Long, LongList> waitings = new TreeMap<>();

    private final long[] lastSeenIn;
    private final long[] returnedIn;
    private long journey;
    private long firstEvent = Long.MAX_VALUE;
    private long lastEvent = Long.MIN_VALUE;

    /** Counts of a log with these touchpoints, all 0. */
    public FlowCounts(List<String> touchpoints) {
        this.touchpoints = touchpoints;
        int size = touchpoints.size();
        visits = new long[size];
        customers = new long[size];
        returningCustomers = new long[size];
        starts = new long[size];
        ends = new long[size];
        lastSeenIn = new long[size];
        returnedIn = new long[size];
    }

    /** Counts the journey of one customer, whose events are ordered. */
    public void add(GroupedEvents events, int customer) {
        journey++;
        int before = NOWHERE;
        long left = 0;
        for (int event = events.start(customer); event < events.start(customer + 1); event++) {
            int here = events.touchpoint(event);
            long now = events.time(event);
            visit(here, now);
            if (before == NOWHERE) {
                starts[here]++;
            } else {
                waitings.computeIfAbsent(moveOf(before, here), move -> new LongList())
                        .add(now - left);
            }
            before = here;
            left = now;
        }
        if (before != NOWHERE) {
            ends[before]++;
        }
    }

    private void visit(int touchpoint, long time) {
        visits[touchpoint]++;
        if (lastSeenIn[touchpoint] != journey) {
            lastSeenIn[touchpoint] = journey;
            customers[touchpoint]++;
        } else if (returnedIn[touchpoint] != journey) {
            returnedIn[touchpoint] = journey;
            returningCustomers[touchpoint]++;
        }
        firstEvent = Math.min(firstEvent, time);
        lastEvent = Math.max(lastEvent, time);
    }

    /** {@return a key that sorts moves by the code they start from, then by the one they lead to} */
    private static long moveOf(int from, int to) {
        return (long) from << Integer.SIZE | to;
    }

    /** {@return what was counted so far} */
    public FlowStatistics statistics() {
        FlowStatistics.Builder statistics =
                FlowStatistics.builder().touchpoints(touchpointStatistics()).moves(moveStatistics());
        if (firstEvent <= lastEvent) {
            statistics.firstEvent(Times.instantOf(firstEvent)).lastEvent(Times.instantOf(lastEvent));
        }
        return statistics.build();
    }

    private List<TouchpointStatistics> touchpointStatistics() {
        List<TouchpointStatistics> all = new ArrayList<>();
        for (int code = 0; code < visits.length; code++) {
            all.add(TouchpointStatistics.builder()
                    .name(touchpoints.get(code))
                    .visits(visits[code])
                    .customers(customers[code])
                    .returningCustomers(returningCustomers[code])
                    .starts(starts[code])
                    .ends(ends[code])
                    .build());
        }
        return all;
    }

    private List<MoveStatistics> moveStatistics() {
        List<MoveStatistics> all = new ArrayList<>();
        waitings.forEach((move, waiting) -> all.add(MoveStatistics.builder()
                .from(touchpoints.get((int) (move >> Integer.SIZE)))
                .to(touchpoints.get((int) (long) move))
                .count(waiting.size())
                .waiting(summaryOf(waiting.sorted()))
                .build()));
        return all;
    }

    /** Sums up times in nanoseconds, not negative, smallest first, at least one. */
    static DurationSummary summaryOf(long[] sorted) {
        int count = sorted.length;
        long seconds = 0;
        long nanos = 0;
        for (long time : sorted) {
            seconds += time / Times.NANOS_PER_SECOND;
            nanos += time % Times.NANOS_PER_SECOND;
        }
        long below = sorted[(count - 1) / 2];
        long above = sorted[count / 2];
        int rank = (int) ((count * 95L + 99) / 100);
        return DurationSummary.builder()
                .count(count)
                .median(Duration.ofNanos(below + (above - below) / 2))
                .percentile95(Duration.ofNanos(sorted[rank - 1]))
                .mean(Duration.ofSeconds(seconds, nanos).dividedBy(count))
                .build();
    }
}
