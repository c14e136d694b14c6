package org.journeymodel.core.flow;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.journeymodel.core.model.Journey;
import org.journeymodel.core.model.Touchpoint;
import org.journeymodel.core.work.Work;

/** The touchpoints of a journey in order, and their indexes by id. Of equal ids, the first counts. */
final class Touchpoints {

    private final List<Touchpoint> inOrder;
    private final Map<String, Integer> indexes;

    Touchpoints(Journey journey, Work work) {
        inOrder = journey.touchpoints();
        indexes = new HashMap<>(inOrder.size() * 2);
        for (int at = 0; at < inOrder.size(); at++) {
            work.step();
            indexes.putIfAbsent(inOrder.get(at).id(), at);
        }
    }

    int size() {
        return inOrder.size();
    }

    List<Touchpoint> inOrder() {
        return inOrder;
    }

    Touchpoint get(int index) {
        return inOrder.get(index);
    }

    OptionalInt find(String id) {
        Integer index = indexes.get(id);
        return index == null ? OptionalInt.empty() : OptionalInt.of(index);
    }
}
