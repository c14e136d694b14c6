package org.journeymodel.core.validation.experience;

import java.util.List;
import org.journeymodel.core.validation.rule.Rule;

/** The rules about what customers feel. */
public final class ExperienceRules {

    private ExperienceRules() {}

    /** {@return those about what a finished map should have} */
    public static List<Rule> thorough() {
        return List.of(
                new PersonaWithoutFeeling(),
                new PainWithoutOpportunity(),
                new MomentOfTruthWithoutFeeling(),
                new GapInFeelings());
    }
}
