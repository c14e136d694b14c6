package org.journeymodel.graph.comparison;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.journeymodel.core.diff.Change;
import org.journeymodel.core.diff.ChangeKind;
import org.journeymodel.core.diff.JourneyDiff;
import org.journeymodel.core.flow.JourneyFlow;
import org.journeymodel.core.model.AttributeValue;
import org.journeymodel.core.model.AttributeValue.TextValue;

/** Which touchpoint of the version after is which of the version before, by their places in the flows. */
final class SameTouchpoints {

    private static final List<String> TOUCHPOINT = List.of("stages", "touchpoints");

    private final int[] after;
    private final int[] before;

    private SameTouchpoints(int[] after, int[] before) {
        this.after = after;
        this.before = before;
    }

    static SameTouchpoints of(JourneyDiff diff, JourneyFlow before, JourneyFlow after) {
        Map<String, String> renamed = renamed(diff);
        SameTouchpoints same = new SameTouchpoints(nobody(before.size()), nobody(after.size()));
        for (int at = 0; at < before.size(); at++) {
            String id = before.touchpoints().get(at).id();
            int there = after.findIndex(renamed.getOrDefault(id, id)).orElse(-1);
            if (there >= 0 && same.before[there] < 0) {
                same.after[at] = there;
                same.before[there] = at;
            }
        }
        return same;
    }

    private static Map<String, String> renamed(JourneyDiff diff) {
        Map<String, String> renamed = new HashMap<>();
        for (Change change : diff.changes()) {
            if (change.kind() == ChangeKind.RENAMED && change.place().fields().equals(TOUCHPOINT)) {
                renamed.put(text(change.before()), text(change.after()));
            }
        }
        return renamed;
    }

    private static String text(Optional<AttributeValue> id) {
        return id.map(each -> ((TextValue) each).value()).orElse("");
    }

    private static int[] nobody(int size) {
        int[] indexes = new int[size];
        Arrays.fill(indexes, -1);
        return indexes;
    }

    /** Where it is in the version after; -1 if it was removed. */
    int after(int before) {
        return after[before];
    }

    /** Where it was in the version before; -1 if it was added. */
    int before(int after) {
        return before[after];
    }
}
