package org.journeymodel.core.validation.suppression;

import java.util.Optional;
import org.journeymodel.core.message.Quote;
import org.journeymodel.core.validation.rule.Inspection;
import org.journeymodel.core.validation.rule.RuleBook;

/** Reports what is wrong with the suppressions of a document; these findings are never suppressed. */
final class SuppressionFaults {

    private static final String MALFORMED = "journey.suppression.malformed";
    private static final String UNKNOWN_RULE = "journey.suppression.unknown-rule";
    private static final String UNKNOWN_ELEMENT = "journey.suppression.unknown-element";
    private static final String WITHOUT_REASON = "journey.suppression.without-reason";
    private static final String OF_ERROR = "journey.suppression.of-error";
    private static final String UNUSED = "journey.suppression.unused";

    private static final String SUBJECT = "suppression";

    private final Inspection inspection;
    private final ElementPlaces places;
    private final NamedRules named;

    SuppressionFaults(Inspection inspection, ElementPlaces places, NamedRules named) {
        this.inspection = inspection;
        this.places = places;
        this.named = named;
    }

    static void describe(RuleBook book) {
        book.warning(MALFORMED, "A suppression in the document is none, and has no effect.");
        book.warning(UNKNOWN_RULE, "A suppression in the document names a rule that is not known.");
        book.warning(UNKNOWN_ELEMENT, "A suppression in the document names an element that the journey does not have.");
        book.warning(WITHOUT_REASON, "A suppression in the document gives no reason, and has no effect.");
        book.warning(
                OF_ERROR,
                "A suppression in the document names a rule of the library whose findings make answers wrong or"
                        + " impossible, and has no effect.");
        book.warning(UNUSED, "A suppression in the document suppresses nothing.");
    }

    void malformed(String path, String message) {
        inspection.report(
                MALFORMED,
                path,
                SUBJECT,
                message,
                "Write a list of objects like {\"rule\": \"journey.touchpoint.dead-end\", \"reason\": \"…\"}.");
    }

    /** Whether a suppression can have an effect; reports the first reason why not. */
    boolean isSound(SuppressionEntry entry, String path) {
        String subject = subjectOf(entry.rule());
        if (!named.ids().contains(entry.rule())) {
            String remedy = inspection
                    .didYouMean(entry.rule(), named.ids())
                    .orElse("Validate with the rule, or leave its suppression out.");
            inspection.report(UNKNOWN_RULE, path + "/rule", subject, "no rule is known by this id.", remedy);
        } else if (named.errors().contains(entry.rule())) {
            String message = "what the rule finds makes answers wrong or impossible; no document can suppress it.";
            inspection.report(OF_ERROR, path + "/rule", subject, message, "Mend what it finds.");
        } else if (entry.reason().isEmpty()) {
            String message = "it gives no reason, so that it has no effect.";
            inspection.report(
                    WITHOUT_REASON, path, subject, message, "Add a \"reason\" for those who read it in a year.");
        } else {
            return isElementKnown(entry, path, subject);
        }
        return false;
    }

    private boolean isElementKnown(SuppressionEntry entry, String path, String subject) {
        Optional<String> unknown = entry.at().filter(id -> places.of(id).isEmpty());
        unknown.ifPresent(id -> inspection.report(
                UNKNOWN_ELEMENT,
                path + "/at",
                subject,
                "no element of this journey has the id " + Quote.of(id) + ".",
                inspection
                        .didYouMean(id, places.ids())
                        .orElse("Name a touchpoint, stage, persona or another element, or leave it out.")));
        return unknown.isEmpty();
    }

    void unused(Suppression.Placed placed) {
        String path = placed.declaredAt().orElseThrow();
        inspection.report(
                UNUSED,
                path,
                subjectOf(placed.suppression().ruleId()),
                "it suppresses nothing: the rule finds nothing here, or another suppression names the same.",
                "Leave it out.");
    }

    private static String subjectOf(String rule) {
        return SUBJECT + " of " + Quote.of(rule);
    }
}
