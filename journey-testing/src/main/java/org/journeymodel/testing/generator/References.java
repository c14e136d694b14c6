package org.journeymodel.testing.generator;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.journeymodel.core.model.AttributeValue;

/** The places of a document that name elements by their ids. */
final class References {

    /** Fields that hold an id, or a list of ids, of an element of the journey. */
    private static final Set<String> FIELDS = Set.of(
            "channels",
            "claims",
            "from",
            "insights",
            "opportunities",
            "persona",
            "personas",
            "personasInFocus",
            "team",
            "to",
            "touchpoints",
            "variantOf",
            "zone");

    private final AttributeValue document;
    private final Map<Place, String> ids = new LinkedHashMap<>();
    private final Map<Place, String> references = new LinkedHashMap<>();

    /** Of a document and all its places, each before those in it. */
    References(AttributeValue document, List<Place> places) {
        this.document = document;
        for (Place place : places) {
            if (place.last().equals("id")) {
                place.textIn(document).ifPresent(id -> ids.put(place, id));
            } else if (isReference(place)) {
                place.textIn(document).ifPresent(id -> references.put(place, id));
            }
        }
    }

    /** The document without an element and all that refers to it, or to an element in it. */
    AttributeValue without(Place element) {
        Set<String> lost = new HashSet<>();
        ids.forEach((place, id) -> {
            if (place.isIn(element)) {
                lost.add(id);
            }
        });
        NavigableSet<Place> gone = new TreeSet<>();
        gone.add(element);
        references.forEach((place, id) -> {
            if (!place.isIn(element) && lost.contains(id)) {
                gone.add(owner(place));
            }
        });
        AttributeValue rest = document;
        // From the last to the first, so that the indexes of those before still hold.
        for (Place place : gone.descendingSet()) {
            rest = place.without(rest);
        }
        return rest;
    }

    private static boolean isReference(Place place) {
        Object field = place.last() instanceof Integer ? place.around().last() : place.last();
        return FIELDS.contains(field);
    }

    /** A transition without end, or an experience without its persona, would be something else: it goes as a whole. */
    private static Place owner(Place reference) {
        Object field = reference.last();
        Place element = reference.around();
        boolean isEnd = field.equals("from") || field.equals("to");
        boolean isWhose = field.equals("persona") && listOf(element).equals(Optional.of("experiences"));
        return isEnd || isWhose ? element : reference;
    }

    private static Optional<Object> listOf(Place element) {
        return element.steps().size() < 2
                ? Optional.empty()
                : Optional.of(element.around().last());
    }
}
