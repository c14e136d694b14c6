package org.journeymodel.graph.whatif;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.Optional;
import org.journeymodel.core.message.PlainText;
import org.journeymodel.core.model.EmotionScale;
import org.journeymodel.graph.wording.FeelingWording;
import org.journeymodel.graph.wording.Wording;

/** Figures in the words of a journey. */
record Words(EmotionScale scale) {

    /** Of a number with more decimals nobody would read the zeros. */
    private static final int MOST_DECIMALS = 20;

    /** A feeling on the journey's own scale: a valence such as -0.70, or "1.6 on 1 to 5". */
    String feeling(double valence) {
        return FeelingWording.of(scale, valence);
    }

    /** A number with all its digits, such as 0.8; the smallest as 1E-300. */
    static String number(double number) {
        BigDecimal exact = PlainText.shortest(number);
        return exact.scale() > MOST_DECIMALS ? exact.toString() : exact.toPlainString();
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
