package org.journeymodel.graph.flow;

import org.journeymodel.core.flow.FlowMove;
import org.journeymodel.core.flow.JourneyFlow;
import org.journeymodel.core.model.AttributeValue;
import org.journeymodel.core.model.AttributeValue.ObjectBuilder;
import org.journeymodel.core.model.AttributeValue.ObjectValue;
import org.journeymodel.core.model.Touchpoint;

/** A flow analysis as names and values; shares are 0 to 1, times in the form of ISO 8601. */
final class FlowAttributes {

    private final FlowAnalysis analysis;
    private final JourneyFlow flow;

    FlowAttributes(FlowAnalysis analysis) {
        this.analysis = analysis;
        this.flow = analysis.flow();
    }

    ObjectValue write() {
        return AttributeValue.object()
                .put("outcomes", outcomes())
                .put("touchpointsVisited", analysis.touchpointsVisited())
                .put("time", analysis.time().toAttributes())
                .put(
                        "touchpoints",
                        AttributeValue.of(flow.touchpoints().stream()
                                .map(this::touchpoint)
                                .toList()))
                .put(
                        "moves",
                        AttributeValue.of(
                                flow.moves().stream().map(FlowAttributes::move).toList()))
                .put(
                        "dropOffs",
                        AttributeValue.of(analysis.dropOffs().stream()
                                .map(DropOff::toAttributes)
                                .toList()))
                .put("method", analysis.method())
                .put("errorBound", analysis.errorBound())
                .build();
    }

    private ObjectValue outcomes() {
        ObjectBuilder object = AttributeValue.object();
        analysis.outcomeProbabilities()
                .forEach((outcome, probability) ->
                        object.put(AttributeValue.of(outcome).value(), probability));
        return object.build();
    }

    private ObjectValue touchpoint(Touchpoint touchpoint) {
        int at = flow.findIndex(touchpoint.id()).orElse(0);
        ObjectBuilder object = AttributeValue.object()
                .put("id", touchpoint.id())
                .put("visits", analysis.visits(touchpoint.id()))
                .put("entryShare", flow.entryShare(at))
                .put("exitShare", flow.exitShare(at))
                .put("exitProvenance", flow.exitProvenance(at));
        analysis.countedShareReaching(touchpoint.id()).ifPresent(share -> object.put("countedShareReaching", share));
        flow.feeling(at).ifPresent(feeling -> object.put("feeling", feeling));
        return object.build();
    }

    private static ObjectValue move(FlowMove move) {
        ObjectBuilder object = AttributeValue.object()
                .put("from", move.from().id())
                .put("to", move.to().id())
                .put("share", move.share())
                .put("provenance", move.provenance())
                .put("planned", move.isPlanned());
        if (move.count() > 0) {
            object.put("count", move.count());
        }
        move.typicalWaiting().ifPresent(each -> object.put("typicalWaiting", each));
        move.meanWaiting().ifPresent(each -> object.put("meanWaiting", each));
        move.percentile95Waiting().ifPresent(each -> object.put("percentile95Waiting", each));
        return object.build();
    }
}
