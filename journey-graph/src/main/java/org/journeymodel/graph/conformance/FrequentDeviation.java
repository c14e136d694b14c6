package org.journeymodel.graph.conformance;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.journeymodel.core.model.AttributeValue;
import org.journeymodel.core.model.AttributeValue.ObjectBuilder;
import org.journeymodel.core.model.Touchpoint;
import org.journeymodel.graph.wording.CountWording;
import org.jspecify.annotations.Nullable;

/**
 * What several customers did alike in another way than the map: the same kind of deviation at the same
 * touchpoint, between the same touchpoints. Immutable.
 */
public final class FrequentDeviation {

    private final Names names;
    private final Spot spot;
    private final int customers;
    private final long times;
    private final int allCustomers;
    private final List<String> examples;

    FrequentDeviation(Names names, Spot spot, int customers, long times, int allCustomers, List<String> examples) {
        this.names = names;
        this.spot = spot;
        this.customers = customers;
        this.times = times;
        this.allCustomers = allCustomers;
        this.examples = List.copyOf(examples);
    }

    Spot spot() {
        return spot;
    }

    /** {@return the kind} */
    public DeviationKind kind() {
        return spot.kind();
    }

    /** {@return the touchpoint; empty if the map does not know it} */
    public Optional<Touchpoint> touchpoint() {
        return Optional.ofNullable(names.touchpointOrNull(spot.touchpoint()));
    }

    /** {@return the id of the touchpoint, or the name of events that the map does not know} */
    public String name() {
        return touchpoint().map(Touchpoint::id).orElse(spot.name());
    }

    /** {@return the touchpoint before it, as {@link Deviation#after()} tells} */
    public Optional<Touchpoint> after() {
        return Optional.ofNullable(names.touchpointOrNull(spot.after()));
    }

    /** {@return the touchpoint after it, as {@link Deviation#before()} tells} */
    public Optional<Touchpoint> before() {
        return Optional.ofNullable(names.touchpointOrNull(spot.before()));
    }

    /** {@return of a touchpoint out of order, the touchpoint after which it is planned, if there is one} */
    public Optional<Touchpoint> plannedAfter() {
        return Optional.ofNullable(names.touchpointOrNull(spot.plannedAfter()));
    }

    /** {@return of a touchpoint out of order, the touchpoint before which it is planned, if there is one} */
    public Optional<Touchpoint> plannedBefore() {
        return Optional.ofNullable(names.touchpointOrNull(spot.plannedBefore()));
    }

    /** {@return how many customers deviated so at least once} */
    public int customers() {
        return customers;
    }

    /** {@return the share of all customers who did, in (0, 1]} */
    public double share() {
        return (double) customers / allCustomers;
    }

    /** {@return how often they did, all together; at least as often as there are customers} */
    public long times() {
        return times;
    }

    /** {@return up to three of these customers; of a path those who took the most frequent variant first} */
    public List<String> examples() {
        return examples;
    }

    /**
     * {@return all of it in one plain sentence, such as {@code 31 of 412 customers (7.5 %) skipped "Compares
     * models" between "Searches reviews" and "Pays".}}
     */
    public String sentence() {
        String often = times > customers ? ", " + times + " times in all." : ".";
        return CountWording.ofCustomers(customers, allCustomers) + " " + new SpotWords(names, spot).done() + often;
    }

    /** {@return this deviation as an object, by the names of the methods; touchpoints by id; without what is empty} */
    public AttributeValue.ObjectValue toAttributes() {
        ObjectBuilder object = AttributeValue.object().put("kind", kind());
        SpotAttributes.put(object, names, spot);
        return object.put("customers", customers)
                .put("share", share())
                .put("times", times)
                .putTexts("examples", examples)
                .put("sentence", sentence())
                .build();
    }

    /** {@return whether the other is of the same kind and place, as often, with the same examples} */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof FrequentDeviation that
                && spot.equals(that.spot)
                && times == that.times
                && examples.equals(that.examples)
                && sentence().equals(that.sentence());
    }

    @Override
    public int hashCode() {
        return Objects.hash(spot, customers, times, allCustomers, examples);
    }

    /** {@return the sentence} */
    @Override
    public String toString() {
        return sentence();
    }
}
