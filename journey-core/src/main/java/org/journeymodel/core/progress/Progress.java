package org.journeymodel.core.progress;

import java.util.Objects;
import java.util.OptionalLong;
import org.journeymodel.core.message.Quote;
import org.jspecify.annotations.Nullable;

/** How far a piece of work is. Immutable. */
public final class Progress {

    private final String work;
    private final long done;
    private final OptionalLong total;

    private Progress(String work, long done, OptionalLong total) {
        this.work = work;
        this.done = done;
        this.total = total;
    }

    /**
     * {@return the progress of a piece of work}
     *
     * @param work what is being done, such as {@code Finding betweenness}
     * @param done how much of it is done; at least 0
     * @param total how much there is to do; empty if nobody knows yet; at least as much as is done
     */
    public static Progress of(String work, long done, OptionalLong total) {
        Objects.requireNonNull(work, "work");
        Objects.requireNonNull(total, "total");
        if (done < 0 || done > total.orElse(Long.MAX_VALUE)) {
            throw new IllegalArgumentException("Progress of " + Quote.of(work) + " must be "
                    + (total.isPresent() ? "between 0 and its total " + total.getAsLong() : "at least 0")
                    + ", but was " + done + ".");
        }
        return new Progress(work, done, total);
    }

    /** {@return what is being done, such as {@code Finding betweenness}} */
    public String work() {
        return work;
    }

    /** {@return how much of it is done, in units of its own: touchpoints, improvements, paths} */
    public long done() {
        return done;
    }

    /** {@return how much there is to do, in the same units; empty if nobody knows yet} */
    public OptionalLong total() {
        return total;
    }

    /** {@return whether all of it is done} */
    public boolean isComplete() {
        return total.isPresent() && total.getAsLong() == done;
    }

    /** {@return whether the other is the same progress of the same work} */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Progress that
                && work.equals(that.work)
                && done == that.done
                && total.equals(that.total);
    }

    @Override
    public int hashCode() {
        return Objects.hash(work, done, total);
    }

    /** {@return a line such as {@code Finding betweenness: 120 of 1000}} */
    @Override
    public String toString() {
        return work + ": " + done + (total.isPresent() ? " of " + total.getAsLong() : "");
    }
}
