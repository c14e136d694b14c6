package org.journeymodel.graph.feeling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;
import static org.journeymodel.graph.Scripts.graph;

import java.util.List;
import java.util.NoSuchElementException;
import java.util.OptionalDouble;
import org.assertj.core.data.Offset;
import org.journeymodel.core.model.EmotionScale;
import org.journeymodel.core.model.Journey;
import org.journeymodel.core.model.Stage;
import org.journeymodel.core.model.Touchpoint;
import org.journeymodel.graph.JourneyGraph;
import org.journeymodel.graph.Scripts;
import org.junit.jupiter.api.Test;

/** What is felt along a path; s feels 0.2, c -0.7, and of b nothing is known. */
class EmotionCurveTest {

    private static final Offset<Double> ROUNDING = within(1e-12);

    private final JourneyFeelings feelings =
            graph("s^.2 c^-.7 b+", "s->c .9", "c->s .42", "c->b .38").feelings();

    /** The example of the Javadoc. */
    private final EmotionCurve example = feelings.along("s", "c", "s", "b");

    private static EmotionCurve curve(String touchpoints) {
        Journey journey = Scripts.journey(touchpoints);
        return JourneyGraph.of(journey)
                .feelings()
                .along(journey.touchpoints().stream().map(Touchpoint::id).toList());
    }

    @Test
    void hasAPointForEachVisitAndAGapWhereNothingIsKnown() {
        assertThat(example.points())
                .extracting(EmotionPoint::toString)
                .containsExactly("s +0.20", "c -0.70", "s +0.20", "b unknown");
        assertThat(example.points()).extracting(EmotionPoint::step).containsExactly(0, 1, 2, 3);
        assertThat(example.points().get(3).valence()).isEmpty();
        assertThat(example).hasToString("s +0.20, c -0.70, s +0.20, b unknown");
    }

    @Test
    void meanIsOfTheKnownVisitsAndCoverageIsTheirShare() {
        assertThat(example.mean().valence().orElseThrow()).isCloseTo(-0.1, ROUNDING);
        assertThat(example.coverage()).isEqualTo(0.75);
        assertThat(example.mean().isComplete()).isFalse();
        assertThat(example.mean()).hasToString("-0.10 (75.0 % known)");
    }

    @Test
    void worstMomentsAreTheLowestAndEqualOnesStandInOrder() {
        assertThat(example.worst(9))
                .extracting(EmotionPoint::step, EmotionPoint::valence)
                .containsExactly(
                        tuple(1, OptionalDouble.of(-0.7)),
                        tuple(0, OptionalDouble.of(0.2)),
                        tuple(2, OptionalDouble.of(0.2)));
        assertThat(example.worst(1)).containsExactly(example.points().get(1));
        assertThat(example.worst(0)).isEmpty();
    }

