package org.journeymodel.log.statistics;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.LongPredicate;
import org.journeymodel.core.message.FigureText;
import org.journeymodel.core.model.AttributeValue;
import org.journeymodel.core.model.AttributeValue.ObjectValue;
import org.journeymodel.core.observed.ObservedJourneys;
import org.journeymodel.log.event.Amounts;
import org.jspecify.annotations.Nullable;

/**
 * The paths that most customers took, and exactly how many customers took none of them. Variants stand in
 * order of customers, most first; of two taken by as many, the one that a customer took first in the
 * order of the log is first.
 *
 * <p>Five customers who went {@code home cart}, {@code home}, {@code home cart}, {@code cart} and {@code
 * home home} make 4 variants. The first of them, {@code home cart}, covers 2 of 5 customers: coverage
 * 0.4; the rest are 3 variants of 3 customers.
 *
 * <p>Immutable.
 */
public final class VariantCoverage {

    private final List<ObservedVariant> variants;
    private final long coveredCustomers;
    private final long customers;
    private final int variantCount;

    private VariantCoverage(List<ObservedVariant> variants, long covered, long customers, int variantCount) {
        this.variants = List.copyOf(variants);
        this.coveredCustomers = covered;
        this.customers = customers;
        this.variantCount = variantCount;
    }

    static VariantCoverage most(ObservedJourneys journeys, int most) {
        if (most < 0) {
            throw new IllegalArgumentException(
                    "Variants to list must be at least 0, but was " + most + ". Say how many of the most frequent.");
        }
        return of(journeys, most, covered -> false);
    }

    static VariantCoverage covering(ObservedJourneys journeys, double share) {
        if (!(share >= 0 && share <= 1)) {
            throw new IllegalArgumentException(
                    "Coverage of variants must be between 0 and 1, but was " + share + ". Write 80 % as 0.8.");
        }
        long wanted = Amounts.leastOf(share, journeys.customerCount());
        return of(journeys, Integer.MAX_VALUE, covered -> covered >= wanted);
    }

    private static VariantCoverage of(ObservedJourneys journeys, int most, LongPredicate isEnough) {
        long customers = journeys.customerCount();
        int count = journeys.variantCount();
        List<ObservedVariant> variants = new ArrayList<>();
        long covered = 0;
        for (int variant = 0; variant < Math.min(most, count) && !isEnough.test(covered); variant++) {
            int took = journeys.customersOf(variant);
            variants.add(new ObservedVariant(journeys.variant(variant), took, (double) took / customers));
            covered += took;
        }
        return new VariantCoverage(variants, covered, customers, count);
    }

    /** {@return the variants listed, most frequent first} */
    public List<ObservedVariant> variants() {
        return variants;
    }

    /** {@return how many variants the log has, listed or not} */
    public int variantCount() {
        return variantCount;
    }

    /** {@return how many customers the log has} */
    public long customers() {
        return customers;
    }

    /** {@return how many customers took a listed variant} */
    public long coveredCustomers() {
        return coveredCustomers;
    }

    /** {@return the share of customers who took a listed variant, 0 to 1; 1 if the log has no customer} */
    public double coverage() {
        return customers == 0 ? 1 : (double) coveredCustomers / customers;
    }

    /** {@return how many variants are not listed} */
    public int restVariants() {
        return variantCount - variants.size();
    }

    /** {@return how many customers took a variant that is not listed} */
    public long restCustomers() {
        return customers - coveredCustomers;
    }

    /**
     * {@return these as an object: {@code variants}, each as {@link ObservedVariant#toAttributes()}, {@code
     * customers}, {@code coverage}, {@code restVariants} and {@code restCustomers}}
     */
    public ObjectValue toAttributes() {
        return AttributeValue.object()
                .put(
                        "variants",
                        AttributeValue.of(variants.stream()
                                .map(ObservedVariant::toAttributes)
                                .toList()))
                .put("customers", customers)
                .put("coverage", coverage())
                .put("restVariants", restVariants())
                .put("restCustomers", restCustomers())
                .build();
    }

    /** {@return whether the other lists equal variants of as many} */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof VariantCoverage that
                && variants.equals(that.variants)
                && customers == that.customers
                && variantCount == that.variantCount;
    }

    @Override
    public int hashCode() {
        return Objects.hash(variants, customers, variantCount);
    }

    /** {@return a line such as {@code 1 of 4 variants covers 2 of 5 customers, 40.0 %}} */
    @Override
    public String toString() {
        return Amounts.of(variants.size(), variantCount, "variant") + (variants.size() == 1 ? " covers " : " cover ")
                + Amounts.of(coveredCustomers, customers, "customer") + ", " + FigureText.percent(coverage());
    }
}
