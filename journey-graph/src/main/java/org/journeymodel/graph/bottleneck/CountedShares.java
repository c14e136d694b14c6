package org.journeymodel.graph.bottleneck;

import java.util.Map;
import java.util.OptionalDouble;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.journeymodel.core.flow.FlowMove;
import org.journeymodel.core.flow.JourneyFlow;
import org.journeymodel.core.flow.Provenance;
import org.journeymodel.core.insight.Insight;
import org.journeymodel.core.model.Journey;
import org.journeymodel.core.model.Transition;
import org.journeymodel.graph.chain.AbsorbingChain;
import org.journeymodel.graph.random.Dirichlet;

/** Which shares of a flow rest on counts, and what they might be as well. */
final class CountedShares {

    private final JourneyFlow flow;
    private final AbsorbingChain chain;
    private final Map<Integer, CountedRow> observed = new TreeMap<>();
    private final Map<Integer, CountedRow> cited = new TreeMap<>();
    private final double[] entryWeights;
    private final int[] entries;

    CountedShares(JourneyFlow flow, AbsorbingChain chain) {
        this.flow = flow;
        this.chain = chain;
        for (int at = 0; at < flow.size(); at++) {
            if (flow.exitProvenance(at) == Provenance.OBSERVED) {
                add(observed, at, visits(at));
            } else {
                add(cited, at, citedVisits(at).orElse(0));
            }
        }
        this.entries = flow.entryProvenance() == Provenance.OBSERVED ? entries() : new int[0];
        double[] shares = new double[entries.length];
        for (int at = 0; at < entries.length; at++) {
            shares[at] = flow.entryShare(entries[at]);
        }
        this.entryWeights = CountedRow.weights(shares, customers());
    }

    private void add(Map<Integer, CountedRow> rows, int at, double counted) {
        CountedRow row = new CountedRow(flow, at, counted);
        if (counted > 0 && row.isOpen()) {
            rows.put(at, row);
        }
    }

    /** As many as were counted; exact, since shares are counts divided by it. */
    private double visits(int at) {
        double share = 0;
        double count = 0;
        for (FlowMove move : flow.movesFrom(at)) {
            share += move.share();
            count += move.count();
        }
        return share == 0 ? 0 : Math.rint(count / share);
    }

    /**
     * How many customers the declared shares out of a touchpoint rest on: of each transition, the largest
     * sample that it cites; of all, the smallest. Empty if one cites none or declares no share.
     */
    private OptionalDouble citedVisits(int at) {
        double least = Double.POSITIVE_INFINITY;
        for (FlowMove move : flow.movesFrom(at)) {
            double most = move.provenance() == Provenance.DECLARED
                    ? move.transition().map(this::largestSample).orElse(0.0)
                    : 0;
            least = Math.min(least, most);
        }
        return least > 0 && Double.isFinite(least) ? OptionalDouble.of(least) : OptionalDouble.empty();
    }

    private double largestSample(Transition transition) {
        Journey journey = flow.journey();
        return transition.insights().stream()
                .flatMap(id -> journey.findInsight(id).stream())
                .map(Insight::sampleSize)
                .mapToDouble(size -> size.orElse(0))
                .max()
                .orElse(0);
    }

    private int[] entries() {
        return IntStream.range(0, flow.size())
                .filter(at -> flow.entryShare(at) > 0)
                .toArray();
    }

    private double customers() {
        return flow.statistics().map(each -> (double) each.customers()).orElse(0.0);
    }

    /** Whether any share might be another. */
    boolean areOpen() {
        return !observed.isEmpty() || !cited.isEmpty() || entries.length > 1;
    }

    /** The number of touchpoints the shares out of which rest on observed customers, and vary. */
    int observedCount() {
        return observed.size();
    }

    /** The number of those whose shares rest on the samples of cited insights, and vary. */
    int citedCount() {
        return cited.size();
    }

    /** The number of other touchpoints where customers part. */
    int fixedCount() {
        int parting = 0;
        for (int at = 0; at < flow.size(); at++) {
            parting += new CountedRow(flow, at, 0).isOpen() ? 1 : 0;
        }
        return parting - observedCount() - citedCount();
    }

    /** Whether customers were seen to begin at several touchpoints. */
    boolean areEntriesOpen() {
        return entries.length > 1;
    }

    /** {@return the chain under other shares, as likely as the counts make them} */
    AbsorbingChain next(Dirichlet dirichlet) {
        double[] entry = chain.entries();
        if (areEntriesOpen()) {
            double[] shares = dirichlet.next(entryWeights);
            for (int at = 0; at < entries.length; at++) {
                entry[entries[at]] = shares[at];
            }
        }
        double[] share = new double[chain.links().moveCount()];
        for (int move = 0; move < share.length; move++) {
            share[move] = chain.share(move);
        }
        double[] exit = new double[chain.size()];
        for (int at = 0; at < exit.length; at++) {
            exit[at] = chain.exit(at);
        }
        observed.forEach((at, row) -> row.write(dirichlet.next(row.weights()), share, exit, at));
        cited.forEach((at, row) -> row.write(dirichlet.next(row.weights()), share, exit, at));
        return AbsorbingChain.of(chain.links(), entry, share, exit);
    }
}
