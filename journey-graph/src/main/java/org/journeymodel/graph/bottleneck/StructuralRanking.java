package org.journeymodel.graph.bottleneck;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.journeymodel.core.flow.JourneyFlow;
import org.journeymodel.core.model.Touchpoint;
import org.journeymodel.graph.wording.Wording;

/**
 * Ranks touchpoints where nothing is known but structure and feelings: by the number of reasons that
 * speak against them, then by the lower feeling, the higher betweenness, and order.
 *
 * <p>The reasons: feeling below neutral; on every way to success; in a loop; more than one way in;
 * betweenness above the mean, on journeys of up to some ten thousand touchpoints. A touchpoint is
 * listed if it has one of the first three.
 */
final class StructuralRanking {

    /** Betweenness takes touchpoints times moves; beyond some seconds the ranking does without it. */
    private static final long MOST_WORK = 200_000_000;

    private final Facts facts;
    private final JourneyFlow flow;
    private final double[] betweenness;
    private final double meanBetweenness;
    private final int[] waysIn;

    private StructuralRanking(Facts facts) {
        this.facts = facts;
        this.flow = facts.flow();
        Map<Touchpoint, Double> known =
                isBetweennessKnown(flow) ? facts.structure().betweenness() : Map.of();
        this.betweenness = flow.touchpoints().stream()
                .mapToDouble(each -> known.getOrDefault(each, 0.0))
                .toArray();
        double sum = 0;
        for (double each : betweenness) {
            sum += each;
        }
        this.meanBetweenness = sum / Math.max(1, betweenness.length);
        this.waysIn = new int[flow.size()];
        flow.moves().forEach(move -> waysIn[move.target()]++);
    }

    /** Whether the journey is small enough for its betweenness to be found. */
    static boolean isBetweennessKnown(JourneyFlow flow) {
        return (long) flow.size() * flow.moves().size() <= MOST_WORK;
    }

    static List<Bottleneck> of(Facts facts) {
        StructuralRanking ranking = new StructuralRanking(facts);
        List<Ranked> ranked = new ArrayList<>();
        for (int at = 0; at < ranking.flow.size(); at++) {
            ranked.add(ranking.rank(at));
        }
        return ranked.stream()
                .filter(Ranked::isListed)
                .sorted(Comparator.comparingInt((Ranked each) -> -each.reasons.size())
                        .thenComparingDouble(each -> ranking.feelingOf(each.touchpoint))
                        .thenComparingLong(each -> -Ranking.steps(ranking.betweenness[each.touchpoint]))
                        .thenComparingInt(each -> each.touchpoint))
                .map(ranking::toBottleneck)
                .toList();
    }

    private record Ranked(int touchpoint, List<Reason> reasons, List<String> texts) {
        boolean isListed() {
            return reasons.contains(Reason.FEELING)
                    || reasons.contains(Reason.MUST_PASS)
                    || reasons.contains(Reason.LOOP);
        }

        void add(boolean holds, Reason reason, String text) {
            if (holds) {
                reasons.add(reason);
                texts.add(text);
            }
        }
    }

    private Ranked rank(int at) {
        Ranked ranked = new Ranked(at, new ArrayList<>(), new ArrayList<>());
        double feeling = facts.feelings()[at];
        ranked.add(
                feeling < 0,
                Reason.FEELING,
                "customers feel "
                        + facts.inWords(feeling)
                        + facts.reasonOfFeeling(at).map(why -> " (" + why + ")").orElse(""));
        ranked.add(facts.isMustPass(at), Reason.MUST_PASS, "every way to success goes through it");
        ranked.add(
                facts.structure().isInLoop(flow.touchpoints().get(at).id()),
                Reason.LOOP,
                "customers can go round and come back to it");
        ranked.add(waysIn[at] > 1, Reason.WAYS_IN, waysIn[at] + " ways lead in");
        ranked.add(
                Ranking.steps(betweenness[at] - meanBetweenness) > 0,
                Reason.BETWEENNESS,
                "it lies on many of the shortest ways (betweenness " + Wording.decimal(betweenness[at], 1) + ")");
        return ranked;
    }

    private double feelingOf(int at) {
        double feeling = facts.feelings()[at];
        return Double.isNaN(feeling) ? 2 : feeling;
    }

    private Bottleneck toBottleneck(Ranked ranked) {
        String name = Facts.nameOf(flow.touchpoints().get(ranked.touchpoint));
        return new Bottleneck(
                new Bottleneck.Place(
                        flow.touchpoints().get(ranked.touchpoint), Optional.empty(), ranked.reasons.get(0)),
                new Bottleneck.Effect(0, Optional.empty()),
                new Bottleneck.Words(name + ": " + String.join("; ", ranked.texts) + ".", ranked.texts));
    }
}
