package org.journeymodel.graph.bottleneck;

import java.util.List;
import org.journeymodel.core.flow.JourneyFlow;
import org.journeymodel.core.progress.ProgressListener;

/**
 * What a ranking by figures rests on, kept for what is asked of it later.
 *
 * @param facts what is known of the journey
 * @param now the journey as it is, solved
 * @param objective what it is ranked by
 * @param ranked the improvements of the bottlenecks, in their order, each with the figures after it
 * @param listener hears of long work
 */
record Basis(Facts facts, Situation now, Objective objective, List<Candidate> ranked, ProgressListener listener) {

    Basis {
        ranked = List.copyOf(ranked);
    }

    JourneyFlow flow() {
        return facts.flow();
    }

    Figures before() {
        return now.figures();
    }

    Sentences sentences() {
        return new Sentences(facts, objective, before());
    }

    /** How much better figures are than those of the journey as it is. */
    double gainOf(Figures after) {
        return after.gainOver(before(), objective);
    }

    /** {@return the bottlenecks of this ranking, in order} */
    List<Bottleneck> bottlenecks() {
        Sentences sentences = sentences();
        return ranked.stream()
                .map(each -> new Bottleneck(
                        Bottleneck.Place.of(flow(), each.improvement()),
                        new Bottleneck.Effect(gainOf(each.after()), each.after().toMeasures()),
                        new Bottleneck.Words(sentences.of(each), facts.about(each.touchpoint()))))
                .toList();
    }
}
