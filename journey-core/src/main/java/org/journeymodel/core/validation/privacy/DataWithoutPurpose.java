package org.journeymodel.core.validation.privacy;

import java.util.List;
import org.journeymodel.core.message.Quote;
import org.journeymodel.core.model.PrivacyMark;
import org.journeymodel.core.model.Touchpoint;
import org.journeymodel.core.validation.rule.Inspection;
import org.journeymodel.core.validation.rule.Rule;
import org.journeymodel.core.validation.rule.RuleBook;

/**
 * Finds a privacy mark that does not say what the personal data are for. Data without a purpose must
 * not be asked for in many countries, and customers do not give them gladly anywhere.
 */
final class DataWithoutPurpose implements Rule {

    @Override
    public void check(Inspection inspection) {
        for (int at = 0; at < inspection.flow().size(); at++) {
            inspection.step();
            Touchpoint touchpoint = inspection.flow().touchpoints().get(at);
            List<PrivacyMark> marks = touchpoint.privacyMarks();
            for (int place = 0; place < marks.size(); place++) {
                if (marks.get(place).purpose().isEmpty()) {
                    inspection.report(
                            "journey.privacy-mark.no-purpose",
                            inspection.pathOf(at) + "/privacyMarks/" + place,
                            "privacy mark " + Quote.of(marks.get(place).data()) + " at "
                                    + Inspection.subject(touchpoint),
                            "it does not say what the data are for.",
                            "Name the purpose, or stop asking for them.");
                }
            }
        }
    }

    @Override
    public void describe(RuleBook book) {
        book.note("journey.privacy-mark.no-purpose", "A privacy mark does not say what the personal data are for.");
    }
}
