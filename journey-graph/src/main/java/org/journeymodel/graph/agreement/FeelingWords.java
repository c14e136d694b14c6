package org.journeymodel.graph.agreement;

import static org.journeymodel.graph.agreement.Amounts.name;

import java.util.OptionalDouble;
import org.journeymodel.core.model.EmotionScale;
import org.journeymodel.graph.wording.CountWording;
import org.journeymodel.graph.wording.FeelingWording;

/** Says a feeling in a sentence, on the scale of the journey. */
final class FeelingWords {

    private FeelingWords() {}

    static String of(FeelingAgreement feeling, EmotionScale scale, AgreementOptions options, Evidence evidence) {
        String at = name(feeling.touchpoint());
        OptionalDouble declared = feeling.declaredValence();
        String said = declared.isPresent()
                ? "The map says a feeling of " + FeelingWording.of(scale, declared.getAsDouble()) + " at " + at
                : "The map does not say what customers feel at " + at;
        return said + observed(feeling, scale, options, evidence) + ".";
    }

    private static String observed(
            FeelingAgreement feeling, EmotionScale scale, AgreementOptions options, Evidence evidence) {
        OptionalDouble mean = feeling.observedValence();
        if (mean.isEmpty()) {
            return "; no customer gave a score there";
        }
        return "; the mean of " + CountWording.of(feeling.customers(), "customer") + " was "
                + FeelingWording.of(scale, mean.getAsDouble())
                + feeling.interval()
                        .map(each -> " (" + Amounts.interval(options) + " "
                                + FeelingWording.change(scale, each.low(), each.high()))
                        .orElse(" (")
                + evidence.words() + ")";
    }
}
