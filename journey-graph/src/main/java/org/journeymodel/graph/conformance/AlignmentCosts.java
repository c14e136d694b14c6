package org.journeymodel.graph.conformance;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.journeymodel.core.model.AttributeValue;
import org.journeymodel.core.model.AttributeValue.ObjectBuilder;
import org.jspecify.annotations.Nullable;

/**
 * What deviations of the path cost: a missing touchpoint, an ad hoc event. Whole numbers from 0 to {@value
 * #HIGHEST}, so that sums are exact; what counts is how they compare. What costs 0 is tolerated: it may happen
 * in an alignment, but is no deviation.
 *
 * <p>With {@code AlignmentCosts.of(2, 1).withMissing("newsletter", 0)} a skipped touchpoint weighs as much as two
 * events that nobody planned, and the newsletter may be skipped. Immutable; knows no journey.
 */
public final class AlignmentCosts {

    /** The highest cost. */
    public static final int HIGHEST = 10_000;

    private static final AlignmentCosts UNIT = of(1, 1);

    private final int missing;
    private final int adHoc;
    private final Map<String, Integer> missingAt;
    private final Map<String, Integer> adHocAt;

    private AlignmentCosts(int missing, int adHoc, Map<String, Integer> missingAt, Map<String, Integer> adHocAt) {
        this.missing = missing;
        this.adHoc = adHoc;
        this.missingAt = missingAt;
        this.adHocAt = adHocAt;
    }

    /** {@return 1 for each missing touchpoint and 1 for each ad hoc event} */
    public static AlignmentCosts unit() {
        return UNIT;
    }

    /**
     * {@return the same costs for all touchpoints}
     *
     * @param missing what a missing touchpoint costs, 0 to {@value #HIGHEST}
     * @param adHoc what an ad hoc event costs, likewise
     * @throws IllegalArgumentException if one is outside
     */
    public static AlignmentCosts of(int missing, int adHoc) {
        return new AlignmentCosts(
                checked("Cost of a missing touchpoint", missing),
                checked("Cost of an ad hoc event", adHoc),
                Map.of(),
                Map.of());
    }

    private static int checked(String what, int cost) {
        if (cost < 0 || cost > HIGHEST) {
            throw new IllegalArgumentException(what + " must be from 0 to " + HIGHEST + ", but was " + cost
                    + ". Only the ratio of costs counts, so scale them all.");
        }
        return cost;
    }

    /**
     * {@return these costs with another for one touchpoint that is missing}
     *
     * @param touchpoint its id
     * @param cost 0 to {@value #HIGHEST}
     * @throws IllegalArgumentException if it is outside
     */
    public AlignmentCosts withMissing(String touchpoint, int cost) {
        checked("Cost of a missing touchpoint", cost);
        return new AlignmentCosts(missing, adHoc, with(missingAt, touchpoint, cost), adHocAt);
    }

    /**
     * {@return these costs with another for ad hoc events of one touchpoint}
     *
     * @param touchpoint its id
     * @param cost 0 to {@value #HIGHEST}
     * @throws IllegalArgumentException if it is outside
     */
    public AlignmentCosts withAdHoc(String touchpoint, int cost) {
        checked("Cost of an ad hoc event", cost);
        return new AlignmentCosts(missing, adHoc, missingAt, with(adHocAt, touchpoint, cost));
    }

    private static Map<String, Integer> with(Map<String, Integer> before, String touchpoint, int cost) {
        Map<String, Integer> costs = new LinkedHashMap<>(before);
        costs.put(Objects.requireNonNull(touchpoint, "touchpoint"), cost);
        return costs;
    }

    /**
     * {@return what it costs if a touchpoint is missing}
     *
     * @param touchpoint any id; one without a cost of its own has that of all
     */
    public int missing(String touchpoint) {
        return missingAt.getOrDefault(touchpoint, missing);
    }

    /**
     * {@return what an ad hoc event of a touchpoint costs}
     *
     * @param touchpoint any id; one without a cost of its own has that of all
     */
    public int adHoc(String touchpoint) {
        return adHocAt.getOrDefault(touchpoint, adHoc);
    }

    /** {@return what an event costs whose name the map does not know} */
    public int adHocUnknown() {
        return adHoc;
    }

    /** The touchpoints that have costs of their own. */
    Iterable<String> named() {
        Map<String, Integer> all = new LinkedHashMap<>(missingAt);
        all.putAll(adHocAt);
        return all.keySet();
    }

    /** {@return these costs as an object: {@code missing}, {@code adHoc}, and {@code missingAt}, {@code adHocAt} by id} */
    public AttributeValue.ObjectValue toAttributes() {
        return AttributeValue.object()
                .put("missing", missing)
                .put("adHoc", adHoc)
                .put("missingAt", byId(missingAt))
                .put("adHocAt", byId(adHocAt))
                .build();
    }

    private static AttributeValue byId(Map<String, Integer> costs) {
        ObjectBuilder object = AttributeValue.object();
        costs.forEach((id, cost) -> object.put(id, cost));
        return object.build();
    }

    /** {@return whether the other are the same costs} */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof AlignmentCosts that
                && missing == that.missing
                && adHoc == that.adHoc
                && missingAt.equals(that.missingAt)
                && adHocAt.equals(that.adHocAt);
    }

    @Override
    public int hashCode() {
        return Objects.hash(missing, adHoc, missingAt, adHocAt);
    }

    /** {@return such as {@code missing 2, ad hoc 1, missing newsletter 0}} */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder("missing " + missing + ", ad hoc " + adHoc);
        missingAt.forEach(
                (id, cost) -> text.append(", missing ").append(id).append(' ').append(cost));
        adHocAt.forEach(
                (id, cost) -> text.append(", ad hoc ").append(id).append(' ').append(cost));
        return text.toString();
    }
}
