package org.journeymodel.fuzz;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.IOException;
import java.util.Optional;
import org.journeymodel.core.model.AttributeValue;
import org.journeymodel.core.model.Journey;
import org.journeymodel.json.JourneyJson;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever the journey: all that the library does with one ends as documented, with what must hold. */
@ExtendWith(CoverageGate.class)
class JourneyFuzzTest {

    @MethodSource("org.journeymodel.fuzz.Seeds#choices")
    @FuzzTest(maxDuration = "")
    void roundTrip(byte[] input) throws IOException {
        Optional<Journey> journey = Journeys.of(Choices.of(input));
        if (journey.isPresent()) {
            JsonFuzzTest.comesBack(JourneyJson.journeys(), journey.get());
        }
    }

    @MethodSource("org.journeymodel.fuzz.Seeds#choices")
    @FuzzTest(maxDuration = "")
    void analysis(byte[] input) {
        Choices choices = Choices.of(input);
        Journeys.of(choices).ifPresent(journey -> new AnalysisOracle(journey).holds(choices));
    }

    @MethodSource("org.journeymodel.fuzz.Seeds#choices")
    @FuzzTest(maxDuration = "")
    void drawing(byte[] input) throws Exception {
        Choices choices = Choices.of(input);
        Optional<Journey> journey = Journeys.of(choices);
        if (journey.isPresent()) {
            new DrawingOracle(journey.get()).holds(choices);
        }
    }

    @MethodSource("org.journeymodel.fuzz.Seeds#choices")
    @FuzzTest(maxDuration = "")
    void validation(byte[] input) {
        Choices choices = Choices.of(input);
        Journeys.of(choices).ifPresent(ValidationOracle::holds);
    }

    @MethodSource("org.journeymodel.fuzz.Seeds#choices")
    @FuzzTest(maxDuration = "")
    void difference(byte[] input) {
        Choices choices = Choices.of(input);
        AttributeValue document = Journeys.document(choices);
        Optional<Journey> base = Journeys.read(document);
        Optional<Journey> ours = Journeys.read(Edited.of(document, choices));
        Optional<Journey> theirs =
                choices.oneIn(8) ? Journeys.of(choices) : Journeys.read(Edited.of(document, choices));
        if (base.isPresent() && ours.isPresent() && theirs.isPresent()) {
            DifferenceOracle.holds(base.get(), ours.get(), theirs.get());
        }
    }
}
