package org.journeymodel.graph.whatif;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.journeymodel.core.model.Actor;
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
    private static final Duration LONGEST = Duration.ofSeconds(Long.MAX_VALUE, 999_999_999);

    private final Draft draft;
    private final String around;
    private final List<DraftWay> onward = new ArrayList<>();
    private final List<Double> onwardShares = new ArrayList<>();
    private double onwardExit;
    private boolean isCompanysWayIn;

    /** The share, summed over touchpoints, that no persona can go any more. */
    private double nowhere;

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
        Set<String> sources = new LinkedHashSet<>();
        for (DraftWay each : draft.ways()) {
            draft.work().step();
            Transition way = each.transition();
            if (way.to().equals(around) && !way.from().equals(around)) {
                sources.add(way.from());
            }
        }
        requireFew((long) sources.size() * onward.size());
        Map<String, List<DraftWay>> instead = new HashMap<>();
        draft.rowsOf(List.copyOf(sources)).forEach(row -> instead.put(row.touchpoint(), lead(row)));
        instead.put(around, List.of());
        draft.replaceWays(instead);
        addNotes();
    }

    private void addNotes() {
        String here = draft.name(around);
        if (onward.stream()
                        .filter(each -> each.transition().choice() == Actor.COMPANY)
                        .count()
                > 1) {
            draft.notes()
                    .add("The company has chosen how customers go on from " + here + "; now whoever chooses to lead to"
                            + " where it was decides that, so that other bounds of success may hold.");
        }
        if (isCompanysWayIn && (onward.size() > 1 || onwardExit > 0)) {
            draft.notes()
                    .add("The company has chosen to lead customers to " + here + "; now it chooses each of the ways"
                            + " that they went on, so that other bounds of success may hold.");
        }
        if (nowhere > 0) {
            draft.notes()
                    .add("Some ways to " + here + " were for other personas than some ways on from it; those who went"
                            + " both now end before.");
        }
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
        for (int at = 0; at < row.ways().size(); at++) {
            again += row.ways().get(at).transition().to().equals(around) ? row.share(at) : 0;
        }
        double leaving = 1 - again;
        for (int at = 0; at < row.ways().size(); at++) {
            draft.work().step();
            DraftWay way = row.ways().get(at);
            if (!way.transition().to().equals(around) && row.share(at) > 0) {
                onward.add(way);
                onwardShares.add(Math.min(1, row.share(at) / leaving));
            }
        }
        onwardExit = Math.min(1, row.exit() / leaving);
    }

    /** The ways that a touchpoint has instead of those that it has. */
    private List<DraftWay> lead(Row row) {
        BridgedWays ways = new BridgedWays(around);
        double exit = row.exit();
        for (int at = 0; at < row.ways().size(); at++) {
            DraftWay way = row.ways().get(at);
            if (way.transition().to().equals(around)) {
                exit += row.share(at) * onwardExit + bridge(way, row.share(at), ways);
            } else {
                draft.work().step();
                ways.add(way.transition(), row.share(at), way.isSet());
            }
        }
        row.becomeExit(exit);
        return ways.asWays();
    }

    /** {@return the share that nobody can go, since no persona has both ways} */
    private double bridge(DraftWay way, double share, BridgedWays ways) {
        double lost = 0;
        for (int at = 0; at < onward.size() && share > 0; at++) {
            draft.work().step();
            Transition second = onward.get(at).transition();
            Optional<List<String>> personas = both(way.transition().personas(), second.personas());
            if (personas.isPresent()) {
                Transition joined = joined(way.transition(), second).toBuilder()
                        .personas(personas.get())
                        .build();
                ways.add(joined, share * onwardShares.get(at), way.isSet());
                isCompanysWayIn |= joined.choice() == Actor.COMPANY;
            } else {
                lost += share * onwardShares.get(at);
            }
        }
        nowhere += lost;
        return lost;
    }

    /** Whom two ways concern, none named being everybody; empty if it is nobody. */
    private static Optional<List<String>> both(List<String> first, List<String> second) {
        if (first.isEmpty() || second.isEmpty()) {
            return Optional.of(first.isEmpty() ? second : first);
        }
        List<String> both = first.stream().filter(second::contains).toList();
        return Optional.of(both).filter(each -> !each.isEmpty());
    }

    private static Transition joined(Transition first, Transition second) {
        return first.toBuilder()
                .to(second.to())
                .waiting(sum(first.waiting(), second.waiting()))
                .latestWaiting(
                        first.latestWaiting().isPresent()
                                        && second.latestWaiting().isPresent()
                                ? sum(first.latestWaiting(), second.latestWaiting())
                                : Optional.empty())
                .insights(List.of())
                .build();
    }

    /** No longer than the longest time there is. */
    private static Optional<Duration> sum(Optional<Duration> first, Optional<Duration> second) {
        if (first.isEmpty() || second.isEmpty()) {
            return first.isEmpty() ? second : first;
        }
        boolean isTooLong = LONGEST.minus(second.get()).compareTo(first.get()) < 0;
        return Optional.of(isTooLong ? LONGEST : first.get().plus(second.get()));
    }
}
