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
        // -0.45 would do. At the low end 0.95/1.5 of them would make it so: 2 (0.55/1.5)⁴; t makes 0.019.
        assertThat(feeling.pValue().orElseThrow()).isCloseTo(2 * Math.pow(11 / 30.0, 4), within(1e-12));
        // Nobody goes on from a, as the map says: the second figure that is tested doubles it.
        assertThat(feeling.verdict()).isEqualTo(Verdict.WITHIN_CHANCE);
        assertThat(feeling)
                .hasToString(
                        "The map says a feeling of 2.0 on 1 to 5 at \"A\"; the mean of 4 customers was 4.0 on 1 to 5"
                                + " (95 % interval 2.2 to 5.0 on 1 to 5; q = 0.072).");
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
                        "The map does not say what customers feel at \"A\"; the mean of 2 customers was 5.0 on 1 to 5 (");

        FeelingAgreement unobserved =
                faces("a^.5 b").agreement(log("a b*3")).feelings().get(0);
        assertThat(unobserved.verdict()).isEqualTo(Verdict.NOT_OBSERVED);
        assertThat(unobserved.observedValence()).isEmpty();
        assertThat(unobserved.interval()).isEmpty();
        assertThat(unobserved)
                .hasToString("The map says a feeling of 4.0 on 1 to 5 at \"A\"; no customer gave a score there.");
    }

    @Test
    void oneCustomerIsTooFewEvenWhereTheEndOfTheScaleIsDeclared() {
        for (String score : new String[] {"0.9", "0.99", "-1"}) {
            FeelingAgreement feeling = only(graph("a^1"), log("a*" + score));
            assertThat(feeling.verdict()).isEqualTo(Verdict.TOO_FEW);
            assertThat(feeling.pValue()).isEmpty();
        }
        assertThat(only(graph("a^1"), log("a*0.9")))
                .hasToString("The map says a feeling of +1.00 at \"A\"; the mean of 1 customer was +0.90 (95 % interval"
                        + " -0.95 to +1.00; too few to tell).");
        assertThat(only(faces("a^-1"), log("a*5")).verdict()).isEqualTo(Verdict.TOO_FEW);
    }

    @Test
    void aScoreNearTheDeclaredEndIsNegligible() {
        assertThat(only(graph("a^1"), log("a*0.99", "a*0.99")).pValue()).hasValue(1);
        assertThat(only(graph("a^-1"), log("100x a*-0.96")).pValue()).hasValue(1);
        // On 1 to 5, -0.9 is 1.2: 2 (0.05/0.1)⁴ of four.
        assertThat(only(faces("a^-1"), log("4x a*1.2")).pValue().orElseThrow()).isCloseTo(2 / 16.0, within(1e-12));
        // Whoever asks for no margin gets none: 1 can only be the mean where all feel 1.
        Agreement exact = graph("a^1")
                .agreement(log("a*0.99", "a*0.99"), AgreementOptions.standard().withNegligibleFeeling(0));
        assertThat(exact.feelings().get(0).pValue()).hasValue(0);
    }

    @Test
    void manyScoresAwayFromTheDeclaredEndDisagree() {
        FeelingAgreement feeling = only(graph("a^1"), log("a*0.9", "a*0.8"));
        // 0.05 of 0.15 is left above the mean of 0.85: 2 (1/3)²; t = 0.1/0.05 = 2 of one degree makes 0.295.
        assertThat(feeling.pValue().orElseThrow()).isCloseTo(0.2952, within(5e-5));
        assertThat(only(graph("a^1"), log("a*0.8", "a*0.8")).pValue().orElseThrow())
                .isCloseTo(0.125, within(1e-12));
        assertThat(only(graph("a^1"), log("20x a*0.5")).verdict()).isEqualTo(Verdict.DISAGREES);
        assertThat(only(graph("a^-1"), log("20x a*-0.5")).verdict()).isEqualTo(Verdict.DISAGREES);
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
