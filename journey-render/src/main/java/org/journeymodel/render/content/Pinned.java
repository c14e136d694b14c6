package org.journeymodel.render.content;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.journeymodel.core.model.Touchpoint;
import org.journeymodel.graph.bottleneck.Bottleneck;
import org.journeymodel.graph.bottleneck.Bottlenecks;
import org.journeymodel.graph.bottleneck.FlowMeasures;
import org.journeymodel.graph.bottleneck.Objective;
import org.jspecify.annotations.Nullable;

/** The bottlenecks of a journey gathered by touchpoint, those where mending buys most first. */
public final class Pinned {

    /** How many touchpoints get a badge. */
    public static final int MOST = 3;

    private final @Nullable Bottlenecks bottlenecks;
    private final Map<String, List<Bottleneck>> byTouchpoint = new LinkedHashMap<>();

    Pinned(@Nullable Bottlenecks bottlenecks) {
        this.bottlenecks = bottlenecks;
        if (bottlenecks != null) {
            for (Bottleneck each : bottlenecks.ranked()) {
                String id = each.touchpoint().id();
                if (byTouchpoint.containsKey(id) || byTouchpoint.size() < MOST) {
                    byTouchpoint.computeIfAbsent(id, any -> new ArrayList<>()).add(each);
                }
            }
        }
    }

    /** {@return whether the map was given bottlenecks, which may be none} */
    public boolean isKnown() {
        return bottlenecks != null;
    }

    Optional<FlowMeasures> before() {
        return bottlenecks == null ? Optional.empty() : bottlenecks.before();
    }

    Objective objective() {
        return bottlenecks == null ? Objective.STRUCTURE : bottlenecks.objective();
    }

    /** {@return the touchpoints by rank, each with its bottlenecks} */
    public List<List<Bottleneck>> byRank() {
        return List.copyOf(byTouchpoint.values());
    }

    /** {@return the rank of a touchpoint from 1; 0 if it is none of the first} */
    public int rankOf(Touchpoint touchpoint) {
        int rank = 0;
        for (String id : byTouchpoint.keySet()) {
            rank++;
            if (id.equals(touchpoint.id())) {
                return rank;
            }
        }
        return 0;
    }
}
