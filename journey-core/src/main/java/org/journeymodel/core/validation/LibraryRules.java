package org.journeymodel.core.validation;

import java.util.List;
import java.util.stream.Stream;
import org.journeymodel.core.validation.actions.ActionRules;
import org.journeymodel.core.validation.evidence.EvidenceRules;
import org.journeymodel.core.validation.experience.ExperienceRules;
import org.journeymodel.core.validation.numbers.NumberRules;
import org.journeymodel.core.validation.organisation.OrganisationRules;
import org.journeymodel.core.validation.privacy.PrivacyRules;
import org.journeymodel.core.validation.references.ReferenceRules;
import org.journeymodel.core.validation.review.ReviewRules;
import org.journeymodel.core.validation.rule.ReferenceDay;
import org.journeymodel.core.validation.rule.Rule;
import org.journeymodel.core.validation.structure.StructureRules;

/** The rules of the library, group by group. */
final class LibraryRules {

    private LibraryRules() {}

    /** Those that every journey should keep, a draft too. */
    static List<Rule> standard() {
        return Stream.of(
                        ReferenceRules.standard(),
                        StructureRules.standard(),
                        NumberRules.standard(),
                        ActionRules.standard())
                .flatMap(List::stream)
                .toList();
    }

    /** These and those about the teams and the work behind a journey. */
    static List<Rule> blueprint() {
        return Stream.of(standard(), OrganisationRules.thorough())
                .flatMap(List::stream)
                .toList();
    }

    /** The standard ones and those about what a finished map should have; what is late or old is judged by a day. */
    static List<Rule> thorough(ReferenceDay day) {
        return Stream.of(
                        standard(),
                        StructureRules.thorough(),
                        ExperienceRules.thorough(),
                        EvidenceRules.thorough(day),
                        OrganisationRules.thorough(),
                        ActionRules.thorough(day),
                        ReviewRules.thorough(day),
                        PrivacyRules.thorough())
                .flatMap(List::stream)
                .toList();
    }
}
