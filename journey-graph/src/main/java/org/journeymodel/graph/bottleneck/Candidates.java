package org.journeymodel.graph.bottleneck;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.journeymodel.core.flow.FlowMove;
import org.journeymodel.core.flow.JourneyFlow;
import org.journeymodel.core.progress.ProgressListener;
import org.journeymodel.core.work.Work;
import org.journeymodel.graph.chain.AbsorbingChain;
import org.jspecify.annotations.Nullable;

/**
 * Tries every improvement of a journey: each drop-off removed, each loop-back removed, each wait and
 * each stay without time, each negative feeling raised to neutral. What would leave customers
 * without a way on, or going round for ever, is no improvement and is left out.
 *
 * <p>Waits, stays and feelings follow from the solution that is there. Drop-offs and loop-backs take a
 * few solutions for each touchpoint that has any, so of very many those that most customers meet are
 * tried, as many as the work allows.
 */
final class Candidates {

    /** Touchpoints with improvements, times all touchpoints and moves: some ten seconds of work. */
    private static final long MOST_WORK = 20_000_000;

    private static final int ALWAYS_TRIED = 25;

    private final Facts facts;
    private final JourneyFlow flow;
    private final Situation now;
    private final List<Edit> edits = new ArrayList<>();
    private final List<Candidate> found = new ArrayList<>();
    private List<Edit> tried = List.of();

    private Candidates(Facts facts, Situation now) {
        this.facts = facts;
        this.flow = facts.flow();
        this.now = now;
    }

    /** Gathers and tries the improvements, once. */
    static Candidates of(Facts facts, Situation now, ProgressListener listener) {
        Candidates candidates = new Candidates(facts, now);
        for (int at = 0; at < candidates.flow.size(); at++) {
            candidates.addDropOff(at);
        }
        candidates.addLoopBacks();
        candidates.tried = candidates.mostMet();
        Work work = Work.begin("Trying improvements", candidates.tried(), listener);
        candidates.tryEdits(work);
        candidates.tryTimes();
        candidates.tryFeelings();
        work.complete();
        return candidates;
    }

    List<Candidate> found() {
        return found;
    }

    /** How many drop-offs and loop-backs there are. */
    int edits() {
        return edits.size();
    }

    /** How many of them were tried. */
    int tried() {
        return tried.size();
    }

    /** Those that most customers meet, one touchpoint after the other. */
    private List<Edit> mostMet() {
        long size = Math.max(1, (long) flow.size() + flow.moves().size());
        long most = Math.max(ALWAYS_TRIED, MOST_WORK / size);
        Set<Integer> touchpoints = new HashSet<>();
        return edits.stream()
                .sorted(Comparator.comparingLong(each -> -Ranking.steps(each.met())))
                .filter(each -> touchpoints.contains(each.touchpoint())
                        || (touchpoints.size() < most && touchpoints.add(each.touchpoint())))
                .sorted(Comparator.comparingInt(Edit::touchpoint))
                .toList();
    }

    /** A drop-off, or all moves of a loop-back, taken out; met by so many customers. */
    private record Edit(int touchpoint, @Nullable FlowMove move, List<Integer> moves, double met) {

        Reason reason() {
            return move == null ? Reason.DROP_OFF : Reason.LOOP_BACK;
        }

        AbsorbingChain of(AbsorbingChain chain) {
            return move == null
                    ? chain.withoutExit(touchpoint)
                    : chain.withoutMoves(
                            touchpoint,
                            moves.stream().mapToInt(Integer::intValue).toArray());
        }
    }

    private void addDropOff(int at) {
        if (facts.isDropOff(at) && !flow.movesFrom(at).isEmpty()) {
            edits.add(new Edit(at, null, List.of(), now.visits(at) * flow.exitShare(at)));
        }
    }

    private void addLoopBacks() {
        Map<Long, FlowMove> pairs = new LinkedHashMap<>();
        for (FlowMove move : facts.loopBacks()) {
            pairs.putIfAbsent((long) move.source() * flow.size() + move.target(), move);
        }
        for (FlowMove move : pairs.values()) {
            int first = flow.firstMoveFrom(move.source());
            List<FlowMove> out = flow.movesFrom(move.source());
            List<Integer> parallel = new ArrayList<>();
            double taken = 0;
            double rest = 0;
            for (int at = 0; at < out.size(); at++) {
                if (out.get(at).target() == move.target()) {
                    parallel.add(first + at);
                    taken += out.get(at).share();
                } else {
                    rest += out.get(at).share();
                }
            }
            if (rest > 0) {
                edits.add(new Edit(move.source(), move, parallel, now.visits(move.source()) * taken));
            }
        }
    }

    private void tryEdits(Work work) {
        Updates updates = now.updates(work.part());
        for (Edit edit : tried) {
            AbsorbingChain changed = edit.of(now.chain());
            if (changed.canAlwaysEnd()) {
                Figures after = updates.after(changed, edit.touchpoint(), work.part());
                if (after == null) {
                    after = now.under(changed, work.part()).figures();
                }
                found.add(new Candidate(edit.touchpoint(), edit.move(), edit.reason(), after));
            }
            work.advance();
        }
    }

    private void tryTimes() {
        for (int index = 0; index < flow.moves().size(); index++) {
            FlowMove move = flow.moves().get(index);
            if (move.meanWaiting().filter(wait -> !wait.isZero()).isPresent()) {
                found.add(new Candidate(move.source(), move, Reason.WAITING, now.withoutWaiting(index)));
            }
        }
        for (int at = 0; at < flow.size(); at++) {
            if (flow.duration(at).filter(stay -> !stay.isZero()).isPresent()) {
                found.add(new Candidate(at, null, Reason.DURATION, now.withoutDuration(at)));
            }
        }
    }

    private void tryFeelings() {
        double[] feelings = facts.feelings();
        for (int at = 0; at < feelings.length; at++) {
            if (feelings[at] < 0) {
                found.add(new Candidate(at, null, Reason.FEELING, now.withNeutralFeeling(at)));
            }
        }
    }
}
