package org.journeymodel.log;

import java.util.List;
import java.util.stream.Collectors;
import org.journeymodel.core.validation.Finding;

/**
 * A file, or other source, that cannot be read as an event log, with all its faults. The message
 * holds them as well, one on a line.
 */
public final class EventLogException extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final transient List<Finding> findings;
    private final long omitted;

    EventLogException(String source, List<Finding> findings, long omitted) {
        super(messageOf(source, findings, omitted));
        this.findings = List.copyOf(findings);
        this.omitted = omitted;
    }

    /** {@return the faults in order of their places: at least one, at most the first 100} */
    public List<Finding> findings() {
        return findings;
    }

    /** {@return how many further faults {@link #findings()} leaves out} */
    public long omitted() {
        return omitted;
    }

    private static String messageOf(String source, List<Finding> findings, long omitted) {
        long faults = findings.size() + omitted;
        return source
                + " cannot be read as an event log: "
                + (faults == 1 ? "one fault" : faults + " faults")
                + findings.stream().map(finding -> "\n" + finding).collect(Collectors.joining())
                + (omitted > 0 ? "\nand " + omitted + " more" : "");
    }
}
