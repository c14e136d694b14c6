package org.journeymodel.architecture.faults.graph.result;

import org.journeymodel.core.model.AttributeValue;

/** A result as it should be. */
public final class Telling {

    Telling() {}

    /** One of few. */
    public enum Kind {
        ONLY
    }

    /** Told. */
    public AttributeValue.ObjectValue toAttributes() {
        return AttributeValue.object().build();
    }
}
