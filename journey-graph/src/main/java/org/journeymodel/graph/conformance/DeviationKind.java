package org.journeymodel.graph.conformance;

/**
 * How a customer's journey differs from the map. The first three are of the path, and what {@linkplain
 * Conformance#fitness() fitness} counts; the others are told beside it. Sources: Halvorsrud, Kvale and Følstad,
 * Improving service quality through customer journey analysis, 2016; the language CJML.
 */
public enum DeviationKind {

    /** The map wants a touchpoint that the customer skipped. */
    MISSING,

    /** The customer was at a touchpoint where the map has no way to it, or that the map does not know. */
    AD_HOC,

    /** The customer was at a touchpoint of the map at another place than the map wants. */
    OUT_OF_ORDER,

    /** The event says that the visit failed. */
    FAILING,

    /** The customer came later than the latest waiting of the transition allows; never without one. */
    LATE;

    /** {@return whether it is of the path, and so counts for fitness} */
    public boolean isOfPath() {
        return this == MISSING || this == AD_HOC || this == OUT_OF_ORDER;
    }
}
