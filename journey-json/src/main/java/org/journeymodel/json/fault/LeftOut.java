package org.journeymodel.json.fault;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.journeymodel.core.model.AttributeValue;
import org.journeymodel.core.validation.Finding;
import org.journeymodel.core.validation.Severity;
import org.journeymodel.json.document.Document;

/** Collects what a lenient reader leaves out: the first of it whole, the rest as a number. */
public final class LeftOut {

    private static final Comparator<Finding> BY_PLACE = Comparator.<Finding>comparingInt(
                    finding -> finding.line().orElse(1))
            .thenComparingInt(finding -> finding.column().orElse(1));

    private final Faults format = Faults.warnings(1);
    private final Faults faults;
    private final int mostKept;
    private final Map<String, AttributeValue> values = new LinkedHashMap<>();
    private long fields;

    /** Keeps the first so many fields. */
    public LeftOut(int mostKept) {
        this.mostKept = mostKept;
        this.faults = Faults.warnings(mostKept);
    }

    /** {@return whether further fields are only counted, so that nothing needs to be said of them} */
    public boolean isFull() {
        return fields >= mostKept;
    }

    /** Tells that the document has a newer format. */
    public void tellFormat(Fault fault) {
        format.tell(fault);
    }

    /** Tells of a field that was left out, and where. */
    public void tell(Fault fault) {
        fields++;
        faults.tell(fault);
    }

    /** Counts a field that is left out, of which nothing more is told. */
    public void count() {
        fields++;
    }

    /** Keeps a value that was left out, by the pointer of its place. */
    public void keep(String pointer, AttributeValue value) {
        values.put(pointer, value);
    }

    /** {@return how many fields were left out} */
    public long fields() {
        return fields;
    }

    /** {@return a warning for all that was left out, in the order of their places; the last one counts the rest} */
    public List<Finding> findings(Document document) {
        List<Finding> findings = new ArrayList<>(faults.toFindings(document));
        long untold = fields - findings.size();
        findings.addAll(format.toFindings(document));
        findings.sort(BY_PLACE);
        if (untold > 0) {
            Finding.Builder rest = Finding.builder()
                    .severity(Severity.WARNING)
                    .ruleId(Rule.FIELD_UNKNOWN.id())
                    .message(untold + (untold == 1 ? " more field was" : " more fields were")
                            + " left out and not listed.");
            if (document.source() != null) {
                rest.source(document.source());
            }
            findings.add(rest.build());
        }
        return findings;
    }

    /** {@return the first values that were left out, by the pointers of their places} */
    public Map<String, AttributeValue> values() {
        return values;
    }
}
