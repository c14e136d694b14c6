package org.journeymodel.graph.agreement;

import java.util.List;
import java.util.Objects;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import org.journeymodel.core.model.AttributeValue;
import org.journeymodel.core.model.AttributeValue.ObjectBuilder;
import org.journeymodel.core.model.AttributeValue.ObjectValue;
import org.journeymodel.core.model.Touchpoint;
import org.jspecify.annotations.Nullable;

/**
 * All ways out of a touchpoint, its end among them, and whether they as a whole go as the map says: Pearson's
 * chi-squared test of the declared shares, with one cell for all that is assumed or not planned, on the {@link
 * #effectiveSize()}. Cells that are expected to hold fewer than 5 are put together; with fewer than two cells
 * left nothing is tested. Immutable, and equal to any other of equal content.
 */
public final class TouchpointShares {

    private final List<ShareAgreement> shares;
    private final Evidence evidence;

    private TouchpointShares(List<ShareAgreement> shares, Evidence evidence) {
        this.shares = List.copyOf(shares);
        this.evidence = evidence;
    }

    static TouchpointShares of(List<ShareAgreement> shares) {
        return new TouchpointShares(shares, RowFit.of(shares));
    }

    TouchpointShares with(List<ShareAgreement> judged, OptionalDouble corrected, AgreementOptions options) {
        return new TouchpointShares(
                judged, corrected.isPresent() ? evidence.adjusted(corrected.getAsDouble(), options) : evidence);
    }

    /** {@return the touchpoint} */
    public Touchpoint touchpoint() {
        return shares.get(0).touchpoint();
    }

    /** {@return how often it was visited; at least 1} */
    public long visits() {
        return shares.get(0).visits();
    }

    /** {@return by how many different customers; at least 1} */
    public long customers() {
        return shares.get(0).customers();
    }

    /** {@return how many independent visits these are worth, 1 to {@link #customers()}} */
    public double effectiveSize() {
        return shares.get(0).effectiveSize();
    }

    /**
     * {@return each way out: those of the map in its order, then those that it does not plan by target, at
     * last the end; parallel transitions together, since events do not tell them apart}
     */
    public List<ShareAgreement> shares() {
        return shares;
    }

    /** {@return the p-value of the chi-squared test, 0 to 1; empty where nothing was tested} */
    public OptionalDouble pValue() {
        return evidence.pValue();
    }

    /** {@return the same, corrected for all touchpoints by Benjamini and Hochberg} */
    public OptionalDouble adjustedPValue() {
        return evidence.adjustedPValue();
    }

    /** {@return what can be said of the declared shares as a whole} */
    public Verdict verdict() {
        return evidence.verdict();
    }

    /** {@return the shares without the end, where the only other way is tested and so tells the same} */
    List<ShareAgreement> telling() {
        boolean isTwice = shares.size() == 2 && shares.get(0).pValue().isPresent();
        return isTwice ? shares.subList(0, 1) : shares;
    }

    /** {@return this as an object: {@code touchpoint} by id, and the rest by the names of the methods} */
    public ObjectValue toAttributes() {
        ObjectBuilder object = AttributeValue.object()
                .put("touchpoint", touchpoint().id())
                .put("visits", visits())
                .put("customers", customers())
                .put("effectiveSize", effectiveSize());
        evidence.putInto(object);
        return object.put(
                        "shares",
                        AttributeValue.of(shares.stream()
                                .map(ShareAgreement::toAttributes)
                                .toList()))
                .build();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof TouchpointShares that && shares.equals(that.shares) && evidence.equals(that.evidence);
    }

    @Override
    public int hashCode() {
        return Objects.hash(shares, evidence);
    }

    /** {@return the sentences of the shares, one a line} */
    @Override
    public String toString() {
        return shares.stream().map(ShareAgreement::sentence).collect(Collectors.joining("\n"));
    }
}
