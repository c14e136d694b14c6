package org.journeymodel.architecture.faults.graph.result;

import org.journeymodel.core.model.AttributeValue;

/** A result that anybody can make. */
public record Forged(double share) {

    /** Told. */
    public AttributeValue.ObjectValue toAttributes() {
        return AttributeValue.object().put("share", share).build();
    }
}
