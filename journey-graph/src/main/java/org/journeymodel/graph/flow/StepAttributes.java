package org.journeymodel.graph.flow;

import java.util.ArrayList;
import java.util.List;
import org.journeymodel.core.model.AttributeValue;
import org.journeymodel.core.model.AttributeValue.ObjectBuilder;
import org.journeymodel.core.model.AttributeValue.ObjectValue;
import org.journeymodel.core.model.Outcome;

/** A step matrix as names and values. */
final class StepAttributes {

    private final StepMatrix matrix;

    StepAttributes(StepMatrix matrix) {
        this.matrix = matrix;
    }

    ObjectValue write() {
        List<ObjectValue> steps = new ArrayList<>();
        for (int step = 1; step <= matrix.steps(); step++) {
            steps.add(AttributeValue.object()
                    .put("step", step)
                    .put("touchpoints", touchpoints(step))
                    .put("ended", ended(step))
                    .build());
        }
        return AttributeValue.object()
                .put("steps", AttributeValue.of(steps))
                .put("remaining", matrix.remaining())
                .put("complete", matrix.isComplete())
                .build();
    }

    private ObjectValue touchpoints(int step) {
        ObjectBuilder object = AttributeValue.object();
        for (int at = 0; at < matrix.touchpoints().size(); at++) {
            double share = matrix.share(at, step);
            if (share > 0) {
                object.put(matrix.touchpoints().get(at).id(), share);
            }
        }
        return object.build();
    }

    private ObjectValue ended(int step) {
        ObjectBuilder object = AttributeValue.object();
        for (Outcome outcome : Outcome.values()) {
            object.put(AttributeValue.of(outcome).value(), matrix.ended(outcome, step));
        }
        return object.build();
    }
}
