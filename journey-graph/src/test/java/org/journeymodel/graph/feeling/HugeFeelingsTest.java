package org.journeymodel.graph.feeling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.journeymodel.core.model.Emotion;
import org.journeymodel.core.model.Journey;
import org.journeymodel.core.model.Stage;
import org.journeymodel.core.model.Touchpoint;
import org.journeymodel.core.model.Transition;
import org.journeymodel.graph.JourneyGraph;
import org.junit.jupiter.api.Test;

/** Long chains, rings and complete graphs on a thread with a small stack. */
class HugeFeelingsTest {

    private static final int LONG = 100_000;
    private static final int RING = 20_000;
    private static final long STACK_BYTES = 512 * 1_024L;

    /** Touchpoints that feel 0.5 and -0.5 in turn. */
    private static Journey.Builder inTurn(int size) {
        Stage.Builder stage = Stage.builder().id("stage").name("Stage");
        for (int at = 0; at < size; at++) {
            stage.addTouchpoints(FeelingFixtures.touchpoint("t" + at, Emotion.of(at % 2 == 0 ? 0.5 : -0.5)));
        }
        return Journey.builder().id("huge").name("Huge").addStages(stage.build());
    }

    private static <T> T onSmallStack(Journey journey, Function<JourneyFeelings, T> question)
            throws InterruptedException {
        List<T> found = new ArrayList<>();
        Thread thread = new Thread(
                null, () -> found.add(question.apply(JourneyGraph.of(journey).feelings())), "small", STACK_BYTES);
        thread.start();
        thread.join();
        assertThat(found).hasSize(1);
        return found.get(0);
    }

    @Test
    void aLongChainIsAnswered() throws InterruptedException {
        Journey journey = inTurn(LONG).build();
        FlowFeelings feelings = onSmallStack(journey, JourneyFeelings::overFlow);
        List<String> all = journey.touchpoints().stream().map(Touchpoint::id).toList();

        assertThat(feelings.mean().valence()).hasValue(0);
        assertThat(feelings.areaBelowNeutral()).hasValue(LONG / 4.0);
        assertThat(feelings.painPoints()).hasSize(LONG / 2);
        assertThat(feelings.drops()).hasSize(LONG / 2);
        assertThat(feelings.expectedLowest()).hasToString("-0.50");
        assertThat(onSmallStack(journey, each -> each.along(all)).areaBelowNeutral())
                .hasValue(LONG / 4.0);
    }

    @Test
    void aLongRingIsAnswered() throws InterruptedException {
        Journey.Builder journey = inTurn(RING);
        for (int at = 0; at < RING; at++) {
            boolean isLast = at == RING - 1;
            journey.addTransitions(
                    Transition.of("t" + at, "t" + (at + 1) % RING).withProbability(isLast ? 0.5 : 1));
        }
        FlowFeelings feelings = onSmallStack(journey.build(), JourneyFeelings::overFlow);

        // Each round is left by half: everybody goes round twice, in the mean.
        assertThat(feelings.areaBelowNeutral().orElseThrow()).isCloseTo(RING / 2.0, within(1e-3));
        assertThat(feelings.probabilityOfFeelingBelow(0)).isEqualTo(1);
    }

    @Test
    void aCompleteGraphOfFiftyIsAnswered() throws InterruptedException {
        int size = 50;
        Journey.Builder journey = inTurn(size);
        for (int from = 0; from < size; from++) {
            for (int to = 0; to < size; to++) {
                journey.addTransitions(Transition.of("t" + from, "t" + to).withProbability(0.016));
            }
        }
        FlowFeelings feelings = onSmallStack(journey.build(), JourneyFeelings::overFlow);

        // A fifth of each visit ends. Of the five visits the first feels 0.5, the other four are anywhere.
        assertThat(feelings.mean().valence().orElseThrow()).isCloseTo(0.1, within(1e-12));
        // From anywhere good 0.4 go on to good, 0.4 to bad: 0.4 / (1 - 0.4).
        assertThat(feelings.probabilityOfFeelingBelow(0)).isCloseTo(2 / 3.0, within(1e-12));
    }
}
