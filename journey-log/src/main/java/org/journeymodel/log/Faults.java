package org.journeymodel.log;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.journeymodel.core.validation.Finding;
import org.journeymodel.core.validation.Severity;

/** Collects the faults of one source, up to a limit, and counts the rest. */
final class Faults {

    private final String source;
    private final List<Finding> findings = new ArrayList<>();
    private long omitted;

    Faults(String source) {
        this.source = source;
    }

    /** {@return a builder for a finding in the source} */
    Finding.Builder finding(Severity severity, String ruleId) {
        return Finding.builder().severity(severity).ruleId(ruleId).source(source);
    }

    /** {@return a builder for an error in a record of the source} */
    Finding.Builder error(String ruleId, long line, long record) {
        return finding(Severity.ERROR, ruleId).line(lineOf(line)).path("record " + record);
    }

    void add(LogFault fault, String path) {
        Finding.Builder finding = finding(Severity.ERROR, fault.ruleId())
                .path(path)
                .message(fault.message())
                .remedy(fault.remedy());
        fault.line().ifPresent(line -> finding.line(lineOf(line)));
        add(finding);
    }

    void add(Finding.Builder finding) {
        if (findings.size() < Limits.FINDINGS) {
            findings.add(finding.build());
        } else {
            omitted++;
        }
    }

    boolean isEmpty() {
        return findings.isEmpty();
    }

    void throwIfAny() {
        if (!findings.isEmpty()) {
            List<Finding> byLine = new ArrayList<>(findings);
            byLine.sort(Comparator.comparingInt(finding -> finding.line().orElse(0)));
            throw new EventLogException(source, byLine, omitted);
        }
    }

    private static int lineOf(long line) {
        return (int) Math.min(line, Integer.MAX_VALUE);
    }
}
