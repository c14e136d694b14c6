package org.journeymodel.graph.measure;

import java.util.Objects;
import org.journeymodel.core.model.AttributeValue;
import org.journeymodel.core.model.AttributeValue.ObjectValue;
import org.journeymodel.graph.agreement.AgreementOptions;
import org.journeymodel.graph.conformance.ConformanceOptions;
import org.jspecify.annotations.Nullable;

/**
 * How customers are measured where groups of them are compared: what deviations cost, whether customers may still be
 * on their way, and how sure what is told must be. Immutable; knows no journey.
 */
public final class MeasureOptions {

    private static final MeasureOptions STANDARD =
            new MeasureOptions(ConformanceOptions.standard(), AgreementOptions.standard());

    private final ConformanceOptions conformance;
    private final AgreementOptions agreement;

    private MeasureOptions(ConformanceOptions conformance, AgreementOptions agreement) {
        this.conformance = conformance;
        this.agreement = agreement;
    }

    /** {@return each deviation costs 1, journeys must end where the map may end, confidence 0.95} */
    public static MeasureOptions standard() {
        return STANDARD;
    }

    /**
     * {@return these options with other ones for how journeys fit the map}
     *
     * @param newConformance such as {@code ConformanceOptions.standard().withOpenEnds()}, for customers who may still
     *     be on their way
     */
    public MeasureOptions withConformance(ConformanceOptions newConformance) {
        return new MeasureOptions(Objects.requireNonNull(newConformance, "newConformance"), agreement);
    }

    /**
     * {@return these options with other ones for how the map is held against the numbers} Their level is that of all
     * tests and intervals.
     *
     * @param newAgreement such as {@code AgreementOptions.standard().withNegligibleShare(0.02)}
     */
    public MeasureOptions withAgreement(AgreementOptions newAgreement) {
        return new MeasureOptions(conformance, Objects.requireNonNull(newAgreement, "newAgreement"));
    }

    /**
     * {@return these options with another level of confidence, of all tests and intervals}
     *
     * @param newLevel between 0.5 and 1, neither of them; 0.95 unless set
     */
    public MeasureOptions withLevel(double newLevel) {
        return new MeasureOptions(conformance, agreement.withLevel(newLevel));
    }

    /** {@return how journeys are held against the map} */
    public ConformanceOptions conformance() {
        return conformance;
    }

    /** {@return how the map is held against the numbers} */
    public AgreementOptions agreement() {
        return agreement;
    }

    /** {@return the level of confidence of intervals} */
    public double level() {
        return agreement.level();
    }

    /** {@return the level of significance of tests: 1 less the level of confidence} */
    public double significance() {
        return agreement.significance();
    }

    /** {@return this as an object: {@code conformance}, {@code agreement}} */
    public ObjectValue toAttributes() {
        return AttributeValue.object()
                .put("conformance", conformance.toAttributes())
                .put("agreement", agreement.toAttributes())
                .build();
    }

    /** {@return whether the other are the same options} */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof MeasureOptions that
                && conformance.equals(that.conformance)
                && agreement.equals(that.agreement);
    }

    @Override
    public int hashCode() {
        return Objects.hash(conformance, agreement);
    }

    /** {@return such as {@code missing 1, ad hoc 1, open ends; level 0.95, negligible share 0.01, …}} */
    @Override
    public String toString() {
        return conformance + "; " + agreement;
    }
}
