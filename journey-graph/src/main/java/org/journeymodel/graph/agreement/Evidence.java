package org.journeymodel.graph.agreement;

import java.util.OptionalDouble;
import org.journeymodel.core.model.AttributeValue.ObjectBuilder;
import org.journeymodel.graph.wording.EvidenceWording;

/**
 * What the tests say of one figure.
 *
 * @param verdict what can be said
 * @param pValue empty if no test was made
 * @param adjustedPValue the same, corrected for many tests
 */
record Evidence(Verdict verdict, OptionalDouble pValue, OptionalDouble adjustedPValue) {

    static Evidence none(Verdict verdict) {
        return new Evidence(verdict, OptionalDouble.empty(), OptionalDouble.empty());
    }

    /** A test that is worth making if some outcome of it could be significant. */
    static Evidence of(double pValue, double smallestPValue, AgreementOptions options) {
        return smallestPValue > options.significance()
                ? none(Verdict.TOO_FEW)
                : new Evidence(Verdict.WITHIN_CHANCE, OptionalDouble.of(pValue), OptionalDouble.empty());
    }

    Evidence adjusted(double corrected, AgreementOptions options) {
        boolean differs = corrected <= options.significance();
        return new Evidence(differs ? Verdict.DISAGREES : Verdict.WITHIN_CHANCE, pValue, OptionalDouble.of(corrected));
    }

    /** {@return such as {@code ; q = 0.003}, or nothing} */
    String words() {
        if (adjustedPValue.isEmpty()) {
            return verdict == Verdict.TOO_FEW ? "; too few to tell" : "";
        }
        return "; " + EvidenceWording.of("q", adjustedPValue.getAsDouble());
    }

    void putInto(ObjectBuilder object) {
        object.put("verdict", verdict);
        pValue.ifPresent(each -> object.put("pValue", each));
        adjustedPValue.ifPresent(each -> object.put("adjustedPValue", each));
    }
}
