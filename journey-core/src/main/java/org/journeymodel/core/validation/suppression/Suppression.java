package org.journeymodel.core.validation.suppression;

import java.util.List;
import java.util.Optional;

/**
 * What keeps the findings of a rule out of a report.
 *
 * @param ruleId the rule
 * @param reason why
 * @param element the id of the element in which it holds; empty for the whole journey
 */
public record Suppression(String ruleId, String reason, Optional<String> element) {

    /**
     * One in a certain journey.
     *
     * @param suppression what is kept out, and why
     * @param places the places in which it holds, and all below them; "" is the whole
     * @param declaredAt where the document says so; empty if the validator does
     */
    record Placed(Suppression suppression, List<String> places, Optional<String> declaredAt) {}
}
