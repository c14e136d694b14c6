package org.journeymodel.render.deviation;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.journeymodel.core.flow.FlowMove;
import org.journeymodel.core.flow.JourneyFlow;
import org.journeymodel.core.model.Touchpoint;
import org.journeymodel.core.observed.FlowStatistics;
import org.journeymodel.core.observed.MoveStatistics;
import org.journeymodel.core.observed.TouchpointStatistics;
import org.journeymodel.graph.conformance.Alignment;
import org.journeymodel.graph.conformance.AlignmentMove;
import org.journeymodel.graph.conformance.Conformance;
import org.journeymodel.graph.conformance.MoveKind;

/**
 * The moves between touchpoints that customers made. An event that the map does not know lies between two
 * touchpoints: the move around it was made, but is not told as one that leads straight there.
 */
final class ObservedMoves {

    /** A move by the ids of its touchpoints. */
    private record Way(String from, String to) {}

    private final Conformance conformance;
    private final Set<Way> made = new HashSet<>();
    private final Map<Way, Long> straight = new LinkedHashMap<>();
    private final Map<String, Visits> visits = new LinkedHashMap<>();

    private static final class Visits {
        private long all;
        private long starts;
        private long ends;
    }

    private ObservedMoves(Conformance conformance) {
        this.conformance = conformance;
        conformance.alignments().forEach(this::count);
    }

    static ObservedMoves of(Conformance conformance) {
        return new ObservedMoves(conformance);
    }

    private void count(Alignment alignment) {
        Optional<String> before = Optional.empty();
        boolean straightOn = false;
        for (AlignmentMove move : alignment.moves()) {
            if (move.kind() == MoveKind.MISSING) {
                continue;
            }
            Optional<String> here = move.touchpoint().map(Touchpoint::id);
            if (here.isPresent()) {
                visit(before, here.get(), straightOn, alignment.customers());
                before = here;
            } else if (straightOn) {
                leave(before, alignment.customers());
            }
            straightOn = here.isPresent();
        }
        if (straightOn) {
            leave(before, alignment.customers());
        }
    }

    private void visit(Optional<String> before, String here, boolean straightOn, long customers) {
        Visits visited = visits.computeIfAbsent(here, any -> new Visits());
        visited.all += customers;
        before.ifPresent(from -> made.add(new Way(from, here)));
        if (straightOn && before.isPresent()) {
            straight.merge(new Way(before.get(), here), customers, Long::sum);
        } else {
            visited.starts += customers;
        }
    }

    private void leave(Optional<String> from, long customers) {
        from.map(visits::get).ifPresent(visited -> visited.ends += customers);
    }

    /** {@return whether any customer made a move} */
    boolean isMade(FlowMove move) {
        return made.contains(new Way(move.from().id(), move.to().id()));
    }

    /** {@return the moves that customers made and the map does not have, with the share of visits that made them} */
    List<FlowMove> unplanned() {
        Set<Way> planned = new HashSet<>();
        for (FlowMove move : conformance.flow().moves()) {
            if (move.share() > 0) {
                planned.add(new Way(move.from().id(), move.to().id()));
            }
        }
        List<FlowMove> unplanned = new ArrayList<>();
        JourneyFlow flow = JourneyFlow.of(conformance.flow().journey(), statistics());
        for (FlowMove move : flow.moves()) {
            Way way = new Way(move.from().id(), move.to().id());
            if (straight.containsKey(way) && !planned.contains(way)) {
                unplanned.add(move);
            }
        }
        return List.copyOf(unplanned);
    }

    /** Only the moves matter here; of customers there are as many as the visits allow. */
    private FlowStatistics statistics() {
        long customers = visits.values().stream().mapToLong(each -> each.starts).sum();
        List<TouchpointStatistics> touchpoints = new ArrayList<>();
        visits.forEach((id, visited) -> {
            long here = Math.min(customers, visited.all);
            touchpoints.add(TouchpointStatistics.builder()
                    .name(id)
                    .visits(visited.all)
                    .customers(here)
                    .returningCustomers(Math.min(here, visited.all - here))
                    .starts(visited.starts)
                    .ends(visited.ends)
                    .build());
        });
        List<MoveStatistics> moves = new ArrayList<>();
        straight.forEach((way, count) -> moves.add(MoveStatistics.of(way.from(), way.to(), count)));
        return FlowStatistics.builder().touchpoints(touchpoints).moves(moves).build();
    }
}
