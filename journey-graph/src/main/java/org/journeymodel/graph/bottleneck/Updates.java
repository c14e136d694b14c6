package org.journeymodel.graph.bottleneck;

import java.util.Arrays;
import org.journeymodel.core.flow.JourneyFlow;
import org.journeymodel.core.model.Outcome;
import org.journeymodel.core.work.Work;
import org.journeymodel.graph.chain.AbsorbingChain;
import org.journeymodel.graph.chain.Clock;
import org.jspecify.annotations.Nullable;

/**
 * The figures of a journey after the shares out of one touchpoint have changed, from the solution
 * before the change (Sherman and Morrison 1950). If v = g + Qv is what is gathered from each
 * touchpoint on, w the expected visits of the touchpoint from each, and its row of Q changes by d,
 * then v' = v + w t, where t = (what d adds to g there + d·v) / (1 - d·w). So all changes of one
 * touchpoint share a few solutions, and each takes time linear in the moves out of it.
 *
 * <p>What is gathered by those who succeed changes in three ways: by d itself, by the probability of
 * success after each move, and by what is gathered after success. The first has the form above; the
 * other two are solutions of their own, scaled.
 */
final class Updates {

    /** Relative error past which a change is better solved anew; figures rank to 1e-9. */
    private static final double MOST_ERROR = 1e-11;

    /** What must be left of a sum: less has lost too many digits. */
    private static final double LEAST_LEFT = 1e-4;

    private static final double ROUNDING = 0x1p-53;

    private final AbsorbingChain chain;
    private final Ways ways;
    private final Gathered seconds;
    private final Gathered feelings;
    private final Gathered known;
    private final Gathered lost;
    private final boolean[] hasOutcome;
    private @Nullable Row row;

    Updates(JourneyFlow flow, AbsorbingChain chain, Clock clock, double[] feeling, Work work) {
        this.chain = chain;
        int size = chain.size();
        boolean[] succeeds = new boolean[size];
        hasOutcome = new boolean[size];
        double[] felt = new double[size];
        double[] isFelt = new double[size];
        double[] losses = new double[size];
        double[] stays = new double[size];
        double[] waits = new double[flow.moves().size()];
        for (int at = 0; at < size; at++) {
            hasOutcome[at] = flow.outcome(at).isPresent();
            succeeds[at] = flow.outcome(at).filter(Outcome.SUCCESS::equals).isPresent();
            isFelt[at] = Double.isNaN(feeling[at]) ? 0 : 1;
            felt[at] = isFelt[at] * (Double.isNaN(feeling[at]) ? 0 : feeling[at]);
            losses[at] = hasOutcome[at] ? 0 : chain.exit(at);
            stays[at] = clock.stay(at);
        }
        Arrays.setAll(waits, clock::wait);
        this.ways = new Ways(chain, succeeds, work);
        double[] none = new double[waits.length];
        this.seconds = Gathered.of(ways, stays, waits, work);
        this.feelings = Gathered.of(ways, felt, none, work);
        this.known = Gathered.of(ways, isFelt, none, work);
        this.lost = Gathered.of(ways, losses, none, work);
    }

    /**
     * {@return the figures under a changed chain, or null if they would not be exact enough} Changes of
     * one touchpoint are best asked for one after the other.
     *
     * @param changed differs from the chain in the shares out of the touchpoint alone
     */
    @Nullable
    Figures after(AbsorbingChain changed, int touchpoint, Work work) {
        if (row == null || row.touchpoint != touchpoint) {
            row = new Row(touchpoint, work);
        }
        return row.under(new ShareChange(chain, changed, touchpoint));
    }

    /** What all changes of one touchpoint have in common. */
    private final class Row {

        final int touchpoint;
        private final double[] visits;
        private final double fromStart;
        private final double fromStartBeforeSuccess;
        private final double[] visitsBeforeSuccess;
        private final double[] visitsAfterSuccess;
        private final double[] secondsOnTheWay;
        private final double[] feelingsOnTheWay;
        private final double[] knownOnTheWay;

