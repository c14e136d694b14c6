package org.journeymodel.testing.generator;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.journeymodel.core.model.AttributeValue;
import org.journeymodel.core.model.AttributeValue.ObjectValue;
import org.journeymodel.core.model.Journey;
import org.journeymodel.json.JourneyJson;
import org.journeymodel.json.JourneyJsonException;

/**
 * One thing that could be taken away from a journey. Things are places in its document, so that whatever a journey may
 * hold can be taken away, now and in later versions.
 */
final class Removal {

    private final Supplier<Optional<Journey>> smaller;

    private Removal(Supplier<Optional<Journey>> smaller) {
        this.smaller = smaller;
    }

    /** The journey without it; empty if it must be there. */
    Optional<Journey> apply() {
        return smaller.get();
    }

    /** All removals, the largest first, then in the order of the document. Each is worked out when it is applied. */
    static List<Removal> allOf(Journey journey) {
        AttributeValue document = JourneyJson.values().read(JourneyJson.write(journey));
        List<Place> places = Place.allIn(document);
        References references = new References(document, places);
        List<Removal> elements = new ArrayList<>();
        List<Removal> fields = new ArrayList<>();
        List<Removal> names = new ArrayList<>();
        for (Place place : places) {
            if (place.isElement(document)) {
                elements.add(new Removal(() -> read(references.without(place))));
            } else if (!place.isRequired()) {
                fields.add(new Removal(() -> read(place.without(document))));
            } else if (place.isLongName(document)) {
                names.add(new Removal(() -> read(place.named(document))));
            }
        }
        return Stream.of(elements, bridges(journey), fields, names)
                .flatMap(List::stream)
                .toList();
    }

    private static List<Removal> bridges(Journey journey) {
        Bridges bridges = new Bridges(journey);
        return journey.touchpoints().stream()
                .map(each -> new Removal(() -> bridges.over(each.id())))
                .toList();
    }

    private static Optional<Journey> read(AttributeValue document) {
        try {
            return Optional.of(JourneyJson.read(JourneyJson.write((ObjectValue) document)));
        } catch (JourneyJsonException needed) {
            return Optional.empty();
        }
    }
}
