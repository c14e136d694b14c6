package org.journeymodel.fuzz;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Ids of a document: what is declared is counted by kind, t0, t1 and so on, and what is referred to is mostly one of
 * these. Now and then an id is one of another kind, one used before, or at the edge of the grammar.
 */
final class Ids {

    private static final Map<String, String> DECLARED = Map.ofEntries(
            Map.entry("journey", "j"),
            Map.entry("journeyDocument", "j"),
            Map.entry("touchpoint", "t"),
            Map.entry("persona", "p"),
            Map.entry("channel", "c"),
            Map.entry("team", "e"),
            Map.entry("stage", "s"),
            Map.entry("zone", "z"),
            Map.entry("insight", "i"),
            Map.entry("claim", "k"),
            Map.entry("opportunity", "o"),
            Map.entry("actionItem", "a"));

    private static final Map<String, String> REFERRED = Map.ofEntries(
            Map.entry("from", "t"),
            Map.entry("to", "t"),
            Map.entry("touchpoint", "t"),
            Map.entry("touchpoints", "t"),
            Map.entry("persona", "p"),
            Map.entry("personas", "p"),
            Map.entry("personasInFocus", "p"),
            Map.entry("variantOf", "p"),
            Map.entry("channels", "c"),
            Map.entry("team", "e"),
            Map.entry("zone", "z"),
            Map.entry("insights", "i"),
            Map.entry("claims", "k"),
            Map.entry("opportunities", "o"),
            Map.entry("journey", "j"),
            Map.entry("subJourney", "j"));

    private static final List<String> ODD =
            List.of("t0", "p0", "end", "start", "a-b", "1", "é", "日本", "x".repeat(256), "stage", "outcome.none", "T0");

    private final Choices choices;
    private final Map<String, Integer> declared = new HashMap<>();

    Ids(Choices choices) {
        this.choices = choices;
    }

    /**
     * {@return the id of a field}
     *
     * @param owner the definition of the object that has it
     * @param field its name
     */
    String next(String owner, String field) {
        if (choices.oneIn(64)) {
            return choices.of(ODD);
        }
        if (field.equals("id")) {
            String kind = DECLARED.getOrDefault(owner, "x");
            return kind + (declared.merge(kind, 1, Integer::sum) - 1);
        }
        String kind = REFERRED.getOrDefault(field, "x");
        return kind + choices.below(Math.max(1, declared.getOrDefault(kind, 2)));
    }
}
