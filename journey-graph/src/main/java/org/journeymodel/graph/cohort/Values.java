package org.journeymodel.graph.cohort;

import java.util.Arrays;
import java.util.stream.DoubleStream;
import org.jspecify.annotations.Nullable;

/** Values of customers, one of each of whom it is known. */
public final class Values implements Sample {

    private final double[] ascending;

    Values(DoubleStream values) {
        this.ascending = values.sorted().toArray();
    }

    @Override
    public long size() {
        return ascending.length;
    }

    @Override
    public Values plus(Sample other) {
        return new Values(DoubleStream.concat(Arrays.stream(ascending), Arrays.stream(((Values) other).ascending)));
    }

    /** {@return the median; of an even number the mean of the middle two} */
    @Override
    public double value() {
        int middle = ascending.length / 2;
        return ascending.length % 2 == 1 ? ascending[middle] : (ascending[middle - 1] + ascending[middle]) / 2;
    }

    /** {@return the arithmetic mean; only if it is known of one customer or more} */
    public double mean() {
        return Arrays.stream(ascending).average().orElseThrow();
    }

    @Override
    public boolean isConstant() {
        return ascending.length == 0 || ascending[0] == ascending[ascending.length - 1];
    }

    /** {@return them in ascending order} */
    public double[] ascending() {
        return ascending.clone();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Values that && Arrays.equals(ascending, that.ascending);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(ascending);
    }
}
