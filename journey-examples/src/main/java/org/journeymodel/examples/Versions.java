package org.journeymodel.examples;

import org.journeymodel.core.diff.JourneyDiff;
import org.journeymodel.core.diff.JourneyMerge;
import org.journeymodel.core.model.Journey;
import org.journeymodel.core.model.Transition;
import org.journeymodel.graph.JourneyGraph;
import org.journeymodel.graph.comparison.FlowMeasure;
import org.journeymodel.graph.comparison.JourneyComparison;

/** Two versions of a map compared, and the work of two people put together. */
public final class Versions {

    private Versions() {}

    /**
     * Prints what changed, and what two people did.
     *
     * @param args unused
     */
    public static void main(String[] args) {
        // snippet: versions
        Journey before = QuickStart.journey();
        Journey ours = before.toBuilder()
                .addTransitions(Transition.of("buy", "search").withProbability(0.2))
                .build();
        Journey theirs = before.toBuilder().name("Buying a vacuum cleaner").build();

        JourneyDiff diff = JourneyDiff.between(before, ours);
        System.out.print(diff.toText());
        System.out.println(diff.applyTo(before).equals(ours));

        JourneyMerge merge = JourneyMerge.of(before, ours, theirs);
        System.out.print(JourneyDiff.between(before, merge.journey()).toText());
        System.out.println(merge.conflicts());

        JourneyComparison flows = JourneyGraph.of(before).comparison(JourneyGraph.of(ours));
        System.out.println(flows.measure(FlowMeasure.TOUCHPOINTS_VISITED));
        System.out.println(flows.lostPaths());
        // end
    }
}
