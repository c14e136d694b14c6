package org.journeymodel.graph.comparison;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import org.journeymodel.core.flow.JourneyFlow;
import org.journeymodel.core.model.Outcome;
import org.journeymodel.core.model.Touchpoint;
import org.journeymodel.core.work.Work;
import org.journeymodel.graph.flow.FlowAnalysis;

/**
 * Looks for lost paths. Between touchpoints it is enough to look at moves of the version before, with the touchpoints
 * that were removed passed through: if each of these is still a way, so is each chain of them.
 */
final class LostPaths {

    private final FlowAnalysis analysisBefore;
    private final JourneyFlow before;
    private final JourneyFlow after;
    private final SameTouchpoints same;
    private final Ways waysBefore;
    private final Ways waysAfter;
    private final List<LostPath> lost = new ArrayList<>();

    LostPaths(FlowAnalysis before, FlowAnalysis after, SameTouchpoints same, Work work) {
        this.analysisBefore = before;
        this.before = before.flow();
        this.after = after.flow();
        this.same = same;
        this.waysBefore = new Ways(this.before, work);
        this.waysAfter = new Ways(this.after, work);
    }

    /** Those that concern most customers first, then in the order of the version after. */
    List<LostPath> find() {
        BitSet succeedBefore = waysBefore.toSuccess();
        BitSet succeedAfter = waysAfter.toSuccess();
        boolean anySuccess = canSucceed(after, succeedAfter);
        if (canSucceed(before, succeedBefore) && !anySuccess) {
            lost.add(new LostPath(null, null, analysisBefore.probabilityOf(Outcome.SUCCESS)));
        }
        for (int there = 0; there < after.size(); there++) {
            int here = same.before(there);
            if (here >= 0 && before.isReachable(here)) {
                if (after.isReachable(there)) {
                    onwards(here, there);
                    if (anySuccess && succeedBefore.get(here) && !succeedAfter.get(there)) {
                        lost.add(new LostPath(touchpoint(there), null, visits(here)));
                    }
                } else {
                    lost.add(new LostPath(null, touchpoint(there), visits(here)));
                }
            }
        }
        lost.sort(Comparator.comparingDouble(LostPath::visitsBefore).reversed());
        return List.copyOf(lost);
    }

    private static boolean canSucceed(JourneyFlow flow, BitSet succeed) {
        return succeed.stream().anyMatch(flow::isReachable);
    }

    private void onwards(int here, int there) {
        BitSet next = waysAfter.from(there, at -> false);
        List<Integer> unsure = waysBefore.from(here, at -> same.after(at) < 0).stream()
                .map(same::after)
                .filter(target -> target >= 0 && after.isReachable(target) && !next.get(target))
                .boxed()
                .toList();
        if (!unsure.isEmpty()) {
            BitSet found = waysAfter.from(there, at -> true);
            unsure.stream()
                    .filter(target -> !found.get(target))
                    .sorted()
                    .forEach(target -> lost.add(new LostPath(touchpoint(there), touchpoint(target), visits(here))));
        }
    }

    private Touchpoint touchpoint(int there) {
        return after.touchpoints().get(there);
    }

    private double visits(int here) {
        return analysisBefore.visits(before.touchpoints().get(here).id());
    }
}
