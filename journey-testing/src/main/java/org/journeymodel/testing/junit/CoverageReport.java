package org.journeymodel.testing.junit;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.journeymodel.core.message.FigureText;
import org.journeymodel.core.model.AttributeValue;
import org.journeymodel.core.model.AttributeValue.ObjectValue;
import org.jspecify.annotations.Nullable;

/**
 * How much of a journey tests have covered: of the touchpoints that customers can reach, and of the transitions out of
 * them that customers take. Transitions of probability 0 are none of these. Immutable.
 *
 * <p>Of search, compare and buy, with ways from search to compare, from compare back to search and on to buy, a test
 * that goes search, compare covers 2 of 3 touchpoints (66.7 %) and 1 of 3 transitions (33.3 %).
 */
public final class CoverageReport {

    private final String journey;
    private final Parts touchpoints;
    private final Parts transitions;
    private final List<String> unplanned;
    private final List<String> unreachable;

    CoverageReport(
            String journey, Parts touchpoints, Parts transitions, List<String> unplanned, List<String> unreachable) {
        this.journey = journey;
        this.touchpoints = touchpoints;
        this.transitions = transitions;
        this.unplanned = List.copyOf(unplanned);
        this.unreachable = List.copyOf(unreachable);
    }

    /** {@return the share of touchpoints that were visited, 0 to 1; 1 if there is none to visit} */
    public double touchpointCoverage() {
        return touchpoints.share();
    }

    /** {@return the share of transitions that were taken, 0 to 1; 1 if there is none to take} */
    public double transitionCoverage() {
        return transitions.share();
    }

    /** {@return the ids of touchpoints that were visited, in order} */
    public List<String> coveredTouchpoints() {
        return List.copyOf(touchpoints.covered);
    }

    /** {@return the ids of touchpoints that customers can reach and no test has visited, in order} */
    public List<String> missedTouchpoints() {
        return List.copyOf(touchpoints.missed);
    }

    /** {@return transitions that were taken, such as {@code search > compare}, by source, then by target} */
    public List<String> coveredTransitions() {
        return List.copyOf(transitions.covered);
    }

    /** {@return transitions that customers can take and no test has taken, by source, then by target} */
    public List<String> missedTransitions() {
        return List.copyOf(transitions.missed);
    }

    /** {@return what tests did though the map has no such way, such as {@code search > buy}, by source, then target} */
    public List<String> unplannedMoves() {
        return unplanned;
    }

    /** {@return the ids of touchpoints that no customer can reach, in order; they count for nothing} */
    public List<String> unreachableTouchpoints() {
        return unreachable;
    }

    /**
     * {@return this report as an object: {@code journey}; {@code touchpoints} and {@code transitions}, each with {@code
     * share}, {@code covered} and {@code missed}; {@code unplannedMoves} and {@code unreachableTouchpoints}}
     */
    public ObjectValue toAttributes() {
        return AttributeValue.object()
                .put("journey", journey)
                .put("touchpoints", touchpoints.toAttributes())
                .put("transitions", transitions.toAttributes())
                .putTexts("unplannedMoves", unplanned)
                .putTexts("unreachableTouchpoints", unreachable)
                .build();
    }

    Parts touchpoints() {
        return touchpoints;
    }

    Parts transitions() {
        return transitions;
    }

    /** {@return whether the other says the same of a journey of the same id} */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof CoverageReport that && toAttributes().equals(that.toAttributes());
    }

    @Override
    public int hashCode() {
        return Objects.hash(journey, touchpoints.covered, transitions.covered);
    }

    /** {@return the figures, then line by line what is missing; empty lists are left out} */
    @Override
    public String toString() {
        StringBuilder text =
                new StringBuilder("Coverage of journey \"" + journey + "\": " + touchpoints + ", " + transitions);
        append(text, "Touchpoints not visited", touchpoints.missed);
        append(text, "Transitions not taken", transitions.missed);
        append(text, "Taken though the map has no such way", unplanned);
        append(text, "Cannot be reached", unreachable);
        return text.toString();
    }

    private static void append(StringBuilder text, String what, List<String> elements) {
        if (!elements.isEmpty()) {
            text.append('\n').append(what).append(": ").append(String.join(", ", elements));
        }
    }

    /** What was covered of all elements of one kind, and what was not. */
    static final class Parts {

        private final String one;
        private final List<String> covered = new ArrayList<>();
        private final List<String> missed = new ArrayList<>();

        /** Nothing yet of elements that are called by a noun. */
        Parts(String one) {
            this.one = one;
        }

        void add(String element, boolean isCovered) {
            (isCovered ? covered : missed).add(element);
        }

        int size() {
            return covered.size();
        }

        int total() {
            return covered.size() + missed.size();
        }

        double share() {
            return total() == 0 ? 1 : (double) covered.size() / total();
        }

        /** {@return such as {@code 2 of 3 touchpoints (66.7 %)}; nearly all is never told as all} */
        @Override
        public String toString() {
            String share = total() == 0 ? "" : " (" + FigureText.percent(covered.size(), total()) + ")";
            return covered.size() + " of " + total() + " " + one + (total() == 1 ? "" : "s") + share;
        }

        ObjectValue toAttributes() {
            return AttributeValue.object()
                    .put("share", share())
                    .putTexts("covered", covered)
                    .putTexts("missed", missed)
                    .build();
        }
    }
}
