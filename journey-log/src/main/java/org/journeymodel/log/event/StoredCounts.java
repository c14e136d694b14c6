package org.journeymodel.log.event;

import java.io.Serializable;

/**
 * All that was counted of a flow, as plain numbers.
 *
 * @param exactUpTo how many times of a move are kept each
 * @param firstEvent in nanoseconds since 1970; after {@code lastEvent} if there was none
 * @param lastEvent in nanoseconds since 1970
 * @param touchpoints the five numbers of each touchpoint, by code
 * @param moves in order of their codes
 */
@SuppressWarnings("ArrayRecordComponent") // goes to a stream at once and is compared to nothing
public record StoredCounts(
        int exactUpTo, long firstEvent, long lastEvent, long[][] touchpoints, StoredMove[] moves)
        implements Serializable {

    private static final int NUMBERS = 5;

    public StoredCounts {
        for (long[] numbers : touchpoints) {
            require(numbers.length == NUMBERS);
        }
        for (StoredMove move : moves) {
            require(Math.min(move.from(), move.to()) >= 0
                    && Math.max(move.from(), move.to()) < touchpoints.length);
        }
    }

    private static void require(boolean holds) {
        if (!holds) {
            throw new IllegalArgumentException(
                    "Stored counts name touchpoints that they do not have. Store them anew.");
        }
    }
}
