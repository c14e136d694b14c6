package org.journeymodel.graph.report;

import java.util.List;
import java.util.Locale;
import org.journeymodel.core.flow.FlowMove;
import org.journeymodel.core.flow.JourneyFlow;
import org.journeymodel.core.model.AttributeValue;
import org.journeymodel.core.model.AttributeValue.ObjectBuilder;
import org.journeymodel.core.model.AttributeValue.ObjectValue;
import org.journeymodel.core.model.Touchpoint;
import org.journeymodel.core.observed.FlowStatistics;
import org.journeymodel.core.validation.Finding;
import org.journeymodel.graph.flow.DropOff;
import org.journeymodel.graph.flow.ExpectedTime;
import org.journeymodel.graph.flow.FlowAnalysis;
import org.journeymodel.graph.paths.JourneyPath;
import org.journeymodel.graph.structure.Loop;

/** A report as names and values; shares are 0 to 1, times in the form of ISO 8601. */
final class ReportAttributes {

    private final JourneyReport report;
    private final FlowAnalysis analysis;
    private final JourneyFlow flow;

    ReportAttributes(JourneyReport report) {
        this.report = report;
        this.analysis = report.flow();
        this.flow = analysis.flow();
    }

    ObjectValue write() {
        ObjectBuilder object = AttributeValue.object()
                .put("journey", flow.journey().id())
                .put("name", flow.journey().name());
        flow.statistics().ifPresent(each -> object.put("observed", observed(each)));
        object.put("outcomes", outcomes())
                .put("touchpointsVisited", analysis.touchpointsVisited())
                .put("time", time(analysis.time()))
                .put(
                        "touchpoints",
                        list(flow.touchpoints().stream().map(this::touchpoint).toList()))
                .put(
                        "moves",
                        list(flow.moves().stream().map(ReportAttributes::move).toList()))
                .put(
                        "paths",
                        list(report.paths().stream().map(ReportAttributes::path).toList()))
                .put(
                        "loops",
                        list(report.loops().loops().stream()
                                .map(ReportAttributes::loop)
                                .toList()))
                .put("loopsComplete", report.loops().isComplete())
                .putTexts("mustPass", ids(report.structure().mustPass()))
                .put(
                        "dropOffs",
                        list(analysis.dropOffs().stream()
                                .map(ReportAttributes::dropOff)
                                .toList()))
                .put("bottlenecks", report.bottlenecks().toAttributes())
                .put(
                        "findings",
                        list(report.findings().stream()
                                .map(ReportAttributes::finding)
                                .toList()));
        return object.build();
    }

    private static AttributeValue list(List<ObjectValue> values) {
        return AttributeValue.of(values);
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static List<String> ids(List<Touchpoint> touchpoints) {
        return touchpoints.stream().map(Touchpoint::id).toList();
    }

    private static ObjectValue observed(FlowStatistics statistics) {
        ObjectBuilder object = AttributeValue.object()
                .put("events", statistics.events())
                .put("customers", statistics.customers())
                .put("touchpoints", statistics.touchpoints().size())
                .put("moves", statistics.moves().size());
        statistics.firstEvent().ifPresent(each -> object.put("firstEvent", each.toString()));
        statistics.lastEvent().ifPresent(each -> object.put("lastEvent", each.toString()));
        return object.build();
    }

    private ObjectValue outcomes() {
        ObjectBuilder object = AttributeValue.object();
        analysis.outcomeProbabilities().forEach((outcome, probability) -> object.put(word(outcome), probability));
        return object.build();
    }

    private static ObjectValue time(ExpectedTime time) {
        return AttributeValue.object()
                .put("mean", time.mean())
                .put("coverage", time.coverage())
                .build();
    }

    private ObjectValue touchpoint(Touchpoint touchpoint) {
        int at = flow.findIndex(touchpoint.id()).orElse(0);
        ObjectBuilder object = AttributeValue.object()
                .put("id", touchpoint.id())
                .put("visits", analysis.visits(touchpoint.id()))
                .put("entryShare", flow.entryShare(at))
                .put("exitShare", flow.exitShare(at))
                .put("exitProvenance", word(flow.exitProvenance(at)));
        analysis.countedShareReaching(touchpoint.id()).ifPresent(share -> object.put("countedShareReaching", share));
        flow.journey().feelingAt(touchpoint).ifPresent(feeling -> object.put("feeling", feeling));
        return object.build();
    }

    private static ObjectValue move(FlowMove move) {
        ObjectBuilder object = AttributeValue.object()
                .put("from", move.from().id())
                .put("to", move.to().id())
                .put("share", move.share())
                .put("provenance", word(move.provenance()))
                .put("planned", move.isPlanned());
        if (move.count() > 0) {
            object.put("count", move.count());
        }
        move.typicalWaiting().ifPresent(each -> object.put("typicalWaiting", each));
        move.meanWaiting().ifPresent(each -> object.put("meanWaiting", each));
        move.percentile95Waiting().ifPresent(each -> object.put("percentile95Waiting", each));
        return object.build();
    }

    private static ObjectValue path(JourneyPath path) {
        return AttributeValue.object()
                .putTexts("touchpoints", ids(path.touchpoints()))
                .put("probability", path.probability())
                .put("outcome", word(path.outcome()))
                .build();
    }

    private static ObjectValue loop(Loop loop) {
        return AttributeValue.object()
                .putTexts("touchpoints", ids(loop.touchpoints()))
                .put("share", loop.share())
                .build();
    }

    private static ObjectValue dropOff(DropOff dropOff) {
        return AttributeValue.object()
                .put("touchpoint", dropOff.touchpoint().id())
                .put("exitShare", dropOff.exitShare())
                .put("lost", dropOff.lost())
                .put("provenance", word(dropOff.provenance()))
                .build();
    }

    private static ObjectValue finding(Finding finding) {
        ObjectBuilder object = AttributeValue.object()
                .put("severity", word(finding.severity()))
                .put("ruleId", finding.ruleId())
                .put("path", finding.path());
        finding.subject().ifPresent(subject -> object.put("subject", subject));
        object.put("message", finding.message());
        finding.remedy().ifPresent(remedy -> object.put("remedy", remedy));
        return object.build();
    }
}
