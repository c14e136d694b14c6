package org.journeymodel.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.function.Consumer;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.journeymodel.core.progress.ProgressListener;
import org.journeymodel.core.progress.WorkInterruptedException;
import org.journeymodel.core.work.Work;

/** Interrupts this thread and looks how work takes it. */
public final class InterruptedWork {

    private InterruptedWork() {}

    /** Work that has begun is ended by its steps when the thread is interrupted. */
    public static void assertEndsOnInterruption(Consumer<Work> algorithm) {
        Work work = Work.begin("Working", ProgressListener.none());
        Thread.currentThread().interrupt();
        assertInterrupted(() -> algorithm.accept(work));
    }

    /** It throws what is declared and keeps the flag, which is cleared for the tests that follow. */
    public static void assertInterrupted(ThrowingCallable work) {
        try {
            assertThatThrownBy(work)
                    .isInstanceOf(WorkInterruptedException.class)
                    .hasMessageEndingWith("was interrupted and has no result. The thread's interrupt flag is still"
                            + " set; clear it with Thread.interrupted() before asking again.");
            assertThat(Thread.currentThread().isInterrupted()).isTrue();
        } finally {
            Thread.interrupted();
        }
    }
}
