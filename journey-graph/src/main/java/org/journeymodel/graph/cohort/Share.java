package org.journeymodel.graph.cohort;

/**
 * A share of customers.
 *
 * @param hits of how many it is true
 * @param size of how many it could be; at least 0
 */
public record Share(long hits, long size) implements Sample {

    @Override
    public Share plus(Sample other) {
        Share more = (Share) other;
        return new Share(hits + more.hits, size + more.size);
    }

    @Override
    public boolean isConstant() {
        return hits == 0 || hits == size;
    }

    @Override
    public double value() {
        return (double) hits / size;
    }
}
