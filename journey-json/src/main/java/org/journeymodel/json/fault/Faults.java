package org.journeymodel.json.fault;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.journeymodel.core.validation.Finding;
import org.journeymodel.core.validation.Severity;
import org.journeymodel.json.document.Document;
import org.journeymodel.json.document.Locator;
import org.journeymodel.json.document.Places;

/** Collects what is wrong with a document, and turns it into findings in the order of their places. */
public final class Faults {

    private final Severity severity;
    private final int mostKept;
    private final List<Fault> kept = new ArrayList<>();
    private long total;

    private Faults(Severity severity, int mostKept) {
        this.severity = severity;
        this.mostKept = mostKept;
    }

    /** {@return an empty collection of errors, of which the first so many are kept} */
    public static Faults errors(int mostKept) {
        return new Faults(Severity.ERROR, mostKept);
    }

    /** {@return an empty collection of warnings, of which the first so many are kept} */
    static Faults warnings(int mostKept) {
        return new Faults(Severity.WARNING, mostKept);
    }

    /** Tells a fault; keeps it if not too many are kept already. */
    public void tell(Fault fault) {
        total++;
        if (!isFull()) {
            kept.add(fault);
        }
    }

    /** Counts a fault that is not kept any more. */
    public void count() {
        total++;
    }

    /** {@return whether further faults are only counted, so that nothing needs to be said of them} */
    public boolean isFull() {
        return kept.size() >= mostKept;
    }

    /** {@return how many faults are kept at the most} */
    public int mostKept() {
        return mostKept;
    }

    /** {@return whether there is no fault} */
    public boolean isEmpty() {
        return total == 0;
    }

    /** {@return how many faults there are, told or only counted} */
    public long total() {
        return total;
    }

    /** {@return the faults that are kept, with the places that they have in their document} */
    public List<Finding> toFindings(Document document) {
        List<Fault> placed = new ArrayList<>(placed(document));
        placed.sort(Comparator.comparingInt(Fault::offset));
        Places places = new Places(document);
        List<Finding> findings = new ArrayList<>();
        for (Fault fault : placed) {
            places.moveTo(fault.offset());
            findings.add(toFinding(fault, document, places));
        }
        return findings;
    }

    private List<Fault> placed(Document document) {
        Map<String, Integer> offsets = Locator.offsets(
                document,
                kept.stream()
                        .filter(fault -> fault.offset() == Fault.BY_POINTER)
                        .map(Fault::pointer)
                        .toList());
        return kept.stream().map(fault -> placed(fault, offsets)).toList();
    }

    private static Fault placed(Fault fault, Map<String, Integer> offsets) {
        if (fault.offset() != Fault.BY_POINTER) {
            return fault;
        }
        int offset = offsets.getOrDefault(fault.pointer(), 0);
        return new Fault(fault.rule(), fault.pointer(), offset, fault.message(), fault.remedy());
    }

    private Finding toFinding(Fault fault, Document document, Places places) {
        Finding.Builder finding = Finding.builder()
                .severity(severity)
                .ruleId(fault.rule().id())
                .line(places.line())
                .column(places.column())
                .path(fault.pointer())
                .message(fault.message());
        if (document.source() != null) {
            finding.source(document.source());
        }
        if (fault.remedy() != null) {
            finding.remedy(fault.remedy());
        }
        return finding.build();
    }
}
