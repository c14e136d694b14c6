package org.journeymodel.log;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;

/**
 * Finds differences that are one fact: where a touchpoint has one way on, the customers who take it are those who
 * do not end there, and perhaps all who are ever at the next one.
 */
final class SameCounts {

    private SameCounts() {}

    /** {@return the first facts: a difference each, and those after it that rest on its counts, or on their rest} */
    static List<List<SegmentDifference>> facts(List<SegmentDifference> differences, int most) {
        List<SegmentDifference> left = new ArrayList<>(differences);
        List<List<SegmentDifference>> facts = new ArrayList<>();
        while (!left.isEmpty() && facts.size() < most) {
            SegmentDifference first = left.remove(0);
            facts.add(first instanceof ShareDifference share ? factOf(share, left) : List.of(first));
        }
        return facts;
    }

    /** {@return a share and all with its counts that a chain of touchpoints side by side leads to, taken out} */
    private static List<SegmentDifference> factOf(ShareDifference first, List<SegmentDifference> left) {
        Set<String> touchpoints = new HashSet<>(touchpointsOf(first));
        Set<SegmentDifference> found = new HashSet<>();
        boolean grows = true;
        while (grows) {
            grows = false;
            for (SegmentDifference each : left) {
                if (each instanceof ShareDifference share
                        && haveSameCounts(first, share)
                        && touchpointsOf(share).stream().anyMatch(touchpoints::contains)
                        && found.add(share)) {
                    grows |= touchpoints.addAll(touchpointsOf(share));
                }
            }
        }
        List<SegmentDifference> fact = new ArrayList<>(List.of(first));
        for (Iterator<SegmentDifference> rest = left.iterator(); rest.hasNext(); ) {
            SegmentDifference each = rest.next();
            if (found.contains(each)) {
                fact.add(each);
                rest.remove();
            }
        }
        return fact;
    }

    private static List<String> touchpointsOf(ShareDifference share) {
        List<String> touchpoints = new ArrayList<>();
        share.touchpoint().ifPresent(touchpoints::add);
        share.next().ifPresent(touchpoints::add);
        return touchpoints;
    }

    private static boolean haveSameCounts(ShareDifference one, ShareDifference other) {
        if (one.sizeA() != other.sizeA() || one.sizeB() != other.sizeB()) {
            return false;
        }
        boolean isSame = one.countA() == other.countA() && one.countB() == other.countB();
        boolean isRest =
                one.countA() == other.sizeA() - other.countA() && one.countB() == other.sizeB() - other.countB();
        return isSame || isRest;
    }
}
