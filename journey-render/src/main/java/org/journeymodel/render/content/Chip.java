package org.journeymodel.render.content;

import java.util.List;
import java.util.Optional;
import org.journeymodel.core.diff.ChangeKind;
import org.journeymodel.graph.conformance.DeviationKind;
import org.journeymodel.render.style.Lane;

/**
 * A note in a cell of a map.
 *
 * @param lane the lane it belongs to
 * @param text what it says
 * @param about whom or what it is about, where it must be told; else empty
 * @param severity from 1 to 5; 0 if unknown
 * @param assumption whether it claims something without any insight
 * @param evidence the numbers of the insights that it rests on
 * @param deviation the kind of deviation that it tells of, if any
 * @param ranks the badges that it explains
 * @param change the change that it tells of, if any
 */
public record Chip(
        Lane lane,
        String text,
        String about,
        int severity,
        boolean assumption,
        List<Integer> evidence,
        Optional<DeviationKind> deviation,
        List<Integer> ranks,
        Optional<Changed> change) {

    /** Keeps copies of the lists. */
    public Chip {
        evidence = List.copyOf(evidence);
        ranks = List.copyOf(ranks);
    }

    /** A note on what customers experience, or on what could be made better. */
    public Chip(Lane lane, String text, String about, int severity, boolean assumption) {
        this(lane, text, about, severity, assumption, List.of());
    }

    /** A note that rests on insights. */
    Chip(Lane lane, String text, String about, int severity, boolean assumption, List<Integer> evidence) {
        this(lane, text, about, severity, assumption, evidence, Optional.empty(), List.of(), Optional.empty());
    }

    static Chip of(Lane lane, String text) {
        return new Chip(lane, text, "", 0, false);
    }

    static Chip of(String about, String text, Optional<DeviationKind> deviation, List<Integer> ranks) {
        return new Chip(Lane.DEVIATIONS, text, about, 0, false, List.of(), deviation, ranks, Optional.empty());
    }

    /**
     * What changed.
     *
     * @param kind how
     * @param worse whether something is worse for it
     */
    public record Changed(ChangeKind kind, boolean worse) {}

    static Chip of(String about, String text, Changed change, List<Integer> ranks) {
        return new Chip(Lane.CHANGES, text, about, 0, false, List.of(), Optional.empty(), ranks, Optional.of(change));
    }

    /** {@return the insights that it cites, such as {@code [1, 4]}; empty if it cites none} */
    public String citation() {
        return evidence.isEmpty() ? "" : evidence.toString();
    }
}
