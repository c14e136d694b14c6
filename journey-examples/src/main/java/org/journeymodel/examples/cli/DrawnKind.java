package org.journeymodel.examples.cli;

import java.util.Locale;

/** A kind of picture, as it is asked for: {@code service-blueprint}. */
enum DrawnKind {
    JOURNEY_MAP,
    PLANNED_AND_OBSERVED,
    DIFFERENCE,
    SERVICE_BLUEPRINT,
    EMOTION_DIAGRAM,
    EMPATHY_MAP,
    SPATIAL_MAP,
    FLOW_GRAPH,
    STEP_FLOW,
    ATLAS;

    /** {@return whether other programs have a language for it} */
    boolean isWrittenForOthers() {
        return this == JOURNEY_MAP || this == PLANNED_AND_OBSERVED || this == FLOW_GRAPH;
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
