package org.journeymodel.graph.bottleneck;

import org.journeymodel.core.model.AttributeValue;

/** Measures as names and values; what is not known is left out. */
final class MeasureAttributes {

    private MeasureAttributes() {}

    static AttributeValue.ObjectValue of(FlowMeasures measures) {
        AttributeValue.ObjectBuilder object = AttributeValue.object();
        measures.success().ifPresent(value -> object.put("success", value));
        object.put("lostPer100", measures.lostPer100()).put("time", measures.time());
        measures.timeOfSuccess().ifPresent(value -> object.put("timeOfSuccess", value));
        measures.feeling().ifPresent(value -> object.put("feeling", value));
        measures.feelingOfSuccess().ifPresent(value -> object.put("feelingOfSuccess", value));
        return object.build();
    }
}
