package org.journeymodel.graph.scenario;

import java.time.Duration;
import org.journeymodel.core.flow.FlowMove;
import org.journeymodel.core.model.AttributeValue;
import org.journeymodel.core.model.AttributeValue.ObjectValue;
import org.journeymodel.core.model.Touchpoint;
import org.journeymodel.graph.wording.Wording;
import org.jspecify.annotations.Nullable;

/** A step of a scenario before which the customer waits longer than the map finds acceptable. */
public final class LateStep {

    private final int step;
    private final FlowMove move;
    private final Duration waited;
    private final Duration latest;

    LateStep(int step, FlowMove move, Duration waited, Duration latest) {
        this.step = step;
        this.move = move;
        this.waited = waited;
        this.latest = latest;
    }

    /** {@return which step of the scenario it is, from 0} */
    public int step() {
        return step;
    }

    /** {@return the touchpoint of the step before} */
    public Touchpoint from() {
        return move.from();
    }

    /** {@return the touchpoint of the step} */
    public Touchpoint to() {
        return move.to();
    }

    /** {@return how long the scenario waits} */
    public Duration waited() {
        return waited;
    }

    /** {@return how long it might; of parallel transitions the longest} */
    public Duration latestWaiting() {
        return latest;
    }

    /** {@return such as {@code Step 3 comes from "search" to "compare" after 3 d, but 2 d is the latest.}} */
    public String sentence() {
        return "Step " + (step + 1) + " comes from " + Wording.quoted(from().id()) + " to "
                + Wording.quoted(to().id()) + " after " + Wording.duration(waited) + ", but "
                + Wording.duration(latest) + " is the latest.";
    }

    /** {@return this as an object, by the names of the methods; touchpoints by id} */
    public ObjectValue toAttributes() {
        return AttributeValue.object()
                .put("step", step)
                .put("from", from().id())
                .put("to", to().id())
                .put("waited", waited)
                .put("latestWaiting", latest)
                .put("sentence", sentence())
                .build();
    }

    /** {@return whether the other tells the same} */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof LateStep that && toAttributes().equals(that.toAttributes());
    }

    @Override
    public int hashCode() {
        return toAttributes().hashCode();
    }

    /** {@return the sentence} */
    @Override
    public String toString() {
        return sentence();
    }
}
