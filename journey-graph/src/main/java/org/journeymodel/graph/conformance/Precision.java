package org.journeymodel.graph.conformance;

import java.util.List;
import java.util.Objects;
import org.journeymodel.core.model.AttributeValue;
import org.journeymodel.core.model.Touchpoint;
import org.journeymodel.graph.wording.CountWording;
import org.jspecify.annotations.Nullable;

/**
 * How much of what the map allows customers also do: 1 - escaping/allowed, both summed over all visits of the
 * aligned runs. At each visit, <em>allowed</em> are the touchpoints to which the map leads from there, and END
 * where it may end; <em>escaping</em> are those of them that no run ever goes on to from that touchpoint. The same
 * for START and the entries. In [0, 1]; 1 if somebody did all that is allowed wherever somebody was.
 *
 * <p>Map: {@code home -> cart}, {@code home -> wish}, {@code cart -> pay}, {@code wish -> pay}; only pay may end.
 * Three customers went {@code home cart pay}. START allows 1 and 1 is used; home allows 2, 1 is used; cart 1 of
 * 1; pay 1 of 1. Each was visited 3 times: allowed 3·(1 + 2 + 1 + 1) = 15, escaping 3·1, precision 1 - 3/15 = 0.8.
 *
 * <p>Runs are counted with the touchpoints that customers skipped, so precision does not sink because they left
 * something out. A run of which the customer visited nothing tells nothing and is not counted. Source: Muñoz-Gama and Carmona, A fresh look at precision in process conformance, 2010 (escaping
 * edges), and Adriansyah and others, Measuring precision of modeled behavior, 2015 (on aligned runs). They tell
 * apart how a run came to a place; here a place is a touchpoint, since the map has no memory either.
 *
 * <p>Immutable.
 */
public final class Precision {

    private final double escaping;
    private final double allowed;
    private final List<UnusedMove> unusedMoves;
    private final List<Touchpoint> unvisited;

    Precision(double escaping, double allowed, List<UnusedMove> unusedMoves, List<Touchpoint> unvisited) {
        this.escaping = escaping;
        this.allowed = allowed;
        this.unusedMoves = List.copyOf(unusedMoves);
        this.unvisited = List.copyOf(unvisited);
    }

    /** {@return whether any event is part of a run; if none is, nothing is known of precision} */
    public boolean isKnown() {
        return allowed > 0;
    }

    /** {@return 1 - escaping/allowed; 1 if it is not known} */
    public double value() {
        return allowed == 0 ? 1 : 1 - escaping / allowed;
    }

    /** {@return the allowed moves that no aligned run makes where runs are, most visited first, then in order} */
    public List<UnusedMove> unusedMoves() {
        return unusedMoves;
    }

    /** {@return the touchpoints of the map that no event means, ad hoc ones included, in order} */
    public List<Touchpoint> unvisited() {
        return unvisited;
    }

    /** {@return this as an object: {@code known}, {@code value}, {@code unusedMoves}, {@code unvisited} by
     * id} */
    public AttributeValue.ObjectValue toAttributes() {
        return AttributeValue.object()
                .put("known", isKnown())
                .put("value", value())
                .put(
                        "unusedMoves",
                        AttributeValue.of(unusedMoves.stream()
                                .map(UnusedMove::toAttributes)
                                .toList()))
                .putTexts("unvisited", unvisited.stream().map(Touchpoint::id).toList())
                .build();
    }

    /** {@return whether the other has the same value, with equal moves and touchpoints} */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Precision that
                && escaping == that.escaping
                && allowed == that.allowed
                && unusedMoves.equals(that.unusedMoves)
                && unvisited.equals(that.unvisited);
    }

    @Override
    public int hashCode() {
        return Objects.hash(escaping, allowed, unusedMoves);
    }

    /** {@return such as {@code precision 0.8000}} */
    String words() {
        return "precision " + (isKnown() ? Phrases.fitness(value()) : "unknown");
    }

    /** {@return such as {@code precision 0.8000, 1 unused move}} */
    @Override
    public String toString() {
        return words() + ", " + CountWording.of(unusedMoves.size(), "unused move");
    }
}
