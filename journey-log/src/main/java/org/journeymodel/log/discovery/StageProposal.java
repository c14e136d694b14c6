package org.journeymodel.log.discovery;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.journeymodel.log.event.GroupedEvents;
import org.journeymodel.log.event.LongList;

/**
 * Groups touchpoints into stages by when customers come to them.
 *
 * <p>The <em>position</em> of a touchpoint is the median, over the customers who came to it, of how
 * many events they had before their first visit. Touchpoints are put in order of position, equal
 * ones in order of the mean of the same numbers, then of first appearance in the log. Stages are cut
 * where the position leaps most: n touchpoints make at most √n stages (rounded, at most {@value
 * #MOST}), equal leaps are cut from the front, and touchpoints of equal position are never cut apart.
 *
 * <p>Home 0, search 1, product 1, cart 4, checkout 5, paid 6 and thanks 7 (7 touchpoints, at most 3
 * stages) make home | search, product | cart, checkout, paid, thanks.
 */
final class StageProposal {

    private static final int MOST = 7;

    private final long[] doubledMedians;
    private final double[] means;

    private StageProposal(LongList[] positions) {
        doubledMedians = new long[positions.length];
        means = new double[positions.length];
        for (int touchpoint = 0; touchpoint < positions.length; touchpoint++) {
            long[] sorted = positions[touchpoint].sorted();
            doubledMedians[touchpoint] = sorted[(sorted.length - 1) / 2] + sorted[sorted.length / 2];
            means[touchpoint] = (double) Arrays.stream(sorted).sum() / sorted.length;
        }
    }

    /** {@return the stages in order, each with the codes of its touchpoints in order} */
    static List<List<Integer>> of(GroupedEvents events, int touchpoints) {
        return new StageProposal(positionsOf(events, touchpoints)).stages();
    }

    private static LongList[] positionsOf(GroupedEvents events, int touchpoints) {
        LongList[] positions = Stream.generate(LongList::new).limit(touchpoints).toArray(LongList[]::new);
        int[] seenBy = new int[positions.length];
        for (int customer = 0; customer < events.customers(); customer++) {
            int first = events.start(customer);
            for (int event = first; event < events.start(customer + 1); event++) {
                int touchpoint = events.touchpoint(event);
                if (seenBy[touchpoint] != customer + 1) {
                    seenBy[touchpoint] = customer + 1;
                    positions[touchpoint].add(event - first);
                }
            }
        }
        return positions;
    }

    private List<List<Integer>> stages() {
        List<Integer> order = IntStream.range(0, means.length)
                .boxed()
                .sorted(Comparator.<Integer>comparingLong(code -> doubledMedians[code])
                        .thenComparingDouble(code -> means[code]))
                .toList();
        List<List<Integer>> stages = new ArrayList<>();
        int begin = 0;
        for (int cut : cuts(order)) {
            stages.add(order.subList(begin, cut));
            begin = cut;
        }
        stages.add(order.subList(begin, order.size()));
        return stages;
    }

    /** {@return before which places of the order a stage begins, the first one aside, ascending} */
    private int[] cuts(List<Integer> order) {
        int stages = (int) Math.min(MOST, Math.round(Math.sqrt(order.size())));
        return IntStream.range(1, order.size())
                .filter(place -> leapBefore(order, place) > 0)
                .boxed()
                .sorted(Comparator.<Integer>comparingLong(place -> -leapBefore(order, place)))
                .limit(stages - 1)
                .mapToInt(Integer::intValue)
                .sorted()
                .toArray();
    }

    private long leapBefore(List<Integer> order, int place) {
        return doubledMedians[order.get(place)] - doubledMedians[order.get(place - 1)];
    }
}
