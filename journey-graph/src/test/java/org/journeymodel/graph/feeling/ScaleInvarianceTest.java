package org.journeymodel.graph.feeling;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.journeymodel.core.model.Emotion;
import org.journeymodel.core.model.EmotionScale;
import org.journeymodel.core.model.Experience;
import org.journeymodel.core.model.Journey;
import org.journeymodel.core.model.Touchpoint;
import org.journeymodel.graph.JourneyGraph;
import org.journeymodel.graph.RandomJourney;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Whatever scale feelings were given on, the figures are the same, to the last bit: feelings are eighths,
 * and the sides of the scales such that scores of eighths are exact.
 */
class ScaleInvarianceTest {

    private static final int JOURNEYS = 500;

    private static List<EmotionScale> scales() {
        return List.of(
                EmotionScale.of(1, 3, 5),
                EmotionScale.of(0, 8, 10),
                EmotionScale.of(-100, -36, 28),
                EmotionScale.of(0, 0.5, 1));
    }

    /** The same journey with every feeling given as a score and read again. */
    private static Journey rescored(Journey journey, EmotionScale scale) {
        return edited(journey, emotion -> scale.toEmotion(scale.toScore(emotion.valence())));
    }

    private static Journey edited(Journey journey, UnaryOperator<Emotion> change) {
        return journey.toBuilder()
                .stages(journey.stages().stream()
                        .map(stage -> stage.toBuilder()
                                .touchpoints(stage.touchpoints().stream()
                                        .map(touchpoint -> edited(touchpoint, change))
                                        .toList())
                                .build())
                        .toList())
                .build();
    }

    private static Touchpoint edited(Touchpoint touchpoint, UnaryOperator<Emotion> change) {
        List<Experience> experiences = touchpoint.experiences().stream()
                .map(experience -> {
                    Optional<Emotion> emotion = experience.emotion().map(change);
                    return experience.toBuilder().emotion(emotion).build();
                })
                .toList();
        return touchpoint.toBuilder().experiences(experiences).build();
    }

    @ParameterizedTest
    @MethodSource("scales")
    void everyFigureIsTheSame(EmotionScale scale) {
        for (int seed = 0; seed < JOURNEYS; seed++) {
            Journey journey = RandomJourney.of(seed, 8).journey();
            JourneyFeelings feelings = JourneyGraph.of(journey).feelings();
            JourneyFeelings rescored = JourneyGraph.of(rescored(journey, scale)).feelings();
            List<String> all =
                    journey.touchpoints().stream().map(Touchpoint::id).toList();

            assertThat(rescored.overFlow().toAttributes(scale))
                    .as("seed %s", seed)
                    .isEqualTo(feelings.overFlow().toAttributes(scale));
            assertThat(rescored.overFlow()).as("seed %s", seed).isEqualTo(feelings.overFlow());
            assertThat(rescored.overFlow().expectedLowest())
                    .as("seed %s", seed)
                    .isEqualTo(feelings.overFlow().expectedLowest());
            assertThat(rescored.along(all).toAttributes())
                    .as("seed %s", seed)
                    .isEqualTo(feelings.along(all).toAttributes());
            assertThat(feelings.comparedWith(rescored).changes(ChangeKind.WORSE))
                    .isEmpty();
            assertThat(feelings.comparedWith(rescored).changes(ChangeKind.BETTER))
                    .isEmpty();
        }
    }

    /** A test of the test: another feeling is another figure. */
    @ParameterizedTest
    @MethodSource("scales")
    void anotherFeelingIsAnotherFigure(EmotionScale scale) {
        Journey journey = FeelingFixtures.journey(FeelingFixtures.touchpoint("shop", 0.5, 0.5));
        Journey halved = edited(rescored(journey, scale), emotion -> emotion.withValence(emotion.valence() / 2));

        assertThat(JourneyGraph.of(halved).feelings().overFlow())
                .isNotEqualTo(JourneyGraph.of(journey).feelings().overFlow());
    }
}
