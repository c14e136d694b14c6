package org.journeymodel.log;

import java.util.List;
import org.journeymodel.core.message.Quote;
import org.journeymodel.core.validation.Finding;
import org.journeymodel.core.validation.FindingsException;

/**
 * A source that cannot be read as an event log, with its faults in order of their places: all of
 * them, or as many as {@link org.journeymodel.core.limit.Limits#logFindings} allow, with {@link #omitted()} saying
 * how many more there are.
 */
public final class EventLogException extends FindingsException {

    private static final long serialVersionUID = 1;

    private final long omitted;

    EventLogException(String source, List<Finding> findings, long omitted) {
        super(
                Quote.inLine(source) + " cannot be read as an event log (" + told(findings.size(), omitted) + ")",
                findings);
        this.omitted = omitted;
    }

    /** {@return how many further faults {@link #findings()} leaves out} */
    public long omitted() {
        return omitted;
    }

    private static String told(int findings, long omitted) {
        if (omitted > 0) {
            return "the first " + findings + " faults, and " + omitted + " more";
        }
        return findings == 1 ? "1 fault" : findings + " faults";
    }
}
