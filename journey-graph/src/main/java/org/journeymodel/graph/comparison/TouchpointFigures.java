package org.journeymodel.graph.comparison;

import java.util.OptionalDouble;
import org.journeymodel.core.flow.JourneyFlow;
import org.journeymodel.core.model.AttributeValue;
import org.journeymodel.core.model.AttributeValue.ObjectBuilder;
import org.journeymodel.core.model.AttributeValue.ObjectValue;
import org.journeymodel.core.model.Touchpoint;
import org.journeymodel.graph.flow.FlowAnalysis;

/** What a touchpoint comes to in one version. */
record TouchpointFigures(Touchpoint touchpoint, double visits, double lost, OptionalDouble feeling) {

    static TouchpointFigures of(FlowAnalysis analysis, int at) {
        JourneyFlow flow = analysis.flow();
        Touchpoint touchpoint = flow.touchpoints().get(at);
        double visits = analysis.visits(touchpoint.id());
        double lost = flow.outcome(at).isPresent() ? 0 : visits * flow.exitShare(at);
        return new TouchpointFigures(touchpoint, visits, lost, flow.feeling(at));
    }

    ObjectValue toAttributes() {
        ObjectBuilder object = AttributeValue.object()
                .put("touchpoint", touchpoint.id())
                .put("visits", visits)
                .put("lost", lost);
        feeling.ifPresent(value -> object.put("feeling", value));
        return object.build();
    }
}
