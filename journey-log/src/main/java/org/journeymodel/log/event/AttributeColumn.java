package org.journeymodel.log.event;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.journeymodel.core.model.AttributeValue;

/** One attribute of events in the order in which they came; each different value is kept once. */
final class AttributeColumn {

    private final Map<AttributeValue, Integer> codes = new HashMap<>();
    private final List<AttributeValue> values = new ArrayList<>();
    private final IntColumn column = new IntColumn();

    void set(int event, AttributeValue value) {
        Integer known = codes.putIfAbsent(value, values.size());
        if (known == null) {
            values.add(value);
        }
        column.set(event, known == null ? values.size() : known + 1);
    }

    EventDetails.Attribute ordered(EventOrder order, int size) {
        return new EventDetails.Attribute(column.ordered(order, size), List.copyOf(values));
    }
}
