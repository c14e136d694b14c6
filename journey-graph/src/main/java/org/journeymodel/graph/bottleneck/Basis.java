package org.journeymodel.graph.bottleneck;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.journeymodel.core.flow.JourneyFlow;
import org.journeymodel.core.progress.ProgressListener;
import org.journeymodel.core.work.Work;

/** What a ranking by figures rests on, kept for what is asked of it later. */
final class Basis {

    private final Facts facts;
    private final Situation now;
    private final Objective objective;
    private final List<Candidate> ranked;
    private final ProgressListener listener;
    private final Sentences sentences;
    private final List<Bottleneck> bottlenecks;

    /**
     * Keeps it.
     *
     * @param facts what is known of the journey
     * @param now the journey as it is, solved
     * @param objective what it is ranked by
     * @param ranked the improvements in their order, each with the figures after it
     * @param listener hears of long work
     */
    Basis(Facts facts, Situation now, Objective objective, List<Candidate> ranked, ProgressListener listener) {
        this.facts = facts;
        this.now = now;
        this.objective = objective;
        this.ranked = List.copyOf(ranked);
        this.listener = listener;
        this.sentences = new Sentences(facts, objective, now.figures());
        this.bottlenecks = ranked.stream().map(this::toBottleneck).toList();
    }

    private Bottleneck toBottleneck(Candidate candidate) {
        return new Bottleneck(
                Bottleneck.Place.of(flow(), candidate.improvement()),
                new Bottleneck.Effect(
                        gainOf(candidate.after()), candidate.after().toMeasures()),
                new Bottleneck.Words(sentences.of(candidate), facts.about(candidate.touchpoint())));
    }

    JourneyFlow flow() {
        return facts.flow();
    }

    Situation now() {
        return now;
    }

    Figures before() {
        return now.figures();
    }

    Objective objective() {
        return objective;
    }

    ProgressListener listener() {
        return listener;
    }

    Sentences sentences() {
        return sentences;
    }

    /** How much better figures are than those of the journey as it is. */
    double gainOf(Figures after) {
        return after.gainOver(before(), objective);
    }

    /** {@return the name of what mends the bottleneck of a rank, counted from 0} */
    String name(int rank) {
        return improvement(rank).name(flow());
    }

    /** {@return the bottlenecks of this ranking, in order} */
    List<Bottleneck> bottlenecks() {
        return bottlenecks;
    }

    /** {@return the rank of each bottleneck, counted from 0} */
    Map<Bottleneck, Integer> places(Work work) {
        Map<Bottleneck, Integer> places = new HashMap<>();
        for (int rank = 0; rank < bottlenecks.size(); rank++) {
            work.step();
            places.putIfAbsent(bottlenecks.get(rank), rank);
        }
        return places;
    }

    /** {@return what mends the bottleneck of a rank, counted from 0} */
    Improvement improvement(int rank) {
        return ranked.get(rank).improvement();
    }

    /** {@return what mends the bottlenecks of some ranks, in the same order} */
    List<Improvement> improvements(Iterable<Integer> ranks) {
        List<Improvement> improvements = new ArrayList<>();
        ranks.forEach(rank -> improvements.add(improvement(rank)));
        return improvements;
    }
}
