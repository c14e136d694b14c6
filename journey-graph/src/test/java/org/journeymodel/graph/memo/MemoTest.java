package org.journeymodel.graph.memo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.journeymodel.graph.InterruptedWork.assertInterrupted;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class MemoTest {

    private static final int THREADS = 16;

    private final AtomicInteger computations = new AtomicInteger();

    @Test
    void nothingIsComputedBeforeItIsAskedForAndThenOnce() {
        Memo<String> memo = new Memo<>("it", () -> "value " + computations.incrementAndGet());
        assertThat(computations).hasValue(0);

        assertThat(memo.get()).isEqualTo("value 1");
        assertThat(memo.get()).isEqualTo("value 1");
    }

    @Test
    void manyThreadsThatAskAtOnceGetTheSameValueComputedOnce() throws Exception {
        CyclicBarrier start = new CyclicBarrier(THREADS);
        Memo<Object> memo = new Memo<>("it", () -> {
            computations.incrementAndGet();
            Thread.onSpinWait();
            return new Object();
        });
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        try {
            Callable<Object> asking = () -> {
                start.await();
                return memo.get();
            };
            List<Future<Object>> asked = new ArrayList<>();
            for (int thread = 0; thread < THREADS; thread++) {
                asked.add(threads.submit(asking));
            }
            for (Future<Object> each : asked) {
                assertThat(each.get()).isSameAs(memo.get());
            }
        } finally {
            threads.shutdownNow();
        }
        assertThat(computations).hasValue(1);
    }

    @Test
    void whatFailsIsComputedAgain() {
        Memo<String> memo = new Memo<>("it", () -> {
            if (computations.incrementAndGet() == 1) {
                throw new IllegalStateException("not yet");
            }
            return "value";
        });

        assertThatThrownBy(memo::get).hasMessage("not yet");
        assertThat(memo.get()).isEqualTo("value");
    }

    @Test
    void whoWaitsForAnotherThreadCanBeInterrupted() throws Exception {
        CountDownLatch computing = new CountDownLatch(1);
        CountDownLatch mayEnd = new CountDownLatch(1);
        Memo<String> memo = new Memo<>("it", () -> {
            computing.countDown();
            try {
                mayEnd.await();
            } catch (InterruptedException unexpected) {
                throw new IllegalStateException(unexpected);
            }
            return "value";
        });
        Thread other = new Thread(memo::get);
        other.start();
        computing.await();

        Thread.currentThread().interrupt();
        assertInterrupted(memo::get);
        mayEnd.countDown();
        other.join();
        assertThat(memo.get()).isEqualTo("value");
    }

    @Test
    void aValueThatIsKnownIsGivenToInterruptedThreadsToo() {
        Memo<String> memo = new Memo<>("it", () -> "value");
        memo.get();

        Thread.currentThread().interrupt();
        assertThat(memo.get()).isEqualTo("value");
        assertThat(Thread.interrupted()).isTrue();
    }

    @Test
    void aComputationCannotAskForItsOwnValue() {
        List<Memo<String>> self = new ArrayList<>();
        self.add(new Memo<>("the flow", () -> self.get(0).get()));

        assertThatThrownBy(self.get(0)::get)
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("A progress listener asked for the flow while it is being computed. Ask for it when the"
                        + " work is complete.");
    }
}
