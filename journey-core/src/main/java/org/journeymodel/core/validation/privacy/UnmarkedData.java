package org.journeymodel.core.validation.privacy;

import org.journeymodel.core.model.Touchpoint;
import org.journeymodel.core.validation.rule.Inspection;
import org.journeymodel.core.validation.rule.Rule;
import org.journeymodel.core.validation.rule.RuleBook;

/**
 * Finds a touchpoint that asks customers for personal data, as it says itself, without a privacy mark.
 * What nobody has written down, nobody can give a purpose, ask consent for or delete. Texts are not
 * searched for words that sound like data.
 */
final class UnmarkedData implements Rule {

    @Override
    public void check(Inspection inspection) {
        for (int at = 0; at < inspection.flow().size(); at++) {
            inspection.step();
            Touchpoint touchpoint = inspection.flow().touchpoints().get(at);
            if (touchpoint.personalDataAsked() && touchpoint.privacyMarks().isEmpty()) {
                inspection.report(
                        "journey.privacy.unmarked-data",
                        inspection.pathOf(at) + "/personalDataAsked",
                        Inspection.subject(touchpoint),
                        "it asks customers for personal data, and no privacy mark says which.",
                        "Add a privacy mark for each kind of data, with its purpose.");
            }
        }
    }

    @Override
    public void describe(RuleBook book) {
        book.warning(
                "journey.privacy.unmarked-data",
                "A touchpoint asks for personal data, and no privacy mark says which.");
    }
}
