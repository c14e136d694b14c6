package org.journeymodel.log.event;

/** How long arrays become as they grow. */
final class Lengths {

    static final int LARGEST = Integer.MAX_VALUE - 8;

    private Lengths() {}

    /** {@return how long an array of this length should become so that one more fits} */
    static int grown(int length) {
        return grown(length, length + 1L);
    }

    /** {@return how long an array of this length should become so that at least so many fit} */
    static int grown(int length, long least) {
        if (least > LARGEST) {
            throw new IllegalStateException(
                    "An event log holds at most " + Amounts.grouped(LARGEST) + " events. Split the log by customer.");
        }
        return (int) Math.min(LARGEST, Math.max(least, length + (length >> 1)));
    }
}
