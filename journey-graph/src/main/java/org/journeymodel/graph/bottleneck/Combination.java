package org.journeymodel.graph.bottleneck;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeSet;
import org.journeymodel.core.work.Work;

/**
 * Improvements of one ranking, made together. They are made in the order of the ranking, whatever the
 * order they were picked in, so that the figures are the same to the last bit.
 *
 * @param basis what the ranking rests on
 * @param ranks their places in the ranking, from 0
 * @param situation the journey with all of them made
 */
record Combination(Basis basis, NavigableSet<Integer> ranks, Situation situation) {

    Combination {
        ranks = Collections.unmodifiableNavigableSet(ranks);
    }

    /** Makes nothing. */
    static Combination none(Basis basis) {
        return new Combination(basis, new TreeSet<>(), basis.now());
    }

    /**
     * Makes those that were picked.
     *
     * @throws IllegalArgumentException if one is not of the ranking or is picked twice, or if not all can
     *     be made
     */
    static Combination of(Basis basis, Collection<Bottleneck> picked, Work work) {
        NavigableSet<Integer> ranks = new TreeSet<>();
        Map<Bottleneck, Integer> places = basis.places(work);
        for (Bottleneck each : picked) {
            work.step();
            int rank = places.getOrDefault(each, -1);
            require(rank >= 0, "Bottleneck is not of this ranking", each, "Pick from ranked() of the same result.");
            require(ranks.add(rank), "Bottleneck is picked twice", each, "Pick it once.");
        }
        Compatibility.of(basis).require(basis.improvements(ranks));
        return made(basis, ranks, work);
    }

    private static void require(boolean holds, String fault, Bottleneck what, String remedy) {
        if (!holds) {
            throw new IllegalArgumentException(fault + ": " + what.sentence() + " " + remedy);
        }
    }

    private static Combination made(Basis basis, NavigableSet<Integer> ranks, Work work) {
        return ranks.isEmpty()
                ? none(basis)
                : new Combination(basis, ranks, basis.now().with(basis.improvements(ranks), work));
    }

    /** Makes one more, of which it is known that it can be made. */
    Combination with(int rank, Work work) {
        NavigableSet<Integer> more = new TreeSet<>(ranks);
        more.add(rank);
        return made(basis, more, work);
    }

    /** Whether one more can be made. */
    boolean allows(int rank) {
        List<Improvement> all = new ArrayList<>(basis.improvements(ranks));
        all.add(basis.improvement(rank));
        return !basis.improvement(rank).changesShares()
                || Compatibility.of(basis).whyNot(all).isEmpty();
    }

    List<Bottleneck> bottlenecks() {
        return ranks.stream().map(basis.bottlenecks()::get).toList();
    }

    Figures after() {
        return situation.figures();
    }

    double gain() {
        return basis.gainOf(after());
    }

    String sentence() {
        double sum = bottlenecks().stream().mapToDouble(Bottleneck::gain).sum();
        return basis.sentences().of(basis.improvements(ranks), after(), gain() - sum);
    }
}
