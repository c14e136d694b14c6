package org.journeymodel.core.validation.organisation;

import java.util.List;
import org.journeymodel.core.validation.rule.Rule;

/** The rules about teams and the work behind a journey. */
public final class OrganisationRules {

    private OrganisationRules() {}

    /** {@return those about what a finished map should have} */
    public static List<Rule> thorough() {
        return List.of(new ContactWithoutTeam(), new MissingBlueprintRow(), new HandoverWithoutSupport());
    }
}
