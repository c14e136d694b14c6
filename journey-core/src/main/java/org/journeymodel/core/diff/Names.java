package org.journeymodel.core.diff;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import org.journeymodel.core.fields.Document;
import org.journeymodel.core.fields.ElementKind;
import org.journeymodel.core.fields.Elements;
import org.journeymodel.core.fields.Field;
import org.journeymodel.core.fields.Items;
import org.journeymodel.core.fields.Key;
import org.journeymodel.core.fields.ModelFields;
import org.journeymodel.core.fields.Part;
import org.journeymodel.core.message.Quote;
import org.jspecify.annotations.Nullable;

/** What people call the elements of some versions of a journey; the first version that has one tells. */
final class Names {

    private final Map<ElementKind, Map<String, String>> names = new EnumMap<>(ElementKind.class);

    private Names() {}

    static Names of(Document... versions) {
        Names all = new Names();
        for (ElementKind kind : ElementKind.values()) {
            Map<String, String> ofKind = new HashMap<>();
            for (Document version : versions) {
                add(ofKind, Elements.of(version, kind));
            }
            all.names.put(kind, ofKind);
        }
        return all;
    }

    private static void add(Map<String, String> names, Items elements) {
        elements.byKey().forEach((key, element) -> {
            Part part = (Part) element;
            part.table()
                    .findField("name")
                    .ifPresent(name -> names.putIfAbsent(key.text(), String.valueOf(part.find(name))));
        });
    }

    private String nameOf(ElementKind kind, Object id) {
        return Quote.of(names.getOrDefault(kind, Map.of()).getOrDefault(String.valueOf(id), String.valueOf(id)));
    }

    /** {@return what people call an item of a list or map} */
    String wordsOf(Field field, Key key, Object item) {
        if (item instanceof Part part) {
            return wordsOf(field.word(), part);
        }
        String text = field.names().map(kind -> nameOf(kind, key.text())).orElseGet(() -> Quote.of(key.text()));
        return field.word() + " " + text;
    }

    private String wordsOf(String word, Part part) {
        if (part.table() == ModelFields.EXPERIENCE) {
            Object persona = part.find("persona");
            return word + " of " + (persona == null ? "every customer" : nameOf(ElementKind.PERSONA, persona));
        }
        if (part.table() == ModelFields.TRANSITION) {
            return word + " " + ends(part);
        }
        Field telling = part.table()
                .findField("name")
                .or(() -> part.table().findField("text"))
                .orElseGet(() -> part.table().fields().get(0));
        return word + " " + Quote.of(String.valueOf(part.find(telling)));
    }

    private String ends(Part transition) {
        Object trigger = transition.find("trigger");
        return "from " + end(transition.find("from")) + " to " + end(transition.find("to"))
                + (trigger == null ? "" : " (" + Quote.of(String.valueOf(trigger)) + ")");
    }

    private String end(@Nullable Object id) {
        return nameOf(ElementKind.TOUCHPOINT, String.valueOf(id));
    }
}
