package org.journeymodel.core.work;

import java.util.OptionalLong;
import org.journeymodel.core.progress.Progress;
import org.journeymodel.core.progress.ProgressListener;
import org.journeymodel.core.progress.WorkInterruptedException;

/**
 * A piece of long work while it is done: it counts steps, tells a listener how far it is, and ends as
 * soon as its thread is interrupted. One is made for each question asked and stays on its thread.
 *
 * <p>Two counts are kept apart. <em>Steps</em> are what takes some nanoseconds; every so many, the
 * interrupt flag is looked at. <em>Units</em>, such as touchpoints, are what people are told of.
 */
public final class Work {

    /** Some ten microseconds of work, beside which looking at the flag is nothing. */
    private static final int STEPS_PER_LOOK = 1_024;

    private static final int MOST_REPORTS = 1_000;

    private final String what;
    private final ProgressListener listener;
    private OptionalLong total;
    private final long unitsPerReport;
    private long stepsToLook = STEPS_PER_LOOK;
    private long done;
    private long toldNext;
    private boolean completeTold;

    private Work(String what, OptionalLong total, ProgressListener listener, long unitsPerReport) {
        this.what = what;
        this.total = total;
        this.listener = listener;
        this.unitsPerReport = unitsPerReport;
        this.toldNext = unitsPerReport;
    }

    /**
     * {@return a piece of work that begins}
     *
     * @param what what is done, such as {@code Finding betweenness}
     * @param total how many units there are to do
     * @param listener hears of each thousandth part
     * @throws WorkInterruptedException if the thread is interrupted already
     */
    public static Work begin(String what, long total, ProgressListener listener) {
        return new Work(what, OptionalLong.of(total), listener, 1 + (total - 1) / MOST_REPORTS).begun();
    }

    /**
     * {@return a piece of work that begins, of which nobody knows how much it is}
     *
     * @param what what is done
     * @param listener hears of each thousand units
     * @throws WorkInterruptedException if the thread is interrupted already
     */
    public static Work begin(String what, ProgressListener listener) {
        return new Work(what, OptionalLong.empty(), listener, MOST_REPORTS).begun();
    }

    private Work begun() {
        look();
        tell();
        return this;
    }

    /** {@return a part of this work: interrupted as this is, its units told to nobody} */
    public Work part() {
        return new Work(what, OptionalLong.empty(), ProgressListener.none(), Long.MAX_VALUE);
    }

    /**
     * Takes one step.
     *
     * @throws WorkInterruptedException if the thread was found interrupted
     */
    public void step() {
        steps(1);
    }

    /**
     * Takes some steps at once.
     *
     * @param cost how many; at least 0
     * @throws WorkInterruptedException if the thread was found interrupted
     */
    public void steps(long cost) {
        stepsToLook -= cost;
        if (stepsToLook <= 0) {
            stepsToLook = STEPS_PER_LOOK;
            look();
        }
    }

    /**
     * Is done with one more unit, which counts as a step as well.
     *
     * @throws WorkInterruptedException if the thread was found interrupted
     */
    public void advance() {
        advance(1);
    }

    /**
     * Is done with some more units, which count as one step; units beyond the total raise it.
     *
     * @param units how many; at least 0
     * @throws WorkInterruptedException if the thread was found interrupted
     */
    public void advance(long units) {
        done += units;
        if (done > total.orElse(Long.MAX_VALUE)) {
            total = OptionalLong.of(done);
        }
        if (done >= toldNext) {
            toldNext = done + unitsPerReport;
            tell();
        }
        step();
    }

    /**
     * Is done with all of it, be it less than was thought.
     *
     * @throws WorkInterruptedException if the thread is interrupted
     */
    public void complete() {
        total = OptionalLong.of(done);
        if (completeTold) {
            look();
        } else {
            tell();
        }
    }

    private void tell() {
        Progress progress = Progress.of(what, done, total);
        completeTold = progress.isComplete();
        listener.onProgress(progress);
        look();
    }

    private void look() {
        if (Thread.currentThread().isInterrupted()) {
            throw new WorkInterruptedException(what);
        }
    }
}
