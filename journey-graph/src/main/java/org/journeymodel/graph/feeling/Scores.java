package org.journeymodel.graph.feeling;

import org.journeymodel.core.model.AttributeValue;
import org.journeymodel.core.model.EmotionScale;

/** Tells valences on a scale: as valences on that of valence itself, else as its scores. */
final class Scores {

    private final EmotionScale scale;

    Scores(EmotionScale scale) {
        this.scale = scale;
    }

    /** Adds what a valence is called and is on the scale. */
    void put(AttributeValue.ObjectBuilder object, double valence) {
        object.put(scale.equals(EmotionScale.VALENCE) ? "valence" : "score", scale.toScore(valence));
    }

    /** {@return how much higher the score of one valence is than that of another} */
    double difference(double valence, double other) {
        return scale.toScore(valence) - scale.toScore(other);
    }

    /** {@return an amount of valence below neutral in scores, in which it may have another length} */
    double belowNeutral(double amount) {
        return amount * (scale.neutral() - scale.min());
    }
}
