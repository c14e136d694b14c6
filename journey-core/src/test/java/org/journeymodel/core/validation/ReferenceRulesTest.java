package org.journeymodel.core.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.journeymodel.core.flow.Scripts.journey;

import java.util.List;
import java.util.stream.IntStream;
import org.journeymodel.core.model.Channel;
import org.journeymodel.core.model.Experience;
import org.journeymodel.core.model.Journey;
import org.journeymodel.core.model.Persona;
import org.journeymodel.core.model.Stage;
import org.journeymodel.core.model.Touchpoint;
import org.journeymodel.core.model.Transition;
import org.junit.jupiter.api.Test;

/** Rules about references to touchpoints, personas and channels. */
class ReferenceRulesTest {

    @Test
    void unknownTransitionTargetNamesTheNearest() {
        assertFinds(
                journey("cart payment", "cart->payment .5", "cart->paymnt .5"),
                "ERROR journey.transition.unknown-target at /transitions/1/to: transition from \"cart\" to"
                        + " \"paymnt\": no touchpoint of this journey has the id \"paymnt\". Did you mean"
                        + " \"payment\"?");
    }

    @Test
    void unknownTransitionSourceWithNothingNearSaysWhatToDo() {
        assertFinds(
                journey("cart payment", "cart->payment", "zzzzzz->payment"),
                "ERROR journey.transition.unknown-source at /transitions/1/from: transition from \"zzzzzz\" to"
                        + " \"payment\": no touchpoint of this journey has the id \"zzzzzz\". Add the touchpoint, or"
                        + " remove the transition.");
    }

    @Test
    void allDanglingReferencesAreToldAtOnce() {
        Touchpoint touchpoint = Touchpoint.of("a", "A").toBuilder()
                .addChannels("web", "wbe")
                .addExperiences(Experience.builder().persona("coleen").build())
                .build();
        Journey journey = Journey.builder()
                .id("j")
                .name("J")
                .addPersonas(Persona.of("colleen", "Colleen"))
                .addPersonasInFocus("colleen", "bob")
                .addChannels(Channel.digital("web", "Web"))
                .addStages(Stage.of("s", "S", touchpoint))
                .addTransitions(Transition.of("qqqq", "aa").toBuilder()
                        .personas(List.of("colleeen"))
                        .build())
                .build();

        assertFinds(
                journey,
                "ERROR journey.focus.unknown-persona at /personasInFocus/1: journey \"j\": no persona of this"
                        + " journey has the id \"bob\". Add the persona, or leave its id out.",
                "ERROR journey.touchpoint.unknown-channel at /stages/0/touchpoints/0/channels/1: touchpoint \"a\":"
                        + " no channel of this journey has the id \"wbe\". Did you mean \"web\"?",
                "ERROR journey.experience.unknown-persona at /stages/0/touchpoints/0/experiences/0/persona:"
                        + " experience at touchpoint \"a\": no persona of this journey has the id \"coleen\". Did"
                        + " you mean \"colleen\"?",
                "ERROR journey.transition.unknown-source at /transitions/0/from: transition from \"qqqq\" to"
                        + " \"aa\": no touchpoint of this journey has the id \"qqqq\". Add the touchpoint, or"
                        + " remove the transition.",
                "ERROR journey.transition.unknown-persona at /transitions/0/personas/0: transition from \"qqqq\" to"
                        + " \"aa\": no persona of this journey has the id \"colleeen\". Did you mean \"colleen\"?",
                "ERROR journey.transition.unknown-target at /transitions/0/to: transition from \"qqqq\" to \"aa\":"
                        + " no touchpoint of this journey has the id \"aa\". Did you mean \"a\"?");
    }

    @Test
    void knownReferencesAreSilent() {
        Touchpoint touchpoint = Touchpoint.of("a", "A").toBuilder()
                .addChannels("web")
                .addExperiences(
                        Experience.builder().persona("colleen").build(),
                        Experience.builder().build())
                .build();

        assertFinds(Journey.builder()
                .id("j")
                .name("J")
                .addPersonas(Persona.of("colleen", "Colleen"))
                .addPersonasInFocus("colleen")
                .addChannels(Channel.digital("web", "Web"))
                .addStages(Stage.of("s", "S", touchpoint))
                .addTransitions(Transition.of("a", "a").withProbability(0.5).toBuilder()
                        .personas(List.of("colleen"))
                        .build())
                .build());
    }

