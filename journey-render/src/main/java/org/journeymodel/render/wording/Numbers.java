package org.journeymodel.render.wording;

import java.time.Duration;
import java.util.OptionalDouble;
import org.journeymodel.core.message.FigureText;
import org.journeymodel.core.model.EmotionScale;
import org.journeymodel.core.model.Language;

/** Figures as they stand in pictures: short, in the language's own writing, the same in every locale. */
public final class Numbers {

    private static final char NO_BREAK_SPACE = '\u00a0';

    private final Language language;
    private final EmotionScale scale;

    /** Figures in a language, with feelings as valence. */
    public Numbers(Language language) {
        this(language, EmotionScale.VALENCE);
    }

    /** Figures in a language, with feelings as scores on a scale. */
    public Numbers(Language language, EmotionScale scale) {
        this.language = language;
        this.scale = scale;
    }

    /**
     * {@return a share as percent: whole from 1 % on, else with one decimal; never rounded to 0 % or 100 %}
     *
     * @param share from 0 to 1
     */
    public String percent(double share) {
        return percentFigure(share) + NO_BREAK_SPACE + "%";
    }

    /** {@return the share of some among all with one decimal, as analyses and test reports tell it: {@code 7.5 %}} */
    public String percentOf(long some, long all) {
        String text = FigureText.percent(some, all).replace(' ', NO_BREAK_SPACE);
        return language == Language.ENGLISH ? text : text.replace('.', ',');
    }

    private String percentFigure(double share) {
        if (share > 0 && share < 0.0005) {
            return "<" + NO_BREAK_SPACE + decimal(0.1, 1);
        }
        if (share < 1 && share >= 0.995) {
            return ">" + NO_BREAK_SPACE + "99";
        }
        return share > 0 && share < 0.00995 ? decimal(100 * share, 1) : decimal(100 * share, 0);
    }

    /** {@return a number with as many decimals, and the language's decimal sign} */
    public String decimal(double value, int decimals) {
        String text = FigureText.decimal(value, decimals);
        return language == Language.ENGLISH ? text : text.replace('.', ',');
    }

    /** {@return a valence with its sign: {@code +0.4}, {@code −0.7}, {@code 0.0}; on another scale its score} */
    public String valence(double valence) {
        if (!isValence()) {
            return decimal(scale.toScore(valence), 1);
        }
        String text = decimal(Math.abs(valence), 1);
        if (decimal(0, 1).equals(text)) {
            return text;
        }
        return (valence > 0 ? "+" : "\u2212") + text;
    }

    /** {@return the score for a valence where feelings are on a scale of their own; else empty} */
    public String mark(double valence) {
        if (isValence()) {
            return "";
        }
        double score = scale.toScore(valence);
        return decimal(score, score == Math.rint(score) ? 0 : 1);
    }

    private boolean isValence() {
        return scale.equals(EmotionScale.VALENCE);
    }

    /** {@return how good a feeling is, in a word and as a figure} */
    public String feeling(OptionalDouble valence) {
        return valence.isPresent()
                ? word(valence.getAsDouble()).in(language) + " (" + valence(valence.getAsDouble()) + ")"
                : Word.UNKNOWN_FEELING.in(language);
    }

    /** A fifth of the scale for each word. */
    private static Word word(double valence) {
        if (valence < -0.6) {
            return Word.FRUSTRATED;
        } else if (valence < -0.2) {
            return Word.BAD;
        } else if (valence <= 0.2) {
            return Word.NEUTRAL;
        }
        return valence <= 0.6 ? Word.GOOD : Word.DELIGHTED;
    }

    /** {@return a time span in its two largest units} */
    public String duration(Duration duration) {
        String text = FigureText.duration(duration);
        if (language != Language.ENGLISH) {
            text = text.replace('.', ',').replace(" h", language == Language.DANISH ? " t" : " tim");
            text = language == Language.NORWEGIAN ? text.replace(" tim", " t") : text;
        }
        return text.replace(' ', NO_BREAK_SPACE);
    }
}
