package org.journeymodel.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Locale;
import java.util.NoSuchElementException;
import java.util.function.Function;
import java.util.stream.Stream;
import org.journeymodel.core.model.EmotionScale;
import org.journeymodel.core.model.Experience;
import org.journeymodel.core.model.Journey;
import org.journeymodel.core.model.Language;
import org.journeymodel.core.model.Persona;
import org.journeymodel.core.model.Stage;
import org.journeymodel.core.model.Touchpoint;
import org.journeymodel.core.model.Transition;
import org.journeymodel.core.observed.FlowStatistics;
import org.journeymodel.graph.JourneyGraph;
import org.journeymodel.render.style.Lane;
import org.journeymodel.render.style.Theme;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class JourneyMapTest {

    private final Journey journey = Journeys.small();
    private final JourneyGraph graph = JourneyGraph.of(journey);
    private final JourneyMap map = JourneyMap.of(journey);

    static Stream<Function<JourneyMap, String>> forms() {
        return Stream.of(
                JourneyMap::toSvg,
                JourneyMap::toHtml,
                JourneyMap::toMermaid,
                JourneyMap::toMermaidFlowchart,
                JourneyMap::toDot,
                JourneyMap::toMarkdown,
                JourneyMap::toText,
                JourneyMap::toTextAlternative);
    }

    @ParameterizedTest
    @MethodSource("forms")
    void givesTheSameTextInEveryLocale(Function<JourneyMap, String> form) {
        JourneyMap whole = map.with(graph.flow()).with(graph.bottlenecks());
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.ROOT);
            String expected = form.apply(whole);
            for (String tag : List.of("tr-TR", "ar-EG-u-nu-arab", "hi-IN-u-nu-deva", "de-DE", "th-TH-u-ca-buddhist")) {
                Locale.setDefault(Locale.forLanguageTag(tag));
                assertThat(form.apply(JourneyMap.of(Journeys.small())
                                .with(graph.flow())
                                .with(graph.bottlenecks())))
                        .as(tag)
                        .isEqualTo(expected);
            }
        } finally {
            Locale.setDefault(before);
        }
    }

    @ParameterizedTest
    @MethodSource("forms")
    void drawsEveryJourney(Function<JourneyMap, String> form) {
        Journeys.all()
                .forEach((name, each) ->
                        assertThat(form.apply(JourneyMap.of(each))).as(name).isNotBlank());
    }

    @ParameterizedTest
    @MethodSource("forms")
    void drawsAJourneyWhoseReferencesLeadNowhere(Function<JourneyMap, String> form) {
        assertThat(form.apply(JourneyMap.of(Journeys.unsound())))
                .contains("Unfinished")
                .contains("Second of two");
    }

    @Test
    void explainsWhereItHurtsAndHowItTurnsOut() {
        String text = map.with(graph.flow()).with(graph.bottlenecks()).toTextAlternative();
        // 0.38 · 0.9 / (1 − 0.9 · 0.42) = 0.5498; without the drop-off 0.8104; searches 1.6077, compares 1.4469.
        assertThat(text).contains("""
                Where it hurts
                1. Compares: 20 % leave here; if mended, 81 % instead of 55 % succeed; 42 % go back to Searches
                """.replace(" %", "\u00a0%")).contains("""
                Key figures
                55 % succeed
                45 % give up
                3.6 touchpoints visited on average
                """.replace(" %", "\u00a0%"));
    }

    @Test
    void saysThatNothingHurtsWhereNothingDoes() {
        Journey easy = Journey.builder("e", "Easy")
                .addStages(Stage.of("s", "Stage", Touchpoint.of("a", "A")))
                .build();
        assertThat(JourneyMap.of(easy).with(JourneyGraph.of(easy).bottlenecks()).toTextAlternative())
                .contains("Where it hurts\nNo bottleneck was found.\n");
        assertThat(JourneyMap.of(easy).toTextAlternative()).doesNotContain("Where it hurts");
    }

    @Test
    void tellsThatSharesAreAssumedWhereNoneIsDeclared() {
        Journey open = Journey.builder("e", "Easy")
                .addStages(Stage.of("s", "Stage", Touchpoint.of("a", "A"), Touchpoint.of("b", "B")))
                .build();
        assertThat(JourneyMap.of(open).with(JourneyGraph.of(open).flow()).toTextAlternative())
                .contains("No probabilities are declared: shares are assumed.")
                .contains("  Goes on to B\n");
    }

    @Test
    void saysHowManyCustomersWereSeen() {
        FlowStatistics one = FlowStatistics.builder().build();
        assertThat(JourneyMap.of(journey)
                        .with(JourneyGraph.of(journey, one).flow())
                        .toTextAlternative())
                .contains("Current state · 0 observed customers\n");
    }

    @Test
    void speaksFourLanguages() {
        assertThat(map.language(Language.SWEDISH).toText()).contains("Nuläge").contains("(före)");
        assertThat(map.language(Language.DANISH).toText())
                .contains("Nuværende tilstand")
                .contains("(før)");
        assertThat(map.language(Language.NORWEGIAN).toText())
                .contains("Nåværende tilstand")
                .contains("(før)");
        assertThat(map.language(Language.DANISH).toHtml()).contains("lang=\"da\"");
    }

    @Test
    void showsTheChosenLanesAlone() {
        String feelings = map.lanes(Lane.FEELINGS).toTextAlternative();
        assertThat(feelings).contains("Feeling: Colleen").doesNotContain("Pains", "Thinking", "Checkout");
        assertThat(map.lanes().toTextAlternative())
                .doesNotContain("Feeling", "go on to", "leave")
                .contains("Compares");
        assertThat(map.lanes(Lane.PAINS).toSvg())
                .contains(">Pains<")
                .doesNotContain(">Flow<", ">Feeling", ">Thinking<");
    }

    @Test
    void showsTheChosenPersonasAlone() {
        Journey three = Journeys.all().get("three personas");
        assertThat(JourneyMap.of(three).personas("q").toTextAlternative())
                .contains("Feeling: Quiet Quentin")
                .contains("Pains: Slow (assumption)")
                .doesNotContain("Colleen", "Every page counts differently (severity");
        assertThat(JourneyMap.of(three).toTextAlternative()).contains("Pains: Curious Colleen: Every page");
    }

    @Test
    void refusesAPersonaThatTheJourneyDoesNotHave() {
        assertThatThrownBy(() -> map.personas("coleen"))
                .isInstanceOf(NoSuchElementException.class)
                .hasMessage("Journey \"vacuum\" has no persona \"coleen\". Did you mean \"colleen\"?");
    }

    @Test
    void refusesAnalysesOfAnotherJourney() {
        Journey other = Journeys.sized(2, 2);
        assertThatThrownBy(() -> map.with(JourneyGraph.of(other).flow()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("The flow is that of Journey \"sized\": 1 stage, 2 touchpoints, 2 transitions, but the map"
                        + " shows Journey \"vacuum\": 2 stages, 3 touchpoints, 3 transitions. Analyse the journey that"
                        + " is drawn.");
        Journey leaving = other.toBuilder()
                .transitions(List.of(Transition.of("t0", "t1").withProbability(0.5)))
                .build();
        assertThatThrownBy(() -> map.with(JourneyGraph.of(leaving).bottlenecks()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("A bottleneck is at touchpoint \"t0\", which the map does not have: it shows Journey"
                        + " \"vacuum\": 2 stages, 3 touchpoints, 3 transitions. Analyse the journey that is drawn.");
    }

    @Test
    void eachOptionGivesAnotherMap() {
        String before = map.toSvg();
        map.theme(Theme.DARK);
        map.language(Language.SWEDISH);
        map.lanes(Lane.PAINS);
        map.with(graph.flow());
        assertThat(map.toSvg()).isEqualTo(before);
        assertThat(map.theme(Theme.DARK).toSvg()).isNotEqualTo(before);
        assertThat(map.journey()).isEqualTo(journey);
        assertThat(map).hasToString("Map of Journey \"vacuum\": 2 stages, 3 touchpoints, 3 transitions");
    }

    @Test
    void picturesOnOnePageHaveIdsOfTheirOwn() {
        assertThat(map.toSvg()).contains("id=\"jm-title\"", "id=\"jm-desc\"", "aria-labelledby=\"jm-title\"");
        assertThat(map.id("before").toSvg())
                .contains("id=\"before-title\"", "id=\"before-desc\"", "aria-labelledby=\"before-title\"")
                .doesNotContain("id=\"jm-");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "1", "a b", "a\"", "ä", "a.b", "-a"})
    void takesNoIdThatIsNone(String id) {
        assertThatThrownBy(() -> map.id(id))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("The id \"" + id + "\" is none for a picture. Use a letter and then at most 63 letters,"
                        + " digits, _ or -, each of ASCII.");
    }

    @Test
    void showsFeelingsOnTheScaleOfTheJourney() {
        JourneyMap five = JourneyMap.of(
                journey.toBuilder().emotionScale(EmotionScale.of(1, 4, 5)).build());
        // 0.5 is half way from 4 to 5, -0.7 is seven tenths of the way from 4 to 1.
        assertThat(five.toTextAlternative())
                .contains("Feeling: Colleen – good (4.5)\n", "Feeling: Colleen – very bad (1.9): Every page differs\n");
        assertThat(five.toSvg()).contains(">very good 5<", ">neutral 4<", ">very bad 1<");
        assertThat(map.toSvg()).contains(">very good<");
        assertThat(five.toText()).contains("] 4.5").contains("] 1.9");
    }

    @Test
    void tellsWhichMovesConcernSomePersonasAlone() {
        Journey tracks = journey.toBuilder()
                .addTransitions(Transition.of("search", "pay").toBuilder()
                        .probability(0.05)
                        .addPersonas("colleen")
                        .build())
                .build();
        assertThat(JourneyMap.of(tracks).toTextAlternative())
                .contains("  5\u00a0% go on to Pays, only for Colleen\n")
                .contains("  90\u00a0% go on to Compares\n");
    }

    @Test
    void tellsEveryGoalOfAPersonaAndOfATouchpoint() {
        Journey goals = Journey.builder("g", "Goals")
                .addPersonas(Persona.builder("p", "Pat")
                        .addGoals("One", "Two", "Three")
                        .build())
                .addStages(Stage.of(
                        "s",
                        "Stage",
                        Touchpoint.builder("t", "Asks")
                                .addExperiences(Experience.builder("p")
                                        .addGoals("A clear answer")
                                        .build())
                                .build()))
                .build();
        assertThat(JourneyMap.of(goals).toTextAlternative())
                .contains("Pat\nGoal: One\nGoal: Two\nGoal: Three\n")
                .contains("Touchpoint 1 of 1: Asks\n  Goals: A clear answer\n");
    }
}
