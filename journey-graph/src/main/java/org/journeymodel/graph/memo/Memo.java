package org.journeymodel.graph.memo;

import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import org.journeymodel.core.progress.WorkInterruptedException;
import org.jspecify.annotations.Nullable;

/**
 * A value that is computed when it is first asked for, and once. Thread-safe: of several threads that
 * ask at once, one computes and the others wait, and each of them can be interrupted. What a
 * computation throws is thrown to its caller and not kept: the next to ask computes again.
 *
 * @param <T> the type of the value
 */
public final class Memo<T> {

    private final String what;
    private final Supplier<T> computation;
    private final ReentrantLock lock = new ReentrantLock();
    private volatile @Nullable T value;

    /**
     * Computes nothing yet.
     *
     * @param what what is computed, such as {@code the flow analysis}
     * @param computation gives the value; asks for no memo that asks for this one
     */
    public Memo(String what, Supplier<T> computation) {
        this.what = what;
        this.computation = computation;
    }

    /**
     * {@return the value}
     *
     * @throws WorkInterruptedException if the thread is interrupted before there is a value
     * @throws IllegalStateException if it is asked for while this very thread computes it, which only
     *     a listener can do
     */
    public T get() {
        T known = value;
        return known != null ? known : computed();
    }

    private T computed() {
        if (lock.isHeldByCurrentThread()) {
            throw new IllegalStateException("A progress listener asked for " + what
                    + " while it is being computed. Ask for it when the work is complete.");
        }
        acquire();
        try {
            T known = value;
            if (known == null) {
                known = computation.get();
                value = known;
            }
            return known;
        } finally {
            lock.unlock();
        }
    }

    private void acquire() {
        if (lock.tryLock()) {
            return;
        }
        try {
            lock.lockInterruptibly();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new WorkInterruptedException("Waiting for " + what);
        }
    }
}
