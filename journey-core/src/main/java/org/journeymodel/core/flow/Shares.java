package org.journeymodel.core.flow;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.journeymodel.core.model.Transition;
import org.jspecify.annotations.Nullable;

/**
 * The shares of a flow while they are gathered: entries, moves and exits of every touchpoint, first
 * as declared, then overlaid by what was observed. Filled once, then read by {@link JourneyFlow}.
 */
final class Shares {

    /** What rounding leaves when shares that add up to one are added in binary. */
    static final double ROUNDING = 1e-12;

    /**
     * Declared shares may miss one by this much: enough for thirds typed with nine digits, whatever
     * rounding adds to them.
     */
    static final double TOLERANCE = 1e-9 + ROUNDING;

    final double[] entry;
    Provenance entryProvenance = Provenance.ASSUMED;
    double declaredEntrySum;

    /** By source, all ways that the journey has, those that nobody takes included. */
    final List<List<Way>> ways = new ArrayList<>();

    /** By source, the ways that customers take. */
    final List<List<FlowMove>> moves = new ArrayList<>();

    final double[] exit;
    final Provenance[] exitProvenance;
    final @Nullable Duration[] duration;

    /** Whether observed waiting runs from event to event, so that there is no stay beside it. */
    final boolean[] stayInWaiting;

    /** Different customers who were counted; -1 if not known. */
    final long[] countedCustomers;

    final boolean[] unbalanced;

    /** Whether some share of a touchpoint goes to a touchpoint that the journey does not have. */
    final boolean[] leaking;

    /** Whether some transition leads out of a touchpoint that the journey does not have. */
    boolean fromNowhere;

    /** Where the plan has customers go on, whatever was observed. */
    final boolean[] plannedToGoOn;

    /** By source, the transitions without probability for which the others leave nothing. */
    final SortedMap<Integer, List<Transition>> withoutShare = new TreeMap<>();

    Shares(int touchpoints) {
        entry = new double[touchpoints];
        exit = new double[touchpoints];
        exitProvenance = new Provenance[touchpoints];
        duration = new Duration[touchpoints];
        stayInWaiting = new boolean[touchpoints];
        countedCustomers = new long[touchpoints];
        Arrays.fill(countedCustomers, -1);
        unbalanced = new boolean[touchpoints];
        leaking = new boolean[touchpoints];
        plannedToGoOn = new boolean[touchpoints];
        moves.addAll(Collections.nCopies(touchpoints, List.of()));
    }

    /** Whether the shares out of a touchpoint are all accounted for. */
    boolean addUp(int touchpoint) {
        return !unbalanced[touchpoint] && !leaking[touchpoint];
    }
}
