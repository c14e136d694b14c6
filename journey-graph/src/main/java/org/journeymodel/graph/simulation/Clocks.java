package org.journeymodel.graph.simulation;

import java.time.Duration;
import java.util.Optional;
import org.journeymodel.core.flow.JourneyFlow;

/** From arriving at a touchpoint to arriving at the next, in nanoseconds; what is not known is 0. */
final class Clocks {

    private final long[] fromArrivalToArrival;

    Clocks(JourneyFlow flow) {
        fromArrivalToArrival = new long[flow.moves().size()];
        for (int move = 0; move < fromArrivalToArrival.length; move++) {
            int source = flow.moves().get(move).source();
            fromArrivalToArrival[move] = later(
                    nanos(flow.duration(source)), nanos(flow.moves().get(move).meanWaiting()));
        }
    }

    /** {@return when a customer arrives who was there before and takes a move} */
    long arrival(long before, int move) {
        return later(before, fromArrivalToArrival[move]);
    }

    /** {@return the sum of two times of the simulation, in nanoseconds} */
    static long later(long time, long more) {
        if (time > Long.MAX_VALUE - more) {
            throw tooLong();
        }
        return time + more;
    }

    static long nanos(Optional<Duration> duration) {
        try {
            return duration.orElse(Duration.ZERO).toNanos();
        } catch (ArithmeticException tooLarge) {
            throw tooLong();
        }
    }

    private static IllegalArgumentException tooLong() {
        return new IllegalArgumentException("Simulated journeys must end within 292 years, but durations and waiting"
                + " add up to more. Shorten them, or lower the most moves of a customer.");
    }
}
