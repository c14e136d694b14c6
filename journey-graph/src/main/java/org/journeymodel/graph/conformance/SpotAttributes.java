package org.journeymodel.graph.conformance;

import org.journeymodel.core.model.AttributeValue.ObjectBuilder;

/** Where a deviation is, as names and values. */
final class SpotAttributes {

    private SpotAttributes() {}

    static void put(ObjectBuilder object, Names names, Spot spot) {
        if (spot.touchpoint() < 0) {
            object.put("name", spot.name());
        }
        putId(object, "touchpoint", names, spot.touchpoint());
        putId(object, "after", names, spot.after());
        putId(object, "before", names, spot.before());
        putId(object, "plannedAfter", names, spot.plannedAfter());
        putId(object, "plannedBefore", names, spot.plannedBefore());
    }

    private static void putId(ObjectBuilder object, String key, Names names, int touchpoint) {
        if (touchpoint >= 0) {
            object.put(key, names.touchpoint(touchpoint).id());
        }
    }
}
