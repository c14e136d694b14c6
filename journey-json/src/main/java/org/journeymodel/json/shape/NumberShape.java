package org.journeymodel.json.shape;

import java.math.BigDecimal;
import org.journeymodel.core.model.AttributeValue.ObjectBuilder;
import org.journeymodel.core.model.AttributeValue.ObjectValue;
import org.journeymodel.json.fault.Rule;
import org.journeymodel.json.output.Writing;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/**
 * A finite number.
 *
 * @param wanted what messages call it
 * @param min the least that is allowed
 * @param max the most that is allowed
 * @param standIn a number that every field of this shape takes; null where numbers bound each other
 * @param remedy what to do with a number out of range
 */
public record NumberShape(
        String wanted,
        double min,
        double max,
        @Nullable Double standIn,
        @Nullable String remedy) implements Shape<Double> {

    /** A number that is bounded by another one, such as the ends of a scale. */
    public static final NumberShape BOUND = finite(null);

    /** Any finite number. */
    public static final NumberShape ANY = finite(0.0);

    /** Finite numbers above 0. */
    public static final NumberShape POSITIVE =
            new NumberShape("a number above 0", Double.MIN_VALUE, Double.MAX_VALUE, 1.0, null);

    /** Numbers from 0 to 1, as shares of customers. */
    public static final NumberShape PROBABILITY = between(0, 1, "Write 42 % as 0.42, and leave out what is not known.");

    /** Numbers from -1 to 1, from the worst feeling to the best. */
    public static final NumberShape VALENCE =
            between(-1, 1, "Turn a score of another scale into valence: -1 is as bad, 1 as good as can be.");

    /** Numbers from 0 to 1, from calm to deeply moved. */
    public static final NumberShape AROUSAL = between(0, 1, "0 is calm, 1 is deeply moved.");

    private static NumberShape finite(@Nullable Double standIn) {
        return new NumberShape("a number", -Double.MAX_VALUE, Double.MAX_VALUE, standIn, null);
    }

    private static NumberShape between(int min, int max, String remedy) {
        return new NumberShape("a number from " + min + " to " + max, min, max, 0.0, remedy);
    }

    @Override
    public @Nullable Double read(Reading in) {
        JsonParser parser = in.parser();
        if (!in.token().isNumeric()) {
            in.refuseType(this, in.token() == JsonToken.VALUE_STRING ? "Write numbers without quotes." : null);
            return null;
        }
        if (NumberToken.isTooLong(in)) {
            return null;
        }
        double value = parser.getDoubleValue();
        boolean rounded = Double.isInfinite(value) || (value == 0 && !NumberToken.isZero(parser.getString()));
        if (!rounded && value >= min && value <= max && !isRoundedToBound(value, parser)) {
            return value;
        }
        if (rounded) {
            NumberToken.refuseMagnitude(in);
        } else {
            in.refuse(Rule.NUMBER_RANGE, this, remedy);
        }
        return null;
    }

    /** {@return whether a number is past a bound, by less than a double can tell} */
    private boolean isRoundedToBound(double value, JsonParser parser) {
        if (value != min && value != max) {
            return false;
        }
        BigDecimal exact = new BigDecimal(parser.getString());
        return max < Double.MAX_VALUE
                && (exact.compareTo(BigDecimal.valueOf(min)) < 0 || exact.compareTo(BigDecimal.valueOf(max)) > 0);
    }

    @Override
    public ObjectValue schema(JsonSchema schema) {
        ObjectBuilder number = JsonSchema.type("number");
        if (min == Double.MIN_VALUE) {
            number.put("exclusiveMinimum", 0);
        } else if (min > -Double.MAX_VALUE) {
            number.put("minimum", min);
        }
        if (max < Double.MAX_VALUE) {
            number.put("maximum", max);
        }
        return number.build();
    }

    @Override
    public void write(Double value, Writing out) {
        out.number(value);
    }
}
