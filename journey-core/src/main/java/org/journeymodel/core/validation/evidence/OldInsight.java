package org.journeymodel.core.validation.evidence;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.journeymodel.core.insight.Insight;
import org.journeymodel.core.insight.Period;
import org.journeymodel.core.validation.rule.Inspection;
import org.journeymodel.core.validation.rule.ReferenceDay;
import org.journeymodel.core.validation.rule.Rule;
import org.journeymodel.core.validation.rule.RuleBook;

/**
 * Finds an insight of more than two years ago: its last day, that of its period or else its own, lies
 * so long before the day given or else that of the map's version. Customers and offers have changed
 * since, and what rests on it may no longer hold.
 */
final class OldInsight implements Rule {

    private static final int MOST_YEARS = 2;

    private final ReferenceDay reference;

    OldInsight(ReferenceDay reference) {
        this.reference = reference;
    }

    @Override
    public void check(Inspection inspection) {
        reference.in(inspection.journey()).ifPresent(today -> check(inspection, today));
    }

    @Override
    public void describe(RuleBook book) {
        book.warning("journey.insight.too-old", "An insight is more than two years old.");
    }

    private void check(Inspection inspection, LocalDate today) {
        List<Insight> insights = inspection.journey().insights();
        for (int at = 0; at < insights.size(); at++) {
            inspection.step();
            Insight insight = insights.get(at);
            Optional<LocalDate> last = insight.period().map(Period::to).or(insight::date);
            if (last.isPresent() && isOld(last.get(), today)) {
                inspection.report(
                        "journey.insight.too-old",
                        "/insights/" + at + (insight.period().isPresent() ? "/period/to" : "/date"),
                        Inspection.subject(insight),
                        "it is of " + last.get() + ", more than " + MOST_YEARS + " years before " + reference.say(today)
                                + ".",
                        "Find out whether it still holds, and date it anew.");
            }
        }
    }

    /** Counted in whole years first, so that no day is too far off to be computed with. */
    private static boolean isOld(LocalDate last, LocalDate today) {
        long years = ChronoUnit.YEARS.between(last, today);
        return years > MOST_YEARS
                || (years == MOST_YEARS && last.plusYears(MOST_YEARS).isBefore(today));
    }
}
