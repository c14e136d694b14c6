package org.journeymodel.core.validation.review;

import java.time.LocalDate;
import java.util.Optional;
import org.journeymodel.core.message.Quote;
import org.journeymodel.core.model.Revision;
import org.journeymodel.core.validation.rule.Inspection;
import org.journeymodel.core.validation.rule.ReferenceDay;
import org.journeymodel.core.validation.rule.Rule;
import org.journeymodel.core.validation.rule.RuleBook;

/**
 * Finds a map that should have been reviewed by the day given, or else by that of its version. Until
 * somebody has looked, nobody knows whether customers still go this way.
 */
final class ReviewOverdue implements Rule {

    private final ReferenceDay reference;

    ReviewOverdue(ReferenceDay reference) {
        this.reference = reference;
    }

    @Override
    public void check(Inspection inspection) {
        Optional<Revision> revision = inspection.journey().revision();
        Optional<LocalDate> today = reference.in(inspection.journey());
        if (revision.isPresent() && today.isPresent() && revision.get().isReviewOverdue(today.get())) {
            report(inspection, revision.get(), today.get());
        }
    }

    @Override
    public void describe(RuleBook book) {
        book.warning("journey.revision.review-overdue", "A map should have been reviewed by now.");
    }

    private void report(Inspection inspection, Revision revision, LocalDate today) {
        inspection.report(
                "journey.revision.review-overdue",
                "/revision/reviewBy",
                "revision " + Quote.of(revision.version()),
                "it was to be reviewed by " + revision.reviewBy().orElse(today) + ", which lies before "
                        + reference.say(today) + ".",
                "Review the map, and set the day of the next review.");
    }
}
