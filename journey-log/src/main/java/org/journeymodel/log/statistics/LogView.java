package org.journeymodel.log.statistics;

import java.util.List;
import java.util.NoSuchElementException;
import java.util.Objects;
import org.journeymodel.core.message.Quote;
import org.journeymodel.core.message.Suggestion;
import org.journeymodel.core.observed.ObservedJourneys;
import org.journeymodel.core.progress.ProgressListener;
import org.journeymodel.core.work.Work;
import org.journeymodel.log.event.GroupedEvents;
import org.journeymodel.log.event.Times;

/** A log as the figures see it: columns, the names of touchpoints, and who hears of progress. */
record LogView(ObservedJourneys journeys, GroupedEvents events, ProgressListener listener) {

    /** Sees one journey: the events from {@code from} up to, but without, {@code to}. */
    @FunctionalInterface
    interface JourneyVisitor {

        void visit(int from, int to);
    }

    List<String> names() {
        return journeys.touchpoints();
    }

    int touchpoint(int event) {
        return events.touchpoint(event);
    }

    long time(int event) {
        return events.time(event);
    }

    boolean hasTime(int event) {
        return events.time(event) != Times.UNKNOWN;
    }

    /** Shows all journeys to a visitor, in the order of customers. */
    void eachJourney(String what, JourneyVisitor visitor) {
        Work work = Work.begin(what, events.customers(), listener);
        for (int customer = 0; customer < events.customers(); customer++) {
            int from = events.start(customer);
            int to = events.start(customer + 1);
            visitor.visit(from, to);
            work.steps(to - from);
            work.advance();
        }
        work.complete();
    }

    /** {@return the code of a touchpoint} */
    int codeOf(String touchpoint) {
        int code = names().indexOf(Objects.requireNonNull(touchpoint, "touchpoint"));
        if (code < 0) {
            throw new NoSuchElementException("The log has no touchpoint " + Quote.of(touchpoint) + ". "
                    + Suggestion.remedy(touchpoint, names()));
        }
        return code;
    }
}
