package org.journeymodel.graph.conformance;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.journeymodel.core.model.AttributeValue;
import org.journeymodel.graph.wording.CountWording;
import org.journeymodel.graph.wording.Wording;
import org.jspecify.annotations.Nullable;

/** One customer's journey held against the map: her path, where she failed, where she was late. Immutable. */
public final class JourneyConformance {

    private final String customer;
    private final int variant;
    private final Alignment alignment;
    private final List<Deviation> ofHerOwn;

    JourneyConformance(String customer, int variant, Alignment alignment, List<Deviation> ofHerOwn) {
        this.customer = customer;
        this.variant = variant;
        this.alignment = alignment;
        this.ofHerOwn = List.copyOf(ofHerOwn);
    }

    /** {@return the name that tells this customer from others} */
    public String customer() {
        return customer;
    }

    /** {@return how her path is edited into a run; shared with all customers who took it} */
    public Alignment alignment() {
        return alignment;
    }

    /** {@return all deviations: those of the path, then where she failed or was late, each in order} */
    public List<Deviation> deviations() {
        List<Deviation> all = new ArrayList<>(alignment.deviations());
        all.addAll(ofHerOwn);
        return List.copyOf(all);
    }

    /** Its index in {@link Conformance#alignments()}. */
    int variant() {
        return variant;
    }

    /** Failing and late. */
    List<Deviation> ofHerOwn() {
        return ofHerOwn;
    }

    /** {@return this as an object: {@code customer}, {@code fitness}, {@code cost}, {@code deviations}} */
    public AttributeValue.ObjectValue toAttributes() {
        return AttributeValue.object()
                .put("customer", customer)
                .put("fitness", alignment.fitness())
                .put("cost", alignment.cost())
                .put(
                        "deviations",
                        AttributeValue.of(deviations().stream()
                                .map(Deviation::toAttributes)
                                .toList()))
                .build();
    }

    /** {@return whether the other is of the same customer, with an equal alignment and equal deviations} */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof JourneyConformance that
                && customer.equals(that.customer)
                && alignment.equals(that.alignment)
                && ofHerOwn.equals(that.ofHerOwn);
    }

    @Override
    public int hashCode() {
        return Objects.hash(customer, alignment);
    }

    /** {@return such as {@code u1: fitness 0.6667, 2 deviations}} */
    @Override
    public String toString() {
        return Wording.inLine(customer) + ": fitness "
                + Phrases.fitness(alignment.fitness()) + ", "
                + CountWording.of(deviations().size(), "deviation");
    }
}
