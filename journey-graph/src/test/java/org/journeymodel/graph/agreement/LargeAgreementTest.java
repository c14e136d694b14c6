package org.journeymodel.graph.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;
import org.journeymodel.core.model.Emotion;
import org.journeymodel.core.model.Experience;
import org.journeymodel.core.model.Journey;
import org.journeymodel.core.model.Stage;
import org.journeymodel.core.model.Touchpoint;
import org.journeymodel.core.model.Transition;
import org.journeymodel.core.observed.ObservedJourney;
import org.journeymodel.core.observed.ObservedJourneys;
import org.journeymodel.graph.InterruptedWork;
import org.journeymodel.graph.JourneyGraph;
import org.junit.jupiter.api.Test;

/** Maps of 30,000 touchpoints on a stack of 256 KB. */
class LargeAgreementTest {

    private static final int SIZE = 30_000;

    private static Journey journey(Transition... transitions) {
        List<Touchpoint> touchpoints = new ArrayList<>(SIZE);
        for (int at = 0; at < SIZE; at++) {
            touchpoints.add(Touchpoint.builder()
                    .id("t" + at)
                    .name("T")
                    .addExperiences(
                            Experience.builder().emotion(Emotion.of(0.5)).build())
                    .build());
        }
        return Journey.builder()
                .id("j")
                .name("J")
                .addStages(Stage.builder()
                        .id("all")
                        .name("All")
                        .addTouchpoints(touchpoints.toArray(Touchpoint[]::new))
                        .build())
                .addTransitions(transitions)
                .build();
    }

    @Test
    void aChain() throws InterruptedException {
        JourneyGraph chain = JourneyGraph.of(journey());
        onSmallStack(() -> {
            Agreement agreement = chain.agreement(
                    chain.simulation().customers(2).mostMoves(SIZE).run());
            // Sizes alone: a message of thirty thousand sentences helps nobody.
            assertThat(agreement.touchpoints().size()).isEqualTo(SIZE);
            assertThat(agreement.times().size()).isEqualTo(SIZE - 1);
            assertThat(agreement.feelings().size()).isEqualTo(SIZE);
            assertThat(agreement.disagreements().size()).isZero();
        });
    }

    @Test
    void aHubFromWhichThirtyThousandWaysLead() throws InterruptedException {
        Transition[] ways = IntStream.range(1, SIZE)
                .mapToObj(at -> Transition.of("t0", "t" + at).withProbability(1.0 / SIZE))
                .toArray(Transition[]::new);
        JourneyGraph hub = JourneyGraph.of(journey(ways));
        onSmallStack(() -> {
            Agreement agreement = hub.agreement(hub.simulate(5_000, 1));
            assertThat(agreement.at("t0").orElseThrow().shares().size()).isEqualTo(SIZE);
            assertThat(agreement.unmadeMoves().size()).isGreaterThan(SIZE - 5_001);
            assertThat(agreement.disagreements().size()).isZero();
        });
    }

    @Test
    void endsWhenItsThreadIsInterruptedBetweenTwoCustomers() {
        ObservedJourneys log = ObservedJourneys.of(IntStream.range(0, 3_000)
                .mapToObj(at -> ObservedJourney.of("u" + at, "t0"))
                .toList());
        JourneyGraph followed = JourneyGraph.of(journey()).withProgress(progress -> {
            if (progress.done() == 1_500) {
                Thread.currentThread().interrupt();
            }
        });
        InterruptedWork.assertInterrupted(() -> followed.agreement(log));
    }

    private static void onSmallStack(Runnable work) throws InterruptedException {
        AtomicReference<Throwable> failure = new AtomicReference<>();
        Thread thread = new Thread(null, work, "small stack", 256 * 1024);
        thread.setUncaughtExceptionHandler((where, thrown) -> failure.set(thrown));
        thread.start();
        thread.join();
        assertThat(failure.get()).isNull();
    }
}
