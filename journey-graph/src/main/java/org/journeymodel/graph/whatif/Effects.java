package org.journeymodel.graph.whatif;

import java.time.Duration;
import java.util.Optional;
import java.util.OptionalDouble;
import org.journeymodel.core.model.AttributeValue;
import org.journeymodel.core.model.Outcome;
import org.journeymodel.graph.bottleneck.FlowMeasures;
import org.journeymodel.graph.flow.FlowAnalysis;
import org.journeymodel.graph.wording.FeelingWording;
import org.journeymodel.graph.wording.Wording;

/** What edits did to measures, in words and as names and values. */
final class Effects {

    private static final double ROUNDING = 1e-9;

    private Effects() {}

    /** The first of success, losses, time and feeling that differs. */
    static String mostTelling(FlowMeasures before, FlowMeasures after, Words words) {
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
        return timeOrFeeling(before, after, words);
    }

    private static String timeOrFeeling(FlowMeasures before, FlowMeasures after, Words words) {
        boolean succeed = before.success().isPresent();
        Duration earlier = before.timeOfSuccess().orElse(before.time());
        Duration later = after.timeOfSuccess().orElse(after.time());
        if (differ(earlier, later)) {
            return (succeed ? "a journey that succeeds takes " : "a journey takes ") + time(earlier, later);
        }
        OptionalDouble unhappier = succeed ? before.feelingOfSuccess() : before.feeling();
        OptionalDouble happier = succeed ? after.feelingOfSuccess() : after.feeling();
        return feeling(unhappier, happier, words)
                .map(change ->
                        "the mean feeling of " + (succeed ? "customers who succeed " : "all customers ") + change)
                .orElse("success, losses, time and feeling stay what they are");
    }

    /** Unknown times count as none, so that a journey that takes none may be one of which no time is known. */
    private static String time(Duration earlier, Duration later) {
        return earlier.isZero()
                ? Words.instead(Wording.duration(later), "no known time")
                : Words.instead(Wording.duration(later), Wording.duration(earlier)) + " (" + difference(earlier, later)
                        + ")";
    }

    private static Optional<String> feeling(OptionalDouble before, OptionalDouble after, Words words) {
        if (before.isEmpty() || after.isEmpty()) {
            return before.isEmpty() && after.isEmpty()
                    ? Optional.empty()
                    : Optional.of(
                            after.isEmpty()
                                    ? "is not known any more"
                                    : "becomes known: it is " + words.feeling(after.getAsDouble()));
        }
        double difference = after.getAsDouble() - before.getAsDouble();
        return Math.abs(difference) <= ROUNDING
                ? Optional.empty()
                : Optional.of((difference > 0 ? "rises from " : "falls from ")
                        + FeelingWording.change(words.scale(), before.getAsDouble(), after.getAsDouble()));
    }

    /** Whether two times differ by more than rounding. */
    static boolean differ(Duration before, Duration after) {
        double earlier = Wording.seconds(before);
        double later = Wording.seconds(after);
        return Math.abs(later - earlier) > ROUNDING * Math.max(earlier, later);
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
