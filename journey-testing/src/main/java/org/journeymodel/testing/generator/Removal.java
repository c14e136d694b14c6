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

    private final Supplier<Journey> smaller;

    private Removal(Supplier<Journey> smaller) {
        this.smaller = smaller;
    }

    /** The journey without it; empty if it must be there. */
    Optional<Journey> apply() {
        try {
            return Optional.of(smaller.get());
        } catch (JourneyJsonException needed) {
            return Optional.empty();
        }
    }

    /** All removals, the largest first, then in the order of the document. */
    static List<Removal> allOf(Journey journey) {
        AttributeValue document = JourneyJson.values().read(JourneyJson.write(journey));
        References references = new References(document);
        List<Removal> elements = new ArrayList<>();
        List<Removal> fields = new ArrayList<>();
        List<Removal> names = new ArrayList<>();
        for (Place place : Place.allIn(document)) {
            if (place.isElement(document)) {
                elements.add(new Removal(() -> read(references.without(place))));
            } else {
                fields.add(new Removal(() -> read(place.without(document))));
            }
            if (place.isLongName(document)) {
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
                .flatMap(each -> bridges.over(each.id()).stream())
                .map(past -> new Removal(() -> past))
                .toList();
    }

    private static Journey read(AttributeValue document) {
        return JourneyJson.read(JourneyJson.write((ObjectValue) document));
    }
}
