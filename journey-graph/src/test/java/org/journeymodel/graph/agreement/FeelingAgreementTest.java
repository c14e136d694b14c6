package org.journeymodel.graph.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.journeymodel.graph.Scripts.graph;
import static org.journeymodel.graph.agreement.Logs.log;

import org.journeymodel.core.model.Emotion;
import org.journeymodel.core.model.EmotionScale;
import org.journeymodel.core.model.Experience;
import org.journeymodel.core.model.Journey;
import org.journeymodel.core.model.Persona;
import org.journeymodel.core.model.Stage;
import org.journeymodel.core.model.Touchpoint;
import org.journeymodel.core.observed.ObservedJourneys;
import org.journeymodel.graph.JourneyGraph;
import org.journeymodel.graph.Scripts;
import org.junit.jupiter.api.Test;

class FeelingAgreementTest {

    /** Scores are 1 to 5, 3 is neutral. */
    private static JourneyGraph faces(String touchpoints) {
        return JourneyGraph.of(Scripts.journey(touchpoints).toBuilder()
                .emotionScale(EmotionScale.of(1, 3, 5))
                .build());
    }

    private static FeelingAgreement only(JourneyGraph graph, ObservedJourneys log) {
        Agreement agreement = graph.agreement(log);
        assertThat(agreement.feelings()).hasSize(1);
        return agreement.feelings().get(0);
    }

    @Test
    void scoresAreReadOnTheScaleOfTheJourney() {
        FeelingAgreement feeling = only(faces("a^-.5"), log("a*3", "a*4", "a*4", "a*5"));

        assertThat(feeling.declaredValence()).hasValue(-0.5);
        assertThat(feeling.observedValence()).hasValue(0.5);
        assertThat(feeling.difference()).hasValue(1);
        assertThat(feeling.magnitude()).isEqualTo(0.5);
        assertThat(feeling.customers()).isEqualTo(4);
        assertThat(feeling.scores()).isEqualTo(4);
        assertThat(feeling.interval().orElseThrow().low()).isCloseTo(-0.404, within(5e-4));
        assertThat(feeling.interval().orElseThrow().high()).isEqualTo(1);
        // Two thirds at the low end would make it so: 2 (1/3)⁴; t = 1/0.204 makes 0.016.
        assertThat(feeling.pValue().orElseThrow()).isCloseTo(2 / 81.0, within(1e-12));
        assertThat(feeling.verdict()).isEqualTo(Verdict.DISAGREES);
        assertThat(feeling)
                .hasToString(
                        "The map says a feeling of 2.0 on 1 to 5 at \"a\"; the mean of 4 customers was 4.0 on 1 to 5"
                                + " (95 % interval 2.2 to 5.0 on 1 to 5; q = 0.049).");
    }

    @Test
    void eachCustomerCountsOnceWithTheMeanOfHerScores() {
        FeelingAgreement feeling = only(faces("a^0"), log("a*1 a*5 a*3", "a*5"));
        assertThat(feeling.customers()).isEqualTo(2);
        assertThat(feeling.scores()).isEqualTo(4);
        assertThat(feeling.observedValence()).hasValue(0.5);
    }

    @Test
    void aMissingFeelingIsNeverNeutral() {
        FeelingAgreement undeclared = only(faces("a"), log("a*5", "a", "a*5"));
        assertThat(undeclared.observedValence()).hasValue(1);
        assertThat(undeclared.verdict()).isEqualTo(Verdict.NOT_DECLARED);
        assertThat(undeclared.difference()).isEmpty();
        assertThat(undeclared.sentence())
                .startsWith(
                        "The map does not say what customers feel at \"a\"; the mean of 2 customers was 5.0 on 1 to 5 (");

        FeelingAgreement unobserved =
                faces("a^.5 b").agreement(log("a b*3")).feelings().get(0);
        assertThat(unobserved.verdict()).isEqualTo(Verdict.NOT_OBSERVED);
        assertThat(unobserved.observedValence()).isEmpty();
        assertThat(unobserved.interval()).isEmpty();
        assertThat(unobserved)
                .hasToString("The map says a feeling of 4.0 on 1 to 5 at \"a\"; no customer gave a score there.");
    }

    @Test
    void scoresOfAnotherScaleAreNotCompared() {
        Agreement agreement = faces("a^.5").agreement(log("a*4", "a*7", "a*0.5"));
        assertThat(agreement.feelings()).isEmpty();
        assertThat(agreement.notes())
                .contains("2 scores are outside of the scale of the journey, 1 to 5, so feelings are not compared."
                        + " Set the emotion scale of the journey to that of the scores.");
    }

    @Test
    void theWorstScoresOfAnotherScaleAreNotReadAsTheBest() {
        // On the default scale, -1 to 1, a score of 1 is the best; these customers gave it on 1 to 5.
        Agreement agreement = graph("a^-.5 b").agreement(log("20x a*1 b", "50x a*2 b", "30x a*3 b"));
        assertThat(agreement.disagreements()).isEmpty();
        assertThat(agreement.notes())
                .contains("80 scores are outside of the scale of the journey, -1 to 1, so feelings are not compared."
                        + " Set the emotion scale of the journey to that of the scores.");
    }

    @Test
    void withoutScoresNothingIsComparedAndThatIsTold() {
        Agreement agreement = faces("a^.5").agreement(log("20x a"));
        assertThat(agreement.feelings()).isEmpty();
        assertThat(agreement.notes()).contains("No event has a score to read, so feelings are not compared.");
    }

    @Test
    void aPersonasFeelingIsHeldAgainstTheScores() {
        Journey journey = Journey.builder()
                .id("j")
                .name("J")
                .addPersonas(
                        Persona.builder().id("ann").name("Ann").build(),
                        Persona.builder().id("bob").name("Bob").build())
                .addStages(Stage.builder()
                        .id("s")
                        .name("S")
                        .addTouchpoints(Touchpoint.builder()
                                .id("a")
                                .name("A")
                                .addExperiences(feels("ann", -1), feels("bob", 0.5))
                                .build())
                        .build())
                .build();
        ObservedJourneys log = log("a*0.25");
        assertThat(only(JourneyGraph.of(journey), log).declaredValence()).hasValue(-0.25);
        assertThat(only(JourneyGraph.of(journey).forPersona("ann"), log).declaredValence())
                .hasValue(-1);
    }

    private static Experience feels(String persona, double valence) {
        return Experience.builder()
                .persona(persona)
                .emotion(Emotion.of(valence))
                .build();
    }

    @Test
    void simulatedCustomersGiveScoresOnTheScaleOfTheJourney() {
        JourneyGraph graph = faces("a^-.7 b^.3");
        Agreement agreement = graph.agreement(graph.simulate(50, 1));
        assertThat(agreement.feelings())
                .extracting(FeelingAgreement::verdict)
                .containsExactly(Verdict.WITHIN_CHANCE, Verdict.WITHIN_CHANCE);
    }
}
