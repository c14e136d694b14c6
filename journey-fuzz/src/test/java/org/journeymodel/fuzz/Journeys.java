package org.journeymodel.fuzz;

import java.util.List;
import java.util.Optional;
import org.journeymodel.core.model.AttributeValue;
import org.journeymodel.core.model.Journey;
import org.journeymodel.json.JourneyJson;
import org.journeymodel.json.JourneyJsonException;
import org.journeymodel.testing.generator.JourneyFault;
import org.journeymodel.testing.generator.RandomJourneys;

/** Journeys made by choices: any that the format allows, and sound ones with at most one fault. */
final class Journeys {

    private static final List<JourneyFault> FAULTS = List.of(JourneyFault.values());

    private Journeys() {}

    /** {@return a journey; none if the choices are of one that cannot exist, which JSON's reader refuses} */
    static Optional<Journey> of(Choices choices) {
        return choices.oneIn(3) ? Optional.of(random(choices)) : read(document(choices));
    }

    /** {@return the document of a journey that the JSON Schema allows} */
    static AttributeValue document(Choices choices) {
        return SchemaDocument.of("journeyDocument", choices);
    }

    /** {@return the journey of a document; none if it cannot exist} */
    static Optional<Journey> read(AttributeValue document) {
        try {
            return Optional.of(JourneyJson.read(JourneyJson.write(document)));
        } catch (JourneyJsonException refused) {
            FindingsOracle.tellWhatIsWrong(refused);
            return Optional.empty();
        }
    }

    private static Journey random(Choices choices) {
        RandomJourneys journeys = RandomJourneys.seeded(choices.number())
                .touchpoints(1 + choices.below(10))
                .stages(1 + choices.below(4))
                .personas(choices.below(4))
                .loops(choices.below(8))
                .outcomes(choices.below(4));
        return choices.oneIn(4) ? journeys.broken(choices.of(FAULTS)) : journeys.journey();
    }
}
