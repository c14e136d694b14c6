package org.journeymodel.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What holds logs to the specification finds what is wrong with one. */
class SarifSpecificationTest {

    private static final String LOG = """
            {
              "$schema": "https://json.schemastore.org/sarif-2.1.0.json",
              "version": "2.1.0",
              "runs": [{
                "tool": {"driver": {"name": "journey", "rules": [
                  {"id": "a.b", "shortDescription": {"text": "A."}, "defaultConfiguration": {"level": "note"}},
                  {"id": "c.d"}
                ]}},
                "columnKind": "unicodeCodePoints",
                "results": [{
                  "ruleId": "c.d",
                  "ruleIndex": 1,
                  "level": "error",
                  "message": {"text": "M."},
                  "locations": [{
                    "physicalLocation": {
                      "artifactLocation": {"uri": "maps/a%20b.json"},
                      "region": {"startLine": 3, "startColumn": 7}
                    },
                    "logicalLocations": [{"fullyQualifiedName": "/id"}]
                  }],
                  "suppressions": [{"kind": "inSource", "justification": "R."}]
                }]
              }]
            }
            """;

    @Test
    void aLogAsTheSpecificationSaysHasNoFault() {
        assertThat(SarifSpecification.faultsOf(Json.objectOf(LOG))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\'', textBlock = """
            "version": "2.1.0",        | "version": "2.0.0",        | /version: wanted one of [2.1.0], found 2.0.0
            "version": "2.1.0",        |                            | the log: a sarifLog must have the property version
            https://json.schemastore   | json.schemastore           | /$schema: wanted an absolute URI, found json.schemastore.org/sarif-2.1.0.json
            "runs": [{                 | "run": 1, "runs": [{       | the log: a sarifLog has no property run
            "driver": {"name"          | "drivers": {"name"         | /runs/0/tool: a tool must have the property driver
            "name": "journey",         | "name": " ",               | '/runs/0/tool/driver/name: wanted a text that shows something, found  '
            {"id": "c.d"}              | {"name": "c.d"}            | /runs/0/tool/driver/rules/1: a reportingDescriptor must have the property id
            {"id": "c.d"}              | {"id": "a.b"}              | /runs: two rules have one id
            {"text": "A."}             | {"markdown": "A."}         | /runs/0/tool/driver/rules/0/shortDescription: a multiformatMessageString must have the property text
            {"text": "A."}             | "A."                       | '/runs/0/tool/driver/rules/0/shortDescription: wanted a multiformatMessageString, found A.'
            {"id": "c.d"}              | {"id": "c.d", "helpUri": "docs/rules.md"} | /runs/0/tool/driver/rules/1/helpUri: wanted an absolute URI, found docs/rules.md
            {"level": "note"}          | {"level": "info"}          | '/runs/0/tool/driver/rules/0/defaultConfiguration/level: wanted one of [none, note, warning, error], found info'
            "unicodeCodePoints"        | "bytes"                    | '/runs/0/columnKind: wanted one of [utf16CodeUnits, unicodeCodePoints], found bytes'
            "ruleIndex": 1,            | "ruleIndex": 0,            | /runs: ruleIndex 0 is not that of the rule c.d
            "ruleIndex": 1,            | "ruleIndex": 2,            | /runs: ruleIndex 2 is not that of the rule c.d
            "ruleIndex": 1,            | "ruleIndex": -1,           | '/runs/0/results/0/ruleIndex: wanted a whole number from 0, found -1.0'
            "level": "error",          | "level": "ERROR",          | '/runs/0/results/0/level: wanted one of [none, note, warning, error], found ERROR'
            "message": {"text": "M."}, |                            | /runs/0/results/0: a result must have the property message
            "startLine": 3             | "startLine": 0             | /runs/0/results/0/locations/0/physicalLocation/region/startLine: wanted a whole number from 1, found 0.0
            "startLine": 3,            |                            | /runs/0/results/0/locations/0/physicalLocation/region: a region must have the property startLine
            "startColumn": 7           | "startColumn": 7.5         | /runs/0/results/0/locations/0/physicalLocation/region/startColumn: wanted a whole number from 1, found 7.5
            a%20b.json                 | a b.json                   | /runs/0/results/0/locations/0/physicalLocation/artifactLocation/uri: wanted a URI reference, found maps/a b.json
            "kind": "inSource"         | "kind": "document"         | '/runs/0/results/0/suppressions/0/kind: wanted one of [inSource, external], found document'
            "suppressions": [{         | "suppressed": [], "suppressions": [{ | /runs/0/results/0: a result has no property suppressed
            """)
    void whatIsWrongIsFound(String right, String wrong, String fault) {
        assertThat(LOG).contains(right);
        String log = LOG.replace(right, wrong == null ? "" : wrong);

        List<String> faults = SarifSpecification.faultsOf(Json.objectOf(log));

        assertThat(faults).contains(fault);
    }
}
