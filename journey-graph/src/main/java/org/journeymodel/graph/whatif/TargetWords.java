package org.journeymodel.graph.whatif;

import java.util.List;
import java.util.Optional;
import org.journeymodel.core.flow.JourneyFlow;
import org.journeymodel.core.model.Outcome;
import org.journeymodel.core.model.Touchpoint;
import org.journeymodel.graph.bottleneck.Objective;
import org.journeymodel.graph.wording.Wording;

/** Says in plain sentences what reaches a target, and what does not. */
record TargetWords(JourneyFlow flow, Target target, double coverage) {

    private static final double ALL = 1 - 1e-9;

    String unknown() {
        String what = target.objective() == Objective.TIME
                ? "No time is known that customers would take"
                : "No feeling is known that customers would meet";
        return what + ", so nothing can be said of " + target + ".";
    }

    String reached(double before) {
        return coverage < ALL
                ? "Reached already, as far as times are known: " + now(before)
                : "Reached already: " + now(before);
    }

    /** Unknown times count as none, so that those known are the least. */
    private String now(double before) {
        return target + "; it is " + (coverage < ALL ? "at least " : "") + target.inWords(before) + ".";
    }

    String note(double before, List<SingleChange> reaching, List<SingleChange> missing, boolean isAll) {
        String now = now(before) + " ";
        if (!reaching.isEmpty()) {
            return now
                    + (reaching.size() == 1
                            ? "One change reaches it by itself."
                            : reaching.size() + " changes reach it, each by itself.");
        }
        return now + "It cannot be reached by one change" + (isAll ? "" : " of those tried")
                + (missing.isEmpty()
                        ? ": there is nothing to change that would better it."
                        : "; the best that one change can reach is "
                                + target.inWords(missing.get(0).measure()) + ".");
    }

    String ofWork(int tried) {
        return tried == flow.size()
                ? ""
                : " Of " + flow.size() + " touchpoints, the " + tried + " that most customers meet were tried.";
    }

    String ofAlike(int alike) {
        return alike == 0
                ? ""
                : " Transitions that cannot be told apart were left out; give each a trigger of its own.";
    }

    String sentence(Trial trial, Attempt made, Optional<Attempt> justShort, double before) {
        int decimals = target.decimals(made.measure());
        int more = justShort.stream()
                .mapToInt(each -> Figure.decimals(
                        digits -> target.inWords(each.measure(), digits),
                        digits -> target.inWords(made.measure(), digits)))
                .max()
                .orElse(decimals);
        int most = justShort.stream()
                .mapToInt(each -> target.decimals(each.measure()))
                .reduce(Math.max(decimals, more), Math::max);
        String effect = measureName() + " would be " + target.inWords(made.measure(), most);
        String evidence = justShort
                .map(each -> " With " + value(trial.kind(), each.value(), decimals(trial, each.value(), made.value()))
                        + " it would be "
                        + target.inWords(each.measure(), most) + ".")
                .orElse("");
        return "If " + condition(trial, made.value()) + ", " + effect
                + (justShort.isPresent() ? "." : ", " + direction(before, made.measure()) + ".")
                + evidence;
    }

    private String direction(double before, double after) {
        return (after > before ? "up from " : "down from ") + target.inWords(before);
    }

    private String measureName() {
        boolean succeed =
                flow.touchpoints().stream().anyMatch(each -> each.outcome().equals(Optional.of(Outcome.SUCCESS)));
        return switch (target.objective()) {
            case SUCCESS -> "success";
            case LOSSES -> "losses";
            case TIME -> succeed ? "the time of a journey that succeeds" : "the time of a journey";
            default -> succeed ? "the mean feeling of customers who succeed" : "the mean feeling";
        };
    }

    private String condition(Trial trial, double after) {
        Touchpoint touchpoint = trial.place().touchpoint();
        String here = Words.name(touchpoint.name());
        int decimals = decimals(trial, after, trial.before());
        String change =
                Words.instead(value(trial.kind(), after, decimals), value(trial.kind(), trial.before(), decimals));
        return switch (trial.kind()) {
            case SHARE -> here + " led to " + target(trial) + " in " + change + " of its visits";
            case EXIT -> change + " of the visits to " + here + " ended the journey";
            case WAITING -> "the wait from " + here + " to " + target(trial) + " were " + change;
            case DURATION -> here + " took " + change;
            case FEELING -> "the feeling at " + here + " were " + change;
        };
    }

    private String target(Trial trial) {
        TransitionName name = trial.place().name().orElseThrow();
        return Words.name(flow.journey().getTouchpoint(name.to()).name())
                + name.trigger()
                        .map(trigger -> " on " + Wording.quoted(trigger))
                        .orElse("");
    }

    private static int decimals(Trial trial, double value, double other) {
        return Figure.decimals(
                digits -> value(trial.kind(), value, digits), digits -> value(trial.kind(), other, digits));
    }

    private static String value(Trial.Kind kind, double value, int decimals) {
        return switch (kind) {
            case SHARE, EXIT -> Figure.percent(value, decimals);
            case WAITING, DURATION -> Figure.time(value, decimals);
            case FEELING -> Figure.valence(value, decimals);
        };
    }
}
