package org.journeymodel.graph.bottleneck;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.journeymodel.core.work.Work;

/** Picks improvements one after the other, each time the one that adds most to those picked before. */
final class GreedyChoice {

    private final Basis basis;
    private final List<Integer> byTouchpoint;
    private final Work work;

    private GreedyChoice(Basis basis, Work work) {
        this.basis = basis;
        this.work = work;
        // Improvements of one touchpoint share solutions if they are tried one after the other.
        this.byTouchpoint = IntStream.range(0, basis.bottlenecks().size())
                .boxed()
                .sorted(Comparator.comparingInt(rank -> basis.improvement(rank).touchpoint()))
                .toList();
    }

    /** Picks so many, or fewer if nothing more adds to the objective. */
    static Combination of(Basis basis, int most) {
        Work work = Work.begin("Combining improvements", basis.listener());
        GreedyChoice choice = new GreedyChoice(basis, work);
        Combination chosen = Combination.none(basis);
        List<Integer> next = choice.bestAfter(chosen);
        while (chosen.ranks().size() < most && !next.isEmpty()) {
            chosen = chosen.with(next.get(0), work.part());
            next = chosen.ranks().size() < most ? choice.bestAfter(chosen) : List.of();
        }
        work.complete();
        return chosen;
    }

    /** Those that add something, most first. */
    private List<Integer> bestAfter(Combination chosen) {
        Situation situation = chosen.situation();
        Updates updates = situation.updates(work.part());
        Map<Improvement, Integer> ranks = new HashMap<>();
        List<Candidate> tried = new ArrayList<>();
        for (int rank : byTouchpoint) {
            if (!chosen.ranks().contains(rank) && chosen.allows(rank)) {
                Improvement improvement = basis.improvement(rank);
                ranks.put(improvement, rank);
                tried.add(new Candidate(improvement, improvement.in(situation, updates, work.part())));
            }
            work.advance();
        }
        return new Ranking(situation.figures(), basis.objective())
                .of(tried).stream().map(Candidate::improvement).map(ranks::get).toList();
    }
}
