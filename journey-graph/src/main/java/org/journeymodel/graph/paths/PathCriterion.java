package org.journeymodel.graph.paths;

/**
 * What makes one path better than another. Paths that are compared visit no touchpoint twice.
 *
 * <p>Equally good ones come in this order, whatever the criterion: fewer moves first; then by the
 * places of their touchpoints in the journey, compared from the beginning; then by their moves, as
 * declared. So the answer does not depend on the order in which transitions are declared, parallel
 * ones aside.
 */
public enum PathCriterion {
    /**
     * The highest {@linkplain JourneyPath#probability() probability}. Probabilities that differ by
     * less than one part in 10¹⁰ are equal.
     */
    MOST_LIKELY,

    /** The fewest moves. */
    SHORTEST,

    /**
     * The least {@linkplain JourneyPath#time() time}: stays and typical waits. Times that are not known
     * count as 0. Sums are capped at 146 years for the comparison.
     */
    QUICKEST,

    /**
     * The highest {@linkplain JourneyPath#lowestFeeling() lowest known feeling}; of equal ones the
     * fewest touchpoints whose feeling is not known, then the highest probability. Paths without any
     * known feeling come last: nobody knows how happy they are.
     */
    HAPPIEST,

    /**
     * The lowest {@linkplain JourneyPath#highestFeeling() highest known feeling}: the mirror image of
     * {@link #HAPPIEST}. Of equal ones the fewest touchpoints whose feeling is not known, then the
     * highest probability; paths without any known feeling come last.
     */
    UNHAPPIEST;

    boolean isOfFeelings() {
        return this == HAPPIEST || this == UNHAPPIEST;
    }
}
