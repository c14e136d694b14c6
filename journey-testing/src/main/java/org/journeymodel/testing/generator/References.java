package org.journeymodel.testing.generator;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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
    private final List<Place> places;

    References(AttributeValue document) {
        this.document = document;
        this.places = Place.allIn(document);
    }

    /** The document without an element and all that refers to it, or to an element in it. */
    AttributeValue without(Place element) {
        Set<String> lost = idsIn(element);
        Set<Place> gone = new LinkedHashSet<>();
        for (Place place : places) {
            if (place.equals(element)) {
                gone.add(element);
            } else if (!place.isIn(element)
                    && isReference(place)
                    && lost.contains(place.textIn(document).orElse(""))) {
                gone.add(owner(place));
            }
        }
        AttributeValue rest = document;
        List<Place> backwards = new ArrayList<>(gone);
        // From the last to the first, so that the indexes of those before still hold.
        for (int at = backwards.size() - 1; at >= 0; at--) {
            rest = backwards.get(at).without(rest);
        }
        return rest;
    }

    private Set<String> idsIn(Place element) {
        Set<String> ids = new HashSet<>();
        for (Place place : places) {
            if (place.isIn(element) && place.last().equals("id")) {
                place.textIn(document).ifPresent(ids::add);
            }
        }
        return ids;
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
