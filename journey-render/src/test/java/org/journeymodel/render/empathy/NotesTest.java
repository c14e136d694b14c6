package org.journeymodel.render.empathy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import org.journeymodel.core.model.Claim;
import org.journeymodel.core.model.EmpathyMap;
import org.journeymodel.core.model.Experience;
import org.journeymodel.core.model.Journey;
import org.journeymodel.core.model.Persona;
import org.journeymodel.core.model.Stage;
import org.journeymodel.core.model.Touchpoint;
import org.journeymodel.render.Journeys;
import org.junit.jupiter.api.Test;

class NotesTest {

    /** Quadrant by quadrant, what they say. */
    private static List<List<Object>> said(List<Note> notes) {
        return notes.stream()
                .sorted(Comparator.comparing(Note::quadrant))
                .map(note ->
                        List.<Object>of(note.quadrant(), note.labels(), note.text(), note.valence(), note.severity()))
                .toList();
    }

    @Test
    void areThoseOfTheEmpathyMapOfTheSameJourney() {
        for (Journey journey : Journeys.all().values()) {
            for (Persona persona : journey.personas()) {
                assertThat(said(Notes.of(journey, persona.id())))
                        .as("%s of %s", persona, journey)
                        .isEqualTo(said(Notes.of(EmpathyMap.of(journey, persona.id()))));
            }
        }
    }

    @Test
    void nameTheTouchpointThatTheyComeFrom() {
        assertThat(Notes.of(Journeys.small(), "colleen").stream()
                        .filter(note -> note.quadrant() != Quadrant.FEELS)
                        .map(note -> note.text() + " at " + note.where()))
                .containsExactly("All alike at Compares", "Cannot compare at Compares");
        assertThat(Notes.of(EmpathyMap.of(Journeys.small(), "colleen")))
                .allMatch(note -> note.where().isEmpty());
    }

    @Test
    void ofAJourneyRestOnWhatTheExperienceRestsOn() {
        Claim slow = Claim.of("Slow");
        Claim dear = Claim.of("Dear").withInsights("survey");
        assertThat(assumptions(Experience.builder("p").addPains(slow, dear).build()))
                .containsExactly("Slow");
        assertThat(assumptions(Experience.builder("p")
                        .addPains(slow, dear)
                        .addInsights("interview")
                        .build()))
                .isEmpty();
    }

    private static List<String> assumptions(Experience experience) {
        Journey journey = Journey.builder("j", "J")
                .addPersonas(Persona.of("p", "Pat"))
                .addStages(Stage.of(
                        "s",
                        "S",
                        Touchpoint.builder("t", "T").addExperiences(experience).build()))
                .build();
        return Notes.of(journey, "p").stream()
                .filter(Note::assumption)
                .map(Note::text)
                .toList();
    }
}
