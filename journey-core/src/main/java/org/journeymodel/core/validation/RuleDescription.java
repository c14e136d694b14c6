package org.journeymodel.core.validation;

import java.util.Objects;
import org.journeymodel.core.invariant.Checks;
import org.journeymodel.core.message.Quote;

/**
 * A rule as a catalogue tells it: what its findings are called, how much they matter, what they mean.
 *
 * @param id what its findings name it by, such as {@code journey.touchpoint.dead-end}
 * @param severity how much its findings matter
 * @param description what it finds, in one sentence
 */
public record RuleDescription(String id, Severity severity, String description) {

    /** Refuses an id that is no words joined by dots, and a description without a visible character. */
    public RuleDescription {
        RuleIds.require(id);
        Objects.requireNonNull(severity, "severity");
        Checks.requireVisible(
                "Description of rule " + Quote.of(id),
                Objects.requireNonNull(description, "description"),
                "Say in one sentence what it finds.");
    }

    RuleDescription withSeverity(Severity other) {
        return new RuleDescription(id, other, description);
    }
}
