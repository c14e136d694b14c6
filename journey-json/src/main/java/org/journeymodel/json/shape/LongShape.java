package org.journeymodel.json.shape;

import java.math.BigInteger;
import org.journeymodel.core.model.AttributeValue.ObjectValue;
import org.journeymodel.json.fault.Rule;
import org.journeymodel.json.output.Writing;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonToken;

/** A count, at least 1, written without fraction and exponent. */
public record LongShape() implements Shape<Long> {

    private static final String REMEDY = "Leave out what is not known.";

    @Override
    public String wanted() {
        return "a whole number from 1 to " + Long.MAX_VALUE;
    }

    @Override
    public @Nullable Long read(Reading in) {
        if (in.token() != JsonToken.VALUE_NUMBER_INT) {
            in.refuseType(this, in.token() == JsonToken.VALUE_STRING ? "Write numbers without quotes." : null);
            return null;
        }
        if (NumberToken.isTooLong(in)) {
            return null;
        }
        BigInteger value = new BigInteger(in.parser().getString());
        if (value.signum() < 1 || value.bitLength() >= Long.SIZE) {
            in.refuse(Rule.NUMBER_RANGE, this, REMEDY);
            return null;
        }
        return value.longValueExact();
    }

    @Override
    public ObjectValue schema(JsonSchema schema) {
        return JsonSchema.type("integer")
                .put("minimum", 1)
                .put("maximum", Long.MAX_VALUE)
                .build();
    }

    @Override
    public void write(Long value, Writing out) {
        out.number(value);
    }

    @Override
    public Long standIn() {
        return 1L;
    }
}
