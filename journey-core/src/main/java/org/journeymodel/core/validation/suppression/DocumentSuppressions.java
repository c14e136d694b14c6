package org.journeymodel.core.validation.suppression;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.journeymodel.core.model.AttributeValue;
import org.journeymodel.core.model.AttributeValue.ListValue;
import org.journeymodel.core.model.Touchpoint;
import org.journeymodel.core.validation.rule.Inspection;

/** Reads the suppressions that a journey itself declares, in its attributes and those of its touchpoints. */
final class DocumentSuppressions {

    private static final String PATH = "/attributes/" + Suppressions.ATTRIBUTE;

    private final Inspection inspection;
    private final ElementPlaces places;
    private final SuppressionFaults faults;
    private final Suppressions into;

    /** Takes what reports faults, and what takes the suppressions. */
    DocumentSuppressions(Inspection inspection, ElementPlaces places, SuppressionFaults faults, Suppressions into) {
        this.inspection = inspection;
        this.places = places;
        this.faults = faults;
        this.into = into;
    }

    /** Adds those that hold, and reports those that cannot. */
    void read() {
        read(inspection.journey().attributes(), "", Optional.empty());
        List<Touchpoint> touchpoints = inspection.flow().touchpoints();
        for (int at = 0; at < touchpoints.size(); at++) {
            inspection.step();
            if (!touchpoints.get(at).attributes().isEmpty()) {
                read(touchpoints.get(at).attributes(), inspection.pathOf(at), Optional.of(at));
            }
        }
    }

    private void read(Map<String, AttributeValue> attributes, String owner, Optional<Integer> touchpoint) {
        AttributeValue value = attributes.get(Suppressions.ATTRIBUTE);
        if (value instanceof ListValue list) {
            for (int at = 0; at < list.values().size(); at++) {
                read(list.values().get(at), owner + PATH + "/" + at, touchpoint);
            }
        } else if (value != null) {
            faults.malformed(owner + PATH, "it is no list.");
        }
    }

    private void read(AttributeValue value, String path, Optional<Integer> touchpoint) {
        Optional<String> fault = SuppressionEntry.faultOf(value, touchpoint.isEmpty());
        if (fault.isPresent()) {
            faults.malformed(path, fault.get());
            return;
        }
        SuppressionEntry entry = SuppressionEntry.of(value);
        if (faults.isSound(entry, path)) {
            Suppression suppression =
                    new Suppression(entry.rule(), entry.reason().orElseThrow(), entry.at());
            into.add(new Suppression.Placed(suppression, placesOf(entry, touchpoint), Optional.of(path)));
        }
    }

    private List<String> placesOf(SuppressionEntry entry, Optional<Integer> touchpoint) {
        if (touchpoint.isEmpty()) {
            return entry.at().map(places::of).orElse(List.of(""));
        }
        int at = touchpoint.get();
        Touchpoint first = inspection.distinctTouchpoints().get(at);
        return first == null ? List.of(inspection.pathOf(at)) : places.of(first.id());
    }
}
