package org.journeymodel.json.fault;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.journeymodel.core.model.AttributeValue;
import org.journeymodel.core.validation.Finding;
import org.journeymodel.json.document.Document;

/** Collects what a lenient reader leaves out; all of it, for nothing may be lost unsaid. */
public final class LeftOut {

    private final Faults faults = Faults.warnings();
    private final Map<String, AttributeValue> values = new LinkedHashMap<>();

    /** Tells what was left out, and where. */
    public void tell(Fault fault) {
        faults.tell(fault);
    }

    /** Keeps a value that was left out, by the pointer of its place. */
    public void keep(String pointer, AttributeValue value) {
        values.put(pointer, value);
    }

    /** {@return a warning for all that was left out, in the order of their places} */
    public List<Finding> findings(Document document) {
        return faults.toFindings(document);
    }

    /** {@return the values that were left out, by the pointers of their places} */
    public Map<String, AttributeValue> values() {
        return values;
    }
}
