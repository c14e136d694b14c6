package org.journeymodel.core.progress;

/**
 * Long work was ended because its thread was interrupted. There is no result, and nothing half-made
 * is kept. The thread's interrupt flag is still set, so that whoever interrupted is heard by all
 * callers; once it is cleared, with {@link Thread#interrupted()}, the same can be asked again.
 */
public final class WorkInterruptedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String work;

    /**
     * Tells which work was ended; the caller leaves the thread's interrupt flag set.
     *
     * @param work what was being done, such as {@code Finding betweenness}
     */
    public WorkInterruptedException(String work) {
        super(work + " was interrupted and has no result. The thread's interrupt flag is still set; clear it with"
                + " Thread.interrupted() before asking again.");
        this.work = work;
    }

    /** {@return what was being done, such as {@code Finding betweenness}} */
    public String work() {
        return work;
    }
}
