package org.journeymodel.graph.bottleneck;

import java.util.Objects;
import org.journeymodel.core.flow.FlowMove;
import org.journeymodel.core.flow.JourneyFlow;
import org.journeymodel.graph.wording.Wording;

/** Says an improvement and its effect in one plain sentence, in the journey's own words. */
final class Sentences {

    private final Facts facts;
    private final Objective objective;
    private final Figures before;

    Sentences(Facts facts, Objective objective, Figures before) {
        this.facts = facts;
        this.objective = objective;
        this.before = before;
    }

    String of(Candidate candidate) {
        return cause(candidate) + "; " + condition(candidate) + ", " + effect(candidate.after()) + ".";
    }

    private String cause(Candidate candidate) {
        JourneyFlow flow = facts.flow();
        int at = candidate.touchpoint();
        String here = Facts.nameOf(flow.touchpoints().get(at));
        return switch (candidate.reason()) {
            case DROP_OFF -> Wording.percent(flow.exitShare(at)) + " of the visits to " + here + " end the journey";
            case LOOP_BACK -> {
                FlowMove move = moveOf(candidate);
                yield Wording.percent(shareOfPair(move)) + " of the visits to " + here + directionOf(move);
            }
            case WAITING -> {
                FlowMove move = moveOf(candidate);
                yield "Customers wait "
                        + move.typicalWaiting()
                                .or(move::meanWaiting)
                                .map(Wording::duration)
                                .orElse("")
                        + " from "
                        + here
                        + " to "
                        + Facts.nameOf(move.to());
            }
            case DURATION ->
                here + " takes " + flow.duration(at).map(Wording::duration).orElse("");
            default ->
                "Customers feel "
                        + facts.inWords(facts.feelings()[at])
                        + " at "
                        + here
                        + facts.reasonOfFeeling(at).map(why -> " (" + why + ")").orElse("");
        };
    }

    private static FlowMove moveOf(Candidate candidate) {
        return Objects.requireNonNull(candidate.improvement().move(), "move");
    }

    private double shareOfPair(FlowMove move) {
        return facts.flow().movesFrom(move.source()).stream()
                .filter(each -> each.target() == move.target())
                .mapToDouble(FlowMove::share)
                .sum();
    }

    private String directionOf(FlowMove move) {
        if (move.source() == move.target()) {
            return " lead to it again";
        }
        return (facts.leadsBack(move) ? " lead back to " : " lead sideways to ") + Facts.nameOf(move.to());
    }

    private String condition(Candidate candidate) {
        return switch (candidate.reason()) {
            case DROP_OFF -> "if nobody left there";
            case LOOP_BACK -> facts.leadsBack(moveOf(candidate)) ? "without that way back" : "without that way";
            case WAITING -> "without that wait";
            case DURATION -> "if it took no time";
            default -> "raised to neutral";
        };
    }

    private String effect(Figures after) {
        return switch (objective) {
            case SUCCESS ->
                "success"
                        + course(
                                after.success() - before.success(),
                                Wording.percent(before.success()),
                                Wording.percent(after.success()))
                        + " ("
                        + Wording.points(after.success() - before.success())
                        + ")";
            case TIME -> time(after);
            case FEELING ->
                "the mean feeling of "
                        + (before.canSucceed() ? "customers who succeed" : "all customers")
                        + course(
                                after.feelingInView() - before.feelingInView(),
                                facts.inWords(before.feelingInView()),
                                facts.inWords(after.feelingInView()))
                        + " (valence "
                        + Wording.signed(after.feelingInView() - before.feelingInView(), 4)
                        + ")";
            default -> losses(after);
        };
    }

    /** What a figure would do. One improvement never worsens it; several together may. */
    private static String course(double change, String from, String to) {
        long steps = Ranking.steps(change);
        return steps == 0 ? " would stay at " + from : (steps > 0 ? " would rise from " : " would fall from ") + from + " to " + to;
    }

    private String losses(Figures after) {
        return Ranking.steps(after.lost() - before.lost()) == 0
                ? time(after)
                : "customers lost"
                        + course(
                                after.lost() - before.lost(),
                                Wording.decimal(100 * before.lost(), 1),
                                Wording.decimal(100 * after.lost(), 1))
                        + " of 100";
    }

    private String time(Figures after) {
        double saved = before.timeInView() - after.timeInView();
        return (before.canSucceed() ? "a journey that succeeds" : "a journey")
                + " would take "
                + Wording.duration(Wording.duration(after.timeInView()))
                + " instead of "
                + Wording.duration(Wording.duration(before.timeInView()))
                + " ("
                + Wording.duration(Wording.duration(Math.abs(saved)))
                + (saved < 0 ? " more)" : " less)");
    }
}
