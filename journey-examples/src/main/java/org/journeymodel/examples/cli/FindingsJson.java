package org.journeymodel.examples.cli;

import java.util.List;
import org.journeymodel.core.model.AttributeValue;
import org.journeymodel.core.model.AttributeValue.ObjectBuilder;
import org.journeymodel.core.model.AttributeValue.ObjectValue;
import org.journeymodel.core.validation.Finding;
import org.journeymodel.core.validation.SuppressedFinding;

/** Findings as names and values, the same names as in a report on a journey. */
final class FindingsJson {

    private FindingsJson() {}

    static ObjectValue of(List<LocatedFindings> files) {
        return AttributeValue.object()
                .put(
                        "files",
                        AttributeValue.of(files.stream().map(FindingsJson::file).toList()))
                .build();
    }

    private static ObjectValue file(LocatedFindings located) {
        return AttributeValue.object()
                .put("file", located.file().toString())
                .put(
                        "findings",
                        AttributeValue.of(located.findings().stream()
                                .map(each -> finding(each).build())
                                .toList()))
                .put(
                        "suppressed",
                        AttributeValue.of(located.suppressed().stream()
                                .map(FindingsJson::suppressed)
                                .toList()))
                .build();
    }

    private static ObjectBuilder finding(Finding finding) {
        ObjectBuilder object =
                AttributeValue.object().put("severity", finding.severity()).put("ruleId", finding.ruleId());
        finding.line().ifPresent(line -> object.put("line", line));
        finding.column().ifPresent(column -> object.put("column", column));
        object.put("path", finding.path());
        finding.subject().ifPresent(subject -> object.put("subject", subject));
        object.put("message", finding.message());
        finding.remedy().ifPresent(remedy -> object.put("remedy", remedy));
        return object;
    }

    private static ObjectValue suppressed(SuppressedFinding suppressed) {
        ObjectBuilder object = finding(suppressed.finding()).put("reason", suppressed.reason());
        suppressed.declaredAt().ifPresent(path -> object.put("declaredAt", path));
        return object.build();
    }
}
