package org.journeymodel.graph.cohort;

import java.util.ArrayList;
import java.util.List;
import org.journeymodel.core.flow.JourneyFlow;
import org.journeymodel.graph.wording.CountWording;
import org.journeymodel.graph.wording.PersonaWording;

/** Says what to mind about the customers who were counted. */
public final class CohortNotes {

    private CohortNotes() {}

    /**
     * {@return one sentence each}
     *
     * @param passedOver how many events are at names that the map does not know
     */
    public static List<String> of(JourneyFlow flow, long passedOver) {
        List<String> notes = new ArrayList<>(PersonaWording.note(flow).stream().toList());
        if (passedOver > 0) {
            notes.add(CountWording.of(passedOver, "event") + (passedOver == 1 ? " is" : " are")
                    + " at names that the map does not know: visits there are counted; starts, moves, drop-off and"
                    + " times pass over them.");
        }
        return List.copyOf(notes);
    }
}
