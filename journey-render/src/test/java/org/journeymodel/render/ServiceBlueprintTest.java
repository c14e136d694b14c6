package org.journeymodel.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.journeymodel.core.blueprint.Blueprint;
import org.journeymodel.core.blueprint.BlueprintItem;
import org.journeymodel.core.model.Journey;
import org.journeymodel.core.model.Language;
import org.journeymodel.core.model.Stage;
import org.journeymodel.core.model.Touchpoint;
import org.journeymodel.graph.JourneyGraph;
import org.journeymodel.render.layout.Look;
import org.journeymodel.render.layout.Mark;
import org.junit.jupiter.api.Test;

class ServiceBlueprintTest {

    private static final Pattern FIRST_TWO_POINTS = Pattern.compile("M[\\d.]+ ([\\d.]+)L[\\d.]+ ([\\d.]+)L.*");

    private final Journey journey = Journeys.blueprint();
    private final ServiceBlueprint blueprint = ServiceBlueprint.of(journey);

    @Test
    void tellsEachRowWithItsTeamsAndSystems() {
        assertThat(blueprint.toTextAlternative()).contains("""
                Touchpoint 1 of 3: Puts in cart
                  Channels: Website
                  Team: Web shop
                  Doing: Pat: Adds two
                  takes 5 min
                  The customer takes the initiative
                  The company: Shows what it costs
                  Physical evidence: Picture (Web shop)
                  Front stage: Cart (Web shop, System: Shop); Advice (Finance)
                  Back stage: Stock check (Stock)
                  Support processes: Fees (Finance); Fraud check (Finance)
                  Handover: Web shop → Finance
                  Handover: Finance → Stock
                  Handover: Stock → Finance
                  The customer is handed over: Web shop → Stock
                """.replace("5 min", "5\u00a0min"));
    }

    @Test
    void tellsOfATouchpointWithoutBlueprintThatNothingIsDeclared() {
        assertThat(blueprint.toTextAlternative()).contains("""
                Touchpoint 3 of 3: Uses it
                  Physical evidence: nothing declared
                  Front stage: nothing declared
                  Back stage: nothing declared
                  Support processes: nothing declared
                """);
    }

    @Test
    void countsTasksByTeamAndHandoversByPair() {
        assertThat(blueprint.toTextAlternative()).contains("""
                Teams
                Web shop – touchpoints: 1, tasks: 2
                Stock – touchpoints: 2, tasks: 2
                Finance – touchpoints: 1, tasks: 3
                unknown – touchpoints: 1, tasks: 1

                Handovers between teams
                Web shop → Finance: 1
                Finance → Stock: 1
                Stock → Finance: 1
                Web shop → Stock: 1
                """);
    }

    @Test
    void putsItsRowsAndLinesInTheOrderOfTheField() {
        assertThat(titles(blueprint))
                .containsExactly(
                        "Stage",
                        "Time",
                        "Physical evidence",
                        "Customer actions",
                        "Line of interaction",
                        "Front stage",
                        "Line of visibility",
                        "Back stage",
                        "Line of internal interaction",
                        "Support processes",
                        "Legend");
        assertThat(titles(blueprint.with(JourneyGraph.of(journey).flow())).subList(2, 5))
                .containsExactly("Physical evidence", "Flow", "Customer actions");
    }

    private static List<String> titles(ServiceBlueprint blueprint) {
        return Drawn.labels(Kinds.onPage(blueprint)).stream()
                .filter(label -> label.look() == Look.LANE_TITLE || label.look() == Look.DIVIDER_TEXT)
                .sorted((a, b) -> Double.compare(a.box().y(), b.box().y()))
                .map(label -> String.join(" ", label.lines()))
                .toList();
    }

    /** Between "Packs" of the stock, "Sends" of nobody, and "Contract" of a third team nobody is known to hand over. */
    @Test
    void marksHandoversBetweenTasksAndBetweenTouchpoints() {
        List<String> marked = Kinds.whole(blueprint).marks().stream()
                .filter(mark -> mark instanceof Mark.Group group && group.look() == Look.HANDOVER)
                .map(mark -> ((Mark.Group) mark).title())
                .toList();
        assertThat(marked)
                .containsExactlyInAnyOrder(
                        "Handover: Web shop → Finance",
                        "Handover: Finance → Stock",
                        "Handover: Stock → Finance",
                        "The customer is handed over: Web shop → Stock");
    }

