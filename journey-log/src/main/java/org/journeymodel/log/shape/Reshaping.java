package org.journeymodel.log.shape;

import org.journeymodel.core.progress.ProgressListener;
import org.journeymodel.core.work.Work;
import org.journeymodel.log.event.GroupedEvents;
import org.journeymodel.log.event.LogTable;
import org.journeymodel.log.event.TableBuilder;

/** The shapes of a log, each made in one pass over its events. */
public final class Reshaping {

    /** Goes over the events of one customer, from {@code start} up to, but without, {@code end}. */
    @FunctionalInterface
    private interface OneCustomer {
        void visit(int customer, int start, int end);
    }

    private final LogTable log;
    private final ProgressListener listener;

    /** Shapes a log; the listener hears how many customers are done. */
    public Reshaping(LogTable log, ProgressListener listener) {
        this.log = log;
        this.listener = listener;
    }

    /** {@return the events of which something is true, or of which it is not} */
    public LogTable matching(EventCondition condition, boolean wanted) {
        TableBuilder shaped = new TableBuilder(log);
        each((customer, start, end) -> {
            shaped.customer(customer);
            for (int event = start; event < end; event++) {
                if (condition.isTrueOf(customer, event) == wanted) {
                    shaped.choose(event);
                }
            }
        });
        return shaped.build();
    }

    /** {@return the first so many events of each customer} */
    public LogTable first(int most) {
        TableBuilder shaped = new TableBuilder(log);
        each((customer, start, end) -> choose(shaped, customer, start, start + Math.min(most, end - start)));
        return shaped.build();
    }

    /** {@return the last so many events of each customer} */
    public LogTable last(int most) {
        TableBuilder shaped = new TableBuilder(log);
        each((customer, start, end) -> choose(shaped, customer, end - Math.min(most, end - start), end));
        return shaped.build();
    }

    private static void choose(TableBuilder shaped, int customer, int from, int to) {
        shaped.customer(customer);
        for (int event = from; event < to; event++) {
            shaped.choose(event);
        }
    }

    /** {@return the events without those that repeat the touchpoint just before} */
    public LogTable withoutRepeats() {
        GroupedEvents events = log.events();
        TableBuilder shaped = new TableBuilder(log);
        each((customer, start, end) -> {
            shaped.customer(customer);
            for (int event = start; event < end; event++) {
                if (event == start || events.touchpoint(event) != events.touchpoint(event - 1)) {
                    shaped.choose(event);
                }
            }
        });
        return shaped.build();
    }

    /**
     * {@return all events, with a customer for each session}
     *
     * @param nanos the longest time between two events of a session; all times are known
     */
    public LogTable sessions(long nanos) {
        GroupedEvents events = log.events();
        TableBuilder shaped = new TableBuilder(log);
        each((customer, start, end) -> {
            int number = 0;
            for (int event = start; event < end; event++) {
                if (event == start || events.time(event) - events.time(event - 1) > nanos) {
                    shaped.part(customer, ++number);
                }
                shaped.choose(event);
            }
        });
        return shaped.build();
    }

    /** {@return the events at new touchpoints, without those that have none} */
    public LogTable renamed(Renaming renaming) {
        GroupedEvents events = log.events();
        TableBuilder shaped = new TableBuilder(log);
        each((customer, start, end) -> {
            shaped.customer(customer);
            for (int event = start; event < end; event++) {
                if (renaming.code(events.touchpoint(event)) != Renaming.NONE) {
                    shaped.choose(event);
                }
            }
        });
        return shaped.build(renaming::code, renaming.names());
    }

    private void each(OneCustomer visit) {
        GroupedEvents events = log.events();
        Work work = Work.begin("Shaping events", events.customers(), listener);
        for (int customer = 0; customer < events.customers(); customer++) {
            visit.visit(customer, events.start(customer), events.start(customer + 1));
            work.steps(events.start(customer + 1) - events.start(customer));
            work.advance();
        }
        work.complete();
    }
}
