package org.journeymodel.graph.cohort;

/** What one measure is in one group of customers. */
public sealed interface Sample permits Share, Values {

    /** {@return of how many customers it is known} */
    long size();

    /**
     * {@return that of both groups together}
     *
     * @param other of the same measure
     */
    Sample plus(Sample other);

    /** {@return whether it is the same of all customers, or known of nobody} */
    boolean isConstant();

    /** {@return the share, or the median; only if it is known of one customer or more} */
    double value();
}