    @Test
    void aNegativeCountOfWorstMomentsIsRefused() {
        assertThatThrownBy(() -> example.worst(-1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Count of worst moments must be at least 0, but was -1.");
    }

    @Test
    void largestDropIsTheFirstOfEqualOnes() {
        EmotionDrop drop = curve("a^.5 b^0 c^.5 d^0").largestDrop().orElseThrow();

        assertThat(drop.from().step()).isZero();
        assertThat(drop.to().step()).isEqualTo(1);
        assertThat(drop.size()).isEqualTo(0.5);
        assertThat(drop).hasToString("a +0.50 -> b +0.00: falls by 0.50");
        assertThat(example.largestDrop().orElseThrow().size()).isCloseTo(0.9, ROUNDING);
    }

    @Test
    void aDropLeadsOverAGap() {
        EmotionDrop drop = curve("a^.5 b c^-.5 d^-.75").largestDrop().orElseThrow();

        assertThat(drop.from().touchpoint().id()).isEqualTo("a");
        assertThat(drop.to().touchpoint().id()).isEqualTo("c");
        assertThat(drop.size()).isEqualTo(1);
    }

    @Test
    void whereNothingFallsThereIsNoDrop() {
        assertThat(curve("a^-.5 b^-.5 c^.5").largestDrop()).isEmpty();
        assertThat(curve("a^1").largestDrop()).isEmpty();
    }

    @Test
    void areaBelowNeutralAddsUpWhatIsNegativeAndLeavesOutGaps() {
        assertThat(example.areaBelowNeutral().orElseThrow()).isEqualTo(0.7);
        assertThat(curve("a^-.5 b c^1 d^-.25").areaBelowNeutral()).hasValue(0.75);
        assertThat(curve("a^1 b^0").areaBelowNeutral()).hasValue(0);
    }

    @Test
    void peakEndIsAbsentWithoutAKnownFeelingAtTheEnd() {
        assertThat(example.peakEnd()).isEmpty();
        assertThat(example.end()).isEmpty();
        PeakEnd known = feelings.along("s", "c", "s").peakEnd().orElseThrow();
        assertThat(known.valence()).isCloseTo(-0.25, ROUNDING);
        assertThat(known).hasToString("-0.25 (peak c -0.70, end s +0.20)");
    }

    @Test
    void ofPeaksEquallyFarFromNeutralTheNegativeOneCountsThenTheFirst() {
        assertThat(curve("a^.5 b^-.5 c^-.5 d^.25")
                        .peakEnd()
                        .orElseThrow()
                        .peak()
                        .step())
                .isEqualTo(1);
        assertThat(curve("a^-.5 b^.5 c^0").peakEnd().orElseThrow().peak().step())
                .isZero();
        assertThat(curve("a^.5 b^.5").peakEnd().orElseThrow().peak().step()).isZero();
    }

    @Test
    void aPathOfWhichNothingIsKnownHasNoFigures() {
        EmotionCurve unknown = curve("a b c");

        assertThat(unknown.mean()).isEqualTo(MeanValence.NOTHING).hasToString("unknown");
        assertThat(unknown.coverage()).isZero();
        assertThat(unknown.worst(3)).isEmpty();
        assertThat(unknown.largestDrop()).isEmpty();
        assertThat(unknown.areaBelowNeutral()).isEmpty();
        assertThat(unknown.peakEnd()).isEmpty();
    }

    @Test
    void aNeutralFeelingIsKnownAndAMissingOneIsNot() {
        assertThat(curve("a^1 b^0").mean().valence()).hasValue(0.5);
        assertThat(curve("a^1 b").mean().valence()).hasValue(1);
    }

    /** Scores on a scale from 1 over 3 to 5, of three stages or four, one touchpoint a score. */
    private static EmotionCurve scored(String scores) {
        EmotionScale scale = EmotionScale.of(1, 3, 5);
        Journey.Builder journey = Journey.builder().id("scored").name("Scored");
        int stages = 0;
        int touchpoints = 0;
        for (String ofStage : scores.split(" \\| ", -1)) {
            Stage.Builder stage = Stage.builder().id("stage" + stages++).name("Stage");
            for (String score : ofStage.split(" ", -1)) {
                stage.addTouchpoints(
                        FeelingFixtures.touchpoint("t" + touchpoints++, scale.toEmotion(Double.parseDouble(score))));
            }
            journey.addStages(stage.build());
        }
        Journey made = journey.build();
        return JourneyGraph.of(made)
                .feelings()
                .along(made.touchpoints().stream().map(Touchpoint::id).toList());
    }

    @Test
    void peakEndOfPublishedScoresIsThePublishedOne() {
        EmotionScale scale = EmotionScale.of(1, 3, 5);

        // Peak 5 and end 3; the bars part stages of one journey.
        assertThat(scored("5 4 4 | 5 3 3 | 5 2 3 | 5 4 3")
                        .peakEnd()
                        .orElseThrow()
                        .score(scale))
                .isEqualTo(4.0);
        // 1 is as far from neutral as 5, and counts; the end is 5.
        assertThat(scored("5 3 1 | 5 5").peakEnd().orElseThrow().score(scale)).isEqualTo(3.0);
    }

    @Test
    void curvesOfFoundPathsAreTold() {
        JourneyGraph graph = graph("s^.2 c^-.7 b+", "s->c .9", "c->s .42", "c->b .38");

        assertThat(graph.paths().mostLikely(3))
                .extracting(path -> graph.feelings().along(path).toString())
                .containsExactly(
                        "s +0.20, c -0.70, b unknown",
                        "s +0.20, c -0.70",
                        "s +0.20, c -0.70, s +0.20, c -0.70, b unknown");
    }

    @Test
    void anUnknownTouchpointIsRefusedWithTheNearestKnown() {
        assertThatThrownBy(() -> graph("search buy").feelings().along("buy", "serch"))
                .isInstanceOf(NoSuchElementException.class)
                .hasMessage("Journey \"j\" has no touchpoint \"serch\". Did you mean \"search\"?");
    }

    @Test
    void aPathOfNothingIsRefused() {
        assertThatThrownBy(() -> feelings.along(List.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Path must have at least one touchpoint, but had none. Give the ids of those that it"
                        + " visits.");
    }

    @Test
    void anUnsoundJourneyHasCurves() {
        // Nobody who gets to b ever gets away.
        JourneyFeelings trapped = graph("a^1 b^-1 c", "a->b .5", "b->b 1").feelings();

        assertThat(trapped.along("a", "b", "b").mean().valence().orElseThrow()).isCloseTo(-1 / 3.0, ROUNDING);
    }
}
