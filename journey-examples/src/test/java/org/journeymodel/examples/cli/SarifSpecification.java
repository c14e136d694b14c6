package org.journeymodel.examples.cli;

import static org.journeymodel.examples.cli.SarifShape.listOf;
import static org.journeymodel.examples.cli.SarifShape.object;
import static org.journeymodel.examples.cli.SarifShape.oneOf;
import static org.journeymodel.examples.cli.SarifShape.text;
import static org.journeymodel.examples.cli.SarifShape.uri;
import static org.journeymodel.examples.cli.SarifShape.wholeFrom;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Holds a log to the specification (SARIF Version 2.1.0, OASIS Standard, section 3), as far as the program
 * writes it: by kind of object the properties that there may be, which of them there must be, and what
 * they hold. What stands in no row is a fault, be it misspelt or not used so far.
 */
final class SarifSpecification {

    /** A property of an object. */
    private record Property(String name, boolean isRequired, SarifShape shape) {}

    private static final Map<String, List<Property>> TABLE = Map.ofEntries(
            kind("sarifLog", must("version", oneOf("2.1.0")), must("runs", listOf("run")), may("$schema", uri(true))),
            kind(
                    "run",
                    must("tool", object("tool")),
                    may("results", listOf("result")),
                    may("columnKind", oneOf("utf16CodeUnits", "unicodeCodePoints"))),
            kind("tool", must("driver", object("toolComponent"))),
            kind(
                    "toolComponent",
                    must("name", text()),
                    may("version", text()),
                    may("rules", listOf("reportingDescriptor"))),
            kind(
                    "reportingDescriptor",
                    must("id", text()),
                    may("shortDescription", object("multiformatMessageString")),
                    may("fullDescription", object("multiformatMessageString")),
                    may("help", object("multiformatMessageString")),
                    may("helpUri", uri(true)),
                    may("defaultConfiguration", object("reportingConfiguration"))),
            kind("multiformatMessageString", must("text", text())),
            kind("reportingConfiguration", may("level", oneOf("none", "note", "warning", "error"))),
            kind(
                    "result",
                    must("message", object("message")),
                    may("ruleId", text()),
                    may("ruleIndex", wholeFrom(0)),
                    may("level", oneOf("none", "note", "warning", "error")),
                    may("locations", listOf("location")),
                    may("suppressions", listOf("suppression"))),
            kind("message", must("text", text())),
            kind(
                    "location",
                    may("physicalLocation", object("physicalLocation")),
                    may("logicalLocations", listOf("logicalLocation"))),
            kind(
                    "physicalLocation",
                    must("artifactLocation", object("artifactLocation")),
                    may("region", object("region"))),
            kind("artifactLocation", must("uri", uri(false))),
            kind("region", must("startLine", wholeFrom(1)), may("startColumn", wholeFrom(1))),
            kind("logicalLocation", must("fullyQualifiedName", text())),
            kind("suppression", must("kind", oneOf("inSource", "external")), may("justification", text())));

    private final List<String> faults = new ArrayList<>();

    private SarifSpecification() {}

    /** What is wrong with a log, each with its place; none if it is as the specification says. */
    static List<String> faultsOf(Map<String, Object> log) {
        SarifSpecification specification = new SarifSpecification();
        specification.check("sarifLog", "", log);
        if (specification.faults.isEmpty()) {
            Json.objects(log, "runs").forEach(specification::checkRules);
        }
        return List.copyOf(specification.faults);
    }

    void fault(String path, String message) {
        faults.add((path.isEmpty() ? "the log" : path) + ": " + message);
    }

    /** Checks an object of a kind; the specification ends, so this does. */
    void check(String kind, String path, Map<String, Object> object) {
        List<Property> properties = TABLE.get(kind);
        Map<String, Object> others = new HashMap<>(object);
        for (Property each : properties) {
            Object value = others.remove(each.name());
            if (value != null) {
                each.shape().check(this, path + "/" + each.name(), value);
            } else if (each.isRequired()) {
                fault(path, "a " + kind + " must have the property " + each.name());
            }
        }
        others.keySet().stream().sorted().forEach(name -> fault(path, "a " + kind + " has no property " + name));
    }

    /** Ids are those of one rule each (3.49.3), and a result's index leads to the rule of its id (3.27.6). */
    private void checkRules(Map<String, Object> run) {
        List<Map<String, Object>> rules = Json.objects(Json.object(Json.object(run, "tool"), "driver"), "rules");
        List<Object> ids = rules == null
                ? List.of()
                : rules.stream().map(each -> each.get("id")).toList();
        if (ids.stream().distinct().count() < ids.size()) {
            fault("/runs", "two rules have one id");
        }
        List<Map<String, Object>> results = Json.objects(run, "results");
        for (Map<String, Object> result : results == null ? List.<Map<String, Object>>of() : results) {
            if (result.get("ruleIndex") instanceof Double index
                    && (index >= ids.size() || !ids.get(index.intValue()).equals(result.get("ruleId")))) {
                fault("/runs", "ruleIndex " + index.intValue() + " is not that of the rule " + result.get("ruleId"));
            }
        }
    }

    private static Map.Entry<String, List<Property>> kind(String name, Property... properties) {
        return Map.entry(name, List.of(properties));
    }

    private static Property must(String name, SarifShape shape) {
        return new Property(name, true, shape);
    }

    private static Property may(String name, SarifShape shape) {
        return new Property(name, false, shape);
    }
}
