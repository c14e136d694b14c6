package org.journeymodel.graph.whatif;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.journeymodel.core.flow.FlowMove;
import org.journeymodel.core.flow.JourneyFlow;
import org.journeymodel.core.model.Outcome;
import org.journeymodel.core.model.Touchpoint;
import org.journeymodel.core.model.Transition;
import org.journeymodel.core.work.Work;
import org.journeymodel.graph.chain.AbsorbingChain;
import org.journeymodel.graph.chain.Elimination;
import org.jspecify.annotations.Nullable;

/**
 * Every share that may change so that more succeed, or fewer are lost. If one share of a touchpoint
 * becomes p + x and the others keep their proportions, the measure becomes F + x a K / (1 - x c): K the
 * visits of the touchpoint, a how much better the move is than the others, c how many more visits of the
 * touchpoint come after it. So it is monotone in x, and each touchpoint takes one solution.
 */
final class ShareTrials {

    /** Error past which a measure is solved anew; targets are compared to 1e-12. */
    private static final double MOST_ERROR = 2e-13;

    private static final double ROUNDING = 0x1p-51;

    private final JourneyFlow flow;
    private final AbsorbingChain chain;
    private final boolean isSuccess;
    private final boolean[] stops;
    private final double[] gain;
    private final double[] ends;
    private final Elimination elimination;
    private final double[] values;
    private final Work work;
    private final Endings endings;
    private final Untaken untaken;

    ShareTrials(JourneyFlow flow, boolean isSuccess, Work work) {
        this.flow = flow;
        this.chain = AbsorbingChain.of(flow);
        this.isSuccess = isSuccess;
        this.work = work;
        this.stops = new boolean[chain.size()];
        this.gain = new double[chain.size()];
        this.ends = new double[chain.size()];
        for (int at = 0; at < stops.length; at++) {
            stops[at] = isSuccess && flow.outcome(at).equals(Optional.of(Outcome.SUCCESS));
            ends[at] = isSuccess ? 1 : 0;
            gain[at] = isSuccess ? 0 : chain.exit(at) * lossOfEnd(at);
        }
        this.elimination = chain.eliminate(stops, work);
        this.values = elimination.values(gain, ends, work);
        this.endings = new Endings(chain);
        this.untaken = new Untaken(flow);
    }

    /** The measure as it is. */
    private double now() {
        return chain.fromStart(values);
    }

    private double lossOfEnd(int at) {
        return flow.outcome(at).isPresent() ? 0 : 1;
    }

    /** The trials at one touchpoint: of its ends first, then of its moves in order. */
    void at(int touchpoint, Consumer<Trial> found) {
        List<Transition> others =
                untaken.from(flow.touchpoints().get(touchpoint).id());
        if (stops[touchpoint] || (flow.movesFrom(touchpoint).isEmpty() && others.isEmpty())) {
            return;
        }
        double[] here = new double[chain.size()];
        here[touchpoint] = 1;
        double[] visits = elimination.values(here, new double[chain.size()], work);
        if (chain.fromStart(visits) > 0) {
            new AtTouchpoint(touchpoint, others, visits, endings.without(touchpoint, work)).find(found);
        }
    }

    /** The row of one touchpoint: its moves, the ways that nobody takes, and last its ends. */
    private final class AtTouchpoint {

        private final int touchpoint;
        private final List<FlowMove> moves;
        private final List<Transition> others;
        private final int end;
        private final double fromStart;
        private final double[] share;
        private final double[] value;
        private final double[] back;

        /** Whether END can be reached by this way without coming here again. */
        private final boolean[] endsElsewhere;

        AtTouchpoint(int touchpoint, List<Transition> others, double[] visits, boolean[] endsElsewhere) {
            this.touchpoint = touchpoint;
            this.moves = flow.movesFrom(touchpoint);
            this.fromStart = chain.fromStart(visits);
            this.others = others;
            this.end = moves.size() + others.size();
            int ways = end + 1;
            this.share = new double[ways];
            this.value = new double[ways];
            this.back = new double[ways];
            this.endsElsewhere = new boolean[ways];
            for (int way = 0; way < end; way++) {
                int target = target(way);
                share[way] = way < moves.size() ? moves.get(way).share() : 0;
                value[way] = values[target];
                back[way] = visits[target];
                this.endsElsewhere[way] = endsElsewhere[target];
            }
            share[end] = chain.exit(touchpoint);
            value[end] = isSuccess ? 0 : lossOfEnd(touchpoint);
            this.endsElsewhere[end] = true;
        }

