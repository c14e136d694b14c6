package org.journeymodel.graph.agreement;

import java.util.Objects;
import org.journeymodel.core.message.Quote;
import org.journeymodel.core.model.AttributeValue;
import org.journeymodel.core.model.AttributeValue.ObjectValue;
import org.journeymodel.graph.wording.CountWording;
import org.jspecify.annotations.Nullable;

/** What customers visit and the map does not know. Immutable, and equal to any other of equal content. */
public final class UnknownTouchpoint {

    private final String name;
    private final long visits;
    private final long customers;
    private final long of;

    UnknownTouchpoint(String name, long visits, long customers, long of) {
        this.name = name;
        this.visits = visits;
        this.customers = customers;
        this.of = of;
    }

    /** {@return the name by which events know it} */
    public String name() {
        return name;
    }

    /** {@return how often it was visited; at least 1} */
    public long visits() {
        return visits;
    }

    /** {@return by how many different customers; at least 1} */
    public long customers() {
        return customers;
    }

    /** {@return the share of all customers who visited it, above 0, at most 1} */
    public double shareOfCustomers() {
        return (double) customers / of;
    }

    /** {@return one plain sentence} */
    public String sentence() {
        return "The map does not know " + Quote.of(name) + ", where " + CountWording.percent(customers, of)
                + " of customers were (" + Amounts.visits(visits, customers) + ").";
    }

    /** {@return this as an object, by the names of the methods} */
    public ObjectValue toAttributes() {
        return AttributeValue.object()
                .put("name", name)
                .put("visits", visits)
                .put("customers", customers)
                .put("shareOfCustomers", shareOfCustomers())
                .put("sentence", sentence())
                .build();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof UnknownTouchpoint that
                && name.equals(that.name)
                && visits == that.visits
                && customers == that.customers
                && of == that.of;
    }

    @Override
    public int hashCode() {
        return Objects.hash(name, visits, customers, of);
    }

    /** {@return the sentence} */
    @Override
    public String toString() {
        return sentence();
    }
}
