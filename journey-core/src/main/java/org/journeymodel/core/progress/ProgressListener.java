package org.journeymodel.core.progress;

/**
 * Hears how far long work is. Called on the thread that works, when a piece of work begins, some
 * thousand times at the most while it goes on, and when it is complete. One question may take
 * several pieces of work, one after the other.
 *
 * <p>The work waits while the listener runs. What the listener throws passes through to whoever asked
 * for the work and ends it, with no result. A listener used by several threads must be thread-safe.
 */
@FunctionalInterface
public interface ProgressListener {

    /**
     * Hears of progress.
     *
     * @param progress how far the work is
     */
    void onProgress(Progress progress);

    /** {@return a listener that does nothing} */
    static ProgressListener none() {
        return progress -> {};
    }
}
