package org.journeymodel.graph.bottleneck;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.journeymodel.core.flow.FlowMove;
import org.journeymodel.core.flow.JourneyFlow;

/**
 * What can be improved in a journey: each drop-off and each loop-back removed, each wait and each stay
 * without time, each negative feeling raised to neutral.
 */
final class Improvements {

    private final Facts facts;
    private final JourneyFlow flow;
    private final List<Improvement> ofShares = new ArrayList<>();
    private final List<Improvement> ofTimesAndFeelings = new ArrayList<>();

    private Improvements(Facts facts) {
        this.facts = facts;
        this.flow = facts.flow();
    }

    /** Gathers them, once. */
    static Improvements of(Facts facts) {
        Improvements all = new Improvements(facts);
        all.addDropOffs();
        all.addLoopBacks();
        all.addTimes();
        all.addFeelings();
        return all;
    }

    /** Drop-offs, then loop-backs. */
    List<Improvement> ofShares() {
        return ofShares;
    }

    /** Waits, then stays, then feelings. */
    List<Improvement> ofTimesAndFeelings() {
        return ofTimesAndFeelings;
    }

    private void addDropOffs() {
        for (int at = 0; at < flow.size(); at++) {
            if (facts.isDropOff(at) && !flow.movesFrom(at).isEmpty()) {
                ofShares.add(Improvement.at(at, Reason.DROP_OFF));
            }
        }
    }

    private void addLoopBacks() {
        Map<Long, FlowMove> pairs = new LinkedHashMap<>();
        for (FlowMove move : facts.loopBacks()) {
            pairs.putIfAbsent((long) move.source() * flow.size() + move.target(), move);
        }
        pairs.values().forEach(this::addLoopBack);
    }

    /** A loop-back with all that are parallel to it, if there are other ways on. */
    private void addLoopBack(FlowMove move) {
        int first = flow.firstMoveFrom(move.source());
        List<FlowMove> out = flow.movesFrom(move.source());
        List<Integer> parallel = new ArrayList<>();
        for (int at = 0; at < out.size(); at++) {
            if (out.get(at).target() == move.target()) {
                parallel.add(first + at);
            }
        }
        if (parallel.size() < out.size()) {
            ofShares.add(new Improvement(move.source(), move, Reason.LOOP_BACK, parallel));
        }
    }

    private void addTimes() {
        for (int index = 0; index < flow.moves().size(); index++) {
            FlowMove move = flow.moves().get(index);
            if (move.meanWaiting().filter(wait -> !wait.isZero()).isPresent()) {
                ofTimesAndFeelings.add(new Improvement(move.source(), move, Reason.WAITING, List.of(index)));
            }
        }
        for (int at = 0; at < flow.size(); at++) {
            if (flow.duration(at).filter(stay -> !stay.isZero()).isPresent()) {
                ofTimesAndFeelings.add(Improvement.at(at, Reason.DURATION));
            }
        }
    }

    private void addFeelings() {
        double[] feelings = facts.feelings();
        for (int at = 0; at < feelings.length; at++) {
            if (feelings[at] < 0) {
                ofTimesAndFeelings.add(Improvement.at(at, Reason.FEELING));
            }
        }
    }
}
