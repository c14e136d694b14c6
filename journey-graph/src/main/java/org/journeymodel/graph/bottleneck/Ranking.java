package org.journeymodel.graph.bottleneck;

import java.util.Comparator;
import java.util.List;

/**
 * Puts the candidates that better an objective in order. Gains that differ by rounding alone are
 * equal, so that the order of touchpoints decides and not noise.
 */
final class Ranking {

    private static final double ROUNDING = 1e-9;

    private final Figures before;
    private final Objective objective;

    Ranking(Figures before, Objective objective) {
        this.before = before;
        this.objective = objective;
    }

    List<Candidate> of(List<Candidate> candidates) {
        return candidates.stream()
                .filter(this::gains)
                .sorted(Comparator.comparingLong((Candidate each) -> -steps(each, objective))
                        .thenComparingLong(each -> -stepsOfTie(each))
                        .thenComparingInt(Candidate::touchpoint)
                        .thenComparing(Candidate::reason))
                .toList();
    }

    private boolean gains(Candidate candidate) {
        long steps = steps(candidate, objective);
        return (steps > 0 || (steps == 0 && stepsOfTie(candidate) > 0))
                && (objective == Objective.SUCCESS || keepsCustomers(candidate));
    }

    /** What is quicker or pleasanter because customers leave or fail is no improvement. */
    private boolean keepsCustomers(Candidate candidate) {
        Figures after = candidate.after();
        return steps(before.lost() - after.lost()) >= 0
                && (!before.canSucceed() || steps(after.success() - before.success()) >= 0);
    }

    /** Only losses, of which waits and stays have none, are followed by time. */
    private long stepsOfTie(Candidate candidate) {
        return objective == Objective.LOSSES ? steps(candidate, Objective.TIME) : 0;
    }

    private long steps(Candidate candidate, Objective by) {
        return steps(candidate.after().gainOver(before, by) / before.unit(by));
    }

    /** A figure of the order of 1 in steps of what may be rounding; nothing if it is not known. */
    static long steps(double value) {
        return Math.round(value / ROUNDING);
    }
}
