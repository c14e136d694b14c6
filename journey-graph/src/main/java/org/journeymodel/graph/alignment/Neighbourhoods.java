package org.journeymodel.graph.alignment;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** What lies near each touchpoint, searched as far as needed, kept as long as memory allows. */
final class Neighbourhoods {

    /** How many are searched at first: what lies close at hand. */
    static final int FIRST = 32;

    /** Some 130 MB; beyond, what is known is forgotten and searched again. */
    private static final long MOST_KEPT = 8_000_000;

    private final Nearby.Search search;
    private final @Nullable Nearby[] known;
    private long kept;

    Neighbourhoods(RunMap map, Weights weights) {
        search = new Nearby.Search(map, weights);
        known = new Nearby[map.size()];
    }

    /** {@return what lies near a touchpoint, some of it at least} */
    Nearby of(int touchpoint) {
        Nearby near = known[touchpoint];
        return near == null ? keep(touchpoint, search.around(touchpoint, FIRST)) : near;
    }

    /** {@return what lies near a touchpoint, up to a place beyond what was known} */
    Nearby wider(int touchpoint, Nearby near) {
        kept -= known[touchpoint] == near ? near.size() : 0;
        return keep(touchpoint, search.around(touchpoint, 4 * Math.max(FIRST, near.size())));
    }

    /** {@return what lies near a touchpoint, up to a place that was there before} */
    Nearby upTo(int touchpoint, int place) {
        Nearby near = of(touchpoint);
        while (place >= near.size()) {
            near = wider(touchpoint, near);
        }
        return near;
    }

    private Nearby keep(int touchpoint, Nearby near) {
        if (kept + near.size() > MOST_KEPT) {
            Arrays.fill(known, null);
            kept = 0;
        }
        known[touchpoint] = near;
        kept += near.size();
        return near;
    }
}
