package org.journeymodel.graph.structure;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.journeymodel.core.model.AttributeValue;
import org.journeymodel.core.model.Touchpoint;
import org.journeymodel.graph.compact.Dominators;
import org.jspecify.annotations.Nullable;

/**
 * What the failure of one touchpoint cuts off: if nobody can pass it, where customers no longer get
 * to, and from where they no longer succeed. It rests on the moves of a positive share, not on how
 * large they are. Immutable.
 */
public final class CutOff {

    private final List<Touchpoint> all;
    private final int touchpoint;
    private final Dominators fromStart;
    private final Dominators toSuccess;

    CutOff(List<Touchpoint> all, int touchpoint, Dominators fromStart, Dominators toSuccess) {
        this.all = all;
        this.touchpoint = touchpoint;
        this.fromStart = fromStart;
        this.toSuccess = toSuccess;
    }

    /** {@return the touchpoint that fails} */
    public Touchpoint touchpoint() {
        return all.get(touchpoint);
    }

    /** {@return the other touchpoints that every way from START leads to through it, in order} */
    public List<Touchpoint> unreachable() {
        return touchpoints(fromStart);
    }

    /** {@return how many other touchpoints cannot be reached without it; constant time} */
    public int unreachableCount() {
        return fromStart.dominatedCount(touchpoint);
    }

    /**
     * {@return the other touchpoints from which every way to success leads through it, in order; of
     * those that can be reached from START as long as it works}
     *
     * <p>Some of them may be {@link #unreachable()} as well.
     */
    public List<Touchpoint> withoutSuccess() {
        return touchpoints(toSuccess);
    }

    /** {@return from how many other touchpoints nobody succeeds without it; constant time} */
    public int withoutSuccessCount() {
        // START is one of those that lead through it.
        return toSuccess.dominatedCount(touchpoint) - (endsAllSuccess() ? 1 : 0);
    }

    /**
     * {@return whether nobody succeeds without it: it is a must-pass touchpoint, or the only success
     * touchpoint that can be reached}
     */
    public boolean endsAllSuccess() {
        int start = all.size();
        return toSuccess.isReached(start) && toSuccess.dominates(touchpoint, start);
    }

    private List<Touchpoint> touchpoints(Dominators dominators) {
        return Arrays.stream(dominators.dominatedBy(touchpoint))
                .filter(each -> each < all.size())
                .mapToObj(all::get)
                .toList();
    }

    /**
     * {@return this as an object: {@code touchpoint}, {@code unreachable} and {@code withoutSuccess} by
     * id, {@code endsAllSuccess}}
     */
    public AttributeValue.ObjectValue toAttributes() {
        return AttributeValue.object()
                .put("touchpoint", touchpoint().id())
                .putTexts("unreachable", ids(unreachable()))
                .putTexts("withoutSuccess", ids(withoutSuccess()))
                .put("endsAllSuccess", endsAllSuccess())
                .build();
    }

    private static List<String> ids(List<Touchpoint> touchpoints) {
        return touchpoints.stream().map(Touchpoint::id).toList();
    }

    /** {@return whether the other is of an equal touchpoint that cuts equal ones off} */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof CutOff that
                && touchpoint().equals(that.touchpoint())
                && unreachableCount() == that.unreachableCount()
                && endsAllSuccess() == that.endsAllSuccess()
                && unreachable().equals(that.unreachable())
                && withoutSuccess().equals(that.withoutSuccess());
    }

    @Override
    public int hashCode() {
        return Objects.hash(touchpoint(), unreachableCount(), endsAllSuccess());
    }

    /** {@return a line such as {@code cart: 2 unreachable, 3 without success, ends all success}} */
    @Override
    public String toString() {
        return touchpoint().id()
                + ": "
                + unreachableCount()
                + " unreachable, "
                + withoutSuccessCount()
                + " without success"
                + (endsAllSuccess() ? ", ends all success" : "");
    }
}
