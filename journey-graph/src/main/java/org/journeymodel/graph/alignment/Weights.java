package org.journeymodel.graph.alignment;

import java.util.Arrays;

/**
 * What an alignment pays, by touchpoint. An ad hoc event weighs a little more than it costs, so that of two
 * edits of equal cost the one with fewer ad hoc events is the lighter: a weight is the cost times 2^23, and 1
 * more for each ad hoc event.
 */
public final class Weights {

    /** How many bits of a weight tell ad hoc events apart from cost. */
    private static final int SHIFT = 23;

    private static final long UNIT = 1L << SHIFT;

    /** The most events of one path, so that their number never reaches into the cost, and the sum of their weights not beyond a long. */
    public static final int MOST_EVENTS = (int) UNIT - 1;

    private final long[] missing;
    private final long[] adHoc;
    private final long unknown;

    /**
     * Takes the costs.
     *
     * @param missing by touchpoint, 0 to 10,000
     * @param adHoc by touchpoint, likewise
     * @param unknown what an event costs whose name the map does not know
     */
    public Weights(int[] missing, int[] adHoc, int unknown) {
        this.missing = Arrays.stream(missing).mapToLong(cost -> cost * UNIT).toArray();
        this.adHoc = Arrays.stream(adHoc).mapToLong(cost -> cost * UNIT + 1).toArray();
        this.unknown = unknown * UNIT + 1;
    }

    long missing(int touchpoint) {
        return missing[touchpoint];
    }

    /** The weight of an event of a touchpoint, or of none if below 0. */
    long adHoc(int touchpoint) {
        return touchpoint < 0 ? unknown : adHoc[touchpoint];
    }

    /** {@return the cost in a weight} */
    static long cost(long weight) {
        return weight >> SHIFT;
    }
}
