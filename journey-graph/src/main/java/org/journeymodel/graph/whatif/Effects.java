package org.journeymodel.graph.whatif;

import java.time.Duration;
import org.journeymodel.core.model.AttributeValue;
import org.journeymodel.core.model.Outcome;
import org.journeymodel.graph.bottleneck.FlowMeasures;
import org.journeymodel.graph.flow.FlowAnalysis;
import org.journeymodel.graph.wording.Wording;

/** What edits did to measures, in words and as names and values. */
final class Effects {

    private static final double ROUNDING = 1e-9;

    private Effects() {}

    /** The first of success, losses, time and feeling that differs. */
    static String mostTelling(FlowMeasures before, FlowMeasures after) {
        double success = after.success().orElse(0) - before.success().orElse(0);
        if (Math.abs(success) > ROUNDING) {
            return changed(
                    "success",
                    success,
                    Wording.percent(before.success().orElse(0)),
                    Wording.percent(after.success().orElse(0)),
                    points(success));
        }
        double lost = after.lostPer100() - before.lostPer100();
        if (Math.abs(lost) > 100 * ROUNDING) {
            return changed(
                    "customers lost",
                    lost,
                    Wording.decimal(before.lostPer100(), 1),
                    Wording.decimal(after.lostPer100(), 1),
                    "of 100");
        }
        return timeOrFeeling(before, after);
    }

    private static String timeOrFeeling(FlowMeasures before, FlowMeasures after) {
        boolean succeed = before.success().isPresent();
        Duration earlier = before.timeOfSuccess().orElse(before.time());
        Duration later = after.timeOfSuccess().orElse(after.time());
        if (!earlier.equals(later)) {
            return (succeed ? "a journey that succeeds takes " : "a journey takes ")
                    + Words.instead(Wording.duration(later), Wording.duration(earlier))
                    + " (" + difference(earlier, later) + ")";
        }
        double unhappier =
                succeed ? before.feelingOfSuccess().orElse(0) : before.feeling().orElse(0);
        double happier =
                succeed ? after.feelingOfSuccess().orElse(0) : after.feeling().orElse(0);
        if (Math.abs(happier - unhappier) > ROUNDING) {
            return changed(
                    "the mean feeling of " + (succeed ? "customers who succeed" : "all customers"),
                    happier - unhappier,
                    Wording.signed(unhappier, 2),
                    Wording.signed(happier, 2),
                    "valence " + Wording.signed(happier - unhappier, 4));
        }
        return "success, losses, time and feeling stay what they are";
    }

    private static String changed(String what, double difference, String before, String after, String unit) {
        String verb = what.startsWith("customers")
                ? difference > 0 ? " rise" : " fall"
                : difference > 0 ? " rises" : " falls";
        return what + verb + " from " + before + " to " + after
                + (unit.startsWith("of ") ? " " + unit : " (" + unit + ")");
    }

    /** A difference of shares, small ones below zero told as well. */
    static String points(double difference) {
        return difference < 0 && difference > -0.0005 ? "less than 0.1 points less" : Wording.points(difference);
    }

    static String difference(Duration before, Duration after) {
        Duration saved = before.minus(after);
        return saved.isNegative() ? Wording.duration(saved.negated()) + " more" : Wording.duration(saved) + " less";
    }

    static AttributeValue.ObjectValue attributes(FlowMeasures measures, FlowAnalysis analysis) {
        AttributeValue.ObjectBuilder object = AttributeValue.object();
        measures.toAttributes().fields().forEach(object::put);
        AttributeValue.ObjectBuilder outcomes = AttributeValue.object();
        for (Outcome outcome : Outcome.values()) {
            outcomes.put(AttributeValue.of(outcome).value(), analysis.probabilityOf(outcome));
        }
        return object.put("outcomes", outcomes.build())
                .put("touchpointsVisited", analysis.touchpointsVisited())
                .put("moves", analysis.moves())
                .build();
    }
}
