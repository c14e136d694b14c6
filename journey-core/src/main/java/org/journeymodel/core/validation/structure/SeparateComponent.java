package org.journeymodel.core.validation.structure;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.journeymodel.core.flow.FlowMove;
import org.journeymodel.core.validation.rule.Inspection;
import org.journeymodel.core.validation.rule.Rule;
import org.journeymodel.core.validation.rule.RuleBook;

/**
 * Finds a part of a journey that customers can enter and that no move joins to the first such part.
 * These are two journeys in one map: shares, times and feelings mix customers who never meet. A part
 * that customers cannot enter is told touchpoint by touchpoint as unreachable.
 */
final class SeparateComponent implements Rule {

    @Override
    public void check(Inspection inspection) {
        int[] parents = joined(inspection);
        Map<Integer, List<Integer>> parts = new LinkedHashMap<>();
        inspection.distinctTouchpoints().keySet().forEach(at -> {
            inspection.step();
            parts.computeIfAbsent(root(parents, at), root -> new ArrayList<>()).add(at);
        });
        parts.values().stream()
                .filter(part -> part.stream().anyMatch(inspection.flow()::isReachable))
                .skip(1)
                .forEach(part -> report(inspection, part.get(0), part.size()));
    }

    @Override
    public void describe(RuleBook book) {
        book.note("journey.component.separate", "No move joins a part of a journey to its first part.");
    }

    /** By touchpoint another one of its part, nearer to the root; the root itself at the root. */
    private static int[] joined(Inspection inspection) {
        int[] parents = new int[inspection.flow().size()];
        for (int at = 0; at < parents.length; at++) {
            parents[at] = at;
        }
        for (FlowMove move : inspection.flow().moves()) {
            inspection.step();
            int source = root(parents, move.source());
            int target = root(parents, move.target());
            parents[Math.max(source, target)] = Math.min(source, target);
        }
        return parents;
    }

    /** Halves the way to the root as it goes, so that no later way is long. */
    private static int root(int[] parents, int touchpoint) {
        int at = touchpoint;
        while (parents[at] != at) {
            parents[at] = parents[parents[at]];
            at = parents[at];
        }
        return at;
    }

    private static void report(Inspection inspection, int first, int size) {
        inspection.report(
                "journey.component.separate",
                inspection.pathOf(first),
                Inspection.subject(inspection.flow().touchpoints().get(first)),
                size == 1
                        ? "no move joins it to the rest of the journey."
                        : "no move joins it, and what hangs together with it, " + size
                                + " touchpoints in all, to the rest of the journey.",
                "Add a transition between the parts, or make a journey of each.");
    }
}
