package org.journeymodel.core.validation.privacy;

import java.util.List;
import org.journeymodel.core.validation.rule.Rule;

/** The rules about personal data. */
public final class PrivacyRules {

    private PrivacyRules() {}

    /** {@return those about what a finished map should have} */
    public static List<Rule> thorough() {
        return List.of(new DataWithoutPurpose(), new UnmarkedData());
    }
}
