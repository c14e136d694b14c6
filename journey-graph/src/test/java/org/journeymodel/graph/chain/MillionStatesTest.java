package org.journeymodel.graph.chain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;
import org.journeymodel.core.progress.ProgressListener;
import org.journeymodel.core.work.Work;
import org.journeymodel.graph.compact.Links;
import org.junit.jupiter.api.Test;

/** A chain, a ring and a ladder of a million states are solved on a stack of 512 KB. */
class MillionStatesTest {

    private static final int SIZE = 1_000_000;

    private static final double ON = 1 - 1e-6;

    private static Work work() {
        return Work.begin("Testing", ProgressListener.none());
    }

    private static double[] all(int size, double value) {
        double[] values = new double[size];
        Arrays.fill(values, value);
        return values;
    }

    private static double[] visits(Links links, int first, double share) {
        double[] exit = all(SIZE, 1);
        for (int move = 0; move < links.moveCount(); move++) {
            exit[links.source(move)] -= share;
        }
        double[] entry = new double[SIZE];
        entry[first] = 1;
        AbsorbingChain chain = AbsorbingChain.of(links, entry, all(links.moveCount(), share), exit);
        return chain.eliminate(work()).visits(chain.entries(), work());
    }

    @Test
    void eachOfAChainIsMetByThoseWhoNeverLeftBefore() throws InterruptedException {
        onSmallStack(() -> {
            Links chain = Links.of(
                    SIZE,
                    IntStream.range(0, SIZE - 1).toArray(),
                    IntStream.range(1, SIZE).toArray());

            assertThat(visits(chain, 0, ON)[SIZE - 1]).isCloseTo(Math.pow(ON, SIZE - 1), within(1e-9));
        });
    }

    @Test
    void theFirstOfARingIsMetAgainAfterEachRound() throws InterruptedException {
        onSmallStack(() -> {
            Links ring = Links.of(
                    SIZE,
                    IntStream.range(0, SIZE).toArray(),
                    IntStream.range(0, SIZE).map(at -> (at + 1) % SIZE).toArray());

            assertThat(visits(ring, 0, ON)[0]).isCloseTo(1 / (1 - Math.pow(ON, SIZE)), within(1e-9));
        });
    }

    @Test
    void theMiddleOfALadderIsMetAsInOneWithoutEnds() throws InterruptedException {
        onSmallStack(() -> {
            int moves = 2 * SIZE - 2;
            Links ladder = Links.of(
                    SIZE,
                    IntStream.range(0, moves).map(move -> (move + 1) / 2).toArray(),
                    IntStream.range(0, moves)
                            .map(move -> move % 2 == 0 ? move / 2 + 1 : (move - 1) / 2)
                            .toArray());

            // A walk with 0.45 up and 0.45 down meets where it began 1/sqrt(1 - 4 · 0.45 · 0.45) times.
            assertThat(visits(ladder, SIZE / 2, 0.45)[SIZE / 2]).isCloseTo(1 / Math.sqrt(0.19), within(1e-9));
        });
    }

    private static void onSmallStack(Runnable test) throws InterruptedException {
        AtomicReference<Throwable> thrown = new AtomicReference<>();
        Thread thread = new Thread(null, test, "small stack", 512 * 1024);
        thread.setUncaughtExceptionHandler((at, failure) -> thrown.set(failure));
        thread.start();
        thread.join();
        assertThat(thrown.get()).isNull();
    }
}
