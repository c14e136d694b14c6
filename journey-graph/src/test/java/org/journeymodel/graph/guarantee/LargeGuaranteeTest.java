package org.journeymodel.graph.guarantee;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import org.journeymodel.core.flow.JourneyFlow;
import org.journeymodel.core.model.Actor;
import org.journeymodel.core.model.Journey;
import org.journeymodel.core.model.Outcome;
import org.journeymodel.core.model.Stage;
import org.journeymodel.core.model.Touchpoint;
import org.journeymodel.core.model.Transition;
import org.journeymodel.core.progress.ProgressListener;
import org.journeymodel.core.work.Work;
import org.journeymodel.graph.InterruptedWork;
import org.junit.jupiter.api.Test;

/** Journeys of 50,000 touchpoints, or loops of 20,000, on a stack of 512 KB. */
class LargeGuaranteeTest {

    private static final int SIZE = 50_000;
    private static final int RING = 20_000;

    private static Journey.Builder touchpoints(int size) {
        List<Touchpoint> touchpoints = new ArrayList<>(size);
        for (int at = 0; at < size; at++) {
            touchpoints.add(Touchpoint.builder()
                    .id("t" + at)
                    .name("T")
                    .outcome(at == size - 1 ? Optional.of(Outcome.SUCCESS) : Optional.empty())
                    .build());
        }
        return Journey.builder()
                .id("j")
                .name("J")
                .addStages(Stage.builder()
                        .id("all")
                        .name("All")
                        .touchpoints(touchpoints)
                        .build());
    }

    private static Transition move(int from, int to, Actor choice) {
        return Transition.of("t" + from, "t" + to).withChoice(choice);
    }

    @Test
    void aChainInWhichTheCompanyMustChooseRightEverywhere() throws InterruptedException {
        Journey.Builder journey = touchpoints(SIZE);
        for (int at = 0; at < SIZE - 1; at++) {
            journey.addTransitions(move(at, at + 1, Actor.COMPANY), move(at, 0, Actor.COMPANY));
        }
        JourneyFlow flow = JourneyFlow.of(journey.build());

        onSmallStack(Guarantee.of(flow), guarantee -> {
            assertThat(guarantee.mostMoves()).hasValue(SIZE - 1);
            assertThat(guarantee.strategy().moves()).hasSize(SIZE - 1);
            assertThat(guarantee.sentence()).endsWith(" and at 49996 more touchpoints as its strategy says.");
            // It may as well send everybody back to the start for ever.
            assertThat(guarantee.success().worst()).isZero();
            assertThat(guarantee.success().best()).isEqualTo(1);
        });
    }

    @Test
    void aRingInWhichEachChoiceRestsOnTheNext() throws InterruptedException {
        // Half are led on or back by the company, the last ones succeed by half: all at best do in the end.
        Journey.Builder journey = touchpoints(RING);
        for (int at = 0; at < RING - 2; at++) {
            journey.addTransitions(move(at, at + 1, Actor.COMPANY), move(at, Math.max(0, at - 1), Actor.COMPANY));
        }
        journey.addTransitions(
                move(RING - 2, RING - 1, Actor.CUSTOMER).withProbability(0.5),
                move(RING - 2, 0, Actor.CUSTOMER).withProbability(0.25));
        JourneyFlow flow = JourneyFlow.of(journey.build());

        onSmallStack(Guarantee.of(flow), guarantee -> {
            assertThat(guarantee.prospect()).isEqualTo(Prospect.OPEN);
            // From the last but one 0.5 succeed, a quarter try again, a quarter leave: 2 of 3.
            assertThat(guarantee.success().best())
                    .isCloseTo(2 / 3.0, within(guarantee.success().errorBound()));
            assertThat(guarantee.success().errorBound()).isLessThan(1e-9);
            assertThat(guarantee.success().worst()).isZero();
            assertThat(guarantee.success().bestStrategy().moves()).allMatch(each -> each.target() == each.source() + 1);
        });
    }

    @Test
    void aHubWithManyWaysForBothSides() throws InterruptedException {
        Journey.Builder journey = touchpoints(SIZE);
        for (int at = 1; at < SIZE - 1; at++) {
            journey.addTransitions(
                    move(0, at, at % 2 == 0 ? Actor.COMPANY : Actor.CUSTOMER), move(at, SIZE - 1, Actor.CUSTOMER));
        }
        JourneyFlow flow = JourneyFlow.of(journey.build());

        onSmallStack(Guarantee.of(flow), guarantee -> {
            assertThat(guarantee.mostMoves()).hasValue(2);
            assertThat(guarantee.strategy()).hasToString("t0 -> t2");
            assertThat(guarantee.sentence()).endsWith("if at \"T\" it leads them to \"T\".");
            assertThat(guarantee.success().worst()).isEqualTo(1);
        });
    }

    private static void onSmallStack(Guarantee guarantee, Consumer<Guarantee> test) throws InterruptedException {
        AtomicReference<Throwable> thrown = new AtomicReference<>();
        Thread thread = new Thread(null, () -> test.accept(guarantee), "small", 512 * 1_024L);
        thread.setUncaughtExceptionHandler((where, what) -> thrown.set(what));
        thread.start();
        thread.join();
        assertThat(thrown.get()).isNull();
    }

    @Test
    void allSearchesEndWhenInterrupted() {
        Journey.Builder journey = touchpoints(5_000);
        for (int at = 0; at < 4_999; at++) {
            journey.addTransitions(
                    move(at, at + 1, Actor.CUSTOMER),
                    move(at, Math.max(0, at - 1), Actor.COMPANY),
                    move(at, at, Actor.COMPANY));
        }
        Work work = Work.begin("Testing", ProgressListener.none());
        Game game = new Game(JourneyFlow.of(journey.build()), work);
        WinningRegion region = new WinningRegion(game, work);
        boolean[] canReach = Reach.toSuccess(game, work);

        InterruptedWork.assertEndsOnInterruption(each -> new WinningRegion(game, each));
        InterruptedWork.assertEndsOnInterruption(each -> Reach.toSuccess(game, each));
        InterruptedWork.assertEndsOnInterruption(each -> Reach.toSuccessUnderAnyStrategy(game, each));
        InterruptedWork.assertEndsOnInterruption(each -> new EndComponents(game, canReach, each));
        InterruptedWork.assertEndsOnInterruption(each -> new BoundsSearch(game, region, canReach, each));
    }
}
