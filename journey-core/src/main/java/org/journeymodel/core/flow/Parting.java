package org.journeymodel.core.flow;

/**
 * How the observed moves between two touchpoints part among the parallel ways that the journey has
 * between them. Events do not tell triggers, so they part as they were declared to, and equally if
 * nobody was to go any of these ways.
 */
final class Parting {

    private double declared;
    private int ways;
    private double given;
    private long countGiven;

    void add(double declaredShare) {
        declared += declaredShare;
        ways++;
    }

    double partOf(double declaredShare) {
        return declared > 0 ? declaredShare / declared : 1.0 / ways;
    }

    /** The count that goes with the next part, rounded so that all of them add up. */
    long countOf(double part, long count) {
        given += part;
        long upToNow = Math.round(given * count);
        long own = upToNow - countGiven;
        countGiven = upToNow;
        return own;
    }
}
