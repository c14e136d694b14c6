package org.journeymodel.json.shape;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.journeymodel.core.message.Surrogates;
import org.journeymodel.core.model.AttributeValue;
import org.journeymodel.core.model.AttributeValue.BooleanValue;
import org.journeymodel.core.model.AttributeValue.ListValue;
import org.journeymodel.core.model.AttributeValue.NullValue;
import org.journeymodel.core.model.AttributeValue.NumberValue;
import org.journeymodel.core.model.AttributeValue.ObjectValue;
import org.journeymodel.core.model.AttributeValue.TextValue;
import org.journeymodel.json.fault.Rule;
import org.journeymodel.json.output.Writing;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonToken;

/**
 * Any JSON value, numbers exactly as they are written. It calls itself for the values in it, as deep as
 * documents may be.
 */
public record AttributeShape() implements Shape<AttributeValue> {

    @Override
    public String wanted() {
        return "any value";
    }

    @Override
    public @Nullable AttributeValue read(Reading in) {
        return switch (in.token()) {
            case START_OBJECT -> readObject(in);
            case START_ARRAY -> readList(in);
            case VALUE_STRING -> readText(in);
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> readNumber(in);
            case VALUE_TRUE -> BooleanValue.TRUE;
            case VALUE_FALSE -> BooleanValue.FALSE;
            default -> new NullValue();
        };
    }

    private @Nullable AttributeValue readText(Reading in) {
        String text = in.text(this);
        if (text == null || tellHalf("the text ", text, in)) {
            return null;
        }
        return new TextValue(text);
    }

    /** {@return whether a text has half of a surrogate pair, which has been told then} */
    private static boolean tellHalf(String what, String text, Reading in) {
        int half = Surrogates.firstUnpaired(text);
        if (half >= 0) {
            in.tell(
                    Rule.VALUE_INVALID,
                    what + in.quote(text) + " has half of a surrogate pair at index " + half + ".",
                    "Write both halves, or neither.");
        }
        return half >= 0;
    }

    private static @Nullable AttributeValue readNumber(Reading in) {
        BigDecimal number = NumberToken.exact(in);
        return number == null ? null : new NumberValue(number);
    }

    private AttributeValue readList(Reading in) {
        in.checkDepth();
        List<AttributeValue> values = new ArrayList<>();
        while (in.parser().nextToken() != JsonToken.END_ARRAY) {
            AttributeValue value = read(in);
            if (value != null) {
                values.add(value);
            }
        }
        return new ListValue(values);
    }

    private AttributeValue readObject(Reading in) {
        return new ObjectValue(readFields(in));
    }

    /** {@return the sound ones of the fields of the object on whose first token the reading stands} */
    Map<String, AttributeValue> readFields(Reading in) {
        in.checkDepth();
        Map<String, AttributeValue> fields = new LinkedHashMap<>();
        for (String name = in.parser().nextName();
                name != null;
                name = in.parser().nextName()) {
            in.checkName(name);
            boolean refused = tellHalf("the name ", name, in);
            if (fields.containsKey(name)) {
                in.tellDuplicate(name);
                refused = true;
            }
            in.parser().nextToken();
            if (refused) {
                in.skip();
            } else {
                AttributeValue value = read(in);
                fields.put(name, value == null ? standIn() : value); // so that a duplicate is seen
            }
        }
        return fields;
    }

    @Override
    public ObjectValue schema(JsonSchema schema) {
        return AttributeValue.object().build();
    }

    @Override
    public void write(AttributeValue value, Writing out) {
        AttributeWriter.write(value, out);
    }

    @Override
    public AttributeValue standIn() {
        return new NullValue();
    }
}
