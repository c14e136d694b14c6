package org.journeymodel.testing;

import java.time.Duration;
import java.util.Objects;

/** What assertions may be asked. */
final class Arguments {

    private Arguments() {}

    static double share(String what, double share) {
        if (!(share >= 0 && share <= 1)) {
            throw new IllegalArgumentException(
                    what + " must be between 0 and 1, but was " + share + ". Write 30 % as 0.3.");
        }
        return share;
    }

    static double valence(double valence) {
        if (!(valence >= -1 && valence <= 1)) {
            throw new IllegalArgumentException("Valence must be between -1 and 1, but was " + valence
                    + ". Turn a score of another scale into valence with EmotionScale.of(min, neutral, max).");
        }
        return valence;
    }

    static Duration time(Duration time) {
        if (Objects.requireNonNull(time, "time").isNegative()) {
            throw new IllegalArgumentException("Time must not be negative, but was " + time + ".");
        }
        return time;
    }
}
