package org.journeymodel.log.event;

import java.util.List;
import org.journeymodel.core.observed.FlowStatistics;
import org.journeymodel.core.work.Work;

/** Counts a whole log into {@link FlowStatistics}, in time that grows with its events. */
public final class LogFlow {

    private final GroupedEvents events;
    private final List<String> names;
    private final TouchpointColumns touchpoints;
    private final MoveColumns moves;
    private long firstEvent = Long.MAX_VALUE;
    private long lastEvent = Long.MIN_VALUE;

    private LogFlow(GroupedEvents events, List<String> names) {
        this.events = events;
        this.names = names;
        this.touchpoints = new TouchpointColumns(names.size());
        this.moves = new MoveColumns(movesFrom(events, names.size()), events.hasSomeTime());
    }

    /**
     * {@return what all customers did, with touchpoints and moves in the order of the codes}
     *
     * @param names of touchpoints by their codes
     * @param work hears of each customer
     */
    public static FlowStatistics of(GroupedEvents events, List<String> names, Work work) {
        LogFlow flow = new LogFlow(events, names);
        for (int customer = 0; customer < events.customers(); customer++) {
            flow.count(customer);
            work.steps(events.start(customer + 1) - events.start(customer));
            work.advance();
        }
        return flow.statistics(work);
    }

    /** {@return how many events at each touchpoint are not their customer's last} */
    private static int[] movesFrom(GroupedEvents events, int touchpoints) {
        int[] moves = new int[touchpoints];
        for (int event = 0; event < events.size(); event++) {
            moves[events.touchpoint(event)]++;
        }
        for (int customer = 0; customer < events.customers(); customer++) {
            if (events.start(customer) < events.start(customer + 1)) {
                moves[events.touchpoint(events.start(customer + 1) - 1)]--;
            }
        }
        return moves;
    }

    private void count(int customer) {
        int first = events.start(customer);
        int end = events.start(customer + 1);
        if (first == end) {
            return;
        }
        int here = events.touchpoint(first);
        long arrived = events.time(first);
        touchpoints.start(here);
        visit(here, customer, arrived);
        for (int event = first + 1; event < end; event++) {
            int to = events.touchpoint(event);
            long time = events.time(event);
            visit(to, customer, time);
            moves.add(here, to, arrived, time);
            here = to;
            arrived = time;
        }
        touchpoints.end(here);
    }

    private void visit(int touchpoint, int customer, long time) {
        touchpoints.visit(touchpoint, customer + 1L);
        if (time != Times.UNKNOWN) {
            firstEvent = Math.min(firstEvent, time);
            lastEvent = Math.max(lastEvent, time);
        }
    }

    private FlowStatistics statistics(Work work) {
        FlowStatistics.Builder statistics = FlowStatistics.builder()
                .touchpoints(touchpoints.statistics(names))
                .moves(moves.statistics(names, work));
        if (firstEvent <= lastEvent) {
            statistics.firstEvent(Times.instantOf(firstEvent)).lastEvent(Times.instantOf(lastEvent));
        }
        return statistics.build();
    }
}