        Row(int touchpoint, Work work) {
            this.touchpoint = touchpoint;
            double[] nothing = new double[chain.size()];
            double[] here = new double[chain.size()];
            here[touchpoint] = 1;
            visits = ways.toEnd().values(here, nothing, work);
            visitsBeforeSuccess = ways.toSuccess().values(here, nothing, work);
            visitsAfterSuccess = ways.toSuccess().values(nothing, visits, work);
            fromStart = chain.fromStart(visits);
            fromStartBeforeSuccess = chain.fromStart(visitsBeforeSuccess);
            secondsOnTheWay = onTheWay(seconds, work);
            feelingsOnTheWay = onTheWay(feelings, work);
            knownOnTheWay = onTheWay(known, work);
        }

        /** What those gather up to success whom one more visit of the touchpoint leads there. */
        private double[] onTheWay(Gathered gathered, Work work) {
            double[] gain = gathered.weightedBy(visitsBeforeSuccess, chain);
            return ways.toSuccess().values(gain, new double[chain.size()], work);
        }

        @Nullable
        Figures under(ShareChange change) {
            double left = 1 - change.of(visits);
            double leftBeforeSuccess = 1 - change.of(visitsBeforeSuccess);
            // A new share is rounded, and that adds up with every visit.
            if (!isExact(left, Math.max(visits[touchpoint], change.magnitudeOf(visits)))
                    || !isExact(leftBeforeSuccess, change.magnitudeOf(visitsBeforeSuccess))) {
                return null;
            }
            double more = change.of(ways.success()) / leftBeforeSuccess;
            double success = Math.min(1, chain.fromStart(ways.success()) + more * fromStartBeforeSuccess);
            Sums time = sums(seconds, secondsOnTheWay, change, left, leftBeforeSuccess, more);
            Sums felt = sums(feelings, feelingsOnTheWay, change, left, leftBeforeSuccess, more);
            Sums counted = sums(known, knownOnTheWay, change, left, leftBeforeSuccess, more);
            if (!time.isExactAfter(seconds) || !counted.isExactAfter(known)) {
                return null;
            }
            boolean canSucceed = success > 0;
            return new Figures(
                    canSucceed ? success : Double.NaN,
                    lostUnder(change, left),
                    time.ofAll,
                    canSucceed ? time.ofSuccess / success : Double.NaN,
                    mean(felt.ofAll, counted.ofAll),
                    canSucceed ? mean(felt.ofSuccess, counted.ofSuccess) : Double.NaN);
        }

        private double lostUnder(ShareChange change, double left) {
            double here = (hasOutcome[touchpoint] ? 0 : change.exit()) + change.of(lost.ofAll());
            return Math.max(0, Math.min(1, chain.fromStart(lost.ofAll()) + here / left * fromStart));
        }

        private Sums sums(
                Gathered gathered,
                double[] onTheWay,
                ShareChange change,
                double left,
                double leftBeforeSuccess,
                double moreSuccess) {
            double all = (change.ofMoves(gathered.perMove()) + change.of(gathered.ofAll())) / left;
            double some = change.ofMoves(gathered.perMove(), ways.success())
                    + moreSuccess * change.ofMoves(gathered.perMove(), visitsBeforeSuccess)
                    + change.of(gathered.ofSuccess())
                    + moreSuccess * change.of(onTheWay)
                    + all * change.of(visitsAfterSuccess);
            return new Sums(
                    chain.fromStart(gathered.ofAll()) + all * fromStart,
                    chain.fromStart(gathered.ofSuccess())
                            + moreSuccess * chain.fromStart(onTheWay)
                            + all * chain.fromStart(visitsAfterSuccess)
                            + some / leftBeforeSuccess * fromStartBeforeSuccess);
        }
    }

    /** What is gathered from START, by all and by those who succeed. */
    private final class Sums {

        final double ofAll;
        final double ofSuccess;

        Sums(double ofAll, double ofSuccess) {
            this.ofAll = ofAll;
            this.ofSuccess = ofSuccess;
        }

        /** Whether no more than a few digits were lost by what was taken away. */
        boolean isExactAfter(Gathered before) {
            return ofAll >= LEAST_LEFT * chain.fromStart(before.ofAll())
                    && ofSuccess >= LEAST_LEFT * chain.fromStart(before.ofSuccess());
        }
    }

    private static boolean isExact(double difference, double magnitude) {
        return difference > 0 && ROUNDING * (1 + magnitude) <= MOST_ERROR * difference;
    }

    private static double mean(double sum, double count) {
        return count > 0 ? sum / count : Double.NaN;
    }
}
