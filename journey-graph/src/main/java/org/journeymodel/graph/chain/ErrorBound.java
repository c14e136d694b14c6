package org.journeymodel.graph.chain;

/**
 * How far answers may be from the truth, as a part of themselves, and whether any of them was found by
 * iteration. Nothing in a chain is negative, so that each sum and product of answers is off by no more
 * than the product of what its parts are off. Stays with whoever asks; rounding is not counted.
 */
public final class ErrorBound {

    private double exponent;
    private boolean iterated;

    /** Counts one more solution that is off by at most a part of itself; 1 if nothing is known of it. */
    void add(double part) {
        iterated = true;
        exponent += part < 1 ? Math.log1p(part) : 1;
    }

    /** {@return whether a solution so far was found by iteration} */
    public boolean isIterated() {
        return iterated;
    }

    /** {@return the part of itself by which an answer that rests on all solutions so far is off; 0 to 1} */
    public double part() {
        return Math.min(1, Math.expm1(exponent));
    }
}
