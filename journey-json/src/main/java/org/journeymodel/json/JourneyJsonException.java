package org.journeymodel.json;

import java.util.List;
import org.journeymodel.core.validation.Finding;
import org.jspecify.annotations.Nullable;

/**
 * Thrown when a document is no journey. It carries everything that is wrong with the document, in the
 * order of the places; its message lists the first 100, one a line.
 */
public final class JourneyJsonException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<Finding> findings;

    JourneyJsonException(@Nullable String source, List<Finding> findings, long total) {
        super(messageOf(source, findings, total));
        this.findings = List.copyOf(findings);
    }

    /**
     * {@return what is wrong with the document, in the order of the places; never empty, and at most
     * 1,000 findings, however many faults there are}
     */
    public List<Finding> findings() {
        return findings;
    }

    private static String messageOf(@Nullable String source, List<Finding> findings, long total) {
        StringBuilder message = new StringBuilder("No journey can be read from ")
                .append(source == null ? "the document" : source)
                .append(": ")
                .append(total)
                .append(total == 1 ? " fault" : " faults");
        int shown = Math.min(findings.size(), Limits.FINDINGS_SHOWN);
        findings.subList(0, shown).forEach(finding -> message.append('\n').append(finding));
        if (total > shown) {
            message.append("\nand ").append(total - shown).append(" more");
        }
        return message.toString();
    }
}
