package org.journeymodel.testing;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/** What assertions may be asked. */
final class Arguments {

    private Arguments() {}

    /** {@return an argument that must be there; refused in AssertJ's words if it is not} */
    static <T> T given(T argument, String what) {
        return Objects.requireNonNull(argument, () -> "The " + what + " should not be null");
    }

    static double share(String what, double share) {
        if (!(share >= 0 && share <= 1)) {
            throw new IllegalArgumentException(
                    what + " must be between 0 and 1, but was " + share + ". Write 30 % as 0.3.");
        }
        return share;
    }

    static double gain(double gain) {
        if (!(gain >= 0)) {
            throw new IllegalArgumentException("Gain must be 0 or more, but was " + gain + ".");
        }
        return gain;
    }

    static double valence(double valence) {
        if (!(valence >= -1 && valence <= 1)) {
            throw new IllegalArgumentException("Valence must be between -1 and 1, but was " + valence
                    + ". Turn a score of another scale into valence with EmotionScale.of(min, neutral, max).");
        }
        return valence;
    }

    static int moves(int moves) {
        if (moves < 0) {
            throw new IllegalArgumentException("Moves must be at least 0, but were " + moves + ".");
        }
        return moves;
    }

    static double amount(double amount) {
        if (!(amount >= 0)) {
            throw new IllegalArgumentException("Amount must be 0 or more, but was " + amount + ".");
        }
        return amount;
    }

    static List<String> someTouchpoints(String... touchpoints) {
        if (given(touchpoints, "touchpoints to look for").length == 0) {
            throw new IllegalArgumentException("There must be a touchpoint to look for, but there was none.");
        }
        return Arrays.asList(touchpoints);
    }

    static Duration time(Duration time) {
        if (given(time, "time").isNegative()) {
            throw new IllegalArgumentException("Time must not be negative, but was " + time + ".");
        }
        return time;
    }
}
