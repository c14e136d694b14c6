package org.journeymodel.examples.cli;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.journeymodel.core.model.AttributeValue;
import org.journeymodel.core.model.AttributeValue.ObjectBuilder;
import org.journeymodel.core.model.AttributeValue.ObjectValue;
import org.journeymodel.core.validation.Finding;
import org.journeymodel.core.validation.RuleDescription;
import org.journeymodel.core.validation.Severity;
import org.journeymodel.core.validation.SuppressedFinding;

/** Findings as a log in the Static Analysis Results Interchange Format, version 2.1.0 (OASIS). */
final class Sarif {

    private final List<LocatedFindings> files;
    private final List<RuleDescription> rules;
    private final Map<String, Integer> places = new HashMap<>();

    private Sarif(List<LocatedFindings> files) {
        this.files = files;
        this.rules =
                files.stream().flatMap(each -> each.rules().stream()).distinct().toList();
        for (int at = 0; at < rules.size(); at++) {
            places.put(rules.get(at).id(), at);
        }
    }

    /** {@return a log of one run, however many files: readers take several runs for several programs} */
    static ObjectValue of(List<LocatedFindings> files) {
        return AttributeValue.object()
                .put("$schema", "https://json.schemastore.org/sarif-2.1.0.json")
                .put("version", "2.1.0")
                .put("runs", AttributeValue.of(List.of(new Sarif(files).run())))
                .build();
    }

    private ObjectValue run() {
        List<ObjectValue> results = new ArrayList<>();
        for (LocatedFindings file : files) {
            String uri = FileUri.of(file.file());
            file.findings().forEach(each -> results.add(result(each, uri, List.of())));
            file.suppressed().forEach(each -> results.add(result(each.finding(), uri, List.of(suppression(each)))));
        }
        ObjectBuilder driver = AttributeValue.object().put("name", "journey");
        Version.number().ifPresent(version -> driver.put("version", version));
        driver.put("rules", AttributeValue.of(rules.stream().map(Sarif::rule).toList()));
        return AttributeValue.object()
                .put(
                        "tool",
                        AttributeValue.object().put("driver", driver.build()).build())
                .put("columnKind", "unicodeCodePoints")
                .put("results", AttributeValue.of(results))
                .build();
    }

    /** Readers such as code scanning show the full description and the help, and want both. */
    private static ObjectValue rule(RuleDescription rule) {
        return AttributeValue.object()
                .put("id", rule.id())
                .put("shortDescription", text(rule.description()))
                .put("fullDescription", text(rule.description()))
                .put("help", text(rule.description() + " Each result says where, and what to do about it."))
                .put(
                        "defaultConfiguration",
                        AttributeValue.object()
                                .put("level", level(rule.severity()))
                                .build())
                .build();
    }

    /** Suppressions stand in every result, none included, or readers take them as not known. */
    private ObjectValue result(Finding finding, String uri, List<ObjectValue> suppressions) {
        ObjectBuilder result = AttributeValue.object().put("ruleId", finding.ruleId());
        Optional.ofNullable(places.get(finding.ruleId())).ifPresent(at -> result.put("ruleIndex", at));
        return result.put("level", level(finding.severity()))
                .put("message", text(message(finding)))
                .put("locations", AttributeValue.of(List.of(location(finding, uri))))
                .put("suppressions", AttributeValue.of(suppressions))
                .build();
    }

    private static String message(Finding finding) {
        StringBuilder message = new StringBuilder();
        finding.subject().ifPresent(subject -> message.append(subject).append(": "));
        message.append(finding.message());
        finding.remedy().ifPresent(remedy -> message.append(' ').append(remedy));
        return message.toString();
    }

    private static ObjectValue location(Finding finding, String uri) {
        ObjectBuilder physical = AttributeValue.object()
                .put("artifactLocation", AttributeValue.object().put("uri", uri).build());
        finding.line().ifPresent(line -> {
            ObjectBuilder region = AttributeValue.object().put("startLine", line);
            finding.column().ifPresent(column -> region.put("startColumn", column));
            physical.put("region", region.build());
        });
        ObjectBuilder location = AttributeValue.object().put("physicalLocation", physical.build());
        if (!finding.path().isEmpty()) {
            ObjectValue logical = AttributeValue.object()
                    .put("fullyQualifiedName", finding.path())
                    .build();
            location.put("logicalLocations", AttributeValue.of(List.of(logical)));
        }
        return location.build();
    }

    private static ObjectValue suppression(SuppressedFinding suppressed) {
        return AttributeValue.object()
                .put("kind", suppressed.declaredAt().isPresent() ? "inSource" : "external")
                .put("justification", suppressed.reason())
                .build();
    }

    private static ObjectValue text(String text) {
        return AttributeValue.object().put("text", text).build();
    }

    private static String level(Severity severity) {
        return switch (severity) {
            case ERROR -> "error";
            case WARNING -> "warning";
            case NOTE -> "note";
        };
    }
}
