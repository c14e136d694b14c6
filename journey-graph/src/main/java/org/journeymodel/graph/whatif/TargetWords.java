package org.journeymodel.graph.whatif;

import java.util.List;
import java.util.Optional;
import org.journeymodel.core.flow.FlowMove;
import org.journeymodel.core.flow.JourneyFlow;
import org.journeymodel.core.model.Outcome;
import org.journeymodel.core.model.Touchpoint;
import org.journeymodel.graph.wording.Wording;

/** Says in plain sentences what reaches a target, and what does not. */
record TargetWords(JourneyFlow flow, Target target) {

    String unknown() {
        return "No feeling is known that customers would meet, so nothing can be said of " + target + ".";
    }

    String reached(double before) {
        return "Reached already: " + target + "; it is " + target.inWords(before) + ".";
    }

    String note(double before, List<SingleChange> reaching, List<SingleChange> missing) {
        String now = target + "; it is " + target.inWords(before) + ". ";
        if (!reaching.isEmpty()) {
            return now
                    + (reaching.size() == 1
                            ? "One change reaches it by itself."
                            : reaching.size() + " changes reach it, each by itself.");
        }
        return now + "It cannot be reached by one change"
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
        String effect = measureName() + " would be " + target.inWords(made.measure());
        String evidence = justShort
                .map(each -> " With " + value(trial.kind(), each.value()) + " it would be "
                        + target.inWords(each.measure()) + ".")
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
        String change = Words.instead(value(trial.kind(), after), value(trial.kind(), trial.before()));
        return switch (trial.kind()) {
            case SHARE -> here + " led to " + target(trial) + " in " + change + " of its visits";
            case EXIT -> change + " of the visits to " + here + " ended the journey";
            case WAITING -> "the wait from " + here + " to " + target(trial) + " were " + change;
            case DURATION -> here + " took " + change;
            case FEELING -> "the feeling at " + here + " were " + change;
        };
    }

    private static String target(Trial trial) {
        FlowMove move = trial.place().move().orElseThrow();
        return Words.name(move.to().name())
                + move.transition()
                        .flatMap(each -> each.trigger())
                        .map(trigger -> " on " + Wording.quoted(trigger))
                        .orElse("");
    }

    private static String value(Trial.Kind kind, double value) {
        return switch (kind) {
            case SHARE, EXIT -> Figure.percent(value);
            case WAITING, DURATION -> Figure.time(value);
            case FEELING -> Figure.valence(value);
        };
    }
}
