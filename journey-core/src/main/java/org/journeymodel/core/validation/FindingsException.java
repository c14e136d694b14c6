package org.journeymodel.core.validation;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something could not be used, with every reason at once: the message lists the findings, one a
 * line, and {@link #findings()} hands them out.
 */
public abstract class FindingsException extends RuntimeException {

    /** The most findings that a message lists; {@link #findings()} has them all. */
    public static final int MOST_LISTED = 100;

    private static final long serialVersionUID = 1L;

    private final transient @Nullable List<Finding> findings;

    /**
     * Makes an exception whose message is the headline and the findings.
     *
     * @param headline what could not be used, without a full stop or colon
     * @param findings the reasons, in order
     */
    protected FindingsException(String headline, List<Finding> findings) {
        super(messageOf(headline, findings));
        this.findings = List.copyOf(findings);
    }

    /** {@return the reasons, in order; none after serialisation, which keeps the message only} */
    public final List<Finding> findings() {
        return findings == null ? List.of() : findings;
    }

    private static String messageOf(String headline, List<Finding> findings) {
        StringBuilder message = new StringBuilder(headline).append(':');
        findings.stream()
                .limit(MOST_LISTED)
                .forEach(finding -> message.append('\n').append(finding));
        if (findings.size() > MOST_LISTED) {
            message.append("\nand ").append(findings.size() - MOST_LISTED).append(" more");
        }
        return message.toString();
    }
}