    @Test
    void findsTheTwoHandoversOfTheExample() {
        Journey paying = Journey.builder("pay", "Pays")
                .addStages(Stage.of(
                        "s",
                        "Pay",
                        Touchpoint.builder("pay", "Pays")
                                .blueprint(Blueprint.builder()
                                        .addFrontStage(BlueprintItem.of("Checkout", "web"))
                                        .addBackStage(BlueprintItem.of("Stock check", "logistics"))
                                        .addSupportProcesses(
                                                BlueprintItem.of("Fees", "finance"),
                                                BlueprintItem.of("Fraud check", "finance"))
                                        .build())
                                .build()))
                .build();
        assertThat(ServiceBlueprint.of(paying).toTextAlternative())
                .contains("Handovers between teams\nweb → logistics: 1\nlogistics → finance: 1\n");
    }

    @Test
    void pointsAwayFromWhoeverTakesTheInitiative() {
        List<Boolean> down = Kinds.onPage(blueprint).marks().stream()
                .flatMap(mark -> head(mark).stream())
                .toList();
        // The customer at the first touchpoint, the company at the second; then the same two in the legend.
        assertThat(down).containsExactly(true, false, true, false);
    }

    private static Optional<Boolean> head(Mark mark) {
        if (!(mark instanceof Mark.Path path) || path.look() != Look.ARROW) {
            return Optional.empty();
        }
        Matcher points = FIRST_TWO_POINTS.matcher(path.data());
        assertThat(points.matches()).isTrue();
        return Optional.of(Double.parseDouble(points.group(1)) > Double.parseDouble(points.group(2)));
    }

    @Test
    void framesEveryPlaceWhereNothingIsDeclared() {
        long frames = Kinds.whole(blueprint).marks().stream()
                .filter(mark -> mark instanceof Mark.Group group && group.look() == Look.EMPTY)
                .count();
        // Delivery lacks evidence and front stage, use all four rows.
        assertThat(frames).isEqualTo(6);
    }

    @Test
    void saysWhatToDeclareWhereThereIsNoBlueprint() {
        String sentence = "No touchpoint has a blueprint yet. Declare for each what customers see, what front stage"
                + " and back stage do, and what supports them.";
        ServiceBlueprint none = ServiceBlueprint.of(Journeys.sized(5, 3));
        assertThat(none.toTextAlternative()).contains("\n" + sentence + "\n").doesNotContain("nothing declared");
        assertThat(titles(none)).containsExactly("Stage", "Customer actions");
        assertThat(none.language(Language.SWEDISH).toHtml()).contains("Ingen kontaktpunkt har någon blueprint ännu.");
    }

    @Test
    void showsTheActionsOfTheChosenPersonasAlone() {
        assertThat(blueprint.personas("q").toTextAlternative()).doesNotContain("Adds two");
        assertThat(blueprint.personas("p").toTextAlternative()).contains("Doing: Adds two");
        assertThatThrownBy(() -> blueprint.personas("r"))
                .isInstanceOf(NoSuchElementException.class)
                .hasMessageStartingWith("Journey \"order\" has no persona \"r\".");
    }

    @Test
    void badgesBottlenecksAndExplainsThem() {
        Journey small = Journeys.small();
        JourneyGraph graph = JourneyGraph.of(small);
        String text = ServiceBlueprint.of(small)
                .with(graph.flow())
                .with(graph.bottlenecks())
                .toTextAlternative();
        assertThat(text)
                .contains("Where it hurts\n1. Compares: 20\u00a0% leave here")
                .contains("Key figures\n");
    }

    @Test
    void refusesAnalysesOfAnotherJourney() {
        JourneyGraph other = JourneyGraph.of(Journeys.small());
        assertThatThrownBy(() -> blueprint.with(other.flow()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "The flow is that of Journey \"vacuum\": 2 stages, 3 touchpoints, 3 transitions, but the"
                                + " map shows Journey \"order\": 1 stage, 3 touchpoints, 0 transitions. Analyse the journey that is drawn.");
        assertThatThrownBy(() -> blueprint.with(other.bottlenecks()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("which the map does not have: it shows Journey \"order\"");
    }

    @Test
    void drawsAJourneyWhoseReferencesLeadNowhere() {
        ServiceBlueprint unsound = ServiceBlueprint.of(Journeys.unsound());
        assertThat(unsound.toSvg()).contains("First of two", "Second of two");
        assertThat(unsound.toTextAlternative()).contains("Front stage: Item (unknown)");
    }

    @Test
    void keepsItsJourneyAndDescribesItself() {
        assertThat(blueprint.journey()).isEqualTo(journey);
        assertThat(blueprint).hasToString("Service blueprint of " + journey);
    }
}
