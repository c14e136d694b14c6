package org.journeymodel.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.stream.Collectors;
import org.journeymodel.core.flow.FlowMove;
import org.journeymodel.core.model.AttributeValue;
import org.journeymodel.core.model.Emotion;
import org.journeymodel.core.model.Experience;
import org.journeymodel.core.model.Journey;
import org.journeymodel.core.model.Outcome;
import org.journeymodel.core.model.Persona;
import org.journeymodel.core.model.Stage;
import org.journeymodel.core.model.Touchpoint;
import org.journeymodel.core.model.Transition;
import org.journeymodel.core.observed.FlowStatistics;
import org.journeymodel.core.progress.Progress;
import org.journeymodel.graph.report.JourneyReport;
import org.junit.jupiter.api.Test;

/** All analyses can be asked of customers like one persona. */
class PersonaGraphTest {

    private static Experience feels(String persona, double valence, String why) {
        return Experience.builder()
                .persona(persona)
                .emotion(Emotion.of(valence).withReason(why))
                .build();
    }

    private static Transition way(String from, String to, double probability, String... personas) {
        return Transition.builder()
                .from(from)
                .to(to)
                .probability(probability)
                .addPersonas(personas)
                .build();
    }

    /** Of all at home half go to the shop, Bob alone to the catalogue, Colleen alone around. */
    private final Journey journey = Journey.builder()
            .id("shopping")
            .name("Shopping")
            .addPersonas(Persona.of("colleen", "Colleen"), Persona.of("bob", "Bob"))
            .addStages(Stage.builder()
                    .id("all")
                    .name("All")
                    .addTouchpoints(
                            Touchpoint.of("home", "Home"),
                            Touchpoint.of("catalogue", "Catalogue"),
                            Touchpoint.builder()
                                    .id("shop")
                                    .name("Shop")
                                    .addExperiences(
                                            feels("colleen", -0.5, "Too loud"), feels("bob", -1, "Nothing in his size"))
                                    .build(),
                            Touchpoint.builder()
                                    .id("buy")
                                    .name("Buy")
                                    .outcome(Outcome.SUCCESS)
                                    .build())
                    .build())
            .addTransitions(
                    way("home", "shop", 0.5),
                    way("home", "catalogue", 0.3, "bob"),
                    way("catalogue", "buy", 1),
                    way("shop", "home", 0.25, "colleen"),
                    way("shop", "buy", 0.5))
            .build();

    private final JourneyGraph all = JourneyGraph.of(journey);
    private final JourneyGraph colleen = all.forPersona("colleen");
    private final JourneyGraph bob = all.forPersona("bob");

    @Test
    void success() {
        // Colleen: home to shop 5/7; shop to home 1/4, to buy 1/2: 5/14 / (1 - 5/28) = 10/23.
        assertThat(colleen.flow().probabilityOf(Outcome.SUCCESS)).isCloseTo(10 / 23.0, within(1e-15));
        // Bob: home to shop 1/2, to catalogue 3/10; shop to buy 1/2 of the 3/4 that is left: 1/3 + 3/10.
        assertThat(bob.flow().probabilityOf(Outcome.SUCCESS)).isCloseTo(1 / 3.0 + 0.3, within(1e-15));
    }

    @Test
    void structure() {
        assertThat(colleen.structure().unreachable()).extracting(Touchpoint::id).containsExactly("catalogue");
        assertThat(colleen.structure().mustPass()).extracting(Touchpoint::id).containsExactly("home", "shop");
        assertThat(colleen.structure().mustPassMoves())
                .extracting(FlowMove::to)
                .extracting(Touchpoint::id)
                .containsExactly("shop", "buy");
        assertThat(colleen.structure().loops().loops()).hasSize(1);
        assertThat(bob.structure().loops().loops()).isEmpty();
        assertThat(bob.structure().mustPass()).extracting(Touchpoint::id).containsExactly("home");
        assertThat(all.structure().mustPass()).extracting(Touchpoint::id).containsExactly("home");
    }

    @Test
    void feelingsAndTheirReasonsAreThoseOfThePersona() {
        // All: mean of -0.5 and -1.
        assertThat(feelingAtShop(all)).isEqualTo(AttributeValue.of(-0.75));
        assertThat(feelingAtShop(colleen)).isEqualTo(AttributeValue.of(-0.5));
        assertThat(feelingAtShop(bob)).isEqualTo(AttributeValue.of(-1));
        assertThat(reasons(colleen)).contains("Too loud").doesNotContain("Nothing in his size");
        assertThat(reasons(bob)).contains("Nothing in his size").doesNotContain("Too loud");
    }

    private static String reasons(JourneyGraph graph) {
        return graph.bottlenecks().ranked().stream()
                .map(each -> String.join("; ", each.reasons()))
                .collect(Collectors.joining("\n"));
    }

    private static AttributeValue feelingAtShop(JourneyGraph graph) {
        AttributeValue.ListValue touchpoints =
                (AttributeValue.ListValue) graph.flow().toAttributes().fields().get("touchpoints");
        return ((AttributeValue.ObjectValue) touchpoints.values().get(2))
                .fields()
                .get("feeling");
    }

    @Test
    void aReportNamesThePersona() {
        JourneyReport report = JourneyReport.of(colleen);

        assertThat(report.toText()).startsWith("Shopping, for Colleen\n");
        assertThat(report.toAttributes().fields()).containsEntry("persona", AttributeValue.of("colleen"));
        assertThat(JourneyReport.of(all).toText()).startsWith("Shopping\n");
        assertThat(JourneyReport.of(all).toAttributes().fields()).doesNotContainKey("persona");
        assertThat(colleen).hasToString("Journey \"shopping\" for persona \"colleen\": 4 touchpoints, 4 moves");
    }

    @Test
    void whoFollowsAGraphFollowsThatOfAPersona() {
        List<Progress> heard = new ArrayList<>();

        assertThat(all.withProgress(heard::add).forPersona("bob").flow().touchpointsVisited())
                .isPositive();
        assertThat(heard).isNotEmpty();
    }

    @Test
    void anUnknownPersonaIsRefusedWithTheNearest() {
        assertThatThrownBy(() -> all.forPersona("boo"))
                .isInstanceOf(NoSuchElementException.class)
                .hasMessage("Journey \"shopping\" has no persona \"boo\". Did you mean \"bob\"?");
    }

    @Test
    void whatAllCustomersDidIsNotThatOfAPersona() {
        JourneyGraph observed =
                JourneyGraph.of(journey, FlowStatistics.builder().build());

        assertThatThrownBy(() -> observed.forPersona("bob"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageStartingWith("The flow of journey \"shopping\" rests on statistics of all customers");
    }
}