    @Test
    void theFirstHundredMisspeltIdsGetASuggestion() {
        String[] transitions =
                IntStream.range(0, 150).mapToObj(at -> "paymnt->payment").toArray(String[]::new);
        List<Finding> findings = find(journey("payment", transitions)).stream()
                .filter(finding -> finding.ruleId().equals("journey.transition.unknown-source"))
                .toList();

        assertThat(findings).hasSize(150);
        assertThat(findings.subList(0, 100))
                .extracting(Finding::remedy)
                .allMatch(remedy -> remedy.orElseThrow().equals("Did you mean \"payment\"?"));
        assertThat(findings.subList(100, 150))
                .extracting(Finding::remedy)
                .allMatch(remedy -> remedy.orElseThrow().equals("Add the touchpoint, or remove the transition."));
    }

    @Test
    void duplicateExperienceOfOnePersonaOrOfEveryCustomer() {
        Touchpoint touchpoint = Touchpoint.of("a", "A").toBuilder()
                .addExperiences(experienceOf("p"), everyCustomers(), experienceOf("q"), experienceOf("p"))
                .addExperiences(everyCustomers())
                .build();
        Journey journey = journey("").toBuilder()
                .addPersonas(Persona.of("p", "P"), Persona.of("q", "Q"))
                .addStages(Stage.of("s", "S", touchpoint))
                .build();

        assertFinds(
                journey,
                "ERROR journey.experience.duplicate-persona at /stages/0/touchpoints/0/experiences/3: touchpoint"
                        + " \"a\": it has more than one experience of persona \"p\". Put them into one experience.",
                "ERROR journey.experience.duplicate-persona at /stages/0/touchpoints/0/experiences/4: touchpoint"
                        + " \"a\": it has more than one experience of every customer. Put them into one"
                        + " experience.");
    }

    @Test
    void duplicateExperienceOfAStageAsAWhole() {
        Stage stage = Stage.of("s", "S", Touchpoint.of("a", "A")).toBuilder()
                .addExperiences(everyCustomers(), experienceOf("p"), everyCustomers(), experienceOf("p"))
                .build();
        Journey journey = journey("").toBuilder()
                .addPersonas(Persona.of("p", "P"))
                .addStages(Stage.of("r", "R").toBuilder()
                        .addExperiences(experienceOf("p"))
                        .build())
                .addStages(stage)
                .build();

        assertFinds(
                journey,
                "ERROR journey.experience.duplicate-persona at /stages/1/experiences/2: stage \"s\": it has more than"
                        + " one experience of every customer. Put them into one experience.",
                "ERROR journey.experience.duplicate-persona at /stages/1/experiences/3: stage \"s\": it has more than"
                        + " one experience of persona \"p\". Put them into one experience.");
    }

    @Test
    void aStageAndItsTouchpointsMayEachHaveAnExperienceOfOnePersona() {
        Touchpoint touchpoint = Touchpoint.of("a", "A").toBuilder()
                .addExperiences(experienceOf("p"))
                .build();
        Stage stage = Stage.of("s", "S", touchpoint).toBuilder()
                .addExperiences(experienceOf("p"))
                .build();

        assertFinds(journey("").toBuilder()
                .addPersonas(Persona.of("p", "P"))
                .addStages(stage)
                .build());
    }

    @Test
    void duplicateTransition() {
        assertFinds(
                journey("a b", "a->b .5 by phone", "a->b .2 by phone", "a->b .3"),
                "ERROR journey.transition.duplicate at /transitions/1: transition from \"a\" to \"b\": the one at"
                        + " /transitions/0 has the same source, target and trigger. Put them into one, or tell them"
                        + " apart by their triggers.");
        assertFinds(
                journey("a b", "a->b .5", "a->b .5"),
                "ERROR journey.transition.duplicate at /transitions/1: transition from \"a\" to \"b\": the one at"
                        + " /transitions/0 has the same source, target and trigger. Put them into one, or tell them"
                        + " apart by their triggers.");
        assertFinds(journey("a b", "a->b .5 by phone", "a->b .5 by mail"));
    }

    private static Experience experienceOf(String persona) {
        return Experience.builder().persona(persona).build();
    }

    private static Experience everyCustomers() {
        return Experience.builder().build();
    }

    private static void assertFinds(Journey journey, String... findings) {
        assertThat(find(journey)).extracting(Finding::toString).containsExactly(findings);
    }

    private static List<Finding> find(Journey journey) {
        return JourneyValidator.standard().validate(journey).findings();
    }
}
