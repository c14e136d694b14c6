package org.journeymodel.graph.simulation;

import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.journeymodel.core.flow.JourneyFlow;
import org.journeymodel.core.progress.ProgressListener;
import org.journeymodel.core.work.Work;
import org.journeymodel.graph.chain.Soundness;
import org.journeymodel.graph.random.SplitMix;

/**
 * Customers who go through a journey at random: each begins where the entry shares say, and at each
 * touchpoint ends or goes on by the shares of its exit and its moves, whatever she did before. What comes
 * of it looks like what was observed, and can be read as such: test data for a report, a pipeline or a
 * dashboard, or a second opinion on the exact answers of {@code FlowAnalysis}, to which its shares come as
 * near as their {@linkplain SimulatedJourneys#standardErrorOf standard errors} say.
 *
 * <p>The next event comes after the stay at a touchpoint and the mean waiting of the move, each always as
 * long as the flow says; times that are not known add 0. The stay at the last touchpoint leaves no event.
 *
 * <p>The same journey, settings and seed give the same result on every JDK: random numbers come from
 * SplitMix64 (Steele, Lea and Flood 2014). The first customers of a larger simulation are those of a
 * smaller one.
 *
 * <p>Immutable: each setting gives a new simulation. A run takes time linear in the events, times the
 * logarithm of the moves out of a touchpoint, and 12 bytes for each event.
 */
public final class Simulation {

    private final JourneyFlow flow;
    private final ProgressListener listener;
    private int customers = 1_000;
    private long seed;
    private Instant start = Instant.EPOCH;
    private Duration spread = Duration.ZERO;
    private int mostMoves = 10_000;
    private int mostEvents = 10_000_000;

    private Simulation(JourneyFlow flow, ProgressListener listener) {
        this.flow = flow;
        this.listener = listener;
    }

    private Simulation copy() {
        Simulation copy = new Simulation(flow, listener);
        copy.customers = customers;
        copy.seed = seed;
        copy.start = start;
        copy.spread = spread;
        copy.mostMoves = mostMoves;
        copy.mostEvents = mostEvents;
        return copy;
    }

    /**
     * {@return a simulation of 1,000 customers by seed 0, all of whom begin at the start of 1970}
     *
     * @param flow the journey read as a flow
     * @param listener hears how many customers are done
     */
    public static Simulation of(JourneyFlow flow, ProgressListener listener) {
        return new Simulation(Objects.requireNonNull(flow, "flow"), Objects.requireNonNull(listener, "listener"));
    }

    /**
     * {@return a simulation of so many customers; 1,000 otherwise}
     *
     * @param customers how many; at least 1
     */
    public Simulation customers(int customers) {
        requireAtLeast(1, "Customers", customers);
        Simulation copy = copy();
        copy.customers = customers;
        return copy;
    }

    /**
     * {@return a simulation by another seed; 0 otherwise}
     *
     * @param seed any number; equal ones give equal journeys
     */
    public Simulation seed(long seed) {
        Simulation copy = copy();
        copy.seed = seed;
        return copy;
    }

    /**
     * {@return a simulation whose first customers begin at a time; the start of 1970 otherwise}
     *
     * @param start when the first may begin
     */
    public Simulation startingAt(Instant start) {
        Simulation copy = copy();
        copy.start = Objects.requireNonNull(start, "start");
        return copy;
    }

    /**
     * {@return a simulation whose customers begin evenly within a time; all at once otherwise}
     *
     * @param spread from when the first may begin to when all have begun; not negative
     */
    public Simulation spreadOver(Duration spread) {
        if (spread.isNegative()) {
            throw new IllegalArgumentException("Time over which customers begin must not be negative, but was " + spread
                    + ". Give it the time from the earliest to the latest beginning.");
        }
        Simulation copy = copy();
        copy.spread = spread;
        return copy;
    }

    /**
     * {@return a simulation in which customers are left where they are after so many moves; 10,000
     * otherwise}
     *
     * @param mostMoves how many moves between touchpoints; at least 0
     */
    public Simulation mostMoves(int mostMoves) {
        requireAtLeast(0, "Most moves", mostMoves);
        Simulation copy = copy();
        copy.mostMoves = mostMoves;
        return copy;
    }

    /**
     * {@return a simulation that is refused if it has more events; 10,000,000 otherwise, which take 120 MB}
     *
     * @param mostEvents how many events of all customers; at least 1
     */
    public Simulation mostEvents(int mostEvents) {
        requireAtLeast(1, "Most events", mostEvents);
        Simulation copy = copy();
        copy.mostEvents = mostEvents;
        return copy;
    }

    private static void requireAtLeast(int least, String what, int value) {
        if (value < least) {
            throw new IllegalArgumentException(
                    what + " of a simulation must be at least " + least + ", but was " + value + ".");
        }
    }

    /**
     * {@return what the customers did}
     *
     * @throws org.journeymodel.core.validation.InvalidJourneyException if errors of the journey would
     *     make the answers wrong, all listed: as for the exact flow
     * @throws IllegalArgumentException if there are more events than allowed, or a journey takes more than
     *     292 years
     * @throws org.journeymodel.core.progress.WorkInterruptedException if the thread is interrupted
     */
    public SimulatedJourneys run() {
        Work work = Work.begin("Simulating customers", customers, listener);
        Soundness.require(flow);
        Walk walk = new Walk(flow, new SplitMix(seed), Clocks.nanos(Optional.of(spread)), mostMoves);
        Columns events = new Columns(customers, mostEvents);
        for (int customer = 0; customer < customers; customer++) {
            walk.through(events, work);
            work.advance();
        }
        SimulatedJourneys simulated = new SimulatedJourneys(flow, seed, start, events, walk.tally(), work);
        work.complete();
        return simulated;
    }
}
