package org.journeymodel.testing.generator;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.journeymodel.core.model.AttributeValue;
import org.journeymodel.core.model.AttributeValue.ListValue;
import org.journeymodel.core.model.AttributeValue.ObjectValue;
import org.journeymodel.core.model.AttributeValue.TextValue;

/**
 * A place in a document. In order, places of a list stand by index, and each before those in it.
 *
 * @param steps names of fields and indexes in lists, from the outermost
 */
record Place(List<Object> steps) implements Comparable<Place> {

    /** What users keep in attributes is one thing, whatever it holds. */
    private static final String OPAQUE = "attributes";

    /** Fields that are there wherever they can be, but for the ids of claims. */
    private static final Set<String> REQUIRED = Set.of("journeyFormat", "id", "name", "from", "to");

    private static final Set<String> CLAIMS = Set.of("needs", "expectations", "drivers", "pains", "gains");

    /** All places but the outermost, each before those in it. */
    static List<Place> allIn(AttributeValue document) {
        List<Place> all = new ArrayList<>();
        Deque<Place> open = new ArrayDeque<>();
        open.push(new Place(List.of()));
        while (!open.isEmpty()) {
            Place place = open.pop();
            if (!place.steps.isEmpty()) {
                all.add(place);
            }
            List<Place> inside = place.inside(document);
            for (int at = inside.size() - 1; at >= 0; at--) {
                open.push(inside.get(at));
            }
        }
        return all;
    }

    private List<Place> inside(AttributeValue document) {
        List<Place> inside = new ArrayList<>();
        AttributeValue here = in(document);
        if (here instanceof ListValue list) {
            for (int at = 0; at < list.values().size(); at++) {
                inside.add(then(at));
            }
        } else if (here instanceof ObjectValue object && !last().equals(OPAQUE)) {
            object.fields().keySet().forEach(name -> inside.add(then(name)));
        }
        return inside;
    }

    private Place then(Object step) {
        List<Object> more = new ArrayList<>(steps);
        more.add(step);
        return new Place(List.copyOf(more));
    }

    /** The last step; an empty text at the outermost place. */
    Object last() {
        return steps.isEmpty() ? "" : steps.get(steps.size() - 1);
    }

    Place around() {
        return new Place(steps.subList(0, steps.size() - 1));
    }

    AttributeValue in(AttributeValue document) {
        AttributeValue here = document;
        for (Object step : steps) {
            here = inside(here, step);
        }
        return here;
    }

    private static AttributeValue inside(AttributeValue here, Object step) {
        AttributeValue inside = here instanceof ListValue list
                ? list.values().get((Integer) step)
                : here instanceof ObjectValue object ? object.fields().get(step) : null;
        if (inside == null) {
            throw new IllegalStateException("There is no " + step + " in " + here + ".");
        }
        return inside;
    }

    /** Whether it is an object of a list, such as a touchpoint. */
    boolean isElement(AttributeValue document) {
        return last() instanceof Integer && in(document) instanceof ObjectValue;
    }

    /** Whether its element cannot do without. */
    boolean isRequired() {
        return last() instanceof String field && REQUIRED.contains(field) && !(field.equals("id") && isOfClaim());
    }

    private boolean isOfClaim() {
        return steps.size() > 2 && steps.get(steps.size() - 3) instanceof String list && CLAIMS.contains(list);
    }

    /** Whether it is a name that could as well be the id beside it. */
    boolean isLongName(AttributeValue document) {
        return last().equals("name")
                && around().in(document) instanceof ObjectValue owner
                && owner.fields().containsKey("id")
                && !in(document).equals(owner.fields().get("id"));
    }

    /** Whether here begins with all the steps of the other. */
    boolean isIn(Place other) {
        return steps.size() >= other.steps.size()
                && steps.subList(0, other.steps.size()).equals(other.steps);
    }

    Optional<String> textIn(AttributeValue document) {
        return in(document) instanceof TextValue text ? Optional.of(text.value()) : Optional.empty();
    }

    AttributeValue without(AttributeValue document) {
        return replaced(document, Optional.empty());
    }

    AttributeValue named(AttributeValue document) {
        return replaced(document, Optional.of(around().then("id").in(document)));
    }

    /** The document with something else here, or nothing; all around it is copied, from here outwards. */
    private AttributeValue replaced(AttributeValue document, Optional<AttributeValue> value) {
        Optional<AttributeValue> made = value;
        Place place = this;
        while (!place.steps.isEmpty()) {
            Object step = place.last();
            place = place.around();
            made = Optional.of(with(place.in(document), step, made));
        }
        return made.orElseThrow();
    }

    private static AttributeValue with(AttributeValue owner, Object step, Optional<AttributeValue> value) {
        if (owner instanceof ListValue list) {
            List<AttributeValue> values = new ArrayList<>(list.values());
            int at = (Integer) step;
            value.ifPresentOrElse(each -> values.set(at, each), () -> values.remove(at));
            return AttributeValue.of(values);
        }
        Map<String, AttributeValue> fields = new LinkedHashMap<>(((ObjectValue) owner).fields());
        value.ifPresentOrElse(each -> fields.put((String) step, each), () -> fields.remove(step));
        return new ObjectValue(fields);
    }

    @Override
    public int compareTo(Place other) {
        int common = Math.min(steps.size(), other.steps.size());
        for (int at = 0; at < common; at++) {
            int order = compare(steps.get(at), other.steps.get(at));
            if (order != 0) {
                return order;
            }
        }
        return Integer.compare(steps.size(), other.steps.size());
    }

    /** Steps at one place are either all indexes or all names. */
    private static int compare(Object left, Object right) {
        return left instanceof Integer index && right instanceof Integer other
                ? index.compareTo(other)
                : left.toString().compareTo(right.toString());
    }
}
