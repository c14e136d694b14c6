package org.journeymodel.core.flow;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.journeymodel.core.observed.FlowStatistics;
import org.journeymodel.core.observed.MoveStatistics;
import org.journeymodel.core.observed.TouchpointStatistics;
import org.journeymodel.core.work.Work;

/** Lays what customers did over what was declared, touchpoint by touchpoint (rule 7). */
final class ObservedShares {

    private final Touchpoints touchpoints;
    private final FlowStatistics statistics;
    private final ObservedNames names;
    private final Work work;
    private final long[] visits;
    private final long[] starts;
    private final long[] ends;

    /** Different customers by touchpoint; -1 for one that the log knows by several names. */
    private final long[] customers;

    /** Whether the log has times: then the stays are in them. */
    private final boolean isTimed;

    private ObservedShares(Touchpoints touchpoints, FlowStatistics statistics, ObservedNames names, Work work) {
        this.touchpoints = touchpoints;
        this.statistics = statistics;
        this.names = names;
        this.work = work;
        this.visits = new long[touchpoints.size()];
        this.starts = new long[touchpoints.size()];
        this.ends = new long[touchpoints.size()];
        this.customers = new long[touchpoints.size()];
        this.isTimed =
                statistics.moves().stream().anyMatch(move -> move.waiting().isPresent());
        for (TouchpointStatistics seen : statistics.touchpoints()) {
            work.step();
            int at = names.indexOf(seen.name());
            // Who was there under two names would be counted twice.
            customers[at] = visits[at] == 0 ? seen.customers() : -1;
            visits[at] += seen.visits();
            starts[at] += seen.starts();
            ends[at] += seen.ends();
        }
    }

    static void overlay(
            Shares shares, Touchpoints touchpoints, FlowStatistics statistics, ObservedNames names, Work work) {
        ObservedShares observed = new ObservedShares(touchpoints, statistics, names, work);
        if (statistics.customers() > 0) {
            observed.overlayEntries(shares);
        }
        List<Map<Integer, Seen>> moves = observed.movesBySource();
        for (int at = 0; at < touchpoints.size(); at++) {
            work.step();
            if (observed.visits[at] > 0) {
                observed.overlay(shares, at, moves.get(at));
            }
        }
    }

    private void overlayEntries(Shares shares) {
        shares.entryProvenance = Provenance.OBSERVED;
        for (int at = 0; at < touchpoints.size(); at++) {
            shares.entry[at] = (double) starts[at] / statistics.customers();
        }
    }

    /** By source, the observed moves by target, targets in order. */
    private List<Map<Integer, Seen>> movesBySource() {
        List<Map<Integer, Seen>> moves = new ArrayList<>();
        for (int at = 0; at < touchpoints.size(); at++) {
            moves.add(new TreeMap<>());
        }
        for (MoveStatistics move : statistics.moves()) {
            work.step();
            moves.get(names.indexOf(move.from())).merge(names.indexOf(move.to()), Seen.of(move), Seen::plus);
        }
        return moves;
    }

    private void overlay(Shares shares, int at, Map<Integer, Seen> seen) {
        List<FlowMove> moves = plannedMoves(shares, at, seen);
        Set<Integer> planned = new HashSet<>();
        shares.ways.get(at).forEach(way -> planned.add(way.target()));
        seen.forEach((target, counted) -> {
            if (!planned.contains(target)) {
                moves.add(moveOf(Way.unplanned(touchpoints, at, target), 1, counted.count(), counted));
            }
        });
        shares.moves.set(at, List.copyOf(moves));
        shares.exit[at] = (double) ends[at] / visits[at];
        shares.exitProvenance[at] = Provenance.OBSERVED;
        shares.stayInWaiting[at] = isTimed;
        if (isTimed) {
            shares.duration[at] = Duration.ZERO;
        }
        shares.countedCustomers[at] = customers[at];
        shares.unbalanced[at] = false;
        shares.leaking[at] = false;
        shares.withoutShare.remove(at);
    }

    /** The moves that were seen along ways of the journey, in the journey's order. */
    private List<FlowMove> plannedMoves(Shares shares, int at, Map<Integer, Seen> seen) {
        List<Way> ways = shares.ways.get(at);
        double[] declared = declaredShares(ways, shares.moves.get(at));
        Map<Integer, Parting> partings = new HashMap<>();
        for (int way = 0; way < declared.length; way++) {
            partings.computeIfAbsent(ways.get(way).target(), target -> new Parting())
                    .add(declared[way]);
        }
        List<FlowMove> moves = new ArrayList<>();
        for (int way = 0; way < declared.length; way++) {
            Seen counted = seen.get(ways.get(way).target());
            Parting parting = partings.get(ways.get(way).target());
            if (counted != null && parting != null && parting.partOf(declared[way]) > 0) {
                double part = parting.partOf(declared[way]);
                moves.add(moveOf(ways.get(way), part, parting.countOf(part, counted.count()), counted));
            }
        }
        return moves;
    }

    private FlowMove moveOf(Way way, double part, long count, Seen counted) {
        double share = part * counted.count() / visits[way.source()];
        return new FlowMove(way, share, Provenance.OBSERVED, count, counted.timesOr(way.transition()));
    }

    /** The share of each way; the declared moves are those of the ways that have one, in order. */
    private static double[] declaredShares(List<Way> ways, List<FlowMove> moves) {
        double[] declared = new double[ways.size()];
        int next = 0;
        for (int way = 0; way < declared.length && next < moves.size(); way++) {
            if (moves.get(next).way().equals(ways.get(way))) {
                declared[way] = moves.get(next++).share();
            }
        }
        return declared;
    }
}
