package org.journeymodel.core.flow;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.journeymodel.core.observed.DurationSummary;
import org.journeymodel.core.observed.FlowStatistics;
import org.journeymodel.core.observed.MoveStatistics;
import org.journeymodel.core.observed.TouchpointStatistics;
import org.jspecify.annotations.Nullable;

/** Lays what customers did over what was declared, touchpoint by touchpoint (rule 7). */
final class ObservedShares {

    private final Touchpoints touchpoints;
    private final FlowStatistics statistics;
    private final ObservedNames names;
    private final long[] visits;
    private final long[] starts;
    private final long[] ends;

    private ObservedShares(Touchpoints touchpoints, FlowStatistics statistics, ObservedNames names) {
        this.touchpoints = touchpoints;
        this.statistics = statistics;
        this.names = names;
        this.visits = new long[touchpoints.size()];
        this.starts = new long[touchpoints.size()];
        this.ends = new long[touchpoints.size()];
        for (TouchpointStatistics seen : statistics.touchpoints()) {
            int at = names.indexOf(seen.name());
            visits[at] += seen.visits();
            starts[at] += seen.starts();
            ends[at] += seen.ends();
        }
    }

    static void overlay(Shares shares, Touchpoints touchpoints, FlowStatistics statistics, ObservedNames names) {
        ObservedShares observed = new ObservedShares(touchpoints, statistics, names);
        if (statistics.customers() > 0) {
            observed.overlayEntries(shares);
        }
        List<Map<Integer, Seen>> moves = observed.movesBySource();
        for (int at = 0; at < touchpoints.size(); at++) {
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
            moves.get(names.indexOf(move.from())).merge(names.indexOf(move.to()), Seen.of(move), Seen::plus);
        }
        return moves;
    }

    private void overlay(Shares shares, int at, Map<Integer, Seen> seen) {
        List<FlowMove> moves = new ArrayList<>();
        seen.forEach((target, counted) -> moves.addAll(movesTo(shares, at, target, counted)));
        shares.moves.set(at, List.copyOf(moves));
        shares.exit[at] = (double) ends[at] / visits[at];
        shares.exitProvenance[at] = Provenance.OBSERVED;
        if (seen.values().stream().anyMatch(Seen::isTimed)) {
            // Waiting runs from event to event, so the stay is already in it.
            shares.duration[at] = Duration.ZERO;
        }
        shares.unbalanced[at] = false;
    }

    /** Events do not tell triggers, so parallel ways divide the moves as they were declared to. */
    private List<FlowMove> movesTo(Shares shares, int at, int target, Seen counted) {
        double share = (double) counted.count / visits[at];
        Map<Way, Double> weights = new LinkedHashMap<>();
        for (Way way : shares.ways.get(at)) {
            if (way.target() == target) {
                weights.put(way, declaredShare(shares, at, way));
            }
        }
        if (weights.isEmpty()) {
            weights.put(Way.unplanned(touchpoints, at, target), 1.0);
        }
        double sum = weights.values().stream().mapToDouble(Double::doubleValue).sum();
        List<FlowMove> moves = new ArrayList<>();
        weights.forEach((way, weight) -> {
            double part = sum > 0 ? weight / sum : 1.0 / weights.size();
            if (part > 0) {
                moves.add(new FlowMove(way, share * part, Provenance.OBSERVED, counted.count, counted.times()));
            }
        });
        return moves;
    }

    private static double declaredShare(Shares shares, int at, Way way) {
        return shares.moves.get(at).stream()
                .filter(move -> move.way().equals(way))
                .mapToDouble(FlowMove::share)
                .sum();
    }

    /** The observations of one move, or of several that the journey does not tell apart. */
    private record Seen(long count, @Nullable DurationSummary only, long timed, double seconds) {

        static Seen of(MoveStatistics move) {
            Optional<DurationSummary> waiting = move.waiting();
            return new Seen(
                    move.count(),
                    waiting.orElse(null),
                    waiting.map(DurationSummary::count).orElse(0L),
                    waiting.map(Seen::totalSeconds).orElse(0.0));
        }

        private static double totalSeconds(DurationSummary summary) {
            Duration mean = summary.mean();
            return (mean.getSeconds() + mean.getNano() * 1e-9) * summary.count();
        }

        Seen plus(Seen other) {
            DurationSummary remaining = other.timed == 0 ? only : timed == 0 ? other.only : null;
            return new Seen(count + other.count, remaining, timed + other.timed, seconds + other.seconds);
        }

        boolean isTimed() {
            return timed > 0;
        }

        /** Medians of several moves do not add up; their mean does. */
        MoveTimes times() {
            if (only != null) {
                return MoveTimes.observed(only);
            }
            return isTimed()
                    ? MoveTimes.observedMean(Duration.ofNanos(Math.round(seconds / timed * 1e9)))
                    : MoveTimes.UNKNOWN;
        }
    }
}
