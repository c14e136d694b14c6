package org.journeymodel.json;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.journeymodel.json.document.Document;
import org.journeymodel.json.document.Parsers;
import org.journeymodel.json.fault.Fault;
import org.journeymodel.json.fault.Rule;
import org.journeymodel.json.shape.Shape;
import org.journeymodel.json.table.ModelTables;
import org.journeymodel.json.table.ObjectShape;
import org.journeymodel.json.table.ScenarioTables;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/**
 * Recognises a document that is read as one of another kind, such as an atlas as a journey. It is told
 * once then, and not by each of its fields. A document is of the kind that has most of its fields.
 *
 * @param noun what the document holds: "an atlas"
 * @param names the names of its fields
 * @param door what reads it
 */
record OtherDocument(String noun, List<String> names, String door) {

    private static final List<OtherDocument> KINDS = List.of(
            new OtherDocument("a journey", ModelTables.JOURNEY_DOCUMENT.names(), "journeys()"),
            new OtherDocument("an atlas", ModelTables.ATLAS_DOCUMENT.names(), "atlases()"),
            new OtherDocument("an empathy map", ModelTables.EMPATHY_MAP_DOCUMENT.names(), "empathyMaps()"),
            new OtherDocument("a scenario list", ScenarioTables.ofAnyJourney().names(), "scenarios(journey)"));

    /** {@return what the document is instead of what was wanted; null if it is that, or cannot be told} */
    static @Nullable Fault faultOf(Document document, Shape<?> wanted) {
        Set<String> names = namesIn(document);
        OtherDocument likeliest = null;
        OtherDocument meant = null;
        for (OtherDocument kind : KINDS) {
            if (wanted instanceof ObjectShape<?, ?> object && object.names().equals(kind.names)) {
                meant = kind;
            }
            if (likeliest == null || kind.countIn(names) > likeliest.countIn(names)) {
                likeliest = kind;
            }
        }
        return meant == null || likeliest == null || meant.countIn(names) >= likeliest.countIn(names)
                ? null
                : likeliest.insteadOf(meant, document);
    }

    private Fault insteadOf(OtherDocument wanted, Document document) {
        return new Fault(
                Rule.DOCUMENT_KIND,
                "",
                document.skipWhiteSpace(0),
                "this is " + noun + ", not " + wanted.noun + ".",
                "Read it as " + noun + "; JourneyJson." + door + " does.");
    }

    private long countIn(Set<String> names) {
        return this.names.stream().filter(names::contains).count();
    }

    /** {@return the fields of the document itself but its format; none if its JSON is broken} */
    private static Set<String> namesIn(Document document) {
        Set<String> names = new HashSet<>();
        try (JsonParser parser = Parsers.over(document)) {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                return names;
            }
            for (String name = parser.nextName(); name != null; name = parser.nextName()) {
                names.add(name);
                parser.nextToken();
                parser.skipChildren();
            }
        } catch (JacksonException e) {
            return Set.of();
        }
        names.remove("journeyFormat");
        return names;
    }
}
