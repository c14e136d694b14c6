package org.journeymodel.log.source;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.journeymodel.core.validation.Finding;
import org.journeymodel.core.validation.Severity;

/**
 * Collects the faults of one source, up to a limit, and counts the rest. A fault of one record is an error
 * that refuses the source, or, in lenient reading, a warning that the record is left out.
 */
public final class Faults {

    private final String source;
    private final boolean lenient;
    private final int mostTold;
    private final List<Finding> errors = new ArrayList<>();
    private final List<Finding> warnings = new ArrayList<>();
    private long told;

    /** Starts without a fault; of records, so many are told. */
    public Faults(String source, boolean lenient, int mostTold) {
        this.source = source;
        this.lenient = lenient;
        this.mostTold = mostTold;
    }

    /** {@return faults of the same source, none yet, for a trial} */
    public Faults trial() {
        return new Faults(source, lenient, mostTold);
    }

    /** Adds what a trial found to refuse the source; where records are left out, all were, for that reason. */
    public void addAll(Faults trial) {
        if (lenient) {
            forgetRecords();
        }
        errors.addAll(trial.errors);
    }

    /** {@return whether faulty records are left out} */
    public boolean isLenient() {
        return lenient;
    }

    /** {@return a builder for a finding in the source} */
    public Finding.Builder finding(Severity severity, String ruleId) {
        return Finding.builder().severity(severity).ruleId(ruleId).source(source);
    }

    /** {@return a builder for a fault of one record, at a path such as "record 3"} */
    public Finding.Builder ofRecord(String ruleId, long line, String path) {
        Severity severity = lenient ? Severity.WARNING : Severity.ERROR;
        Finding.Builder finding = finding(severity, ruleId).path(path);
        return line == 0 ? finding : finding.line(lineOf(line));
    }

    /** Adds a fault of one record, or counts it if there are too many. */
    public void addOfRecord(Finding.Builder finding) {
        told++;
        List<Finding> list = lenient ? warnings : errors;
        if (list.size() < mostTold) {
            list.add(finding.build());
        }
    }

    /** Forgets the faults of records, which all follow from one of the whole source that is added instead. */
    void forgetRecords() {
        errors.clear();
        warnings.clear();
        told = 0;
    }

    /** {@return how many faults of records there were} */
    public long told() {
        return told;
    }

    /** Adds the fault that ended the reading, at a path such as "record 3". */
    public void add(LogFault fault, String path) {
        Finding.Builder finding = finding(Severity.ERROR, fault.ruleId())
                .path(path)
                .message(fault.message())
                .remedy(fault.remedy());
        fault.line().ifPresent(line -> finding.line(lineOf(line)));
        add(finding);
    }

    /** Adds a fault of the whole source. It is always told: there are but few of them. */
    public void add(Finding.Builder finding) {
        errors.add(finding.build());
    }

    /** {@return whether nothing refuses the source} */
    public boolean isEmpty() {
        return errors.isEmpty();
    }

    /** {@return the faults that refuse the source, in the order of their lines, up to a limit} */
    public List<Finding> findings() {
        List<Finding> byLine = new ArrayList<>(errors);
        byLine.sort(Comparator.comparingInt(finding -> finding.line().orElse(0)));
        return byLine;
    }

    /** {@return the faults of records that were left out, in order, up to a limit} */
    public List<Finding> leftOut() {
        return List.copyOf(warnings);
    }

    /** {@return how many faults that refuse the source were told, but not kept} */
    public long omitted() {
        return lenient ? 0 : Math.max(0, told - mostTold);
    }

    private static int lineOf(long line) {
        return (int) Math.min(line, Integer.MAX_VALUE);
    }
}
