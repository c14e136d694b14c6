package org.journeymodel.testing;

import org.journeymodel.core.message.FigureText;

/** Feelings as failures write them. */
final class Valence {

    private Valence() {}

    /** {@return a valence with its sign: {@code +0.20}} */
    static String signed(double valence) {
        String text = FigureText.decimal(valence, 2);
        return text.startsWith("-") ? text : "+" + text;
    }
}
