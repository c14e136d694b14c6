package org.journeymodel.core.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.stream.IntStream;
import org.journeymodel.core.model.Journey;
import org.journeymodel.core.model.JourneyAtlas;
import org.journeymodel.core.model.Stage;
import org.journeymodel.core.model.Touchpoint;
import org.journeymodel.core.model.Transition;
import org.junit.jupiter.api.Test;

/** What an atlas with many faults says of them. */
class AtlasErrorsTest {

    @Test
    void theExceptionListsErrorsAndNoWarnings() {
        // b is unreachable, which is a warning, and leads into a journey that nobody has, which is an error.
        Journey journey = Journey.builder("j", "J")
                .addStages(Stage.of("s", "S", Touchpoint.of("a", "A"), entering("b", "none")))
                .addTransitions(Transition.of("a", "a").withProbability(0.5))
                .build();
        AtlasReport report = JourneyValidator.standard().validate(JourneyAtlas.of(journey));

        assertThat(report.findings()).extracting(Finding::severity).contains(Severity.WARNING, Severity.ERROR);
        assertThatExceptionOfType(InvalidJourneyException.class)
                .isThrownBy(report::requireNoErrors)
                .withMessage("Atlas of 1 journey cannot be used as it is:\n"
                        + "ERROR journey.touchpoint.unknown-sub-journey at /journeys/0/stages/0/touchpoints/1/subJourney:"
                        + " touchpoint \"b\": no journey of this atlas has the id \"none\". Add the journey, or leave"
                        + " its id out.");
    }

    @Test
    void oneHundredUnknownJourneysAreToldWhatMayBeMeantAndTheNextAreNot() {
        Stage stage = Stage.builder("s", "S")
                .addTouchpoints(IntStream.range(0, 102)
                        .mapToObj(at -> entering("t" + at, "purchas"))
                        .toArray(Touchpoint[]::new))
                .build();
        JourneyAtlas atlas = JourneyAtlas.of(
                Journey.builder("whole", "W").addStages(stage).build(),
                Journey.builder("purchase", "P")
                        .addStages(Stage.of("s", "S", Touchpoint.of("pay", "Pays")))
                        .build());

        List<String> remedies = JourneyValidator.standard().validate(atlas).findings().stream()
                .filter(finding -> finding.ruleId().equals("journey.touchpoint.unknown-sub-journey"))
                .map(finding -> finding.remedy().orElseThrow())
                .toList();

        assertThat(remedies.subList(0, 100)).containsOnly("Did you mean \"purchase\"?");
        assertThat(remedies.subList(100, 102)).containsOnly("Add the journey, or leave its id out.");
    }

    private static Touchpoint entering(String id, String subJourney) {
        return Touchpoint.builder(id, "T").subJourney(subJourney).build();
    }
}
