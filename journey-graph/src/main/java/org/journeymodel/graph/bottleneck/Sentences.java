package org.journeymodel.graph.bottleneck;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.journeymodel.core.flow.FlowMove;
import org.journeymodel.core.flow.JourneyFlow;
import org.journeymodel.graph.wording.MoveWording;
import org.journeymodel.graph.wording.Wording;

/** Says an improvement and its effect in one plain sentence, in the journey's own words. */
final class Sentences {

    private static final int MOST_NAMES = 5;

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

    /**
     * Says several improvements, made together, and their effect.
     *
     * @param interaction by how much they gain more than each alone
     */
    String of(List<Improvement> improvements, Figures after, double interaction) {
        String what = switch (improvements.size()) {
            case 0 -> "If nothing was mended, ";
            case 1 -> "If 1 bottleneck was mended (" + list(improvements, facts.flow()) + "), ";
            default ->
                "If " + improvements.size() + " bottlenecks were mended (" + list(improvements, facts.flow()) + "), ";
        };
        return what + effect(after) + (improvements.size() < 2 || isOnlyATie(after) ? "" : interaction(interaction))
                + ".";
    }

    /** Whether losses stay as they are, so that time is told, which has no gain here to add up. */
    private boolean isOnlyATie(Figures after) {
        return objective == Objective.LOSSES && Ranking.steps(after.lost() - before.lost()) == 0;
    }

    private String interaction(double interaction) {
        long steps = Ranking.steps(interaction / before.unit(objective));
        return steps == 0
                ? ", as much as the gains of each alone add up to"
                : ", " + amount(Math.abs(interaction)) + (steps > 0 ? " more" : " less")
                        + " than the gains of each alone add up to";
    }

    /** An amount of the objective, without sign. */
    private String amount(double gain) {
        return switch (objective) {
            case SUCCESS -> Wording.points(gain).replace("+", "");
            case TIME -> Wording.duration(Wording.duration(gain));
            case FEELING -> "valence " + Wording.decimal(gain, 4);
            default -> Wording.decimal(100 * gain, 1) + " of 100";
        };
    }

    /** {@return a gain, with its sign and unit} */
    String gain(double gain) {
        return switch (objective) {
            case SUCCESS -> Wording.points(gain);
            case TIME -> (gain < 0 ? "-" : "+") + amount(Math.abs(gain));
            case FEELING -> "valence " + Wording.signed(gain, 4);
            default -> Wording.signed(100 * gain, 1) + " of 100";
        };
    }

    /** {@return the names of improvements, at most five of them} */
    static String list(List<Improvement> improvements, JourneyFlow flow) {
        List<String> names = new ArrayList<>(improvements.stream()
                .limit(MOST_NAMES)
                .map(each -> each.name(flow))
                .toList());
        if (improvements.size() > MOST_NAMES) {
            names.add(improvements.size() - MOST_NAMES + " more");
        }
        int last = names.size() - 1;
        return last < 1
                ? String.join("", names)
                : String.join(", ", names.subList(0, last)) + " and " + names.get(last);
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
                        + Facts.nameOf(move.to())
                        + MoveWording.onTrigger(move);
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
            case FEELING -> feeling(after);
            default -> losses(after);
        };
    }

    private String feeling(Figures after) {
        String who = before.canSucceed() ? "customers who succeed" : "all customers";
        double from = before.feelingInView();
        double to = after.feelingInView();
        if (Double.isNaN(from) || Double.isNaN(to)) {
            return Double.isNaN(to)
                    ? "no feeling of " + who + " is known"
                    : "the mean feeling of " + who + " would become known: " + facts.inWords(to);
        }
        return "the mean feeling of " + who + course(to - from, facts.inWords(from), facts.inWords(to)) + " (valence "
                + Wording.signed(to - from, 4) + ")";
    }

    /** What a figure would do. One improvement never worsens it; several together may. */
    private static String course(double change, String from, String to) {
        long steps = Ranking.steps(change);
        return steps == 0
                ? " would stay at " + from
                : (steps > 0 ? " would rise from " : " would fall from ") + from + " to " + to;
    }

    private String losses(Figures after) {
        return isOnlyATie(after)
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
