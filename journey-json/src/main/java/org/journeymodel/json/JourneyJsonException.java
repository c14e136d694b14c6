package org.journeymodel.json;

import java.util.List;
import org.journeymodel.core.validation.Finding;
import org.journeymodel.core.validation.FindingsException;
import org.jspecify.annotations.Nullable;

/**
 * A document is no journey, or no other value that was to be read from it. The findings are in the order
 * of their places; of more than 1,000 faults ({@code Limits.documentFindings}) only the first are kept, and the message says how many there
 * are.
 */
public final class JourneyJsonException extends FindingsException {

    private static final long serialVersionUID = 1L;

    JourneyJsonException(String noun, @Nullable String source, List<Finding> findings, long total) {
        super(headline(noun, source, findings.size(), total), findings);
    }

    private static String headline(String noun, @Nullable String source, int kept, long total) {
        return "No " + noun + " can be read from "
                + (source == null ? "the document" : source)
                + ", which has "
                + (total == 1 ? "1 fault" : total + " faults")
                + (kept < total ? ", " + kept + " of them kept" : "");
    }
}
