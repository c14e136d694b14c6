package org.journeymodel.graph.whatif;

import java.time.Duration;
import java.util.Optional;
import org.journeymodel.core.model.EmotionScale;
import org.journeymodel.graph.wording.Wording;

/** Figures in the words of a journey. */
record Words(EmotionScale scale) {

    /** A feeling on the journey's own scale: a valence such as -0.70, or "1.6 on 1 to 5". */
    String feeling(double valence) {
        return scale.equals(EmotionScale.VALENCE)
                ? Wording.signed(valence, 2)
                : Wording.decimal(scale.toScore(valence), 1) + " on " + Wording.decimal(scale.min(), 0) + " to "
                        + Wording.decimal(scale.max(), 0);
    }

    static String instead(String after, String before) {
        return after + " instead of " + before;
    }

    static String instead(String after, Optional<Duration> before) {
        return instead(after, before.map(Wording::duration).orElse("an unknown time"));
    }

    static String name(String name) {
        return Wording.quoted(name);
    }
}
