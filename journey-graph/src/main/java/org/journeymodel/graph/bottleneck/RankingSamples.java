package org.journeymodel.graph.bottleneck;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.journeymodel.core.work.Work;
import org.journeymodel.graph.random.Dirichlet;
import org.journeymodel.graph.random.SplitMix;

/** What the bottlenecks of a ranking gain under shares drawn at random, sample by sample. */
final class RankingSamples {

    /** Samples, times touchpoints with improvements, times all touchpoints and moves: some ten seconds. */
    private static final long MOST_WORK = 20_000_000;

    private static final int MOST_GAINS = 4_000_000;
    private static final int ALWAYS_FOLLOWED = 10;

    /** What a situation and its updates cost, in touchpoints with improvements. */
    private static final int SITUATION = 3;

    private final double[] success;
    private final double[][] gains;
    private final int[][] ranks;

    private RankingSamples(int followed, int samples) {
        this.success = new double[samples];
        this.gains = new double[followed][samples];
        this.ranks = new int[followed][samples];
    }

    static RankingSamples of(Basis basis, CountedShares shares, Sampling sampling) {
        Work work = Work.begin("Sampling shares", sampling.samples(), basis.listener());
        RankingSamples drawn = new RankingSamples(followed(basis, sampling.samples()), sampling.samples());
        Dirichlet dirichlet = new Dirichlet(new SplitMix(sampling.seed()));
        List<Integer> byTouchpoint = drawn.byTouchpoint(basis);
        for (int sample = 0; sample < sampling.samples(); sample++) {
            Situation situation = basis.now().under(shares.next(dirichlet), work.part());
            drawn.fill(sample, basis, situation, byTouchpoint, work.part());
            drawn.rank(sample, situation.figures().unit(basis.objective()));
            work.advance();
        }
        work.complete();
        return drawn;
    }

    /** The first of the ranking: as many as the work allows. */
    static int followed(Basis basis, int samples) {
        long size = (long) basis.flow().size() + basis.flow().moves().size();
        long most = MOST_WORK / (size * samples) - SITUATION;
        Set<Integer> touchpoints = new HashSet<>();
        int all = basis.bottlenecks().size();
        int followed = 0;
        while (followed < all && followed < MOST_GAINS / samples) {
            Improvement next = basis.improvement(followed);
            boolean isNew = next.changesShares() && touchpoints.add(next.touchpoint());
            if (isNew && touchpoints.size() > most && followed >= ALWAYS_FOLLOWED) {
                break;
            }
            followed++;
        }
        return followed;
    }

    /** Improvements of one touchpoint share solutions if they are asked for one after the other. */
    private List<Integer> byTouchpoint(Basis basis) {
        return IntStream.range(0, gains.length)
                .boxed()
                .sorted(Comparator.comparingInt(rank -> basis.improvement(rank).touchpoint()))
                .toList();
    }

    private void fill(int sample, Basis basis, Situation situation, List<Integer> byTouchpoint, Work work) {
        Updates updates = situation.updates(work);
        success[sample] = situation.figures().success();
        for (int rank : byTouchpoint) {
            Figures after = basis.improvement(rank).in(situation, updates, work);
            gains[rank][sample] = after.gainOver(situation.figures(), basis.objective());
        }
    }

    private void rank(int sample, double unit) {
        Integer[] order = new Integer[gains.length];
        Arrays.setAll(order, rank -> rank);
        Arrays.sort(order, Comparator.comparingLong(rank -> -Ranking.steps(gains[rank][sample] / unit)));
        for (int place = 0; place < order.length; place++) {
            ranks[order[place]][sample] = place + 1;
        }
    }

    /** How many bottlenecks were followed, the first of the ranking. */
    int followed() {
        return gains.length;
    }

    /** The share who succeed, by sample; NaN if nobody can. */
    double[] success() {
        return success;
    }

    /** By sample, the gain of a bottleneck. */
    double[] gains(int rank) {
        return gains[rank];
    }

    /** By sample, the rank among those that were followed, from 1; of equal gains the earlier is first. */
    int[] ranks(int rank) {
        return ranks[rank];
    }

    /** The share of samples in which one ranks before another. */
    double shareBefore(int one, int other) {
        int before = 0;
        for (int sample = 0; sample < success.length; sample++) {
            before += ranks[one][sample] < ranks[other][sample] ? 1 : 0;
        }
        return (double) before / success.length;
    }
}
