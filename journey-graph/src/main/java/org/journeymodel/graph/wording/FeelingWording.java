package org.journeymodel.graph.wording;

import org.journeymodel.core.message.PlainText;
import org.journeymodel.core.model.EmotionScale;

/** Feelings on the scale that a journey is told in. */
public final class FeelingWording {

    private static final int MOST_DECIMALS = 9;

    private FeelingWording() {}

    /**
     * {@return a feeling on a scale: a valence such as {@code -0.70}, or {@code 1.6 on 1 to 5}; the ends are
     * those of the scale, not rounded}
     */
    public static String of(EmotionScale scale, double valence) {
        return of(scale, valence, decimals(scale));
    }

    /**
     * {@return two feelings that differ, with as many decimals as tell them apart: {@code 2.0 to 2.5 on 1 to 5}}
     */
    public static String change(EmotionScale scale, double before, double after) {
        int decimals = decimals(scale);
        while (decimals < MOST_DECIMALS && figure(scale, before, decimals).equals(figure(scale, after, decimals))) {
            decimals++;
        }
        return figure(scale, before, decimals) + " to " + of(scale, after, decimals);
    }

    private static int decimals(EmotionScale scale) {
        return isValence(scale) ? 2 : 1;
    }

    private static boolean isValence(EmotionScale scale) {
        return scale.equals(EmotionScale.VALENCE);
    }

    private static String of(EmotionScale scale, double valence, int decimals) {
        return figure(scale, valence, decimals) + (isValence(scale) ? "" : " on " + ends(scale));
    }

    private static String figure(EmotionScale scale, double valence, int decimals) {
        return isValence(scale) ? Wording.signed(valence, decimals) : Wording.decimal(scale.toScore(valence), decimals);
    }

    private static String ends(EmotionScale scale) {
        return PlainText.shortest(scale.min()).toPlainString() + " to "
                + PlainText.shortest(scale.max()).toPlainString();
    }
}
