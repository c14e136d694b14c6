package org.journeymodel.json.shape;

import java.util.ArrayList;
import java.util.List;
import org.journeymodel.core.model.AttributeValue.ObjectValue;
import org.journeymodel.json.output.Writing;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonToken;

/**
 * Values of one shape in order.
 *
 * @param element the shape of the values
 * @param <E> the values
 */
public record ListShape<E>(Shape<E> element) implements Shape<List<E>> {

    /** Room for as many as most lists have. */
    private static final int FEW = 4;

    @Override
    public String wanted() {
        return "a list";
    }

    @Override
    public @Nullable List<E> read(Reading in) {
        if (in.token() != JsonToken.START_ARRAY) {
            in.refuseType(this, "Put it in brackets, as a list of one.");
            return null;
        }
        List<E> values = new ArrayList<>(FEW);
        while (in.parser().nextToken() != JsonToken.END_ARRAY) {
            E value = element.read(in);
            E kept = value == null ? element.standIn() : value; // so that indexes stay right
            if (kept != null) {
                values.add(kept);
            }
        }
        return values;
    }

    @Override
    public ObjectValue schema(JsonSchema schema) {
        return JsonSchema.type("array").put("items", element.schema(schema)).build();
    }

    @Override
    public void write(List<E> values, Writing out) {
        out.startList(!element.isOnItsOwnLines());
        for (int at = 0; at < values.size(); at++) { // no iterator for each list of a document
            element.write(values.get(at), out);
        }
        out.endList();
    }

    @Override
    public List<E> standIn() {
        return List.of();
    }
}
