package org.journeymodel.graph.wording;

import java.util.Optional;
import org.journeymodel.core.flow.JourneyFlow;

/** What to mind where customers are held against the map of one persona. */
public final class PersonaWording {

    private PersonaWording() {}

    /** {@return that customers are not chosen by persona; empty if the map is that of all customers} */
    public static Optional<String> note(JourneyFlow flow) {
        return flow.persona()
                .map(id -> "All customers given are held against the map of persona "
                        + Wording.quoted(flow.journey().getPersona(id).name())
                        + ". Give those of this persona alone.");
    }
}
