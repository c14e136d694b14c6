package org.journeymodel.json;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/**
 * A finite number.
 *
 * @param min the least that is allowed
 * @param max the most that is allowed
 * @param remedy what to do with a number out of range
 */
record NumberShape(double min, double max, @Nullable String remedy) implements Shape<Double> {

    static final NumberShape ANY = new NumberShape(-Double.MAX_VALUE, Double.MAX_VALUE, null);
    static final NumberShape PROBABILITY =
            new NumberShape(0, 1, "Write 42 % as 0.42, and leave out what is not known.");
    static final NumberShape VALENCE =
            new NumberShape(-1, 1, "Turn a score of another scale into valence: -1 is as bad, 1 as good as can be.");
    static final NumberShape AROUSAL = new NumberShape(0, 1, "0 is calm, 1 is deeply moved.");

    @Override
    public String wanted() {
        return isBounded() ? "a number from " + NumberText.of(min) + " to " + NumberText.of(max) : "a number";
    }

    private boolean isBounded() {
        return max < Double.MAX_VALUE;
    }

    @Override
    public @Nullable Double read(Reading in) {
        JsonParser parser = in.parser();
        if (!in.token().isNumeric()) {
            in.refuseType(this, in.token() == JsonToken.VALUE_STRING ? "Write numbers without quotes." : null);
            return null;
        }
        if (NumberText.isTooLong(in)) {
            return null;
        }
        double value = parser.getDoubleValue();
        boolean rounded = Double.isInfinite(value) || (value == 0 && !NumberText.isZero(parser.getString()));
        if (!rounded && value >= min && value <= max) {
            return value;
        }
        if (rounded) {
            NumberText.refuseMagnitude(in);
        } else {
            in.refuse(Rule.NUMBER_RANGE, this, remedy);
        }
        return null;
    }

    @Override
    public void write(Double value, Writing out) {
        out.number(value);
    }

    /** {@return 0, which any bounded number may be; numbers without bounds have bounds in each other} */
    @Override
    public @Nullable Double standIn() {
        return isBounded() ? 0.0 : null;
    }
}
