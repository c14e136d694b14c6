package org.journeymodel.core.model;

/**
 * How a customer's journey turns out.
 *
 * <p>A journey <em>succeeds</em> if it ever visits a success touchpoint; else it <em>fails</em> if
 * it ever visits a failure touchpoint; else it is <em>neutral</em> if it ever visits a neutral one;
 * else it is <em>abandoned</em>. The four exclude each other. An outcome touchpoint may lead on.
 */
public enum Outcome {
    /** What the journey is for was reached: paid, signed, solved. */
    SUCCESS,

    /** The journey went wrong for good: refused, returned, cancelled. */
    FAILURE,

    /** The journey came to a proper end that is neither success nor failure. */
    NEUTRAL,

    /**
     * The customer left at a touchpoint without outcome. What remains of the other three, so no
     * touchpoint can declare it.
     */
    ABANDONED
}
