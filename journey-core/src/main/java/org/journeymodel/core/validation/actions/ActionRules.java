package org.journeymodel.core.validation.actions;

import java.util.List;
import org.journeymodel.core.validation.rule.ReferenceDay;
import org.journeymodel.core.validation.rule.Rule;

/** The rules about action items. */
public final class ActionRules {

    private ActionRules() {}

    /** {@return those that every journey should keep, a draft too} */
    public static List<Rule> standard() {
        return List.of(new DoneWithoutStatus());
    }

    /** {@return those about what a finished map should have; what is late or old is judged by the day} */
    public static List<Rule> thorough(ReferenceDay day) {
        return List.of(new OverdueAction(day), new ActionWithoutOwner(), new EffectNotMeasured());
    }
}