        private int target(int way) {
            return way < moves.size()
                    ? moves.get(way).target()
                    : flow.findIndex(others.get(way - moves.size()).to()).orElseThrow();
        }

        private SingleChange.Place place(int way) {
            if (way < moves.size()) {
                return SingleChange.Place.of(moves.get(way));
            }
            Touchpoint here = flow.touchpoints().get(touchpoint);
            return way == end
                    ? SingleChange.Place.of(here)
                    : new SingleChange.Place(here, Optional.empty(), Optional.of(others.get(way - moves.size())));
        }

        void find(Consumer<Trial> found) {
            boolean isDropOff = flow.outcome(touchpoint).isEmpty() && share[end] > 0;
            if (isDropOff) {
                find(end, found);
            }
            for (int way = 0; way < end; way++) {
                find(way, found);
            }
        }

        private void find(int way, Consumer<Trial> found) {
            double others = sumOfOthers(way, null);
            if (others <= 0) {
                return;
            }
            double better = value[way] - sumOfOthers(way, value) / others;
            boolean up = (better > 0) == isSuccess;
            boolean isEnd = way == end;

            if (Math.abs(better) <= ROUNDING || (isEnd && up)) {
                return;
            }
            double later = back[way] - sumOfOthers(way, back) / others;
            double magnitude = back[way] + sumOfOthers(way, back) / others;
            Trial.Kind kind = isEnd ? Trial.Kind.EXIT : Trial.Kind.SHARE;
            Trial trial = new Trial(
                    place(way),
                    kind,
                    share[way],
                    up ? kind.above(share[way]) : kind.below(share[way]),
                    up ? (endsElsewhere[way] ? 10_000 : 9_999) : (canEndWithout(way) ? 0 : 1),
                    probability -> measure(way, probability, better, later, magnitude),
                    step -> edit(way, kind.value(step)));
            if (trial.isPossible(up)) {
                found.accept(trial);
            }
        }

        /** Sums, so that nothing is lost by taking away what is nearly all. */
        private double sumOfOthers(int way, double @Nullable [] weights) {
            double sum = 0;
            for (int other = 0; other < share.length; other++) {
                sum += other == way ? 0 : share[other] * (weights == null ? 1 : weights[other]);
            }
            return sum;
        }

        private boolean canEndWithout(int way) {
            for (int other = 0; other < share.length; other++) {
                if (other != way && share[other] > 0 && endsElsewhere[other]) {
                    return true;
                }
            }
            return false;
        }

        private double measure(int way, double probability, double better, double later, double magnitude) {
            double more = probability - share[way];
            double left = 1 - more * later;
            double change = more * better * fromStart / left;
            double error = ROUNDING * Math.abs(more) * fromStart / left * (1 + (1 + magnitude) / left);
            return left > 0 && error <= MOST_ERROR ? Math.max(0, Math.min(1, now() + change)) : anew(way, probability);
        }

        private double anew(int way, double probability) {
            return way < moves.size() || way == end ? solved(way, probability) : solved(edit(way, probability));
        }

        /** A way that nobody takes is none of the chain, which is therefore made anew. */
        private double solved(Edit edit) {
            Draft draft = new Draft(flow, work);
            edit.change().applyTo(draft);
            return new ShareTrials(draft.flow(), isSuccess, work).now();
        }

        private double solved(int way, double probability) {
            double factor = (1 - probability) / sumOfOthers(way, null);
            double[] shares = new double[chain.links().moveCount()];
            double[] exits = new double[chain.size()];
            Arrays.setAll(shares, chain::share);
            Arrays.setAll(exits, chain::exit);
            int first = flow.firstMoveFrom(touchpoint);
            for (int each = 0; each < moves.size(); each++) {
                shares[first + each] = each == way ? probability : share[each] * factor;
            }
            exits[touchpoint] = way == end ? probability : share[end] * factor;
            AbsorbingChain changed = AbsorbingChain.of(chain.links(), chain.entries(), shares, exits);
            double[] changedGain = gain.clone();
            changedGain[touchpoint] = isSuccess ? 0 : exits[touchpoint] * lossOfEnd(touchpoint);
            double[] solved = changed.eliminate(stops, work).values(changedGain, ends, work);
            return Math.min(1, changed.fromStart(solved));
        }

        private Edit edit(int way, double probability) {
            return place(way)
                    .name()
                    .map(name -> Moves.edit(name, probability))
                    .orElseGet(() -> Edit.exitProbability(
                            flow.touchpoints().get(touchpoint).id(), probability));
        }
    }
}
