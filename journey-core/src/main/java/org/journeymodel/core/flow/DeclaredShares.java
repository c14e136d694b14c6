package org.journeymodel.core.flow;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.journeymodel.core.model.Journey;
import org.journeymodel.core.model.Transition;
import org.journeymodel.core.work.Work;

/** Reads the shares that a journey declares, and fills what it leaves open (rules 2, 3, 4 and 8). */
final class DeclaredShares {

    private final Journey journey;
    private final Touchpoints touchpoints;
    private final Shares shares;
    private final Customers customers;
    private final Work work;

    /** The transitions to unknown touchpoints: no ways, but they have their part in the shares. */
    private final Map<Integer, List<Transition>> danglingBySource = new HashMap<>();

    private DeclaredShares(Journey journey, Touchpoints touchpoints, Customers customers, Work work) {
        this.journey = journey;
        this.touchpoints = touchpoints;
        this.shares = new Shares(touchpoints.size());
        this.customers = customers;
        this.work = work;
    }

    static Shares of(Journey journey, Touchpoints touchpoints, Customers customers, Work work) {
        DeclaredShares reader = new DeclaredShares(journey, touchpoints, customers, work);
        reader.readEntries();
        reader.readWays();
        for (int at = 0; at < touchpoints.size(); at++) {
            reader.shares.duration[at] = touchpoints.get(at).duration().orElse(null);
            reader.work.step();
            reader.readSharesOutOf(at);
        }
        return reader.shares;
    }

    private void readEntries() {
        double sum = touchpoints.inOrder().stream()
                .mapToDouble(touchpoint -> touchpoint.entryProbability().orElse(0))
                .sum();
        shares.declaredEntrySum = sum;
        if (sum > 0) {
            shares.entryProvenance = Provenance.DECLARED;
            for (int at = 0; at < touchpoints.size(); at++) {
                shares.entry[at] = touchpoints.get(at).entryProbability().orElse(0) / sum;
            }
        } else if (touchpoints.size() > 0) {
            shares.entry[0] = 1;
        }
    }

    private void readWays() {
        List<List<Way>> ways = shares.ways;
        for (int at = 0; at < touchpoints.size(); at++) {
            ways.add(new ArrayList<>(2));
        }
        if (journey.transitions().isEmpty()) {
            for (int at = 0; at + 1 < touchpoints.size(); at++) {
                ways.get(at).add(Way.toNext(touchpoints, at));
            }
        }
        for (Transition transition : journey.transitions()) {
            work.step();
            OptionalInt source = touchpoints.find(transition.from());
            OptionalInt target = touchpoints.find(transition.to());
            if (source.isEmpty()) {
                shares.fromNowhere |= customers.mayTake(transition);
            } else if (target.isPresent()) {
                ways.get(source.getAsInt())
                        .add(Way.declared(touchpoints, source.getAsInt(), target.getAsInt(), transition));
            } else {
                danglingBySource
                        .computeIfAbsent(source.getAsInt(), at -> new ArrayList<>())
                        .add(transition);
            }
        }
    }

    private void readSharesOutOf(int at) {
        List<Transition> dangling = danglingBySource.getOrDefault(at, List.of());
        List<OptionalDouble> probabilities = new ArrayList<>();
        shares.ways.get(at).forEach(way -> probabilities.add(way.probability()));
        dangling.forEach(transition -> probabilities.add(transition.probability()));
        // Compensated, so that a million small shares add up to one whatever their order.
        double declared =
                probabilities.stream().mapToDouble(each -> each.orElse(0)).sum();
        int undeclared =
                (int) probabilities.stream().filter(OptionalDouble::isEmpty).count();
        OptionalDouble exit = touchpoints.get(at).exitProbability();
        Division division = Division.of(declared, undeclared, exit);
        shares.exit[at] = division.exitShare();
        shares.exitProvenance[at] = exit.isPresent() || (undeclared == 0 && !probabilities.isEmpty())
                ? Provenance.DECLARED
                : Provenance.ASSUMED;
        shares.unbalanced[at] = division.unbalanced();
        readMovesOutOf(at, division);
        double lost = 0;
        double lostByOthers = 0;
        for (Transition transition : dangling) {
            double share = shareOf(transition.probability(), division);
            lost += customers.mayTake(transition) ? share : 0;
            lostByOthers += customers.mayTake(transition) ? 0 : share;
        }
        shares.leaking[at] = lost > 0;
        customers.narrow(shares, at, lost, lostByOthers);
        shares.plannedToGoOn[at] = !shares.moves.get(at).isEmpty() || shares.leaking[at];
    }

    private static double shareOf(OptionalDouble probability, Division division) {
        return probability.isPresent() ? probability.getAsDouble() / division.scale() : division.assumedShare();
    }

    private void readMovesOutOf(int at, Division division) {
        List<FlowMove> moves = new ArrayList<>(shares.ways.get(at).size());
        for (Way way : shares.ways.get(at)) {
            OptionalDouble probability = way.probability();
            double share = shareOf(probability, division);
            if (share > 0) {
                Provenance provenance = probability.isPresent() ? Provenance.DECLARED : Provenance.ASSUMED;
                moves.add(new FlowMove(way, share, provenance, 0, MoveTimes.declaredBy(way.transition())));
            } else if (probability.isEmpty() && way.transition() != null && customers.mayTake(way.transition())) {
                shares.withoutShare
                        .computeIfAbsent(at, source -> new ArrayList<>())
                        .add(way.transition());
            }
        }
        shares.moves.set(at, List.copyOf(moves));
    }
}
