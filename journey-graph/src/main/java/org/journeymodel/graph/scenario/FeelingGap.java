package org.journeymodel.graph.scenario;

import org.journeymodel.core.model.AttributeValue;
import org.journeymodel.core.model.AttributeValue.ObjectValue;
import org.journeymodel.core.model.Touchpoint;
import org.journeymodel.graph.wording.Wording;
import org.jspecify.annotations.Nullable;

/** A step of a scenario at which the customer feels otherwise than the map tells. */
public final class FeelingGap {

    private final int step;
    private final Touchpoint touchpoint;
    private final double scripted;
    private final double declared;

    FeelingGap(int step, Touchpoint touchpoint, double scripted, double declared) {
        this.step = step;
        this.touchpoint = touchpoint;
        this.scripted = scripted;
        this.declared = declared;
    }

    /** {@return which step of the scenario it is, from 0} */
    public int step() {
        return step;
    }

    /** {@return the touchpoint, as the map has it} */
    public Touchpoint touchpoint() {
        return touchpoint;
    }

    /** {@return the valence of the scenario, -1 to 1} */
    public double scripted() {
        return scripted;
    }

    /** {@return the valence that the map tells of the scenario's customer, -1 to 1} */
    public double declared() {
        return declared;
    }

    /** {@return all of it in words, such as {@code Step 2 feels +0.40 at "compare", but the map tells -0.70.}} */
    public String sentence() {
        return "Step " + (step + 1) + " feels " + Wording.signed(scripted, 2) + " at " + Wording.quoted(touchpoint.id())
                + ", but the map tells " + Wording.signed(declared, 2) + ".";
    }

    /** {@return this as an object, by the names of the methods; the touchpoint by id} */
    public ObjectValue toAttributes() {
        return AttributeValue.object()
                .put("step", step)
                .put("touchpoint", touchpoint.id())
                .put("scripted", scripted)
                .put("declared", declared)
                .put("sentence", sentence())
                .build();
    }

    /** {@return whether the other tells the same} */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof FeelingGap that && toAttributes().equals(that.toAttributes());
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
