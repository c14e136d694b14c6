package org.journeymodel.core.model;

import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.time.Duration;
import java.util.Arrays;
import java.util.Collections;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class MissingTest {

    @Test
    void namesEveryAttributeThatIsNotSet() {
        missing(() -> Journey.builder().build(), "Journey", "[id, name]");
        missing(() -> Persona.builder().build(), "Persona", "[id, name]");
        missing(() -> Persona.builder().id("p").build(), "Persona", "[name]");
        missing(() -> Channel.builder().build(), "Channel", "[id, name, medium]");
        missing(() -> Stage.builder().build(), "Stage", "[id, name]");
        missing(() -> Touchpoint.builder().build(), "Touchpoint", "[id, name]");
        missing(() -> Claim.builder().build(), "Claim", "[text]");
        missing(() -> Emotion.builder().build(), "Emotion", "[valence]");
        missing(() -> Transition.builder().build(), "Transition", "[from, to]");
    }

    @Test
    void namesTheAttributeThatIsNull() {
        nullIn("id", () -> Journey.builder().id(null));
        nullIn("kind", () -> Journey.builder().kind(null));
        nullIn("emotionScale", () -> Journey.builder().emotionScale(null));
        nullIn("description", () -> Journey.builder().description((String) null));
        nullIn("name", () -> Persona.of("p", null));
        nullIn("medium", () -> Channel.builder().medium(null));
        nullIn("phase", () -> Stage.builder().phase((Phase) null));
        nullIn("initiator", () -> Touchpoint.builder().initiator((Actor) null));
        nullIn("outcome", () -> Touchpoint.builder().outcome((Outcome) null));
        nullIn("duration", () -> Touchpoint.builder().duration((Duration) null));
        nullIn("text", () -> Claim.of(null));
        nullIn("reason", () -> Emotion.of(0, null));
        nullIn("persona", () -> Experience.builder(null));
        nullIn("emotion", () -> Experience.builder().emotion((Emotion) null));
        nullIn("to", () -> Transition.of("a", null));
        nullIn("choice", () -> Transition.of("a", "b").withChoice(null));
        nullIn("touchpoints element", () -> Transition.inOrder("a", null, "b"));
        nullIn("touchpoints element", () -> Transition.inOrder((String) null));
        nullIn("touchpoints", () -> Transition.inOrder((String[]) null));
    }

    @Test
    void namesTheParameterOfAQuestion() {
        Journey journey = Journey.builder("j", "J").build();
        Touchpoint touchpoint = Touchpoint.of("t", "T");
        nullIn("touchpoint", () -> journey.feelingAt(null));
        nullIn("touchpoint", () -> journey.feelingAt(null, "ann"));
        nullIn("persona", () -> journey.feelingAt(touchpoint, null));
        nullIn("persona", () -> touchpoint.experienceOf(null));
    }

    @Test
    void namesTheCollectionThatHoldsANull() {
        nullIn("goals element", () -> Persona.builder().addGoals("a", null));
        nullIn("goals element", () -> Persona.builder().goals(Arrays.asList("a", null)));
        nullIn("goals element", () -> Persona.builder().goals(null));
        nullIn("demographics key", () -> Persona.builder().putDemographics(null, "x"));
        nullIn("demographics value for key: age", () -> Persona.builder().putDemographics("age", null));
        nullIn(
                "demographics value for key: age",
                () -> Persona.builder().demographics(Collections.singletonMap("age", null)));
        nullIn("personas element", () -> Journey.builder().addPersonas(Persona.of("a", "A"), null));
        nullIn("stages element", () -> Journey.builder().addStages((Stage) null));
        nullIn("transitions element", () -> Journey.builder().transitions(Collections.singletonList(null)));
        nullIn("touchpoints element", () -> Stage.of("s", "S", Touchpoint.of("t", "T"), null));
        nullIn("experiences element", () -> Touchpoint.builder().addExperiences((Experience) null));
        nullIn("channels element", () -> Touchpoint.builder().addChannels("web", null));
        nullIn("pains element", () -> Experience.builder().addPains(Claim.of("a"), null));
        nullIn("text", () -> Experience.builder().addPains("a", (String) null));
        nullIn("labels element", () -> Emotion.of(0).withLabels("calm", null));
    }

    private static void missing(ThrowingCallable code, String type, String attributes) {
        assertThatIllegalStateException()
                .isThrownBy(code)
                .withMessage("Cannot build " + type + ", some of required attributes are not set " + attributes);
    }

    private static void nullIn(String attribute, ThrowingCallable code) {
        assertThatNullPointerException().isThrownBy(code).withMessage(attribute);
    }
}
