package org.journeymodel.log.comparison;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.journeymodel.core.progress.ProgressListener;
import org.journeymodel.core.work.Work;
import org.journeymodel.log.event.GroupedEvents;
import org.journeymodel.log.event.LongList;
import org.journeymodel.log.event.MoveTable;
import org.journeymodel.log.event.Times;

/**
 * What is counted of one log, each customer once: who was at a touchpoint, started or ended there, went
 * straight on to another, and how long that took the first time.
 */
public final class CustomerCounts {

    private final GroupedEvents events;
    private final int[] codes;
    private final MoveTable moves;
    private final long[] visitors;
    private final long[] starts;
    private final long[] ends;
    private int[] movers = new int[64];
    private int[] lastMover = new int[64];
    private final List<LongList> waiting = new ArrayList<>();
    private final LongList journeyTimes = new LongList();

    private CustomerCounts(GroupedEvents events, int[] codes, int touchpoints, MoveTable moves) {
        this.events = events;
        this.codes = codes;
        this.moves = moves;
        this.visitors = new long[touchpoints];
        this.starts = new long[touchpoints];
        this.ends = new long[touchpoints];
    }

    /**
     * {@return what is counted}
     *
     * @param codes for each touchpoint of the log the code that it has in both logs
     * @param touchpoints how many codes there are
     * @param moves of both logs; those of this one are added
     * @param listener hears how many customers are counted
     */
    public static CustomerCounts of(
            GroupedEvents events, int[] codes, int touchpoints, MoveTable moves, ProgressListener listener) {
        CustomerCounts counts = new CustomerCounts(events, codes, touchpoints, moves);
        int[] seenBy = new int[touchpoints];
        Work work = Work.begin("Counting customers", events.customers(), listener);
        for (int customer = 0; customer < events.customers(); customer++) {
            counts.count(customer, seenBy);
            work.steps(events.start(customer + 1) - events.start(customer));
            work.advance();
        }
        work.complete();
        return counts;
    }

    private void count(int customer, int[] seenBy) {
        int start = events.start(customer);
        int last = events.start(customer + 1) - 1;
        starts[at(start)]++;
        ends[at(last)]++;
        for (int event = start; event <= last; event++) {
            if (seenBy[at(event)] != customer + 1) {
                seenBy[at(event)] = customer + 1;
                visitors[at(event)]++;
            }
            if (event > start) {
                move(customer, event);
            }
        }
        addTime(journeyTimes, start, last);
    }

    private void move(int customer, int event) {
        int move = moves.codeOf(at(event - 1), at(event));
        ensureMoves(move + 1);
        if (lastMover[move] != customer + 1) {
            lastMover[move] = customer + 1;
            movers[move]++;
            addTime(waiting.get(move), event - 1, event);
        }
    }

    private void ensureMoves(int count) {
        while (waiting.size() < count) {
            waiting.add(new LongList());
        }
        if (count > movers.length) {
            movers = Arrays.copyOf(movers, 2 * count);
            lastMover = Arrays.copyOf(lastMover, 2 * count);
        }
    }

    private int at(int event) {
        return codes[events.touchpoint(event)];
    }

    private void addTime(LongList times, int from, int to) {
        if (events.time(from) != Times.UNKNOWN && events.time(to) != Times.UNKNOWN) {
            times.add(events.time(to) - events.time(from));
        }
    }

    /** {@return how many customers there are} */
    public long customers() {
        return events.customers();
    }

    /** {@return how many customers were at a touchpoint} */
    public long visitors(int touchpoint) {
        return visitors[touchpoint];
    }

    /** {@return how many customers started at a touchpoint} */
    public long starts(int touchpoint) {
        return starts[touchpoint];
    }

    /** {@return how many customers ended at a touchpoint} */
    public long ends(int touchpoint) {
        return ends[touchpoint];
    }

    /** {@return how many customers made a move} */
    public long movers(int move) {
        return move < movers.length ? movers[move] : 0;
    }

    /** {@return the known times that a move took each customer the first time, ascending} */
    public long[] waiting(int move) {
        return move < waiting.size() ? waiting.get(move).sorted() : new long[0];
    }

    /** {@return the known times from first to last event, ascending; 0 for a single event} */
    public long[] journeyTimes() {
        return journeyTimes.sorted();
    }
}
