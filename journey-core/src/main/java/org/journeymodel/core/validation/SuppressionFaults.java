package org.journeymodel.core.validation;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.journeymodel.core.message.Quote;

/** Reports what is wrong with the suppressions of a document; these findings are never suppressed. */
final class SuppressionFaults {

    private static final RuleDescription MALFORMED = RuleDescription.warning(
            "journey.suppression.malformed", "A suppression in the document is none, and has no effect.");
    private static final RuleDescription UNKNOWN_RULE = RuleDescription.warning(
            "journey.suppression.unknown-rule", "A suppression in the document names a rule that is not known.");
    private static final RuleDescription UNKNOWN_ELEMENT = RuleDescription.warning(
            "journey.suppression.unknown-element",
            "A suppression in the document names an element that the journey does not have.");
    private static final RuleDescription WITHOUT_REASON = RuleDescription.warning(
            "journey.suppression.without-reason", "A suppression in the document gives no reason, and has no effect.");
    private static final RuleDescription OF_ERROR = RuleDescription.warning(
            "journey.suppression.of-error",
            "A suppression in the document names a rule of the library whose findings make answers wrong or"
                    + " impossible, and has no effect.");
    private static final RuleDescription UNUSED =
            RuleDescription.warning("journey.suppression.unused", "A suppression in the document suppresses nothing.");

    static final List<RuleDescription> RULES =
            List.of(MALFORMED, UNKNOWN_RULE, UNKNOWN_ELEMENT, WITHOUT_REASON, OF_ERROR, UNUSED);

    private static final String SUBJECT = "suppression";

    private final Inspection inspection;
    private final Map<String, RuleDescription> known;

    /** Known are the rules that a document may name, be they checked now or not. */
    SuppressionFaults(Inspection inspection, Map<String, RuleDescription> known) {
        this.inspection = inspection;
        this.known = known;
    }

    void malformed(String path, String message) {
        report(
                MALFORMED,
                path,
                SUBJECT,
                message,
                "Write a list of objects like {\"rule\": \"journey.touchpoint.dead-end\", \"reason\": \"…\"}.");
    }

    /** Whether a suppression can have an effect; reports the first reason why not. */
    boolean isSound(SuppressionEntry entry, String path) {
        RuleDescription rule = known.get(entry.rule());
        String subject = subjectOf(entry.rule());
        if (rule == null) {
            String remedy = inspection
                    .didYouMean(entry.rule(), known.keySet())
                    .orElse("Validate with the rule, or leave its suppression out.");
            report(UNKNOWN_RULE, path + "/rule", subject, "no rule is known by this id.", remedy);
        } else if (rule.severity() == Severity.ERROR && rule.id().startsWith(RuleIds.OF_THE_LIBRARY)) {
            String message = "what the rule finds makes answers wrong or impossible; no document can suppress it.";
            report(OF_ERROR, path + "/rule", subject, message, "Mend what it finds.");
        } else if (entry.reason().isEmpty()) {
            String message = "it gives no reason, so that it has no effect.";
            report(WITHOUT_REASON, path, subject, message, "Add a \"reason\" for those who read it in a year.");
        } else {
            return isElementKnown(entry, path, subject);
        }
        return false;
    }

    private boolean isElementKnown(SuppressionEntry entry, String path, String subject) {
        Optional<String> unknown =
                entry.at().filter(id -> inspection.elementPlaces().of(id).isEmpty());
        unknown.ifPresent(id -> report(
                UNKNOWN_ELEMENT,
                path + "/at",
                subject,
                "no element of this journey has the id " + Quote.of(id) + ".",
                inspection
                        .didYouMean(id, inspection.elementPlaces().ids())
                        .orElse("Name a touchpoint, stage, persona or another element, or leave it out.")));
        return unknown.isEmpty();
    }

    void unused(Suppression.Placed placed) {
        String path = placed.declaredAt().orElseThrow();
        report(
                UNUSED,
                path,
                subjectOf(placed.suppression().ruleId()),
                "it suppresses nothing: the rule finds nothing here, or another suppression names the same.",
                "Leave it out.");
    }

    private static String subjectOf(String rule) {
        return SUBJECT + " of " + Quote.of(rule);
    }

    private void report(RuleDescription rule, String path, String subject, String message, String remedy) {
        inspection.report(rule.severity(), rule.id(), path, subject, message, remedy);
    }
}
