package org.journeymodel.core.validation;

import java.util.Objects;
import java.util.Optional;
import org.journeymodel.core.message.Quote;

/**
 * A finding that a team lives with, for a reason.
 *
 * @param finding what was found
 * @param reason why it is not told among the findings
 * @param declaredAt where the document says so, as a JSON Pointer; empty if the validator does
 */
public record SuppressedFinding(Finding finding, String reason, Optional<String> declaredAt) {

    /** Refuses null. */
    public SuppressedFinding {
        Objects.requireNonNull(finding, "finding");
        Objects.requireNonNull(reason, "reason");
        Objects.requireNonNull(declaredAt, "declaredAt");
    }

    /** {@return the finding and the reason in one line} */
    @Override
    public String toString() {
        return Quote.inLine(finding + " (suppressed: " + reason + ")");
    }

    /** The same in an atlas, where a journey's document begins at a path. */
    SuppressedFinding below(String path) {
        return new SuppressedFinding(
                finding.toBuilder().path(path + finding.path()).build(),
                reason,
                declaredAt.map(declared -> path + declared));
    }
}
