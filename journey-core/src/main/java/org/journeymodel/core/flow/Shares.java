package org.journeymodel.core.flow;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.journeymodel.core.model.Transition;
import org.jspecify.annotations.Nullable;

/**
 * The shares of a flow while they are gathered: entries, moves and exits of every touchpoint, first
 * as declared, then overlaid by what was observed. Filled once, then read by {@link JourneyFlow}.
 */
final class Shares {

    /**
     * Declared shares may miss one by this much: enough for percentages typed with nine digits.
     */
    static final double TOLERANCE = 1e-9;

    /** What rounding leaves when shares that add up to one are added in binary. */
    static final double ROUNDING = 1e-12;

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

    final boolean[] unbalanced;
    final List<Transition> withoutShare = new ArrayList<>();

    Shares(int touchpoints) {
        entry = new double[touchpoints];
        exit = new double[touchpoints];
        exitProvenance = new Provenance[touchpoints];
        duration = new Duration[touchpoints];
        unbalanced = new boolean[touchpoints];
        moves.addAll(Collections.nCopies(touchpoints, List.of()));
    }
}
