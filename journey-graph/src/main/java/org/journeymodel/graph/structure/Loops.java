package org.journeymodel.graph.structure;

import java.util.List;

/**
 * The elementary loops of a journey, as far as they were listed.
 *
 * @param loops the loops, by first touchpoint in order, then by the touchpoints after it
 * @param isComplete whether these are all; if not, a limit ended the list
 */
public record Loops(List<Loop> loops, boolean isComplete) {

    /** Copies the list. */
    public Loops {
        loops = List.copyOf(loops);
    }
}
