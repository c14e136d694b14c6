package org.journeymodel.graph.cohort;

import java.util.ArrayList;
import java.util.List;
import org.journeymodel.core.flow.JourneyFlow;
import org.journeymodel.graph.wording.Wording;

/** Says what to mind about the customers who were counted. */
public final class CohortNotes {

    private CohortNotes() {}

    /**
     * {@return one sentence each}
     *
     * @param passedOver how many events are at names that the map does not know
     */
    public static List<String> of(JourneyFlow flow, long passedOver) {
        List<String> notes = new ArrayList<>(ofPersona(flow));
        if (passedOver > 0) {
            notes.add(FigureWords.count(passedOver, "event") + (passedOver == 1 ? " is" : " are")
                    + " at names that the map does not know: visits there are counted; starts, moves, drop-off and"
                    + " times pass over them.");
        }
        return List.copyOf(notes);
    }

    /** {@return that customers are not chosen by persona; nothing if the map is that of all customers} */
    public static List<String> ofPersona(JourneyFlow flow) {
        return flow.persona().stream()
                .map(id -> "All customers given are held against the map of persona "
                        + Wording.quoted(flow.journey().getPersona(id).name())
                        + ". Give those of this persona alone.")
                .toList();
    }
}
