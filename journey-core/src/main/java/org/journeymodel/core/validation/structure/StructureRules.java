package org.journeymodel.core.validation.structure;

import java.util.List;
import org.journeymodel.core.validation.rule.Rule;

/** The rules about the structure of a journey. */
public final class StructureRules {

    private StructureRules() {}

    /** {@return those that every journey should keep, a draft too} */
    public static List<Rule> standard() {
        return List.of(new EmptyJourney(), new UnreachableTouchpoint(), new DeadEnd(), new Trap());
    }

    /** {@return those about what a finished map should have} */
    public static List<Rule> thorough() {
        return List.of(new StageWithoutTouchpoint(), new NoOutcome(), new SeparateComponent());
    }
}
