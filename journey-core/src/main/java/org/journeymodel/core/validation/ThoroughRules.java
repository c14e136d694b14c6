package org.journeymodel.core.validation;

import java.util.List;

/** The rules about what a finished map should have, beyond those that every journey has to keep. */
final class ThoroughRules {

    private ThoroughRules() {}

    /** The rules; what is late or old is judged by a day. */
    static List<Rule> on(ReferenceDay day) {
        return List.of(
                new PersonaWithoutFeeling(),
                new PainWithoutOpportunity(),
                new MomentOfTruthWithoutFeeling(),
                new GapInFeelings(),
                new ClaimWithoutInsight(),
                new SingleSource(),
                new OldInsight(day),
                new ContactWithoutTeam(),
                new MissingBlueprintRow(),
                new HandoverWithoutSupport(),
                new OverdueAction(day),
                new ActionWithoutOwner(),
                new EffectNotMeasured(),
                new ReviewOverdue(day),
                new DataWithoutPurpose(),
                new StageWithoutTouchpoint(),
                new NoOutcome(),
                new SeparateComponent());
    }
}
