package org.journeymodel.graph.agreement;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.journeymodel.core.flow.JourneyFlow;
import org.journeymodel.core.message.Quote;
import org.journeymodel.core.observed.JourneyEvent;
import org.journeymodel.core.observed.ObservedJourney;
import org.journeymodel.core.observed.ObservedJourneys;
import org.journeymodel.core.progress.ProgressListener;
import org.journeymodel.core.work.Work;

/**
 * Counts what customers did at the touchpoints of a map, one journey after the other. What the map does not
 * know is counted apart and passed over: the move before it goes on to the next touchpoint that is known.
 */
final class Tally {

    final long[] visits;
    final int[] customers;
    /** Of the visits of each customer, squared, the sum. */
    final double[] squares;

    final int[] starts;
    final int[] ends;
    final MoveTally moves;
    final ScoreTally scores;
    final UnknownTally unknown;
    /** Customers who were at a touchpoint of the map. */
    int seen;

    long allCustomers;
    long timedMoves;

    private final Map<String, Integer> codes = new HashMap<>();
    private final int[] ofCustomer;
    private final int[] touched;
    private int touchedCount;
    private final Work work;

    private Tally(JourneyFlow flow, ObservedJourneys observed, Work work) {
        int size = flow.size();
        this.work = work;
        visits = new long[size];
        customers = new int[size];
        squares = new double[size];
        starts = new int[size];
        ends = new int[size];
        moves = new MoveTally(size);
        scores = new ScoreTally(size, flow.journey().emotionScale());
        ofCustomer = new int[size];
        touched = new int[size];
        unknown = new UnknownTally(read(flow, observed.touchpoints()));
    }

    /** Gives each name its touchpoint, or a number below 0; {@return those of the latter} */
    private List<String> read(JourneyFlow flow, List<String> names) {
        List<OptionalInt> found = flow.findObserved(names);
        List<String> strangers = new ArrayList<>();
        for (int name = 0; name < names.size(); name++) {
            work.step();
            if (found.get(name).isEmpty()) {
                strangers.add(names.get(name));
            }
            codes.put(names.get(name), found.get(name).orElse(-strangers.size()));
        }
        return strangers;
    }

    static Tally of(JourneyFlow flow, ObservedJourneys observed, ProgressListener listener) {
        Work work = Work.begin("Counting what customers did", observed.customerCount(), listener);
        Tally tally = new Tally(flow, observed, work);
        try (Stream<ObservedJourney> journeys = observed.journeys()) {
            journeys.forEachOrdered(tally::add);
        }
        work.complete();
        return tally;
    }

    private void add(ObservedJourney journey) {
        int customer = Math.toIntExact(++allCustomers);
        int before = -1;
        Optional<Instant> timeBefore = Optional.empty();
        for (JourneyEvent event : journey.events()) {
            int at = codeOf(event.touchpoint());
            if (at < 0) {
                unknown.add(-at - 1, customer);
                continue;
            }
            visit(at, event);
            if (before < 0) {
                starts[at]++;
            } else {
                move(customer, moves.add(before, at), timeBefore, event.time());
            }
            before = at;
            timeBefore = event.time();
        }
        if (before >= 0) {
            ends[before]++;
            seen++;
        }
        endCustomer();
        work.steps(journey.events().size());
        work.advance();
    }

    private int codeOf(String name) {
        Integer code = codes.get(name);
        if (code == null) {
            throw new IllegalArgumentException("Observed journeys must list the touchpoints of all events, but "
                    + Quote.of(name) + " is not among touchpoints(). Add it there.");
        }
        return code;
    }

    private void visit(int at, JourneyEvent event) {
        visits[at]++;
        if (ofCustomer[at]++ == 0) {
            touched[touchedCount++] = at;
        }
        if (event.score().isPresent()) {
            scores.add(at, event.score().getAsDouble());
        }
    }

    private void move(int customer, int move, Optional<Instant> from, Optional<Instant> to) {
        if (from.isPresent() && to.isPresent()) {
            timedMoves++;
            moves.addTime(move, customer, ObservedTimes.nanosOf(Duration.between(from.get(), to.get())));
        }
    }

    private void endCustomer() {
        while (touchedCount > 0) {
            int at = touched[--touchedCount];
            customers[at]++;
            squares[at] += (double) ofCustomer[at] * ofCustomer[at];
            ofCustomer[at] = 0;
            scores.endCustomer(at);
        }
    }

    /** {@return how many independent visits those of a touchpoint are worth} */
    double effectiveSize(int at) {
        // Rounding must not make more of them than customers.
        return Math.min(customers[at], (double) visits[at] * visits[at] / squares[at]);
    }
}
