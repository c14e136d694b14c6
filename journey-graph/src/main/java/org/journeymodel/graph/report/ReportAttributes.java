package org.journeymodel.graph.report;

import java.util.List;
import java.util.function.Function;
import org.journeymodel.core.flow.JourneyFlow;
import org.journeymodel.core.model.AttributeValue;
import org.journeymodel.core.model.AttributeValue.ObjectBuilder;
import org.journeymodel.core.model.AttributeValue.ObjectValue;
import org.journeymodel.core.model.Touchpoint;
import org.journeymodel.core.observed.FlowStatistics;
import org.journeymodel.core.validation.Finding;
import org.journeymodel.graph.paths.JourneyPath;
import org.journeymodel.graph.structure.Loop;

/** A report as names and values: what its results tell of themselves, under one roof. */
final class ReportAttributes {

    private final JourneyReport report;
    private final JourneyFlow flow;

    ReportAttributes(JourneyReport report) {
        this.report = report;
        this.flow = report.flow().flow();
    }

    ObjectValue write() {
        ObjectBuilder object = AttributeValue.object()
                .put("journey", flow.journey().id())
                .put("name", flow.journey().name());
        flow.persona().ifPresent(id -> object.put("persona", id));
        flow.statistics().ifPresent(each -> object.put("observed", observed(each)));
        report.flow().toAttributes().fields().forEach(object::put);
        object.put("paths", list(report.paths(), JourneyPath::toAttributes))
                .put("loops", list(report.loops().loops(), Loop::toAttributes))
                .put("loopsComplete", report.loops().isComplete())
                .putTexts(
                        "mustPass",
                        report.structure().mustPass().stream()
                                .map(Touchpoint::id)
                                .toList())
                .put("feelings", report.feelings().toAttributes())
                .put("bottlenecks", report.bottlenecks().toAttributes());
        report.together().ifPresent(each -> object.put("together", each.toAttributes()));
        report.confidence().ifPresent(each -> object.put("confidence", each.toAttributes()));
        return object.put("guarantee", report.guarantee().toAttributes())
                .put("findings", list(report.findings(), ReportAttributes::finding))
                .build();
    }

    private static <T> AttributeValue list(List<T> results, Function<T, ObjectValue> telling) {
        return AttributeValue.of(results.stream().map(telling).toList());
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

    private static ObjectValue finding(Finding finding) {
        ObjectBuilder object = AttributeValue.object()
                .put("severity", finding.severity())
                .put("ruleId", finding.ruleId())
                .put("path", finding.path());
        finding.subject().ifPresent(subject -> object.put("subject", subject));
        object.put("message", finding.message());
        finding.remedy().ifPresent(remedy -> object.put("remedy", remedy));
        return object.build();
    }
}
