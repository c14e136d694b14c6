package org.journeymodel.core.validation.evidence;

import java.util.List;
import org.journeymodel.core.validation.rule.ReferenceDay;
import org.journeymodel.core.validation.rule.Rule;

/** The rules about what claims rest on. */
public final class EvidenceRules {

    private EvidenceRules() {}

    /** {@return those about what a finished map should have; what is late or old is judged by the day} */
    public static List<Rule> thorough(ReferenceDay day) {
        return List.of(new ClaimWithoutInsight(), new SingleSource(), new OldInsight(day));
    }
}
