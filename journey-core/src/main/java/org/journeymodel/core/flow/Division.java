package org.journeymodel.core.flow;

import java.util.OptionalDouble;

/**
 * How the visits of one touchpoint divide among its transitions and its exit (rule 4): what each
 * transition without a probability gets, what ends here, what declared shares are divided by, and
 * whether they cannot be.
 */
record Division(double assumedShare, double exitShare, double scale, boolean unbalanced) {

    /**
     * Divides the visits.
     *
     * @param declared the sum of the probabilities of its transitions
     * @param undeclared the number of its transitions without one
     * @param exit its exit probability
     */
    static Division of(double declared, int undeclared, OptionalDouble exit) {
        double rest = restOf(declared, exit);
        double open = Math.max(0, rest);
        boolean mustBeNil = undeclared == 0 && exit.isPresent();
        boolean unbalanced = (mustBeNil ? Math.abs(rest) : -rest) > Shares.TOLERANCE;
        double ending = undeclared == 0 && exit.isEmpty() ? open : exit.orElse(0);
        double total = declared + ending + (undeclared > 0 ? open : 0);
        double scale = unbalanced || Math.abs(total - 1) <= Shares.ROUNDING ? 1 : total;
        return new Division(undeclared == 0 ? 0 : open / undeclared, ending / scale, scale, unbalanced);
    }

    private static double restOf(double declared, OptionalDouble exit) {
        double rest = 1 - declared - exit.orElse(0);
        return Math.abs(rest) <= Shares.ROUNDING ? 0 : rest;
    }
}
