package org.journeymodel.core.validation;

import java.util.Objects;

/**
 * A rule of your own that threw instead of coming to its end.
 *
 * @param ruleId the id of the rule
 * @param cause what it threw
 */
public record RuleFailure(String ruleId, Throwable cause) {

    /** Refuses null. */
    public RuleFailure {
        Objects.requireNonNull(ruleId, "ruleId");
        Objects.requireNonNull(cause, "cause");
    }
}
