package org.journeymodel.graph.bottleneck;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.journeymodel.core.flow.FlowMove;
import org.journeymodel.core.flow.JourneyFlow;
import org.journeymodel.graph.chain.AbsorbingChain;
import org.jspecify.annotations.Nullable;

/**
 * Tries every improvement of a journey: each drop-off removed, each loop-back removed, each wait and
 * each stay without time, each negative feeling raised to neutral. What would leave customers
 * without a way on, or going round for ever, is no improvement and is left out.
 */
final class Candidates {

    private final Facts facts;
    private final JourneyFlow flow;
    private final Situation now;
    private final List<Candidate> found = new ArrayList<>();

    private Candidates(Facts facts, Situation now) {
        this.facts = facts;
        this.flow = facts.flow();
        this.now = now;
    }

    static List<Candidate> of(Facts facts, Situation now) {
        Candidates candidates = new Candidates(facts, now);
        for (int at = 0; at < candidates.flow.size(); at++) {
            candidates.tryDropOff(at);
        }
        candidates.tryLoopBacks();
        candidates.tryTimes();
        candidates.tryFeelings();
        return candidates.found;
    }

    private void tryDropOff(int at) {
        if (facts.isDropOff(at) && !flow.movesFrom(at).isEmpty()) {
            solve(at, null, Reason.DROP_OFF, now.chain().withoutExit(at));
        }
    }

    private void tryLoopBacks() {
        Map<Long, FlowMove> pairs = new LinkedHashMap<>();
        for (FlowMove move : facts.loopBacks()) {
            pairs.putIfAbsent((long) move.source() * flow.size() + move.target(), move);
        }
        for (FlowMove move : pairs.values()) {
            int first = flow.firstMoveFrom(move.source());
            List<FlowMove> out = flow.movesFrom(move.source());
            List<Integer> parallel = new ArrayList<>();
            double rest = now.chain().exit(move.source());
            for (int at = 0; at < out.size(); at++) {
                if (out.get(at).target() == move.target()) {
                    parallel.add(first + at);
                } else {
                    rest += out.get(at).share();
                }
            }
            if (rest > 0) {
                int[] moves = parallel.stream().mapToInt(Integer::intValue).toArray();
                solve(move.source(), move, Reason.LOOP_BACK, now.chain().withoutMoves(move.source(), moves));
            }
        }
    }

    private void solve(int at, @Nullable FlowMove move, Reason reason, AbsorbingChain changed) {
        if (changed.canAlwaysEnd()) {
            found.add(new Candidate(at, move, reason, now.under(changed).figures()));
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
