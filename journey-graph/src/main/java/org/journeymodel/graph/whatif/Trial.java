package org.journeymodel.graph.whatif;

import java.util.function.DoubleUnaryOperator;
import java.util.function.LongFunction;

/**
 * One thing that may be changed, in steps towards the better.
 *
 * @param before its value now: a share, seconds, or a valence
 * @param first the number of the first step; its value is the nearest to the value now
 * @param last the number of the last step; if it is smaller than the first, values count down
 * @param measure gives the measure that a value leads to; monotone towards the last step
 * @param edits gives the edit for a step
 */
record Trial(
        SingleChange.Place place,
        Kind kind,
        double before,
        long first,
        long last,
        DoubleUnaryOperator measure,
        LongFunction<Edit> edits) {

    /** What is changed. */
    enum Kind {
        SHARE(10_000),
        EXIT(10_000),
        WAITING(1_000),
        DURATION(1_000),
        FEELING(10_000);

        private final int stepsPerUnit;

        Kind(int stepsPerUnit) {
            this.stepsPerUnit = stepsPerUnit;
        }

        double value(long step) {
            return (double) step / stepsPerUnit;
        }

        /** The first step that is larger than a value. */
        long above(double value) {
            long step = (long) Math.floor(value * stepsPerUnit);
            while (value(step) <= value) {
                step++;
            }
            return step;
        }

        /** The first step that is smaller than a value. */
        long below(double value) {
            long step = (long) Math.ceil(value * stepsPerUnit);
            while (value(step) >= value) {
                step--;
            }
            return step;
        }
    }

    /** Whether there is anything to try. */
    boolean isPossible(boolean up) {
        return up ? first <= last : first >= last;
    }

    Attempt at(long step) {
        double value = kind.value(step);
        return new Attempt(value, measure.applyAsDouble(value));
    }

    Edit edit(double value) {
        return edits.apply(Math.round(value * kind.stepsPerUnit));
    }

    /** The step nearest to the first that reaches a target; the last if none does. */
    long firstReaching(Target target) {
        long sign = last >= first ? 1 : -1;
        long low = 0;
        long high = Math.abs(last - first);
        while (low < high) {
            long middle = (low + high) >>> 1;
            if (target.isReachedBy(at(first + sign * middle).measure())) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return first + sign * low;
    }
}
