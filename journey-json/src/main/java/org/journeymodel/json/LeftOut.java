package org.journeymodel.json;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.journeymodel.core.model.AttributeValue;
import org.journeymodel.core.validation.Finding;

/** Collects what a lenient reader leaves out; all of it, for nothing may be lost unsaid. */
final class LeftOut {

    private final Faults faults = Faults.warnings();
    private final Map<String, AttributeValue> values = new LinkedHashMap<>();

    void tell(Fault fault) {
        faults.tell(fault);
    }

    void keep(String pointer, AttributeValue value) {
        values.put(pointer, value);
    }

    List<Finding> findings(Document document) {
        return faults.toFindings(document);
    }

    Map<String, AttributeValue> values() {
        return values;
    }
}
