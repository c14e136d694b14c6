package org.journeymodel.core.diff;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.journeymodel.core.fields.Document;
import org.journeymodel.core.fields.ElementKind;
import org.journeymodel.core.fields.Field;
import org.journeymodel.core.fields.Items;
import org.journeymodel.core.fields.Key;
import org.journeymodel.core.fields.Part;
import org.jspecify.annotations.Nullable;

/** Gives elements other ids, where they are declared and wherever something refers to them. */
final class Renaming {

    private final Renames renames;

    private Renaming(Renames renames) {
        this.renames = renames;
    }

    static Document apply(Renames renames, Document document) {
        return renames.isEmpty() ? document : new Renaming(renames).renamed(document);
    }

    private Document renamed(Document document) {
        Items touchpoints = items(Document.TOUCHPOINTS, document.touchpoints());
        Map<Key, Key> newKeys = pairs(document.touchpoints().keys(), touchpoints.keys());
        Part journey = renamed(document.journey());
        List<Key> newStages = journey.items(Document.STAGES).keys();
        Map<Key, List<Key>> touchpointsOf = new LinkedHashMap<>();
        int at = 0;
        for (Key stage : document.stages().keys()) {
            List<Key> held = new ArrayList<>();
            document.touchpointsOf(stage).forEach(key -> held.add(newKeys.getOrDefault(key, key)));
            touchpointsOf.put(newStages.get(at++), held);
        }
        return new Document(journey, touchpoints, touchpointsOf);
    }

    private static Map<Key, Key> pairs(List<Key> before, List<Key> after) {
        Map<Key, Key> pairs = new LinkedHashMap<>();
        for (int at = 0; at < before.size(); at++) {
            pairs.put(before.get(at), after.get(at));
        }
        return pairs;
    }

    private Part renamed(Part part) {
        List<@Nullable Object> contents = new ArrayList<>();
        for (Field field : part.table().fields()) {
            contents.add(renamed(field, part.find(field)));
        }
        return Part.of(part.table(), contents);
    }

    /** Parts nest as the types of the model do, which is no deeper for a larger journey. */
    private @Nullable Object renamed(Field field, @Nullable Object content) {
        if (content instanceof Items items) {
            return items.isOrdered() ? items(field, items) : items;
        }
        if (content instanceof Part part) {
            return renamed(part);
        }
        ElementKind kind = field.names().orElse(null);
        return kind == null || content == null ? content : renames.newId(kind, (String) content);
    }

    private Items items(Field field, Items items) {
        List<Object> contents = new ArrayList<>();
        for (Object item : items.contents()) {
            Object renamed = renamed(field, item);
            contents.add(renamed == null ? item : renamed);
        }
        return Items.inOrder(contents, field::keyTextOf);
    }
}
