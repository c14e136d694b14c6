package org.journeymodel.core.validation.references;

import java.util.List;
import org.journeymodel.core.validation.rule.Rule;

/** The rules about ids and what names them. */
public final class ReferenceRules {

    private ReferenceRules() {}

    /** {@return those that every journey should keep, a draft too} */
    public static List<Rule> standard() {
        return List.of(
                new DuplicateId(),
                new TwinId(),
                new UnknownTransitionEnd(),
                new UnknownPersona(),
                new UnknownChannel(),
                new UnknownTeam(),
                new UnknownZone(),
                new UnknownInsight(),
                new UnknownSubject(),
                new UnknownOpportunity(),
                new VariantCycle(),
                new AmbiguousEventName(),
                new TwinEventName(),
                new DuplicateExperience(),
                new DuplicateTransition(),
                new RepeatedChannel());
    }
}
