package org.journeymodel.examples.colleen;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.journeymodel.core.blueprint.Blueprint;
import org.journeymodel.core.blueprint.BlueprintRow;
import org.journeymodel.core.model.Journey;
import org.journeymodel.core.model.Persona;
import org.journeymodel.core.model.Touchpoint;
import org.journeymodel.core.model.Transition;
import org.journeymodel.core.validation.Finding;
import org.journeymodel.core.validation.JourneyValidator;
import org.journeymodel.core.validation.Severity;
import org.journeymodel.examples.QuickStart;
import org.journeymodel.graph.JourneyGraph;
import org.journeymodel.json.JourneyJson;
import org.junit.jupiter.api.Test;

class ColleensJourneyTest {

    private final Journey journey = ColleensJourney.create();

    @Test
    void hasNoFindingAboveNote() {
        assertThat(JourneyValidator.standard().validate(journey).findings())
                .extracting(Finding::severity)
                .allMatch(severity -> severity == Severity.NOTE);
        assertThat(JourneyValidator.standard().validate(QuickStart.journey()).findings())
                .extracting(Finding::severity)
                .allMatch(severity -> severity == Severity.NOTE);
    }

    @Test
    void goesThroughJsonUnchanged() {
        assertThat(JourneyJson.read(JourneyJson.write(journey))).isEqualTo(journey);
        assertThat(JourneyJson.read(JourneyJson.write(QuickStart.journey()))).isEqualTo(QuickStart.journey());
    }

    @Test
    void isAboutColleen() {
        Persona colleen = journey.personas().get(0);
        assertThat(colleen.demographics()).containsEntry("age", "32").containsEntry("occupation", "self-employed");
        assertThat(colleen.challenges()).contains("Short of time");
        assertThat(colleen.goals()).containsExactly("A vacuum cleaner that does not break again");
    }

    @Test
    void showsAllThatAJourneyMayHold() {
        assertThat(journey.stages()).hasSize(5);
        assertThat(journey.stages().get(0).name()).isEqualTo("Awareness");
        assertThat(journey.stages().get(4).name()).isEqualTo("Loyalty");
        JourneyGraph graph = JourneyGraph.of(journey);
        assertThat(graph.journeyFlow().size()).isEqualTo(13);
        assertThat(graph.structure().entries())
                .extracting(Touchpoint::id)
                .containsExactly("breaks", "ask-friends", "ad");
        assertThat(graph.structure().loops().loops()).hasSize(6);
        assertThat(graph.flow().dropOffs()).isNotEmpty();
        assertThat(journey.transitions())
                .extracting(Transition::waiting)
                .anyMatch(waiting -> waiting.filter(Duration.ofDays(2)::equals).isPresent());
        assertThat(graph.journeyFlow().touchpoints())
                .flatExtracting(Touchpoint::experiences)
                .anyMatch(each -> !each.pains().isEmpty())
                .anyMatch(each -> !each.gains().isEmpty())
                .allMatch(each -> each.emotion().isPresent());
    }

    @Test
    void drawsEveryRowOfABlueprintAndNamesWhoDoesIt() {
        List<Blueprint> blueprints = journey.touchpoints().stream()
                .flatMap(each -> each.blueprint().stream())
                .toList();

        assertThat(BlueprintRow.values())
                .allMatch(row ->
                        blueprints.stream().anyMatch(each -> !each.items(row).isEmpty()));
        assertThat(blueprints).allMatch(each -> !each.teams().isEmpty());
        assertThat(blueprints)
                .flatExtracting(Blueprint::systems)
                .contains("Chat platform", "Payment provider", "Warehouse management", "Help desk");
    }
}
