package org.journeymodel.json.table;

import java.util.LinkedHashMap;
import java.util.Map;
import org.journeymodel.core.model.AttributeValue;
import org.journeymodel.core.model.AttributeValue.ObjectValue;
import org.journeymodel.json.output.Writing;
import org.journeymodel.json.shape.AttributeWriter;
import org.journeymodel.json.shape.FormatVersionShape;
import org.journeymodel.json.shape.JsonSchema;

/**
 * The JSON Schema (2020-12) of documents, made from the same tables that read and write them. A schema
 * cannot say all that the reader checks: what the reader takes is valid, and what is not valid the
 * reader refuses.
 */
public final class JourneySchema {

    private JourneySchema() {}

    /** {@return the schema of journeys; those of other documents are definitions in it} */
    public static String document() {
        JsonSchema schema = new JsonSchema();
        ObjectValue journey = ModelTables.JOURNEY_DOCUMENT.schema(schema);
        ModelTables.ATLAS_DOCUMENT.schema(schema);
        ModelTables.EMPATHY_MAP_DOCUMENT.schema(schema);
        ScenarioTables.ofAnyJourney().schema(schema);
        Map<String, AttributeValue> fields = new LinkedHashMap<>();
        fields.put("$schema", AttributeValue.of("https://json-schema.org/draft/2020-12/schema"));
        fields.put("title", AttributeValue.of("Customer journey, format " + FormatVersionShape.CURRENT));
        fields.putAll(journey.fields());
        fields.put(JsonSchema.DEFINITIONS, new ObjectValue(schema.definitions()));
        return Writing.document(out -> AttributeWriter.write(new ObjectValue(fields), out))
                .text();
    }
}
