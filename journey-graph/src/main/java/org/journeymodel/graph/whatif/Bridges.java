package org.journeymodel.graph.whatif;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.journeymodel.core.model.Transition;
import org.journeymodel.graph.wording.Wording;

/**
 * Leads the customers of one touchpoint around it: from where they come they go on as they would have
 * from it. This is the chain watched at the other touchpoints alone (its stochastic complement; Meyer,
 * Stochastic complementation, uncoupling Markov chains, and the theory of nearly reducible systems,
 * 1989).
 */
final class Bridges {

    private static final long MOST = 100_000;

    private final Draft draft;
    private final String around;
    private final List<DraftWay> onward = new ArrayList<>();
    private final List<Double> onwardShares = new ArrayList<>();
    private double onwardExit;

    private Bridges(Draft draft, String around) {
        this.draft = draft;
        this.around = around;
    }

    /** Leaves a touchpoint without transitions and entries, so that it can be removed. */
    static void around(String touchpoint, Draft draft) {
        boolean isStep = draft.isLinear()
                && draft.touchpoint(touchpoint).exitProbability().isEmpty()
                && draft.touchpoint(touchpoint).entryProbability().isEmpty();
        if (!isStep) {
            new Bridges(draft, touchpoint).build();
        }
    }

    private void build() {
        readOnward();
        Map<String, Double> begin = new LinkedHashMap<>();
        for (int at = 0; at < onward.size(); at++) {
            begin.merge(onward.get(at).transition().to(), onwardShares.get(at), Double::sum);
        }
        draft.entries().divert(around, begin);
        List<String> sources = draft.ways().stream()
                .map(DraftWay::transition)
                .filter(each -> each.to().equals(around) && !each.from().equals(around))
                .map(Transition::from)
                .distinct()
                .toList();
        requireFew((long) sources.size() * onward.size());
        draft.rowsOf(sources).forEach(this::lead);
        draft.replaceWays(around, List.of());
    }

    private void requireFew(long bridges) {
        if (bridges > MOST) {
            throw new IllegalArgumentException("Touchpoint " + Wording.quoted(around) + " cannot be removed: "
                    + bridges + " transitions would have to replace it, and at most " + MOST
                    + " do. Remove transitions to it or from it first.");
        }
    }

    private void readOnward() {
        Row row = draft.rowOf(around);
        double again = 0;
        for (DraftWay way : row.ways()) {
            again += way.transition().to().equals(around) ? row.shareOf(way) : 0;
        }
        double leaving = 1 - again;
        for (DraftWay way : row.ways()) {
            double share = row.shareOf(way);
            if (!way.transition().to().equals(around) && share > 0) {
                onward.add(way);
                onwardShares.add(Math.min(1, share / leaving));
            }
        }
        onwardExit = Math.min(1, row.exit() / leaving);
    }

    private void lead(Row row) {
        Map<TransitionName, Part> parts = new LinkedHashMap<>();
        double exit = row.exit();
        for (DraftWay way : row.ways()) {
            double share = row.shareOf(way);
            if (!way.transition().to().equals(around)) {
                merge(parts, new Part(way.transition(), share, way.isSet()));
                continue;
            }
            exit += share * onwardExit;
            for (int at = 0; at < onward.size() && share > 0; at++) {
                Transition bridge = joined(way.transition(), onward.get(at).transition());
                merge(parts, new Part(bridge, share * onwardShares.get(at), way.isSet()));
            }
        }
        row.become(parts.values().stream().map(Part::asWay).toList(), exit);
    }

    private static void merge(Map<TransitionName, Part> parts, Part part) {
        parts.merge(TransitionName.of(part.transition), part, Part::plus);
    }

    private static Transition joined(Transition first, Transition second) {
        List<String> both =
                first.personas().stream().filter(second.personas()::contains).toList();
        return first.toBuilder()
                .to(second.to())
                .personas(both.isEmpty() && first.personas().isEmpty() ? second.personas() : both)
                .waiting(sum(first.waiting(), second.waiting()))
                .latestWaiting(
                        second.latestWaiting().isPresent()
                                ? first.latestWaiting()
                                        .map(each ->
                                                each.plus(second.latestWaiting().get()))
                                : Optional.empty())
                .insights(List.of())
                .build();
    }

    private static Optional<Duration> sum(Optional<Duration> first, Optional<Duration> second) {
        return first.isEmpty() && second.isEmpty()
                ? Optional.empty()
                : Optional.of(first.orElse(Duration.ZERO).plus(second.orElse(Duration.ZERO)));
    }

    /** Ways of one identity: their shares add up, and their waits are the mean, unknown ones as none. */
    private record Part(Transition transition, double share, boolean isSet) {

        Part plus(Part other) {
            double all = share + other.share;
            Optional<Duration> waiting =
                    transition.waiting().isEmpty() && other.transition.waiting().isEmpty()
                            ? Optional.empty()
                            : Optional.of(Wording.duration(
                                    all == 0 ? 0 : (seconds() * share + other.seconds() * other.share) / all));
            return new Part(transition.toBuilder().waiting(waiting).build(), all, isSet || other.isSet);
        }

        private double seconds() {
            return Wording.seconds(transition.waiting().orElse(Duration.ZERO));
        }

        DraftWay asWay() {
            DraftWay way = new DraftWay(transition.withProbability(Math.min(1, share)));
            if (isSet) {
                way.becomeSet();
            }
            return way;
        }
    }
}
