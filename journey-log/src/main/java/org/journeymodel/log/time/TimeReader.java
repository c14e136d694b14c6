package org.journeymodel.log.time;

/** One way to write times. Immutable and safe to share between threads. */
public interface TimeReader {

    /** ISO 8601, as {@link TimeText} has it. */
    TimeReader ISO = new IsoTimes();

    /** {@return the time that a text writes, or why it writes none} */
    TimeText read(String text) throws UnreadableTime;

    /** {@return how to write a time, as a sentence} */
    String remedy();
}
