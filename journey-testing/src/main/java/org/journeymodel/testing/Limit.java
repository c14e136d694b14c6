package org.journeymodel.testing;

/** What figures are held to. One that is off by no more than rounding makes it is where it should be. */
final class Limit {

    private static final double ROUNDING = 1e-9;

    private Limit() {}

    static boolean isBelow(double found, double least) {
        return found < least - ROUNDING;
    }

    static boolean isAbove(double found, double most) {
        return found > most + ROUNDING;
    }
}
