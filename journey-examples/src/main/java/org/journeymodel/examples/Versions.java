package org.journeymodel.examples;

import org.journeymodel.core.diff.JourneyDiff;
import org.journeymodel.core.diff.JourneyMerge;
import org.journeymodel.core.model.Journey;
import org.journeymodel.core.model.Transition;

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
        // end
    }
}
