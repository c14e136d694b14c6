package org.journeymodel.graph.compact;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;
import org.journeymodel.core.progress.ProgressListener;
import org.journeymodel.core.work.Work;
import org.junit.jupiter.api.Test;

/** Chains, rings and ladders of a million on a stack of 512 KB: nothing recurses, nothing is quadratic. */
class MillionLinksTest {

    private static final int SIZE = 1_000_000;

    private static Work work() {
        return Work.begin("Testing", ProgressListener.none());
    }

    private static Links chain() {
        return Links.of(
                SIZE,
                IntStream.range(0, SIZE - 1).toArray(),
                IntStream.range(1, SIZE).toArray());
    }

    private static Links ring() {
        return Links.of(
                SIZE,
                IntStream.range(0, SIZE).toArray(),
                IntStream.range(0, SIZE).map(at -> (at + 1) % SIZE).toArray());
    }

    /** Each leads on and back: the worst case of dominators found by going round until nothing changes. */
    private static Links ladder() {
        int[] source =
                IntStream.range(0, 2 * SIZE - 2).map(move -> (move + 1) / 2).toArray();
        int[] target = IntStream.range(0, 2 * SIZE - 2)
                .map(move -> move % 2 == 0 ? move / 2 + 1 : (move + 1) / 2 - 1)
                .toArray();
        return Links.of(SIZE, source, target);
    }

    @Test
    void aChainIsAsManyComponentsAndEachDominatesTheRest() throws InterruptedException {
        onSmallStack(() -> {
            assertThat(Components.of(chain(), work()).count()).isEqualTo(SIZE);
            Dominators dominators = Dominators.of(chain(), 0, work());
            for (int at = 0; at < SIZE; at++) {
                assertThat(dominators.dominatedCount(at) == SIZE - 1 - at).isTrue();
            }
        });
    }

    @Test
    void aRingIsOneComponentAndIsEnteredAtOnePoint() throws InterruptedException {
        onSmallStack(() -> {
            assertThat(Components.of(ring(), work()).count()).isEqualTo(1);
            Dominators dominators = Dominators.of(ring(), SIZE / 2, work());
            assertThat(dominators.nearest(0)).isEqualTo(SIZE - 1);
            assertThat(dominators.dominatedCount(0)).isEqualTo(SIZE / 2 - 1);
        });
    }

    @Test
    void aLadderEnteredInTheMiddleIsDominatedTowardsBothEnds() throws InterruptedException {
        onSmallStack(() -> {
            assertThat(Components.of(ladder(), work()).count()).isEqualTo(1);
            Dominators dominators = Dominators.of(ladder(), SIZE / 2, work());
            assertThat(dominators.nearest(0)).isEqualTo(1);
            assertThat(dominators.nearest(SIZE - 1)).isEqualTo(SIZE - 2);
            assertThat(dominators.dominatedCount(SIZE / 2)).isEqualTo(SIZE - 1);
            assertThat(dominators.dominatedCount(1)).isEqualTo(1);
        });
    }

    @Test
    void parallelMovesOfOneTouchpointBecomeOne() throws InterruptedException {
        onSmallStack(() -> {
            Links fan = Links.of(
                    2, new int[SIZE], IntStream.range(0, SIZE).map(at -> 1).toArray());
            assertThat(fan.simple().moveCount()).isEqualTo(1);
            assertThat(Dominators.of(fan, 0, work()).nearest(1)).isZero();
        });
    }

    private static void onSmallStack(Runnable work) throws InterruptedException {
        AtomicReference<Throwable> thrown = new AtomicReference<>();
        Thread thread = new Thread(null, work, "small stack", 512 * 1024);
        thread.setUncaughtExceptionHandler((at, failure) -> thrown.set(failure));
        thread.start();
        thread.join();
        assertThat(thrown.get()).isNull();
    }
}
