package org.journeymodel.graph.whatif;

import java.time.Duration;
import java.util.OptionalDouble;
import org.journeymodel.graph.bottleneck.FlowMeasures;
import org.journeymodel.graph.bottleneck.Objective;
import org.journeymodel.graph.wording.Wording;

/** By how much one set of measures is better than another. */
final class Gain {

    private Gain() {}

    /** In shares, seconds or valence; negative if worse; empty if not known of both. */
    static OptionalDouble of(FlowMeasures before, FlowMeasures after, Objective objective) {
        return switch (objective) {
            case SUCCESS ->
                OptionalDouble.of(after.success().orElse(0) - before.success().orElse(0));
            case LOSSES -> OptionalDouble.of((before.lostPer100() - after.lostPer100()) / 100);
            case TIME -> time(before, after);
            case FEELING -> feeling(before, after);
            case STRUCTURE -> OptionalDouble.empty();
        };
    }

    private static OptionalDouble time(FlowMeasures before, FlowMeasures after) {
        if (before.success().isPresent() != after.success().isPresent()) {
            return OptionalDouble.empty();
        }
        Duration earlier = before.timeOfSuccess().orElse(before.time());
        Duration later = after.timeOfSuccess().orElse(after.time());
        return OptionalDouble.of(Wording.seconds(earlier) - Wording.seconds(later));
    }

    private static OptionalDouble feeling(FlowMeasures before, FlowMeasures after) {
        boolean succeed = before.success().isPresent();
        OptionalDouble earlier = succeed ? before.feelingOfSuccess() : before.feeling();
        OptionalDouble later = succeed ? after.feelingOfSuccess() : after.feeling();
        return succeed == after.success().isPresent() && earlier.isPresent() && later.isPresent()
                ? OptionalDouble.of(later.getAsDouble() - earlier.getAsDouble())
                : OptionalDouble.empty();
    }
}
