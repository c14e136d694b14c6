package org.journeymodel.log.event;

import java.io.Serializable;

/**
 * What was counted of one move, as plain numbers.
 *
 * @param from the code of the touchpoint that it leads from
 * @param to the code of the touchpoint that it leads to
 * @param count how often it was made
 * @param isExact whether {@code waiting} holds each time, eight bytes for each, or a histogram
 * @param waiting the times
 */
@SuppressWarnings("ArrayRecordComponent") // goes to a stream at once and is compared to nothing
public record StoredMove(int from, int to, long count, boolean isExact, byte[] waiting) implements Serializable {

    public StoredMove {
        if (count < 1 || (isExact && waiting.length % Long.BYTES != 0)) {
            throw new IllegalArgumentException("Stored move has count " + count + " and times in " + waiting.length
                    + " bytes, which nothing that was counted has. Store it anew.");
        }
    }
}
