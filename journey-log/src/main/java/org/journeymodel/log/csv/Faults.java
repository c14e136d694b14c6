package org.journeymodel.log.csv;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.journeymodel.core.validation.Finding;
import org.journeymodel.core.validation.Severity;
import org.journeymodel.log.event.Limits;

/** Collects the faults of one source, up to a limit, and counts the rest. */
public final class Faults {

    private final String source;
    private final List<Finding> findings = new ArrayList<>();
    private long omitted;

    /** Starts without a fault. */
    public Faults(String source) {
        this.source = source;
    }

    /** {@return a builder for a finding in the source} */
    public Finding.Builder finding(Severity severity, String ruleId) {
        return Finding.builder().severity(severity).ruleId(ruleId).source(source);
    }

    /** {@return a builder for an error in a record of the source} */
    Finding.Builder error(String ruleId, long line, long record) {
        return finding(Severity.ERROR, ruleId).line(lineOf(line)).path("record " + record);
    }

    /** Adds the fault that ended the reading, at a place such as "record 3". */
    public void add(LogFault fault, String path) {
        Finding.Builder finding = finding(Severity.ERROR, fault.ruleId())
                .path(path)
                .message(fault.message())
                .remedy(fault.remedy());
        fault.line().ifPresent(line -> finding.line(lineOf(line)));
        add(finding);
    }

    /** Adds a fault, or counts it if there are too many. */
    public void add(Finding.Builder finding) {
        if (findings.size() < Limits.FINDINGS) {
            findings.add(finding.build());
        } else {
            omitted++;
        }
    }

    /** {@return whether there is no fault} */
    public boolean isEmpty() {
        return findings.isEmpty();
    }

    /** {@return the faults that are kept, in the order of their lines} */
    public List<Finding> findings() {
        List<Finding> byLine = new ArrayList<>(findings);
        byLine.sort(Comparator.comparingInt(finding -> finding.line().orElse(0)));
        return byLine;
    }

    /** {@return how many faults were told, but not kept} */
    public long omitted() {
        return omitted;
    }

    private static int lineOf(long line) {
        return (int) Math.min(line, Integer.MAX_VALUE);
    }
}
