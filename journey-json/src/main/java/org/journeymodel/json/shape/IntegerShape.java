package org.journeymodel.json.shape;

import org.journeymodel.core.model.AttributeValue.ObjectValue;
import org.journeymodel.json.fault.Rule;
import org.journeymodel.json.output.Writing;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonToken;

/**
 * A whole number, written without fraction and exponent.
 *
 * @param min the least that is allowed
 * @param max the most that is allowed
 * @param remedy what to do with a number out of range
 */
public record IntegerShape(int min, int max, String remedy) implements Shape<Integer> {

    /** Whole numbers from 1 to 5. */
    public static final IntegerShape SEVERITY = new IntegerShape(1, 5, "1 hardly matters, 5 decides the journey.");

    /** The digits, and the sign, of the longest int. */
    private static final int LONGEST = 11;

    @Override
    public String wanted() {
        return "a whole number from " + min + " to " + max;
    }

    @Override
    public @Nullable Integer read(Reading in) {
        if (in.token() != JsonToken.VALUE_NUMBER_INT) {
            in.refuseType(this, in.token() == JsonToken.VALUE_STRING ? "Write numbers without quotes." : null);
            return null;
        }
        if (NumberToken.isTooLong(in)) {
            return null;
        }
        boolean fits = in.parser().getStringLength() <= LONGEST;
        long value = fits ? in.parser().getLongValue() : Long.MAX_VALUE;
        if (value < min || value > max) {
            in.refuse(Rule.NUMBER_RANGE, this, remedy);
            return null;
        }
        return (int) value;
    }

    @Override
    public ObjectValue schema(JsonSchema schema) {
        return JsonSchema.type("integer")
                .put("minimum", min)
                .put("maximum", max)
                .build();
    }

    @Override
    public void write(Integer value, Writing out) {
        out.number(value.longValue());
    }

    @Override
    public Integer standIn() {
        return min;
    }
}
