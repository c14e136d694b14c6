package org.journeymodel.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.journeymodel.core.limit.Limits;
import org.journeymodel.graph.flow.StepMatrix;
import org.journeymodel.graph.paths.PathLimits;
import org.journeymodel.graph.structure.JourneyStructure;
import org.junit.jupiter.api.Test;

/** SECURITY.md tells the limits that the library has. */
class LimitsPageTest {

    private static final Pattern ROW = Pattern.compile("(?m)^\\| [a-zA-Z ]*\\| ([0-9,]+) \\| (.+?) \\|$");

    @Test
    void everyLimitOfThePageIsTheOneThatHolds() throws IOException {
        Limits limits = Limits.standard();

        assertThat(told())
                .containsExactly(
                        row(limits.documentBytes(), "bytes"),
                        row(limits.documentLevels(), "lists and objects within each other"),
                        row(limits.textCharacters(), "characters of a text"),
                        row(limits.nameCharacters(), "characters of the name of a field"),
                        row(limits.numberCharacters(), "characters of a number"),
                        row(limits.numberExponent(), "exponent of a number, up and down"),
                        row(limits.elements(), "elements of the model together"),
                        row(limits.documentFindings(), "findings kept; all others are counted"),
                        row(limits.unpackedBytes(), "bytes that a packed file unpacks to"),
                        row(limits.unpackedRatio(), "times the packed bytes, after the first 10,000,000"),
                        row(limits.rowCharacters(), "characters of a row, bytes of a line"),
                        row(limits.cellCharacters(), "characters of a cell or value"),
                        row(limits.rowCells(), "cells of a row, attributes of an event"),
                        row(limits.attributeLevels(), "levels of nested attributes"),
                        row(limits.touchpoints(), "different touchpoints"),
                        row(limits.logFindings(), "faults of records told; all others are counted"),
                        row(PathLimits.standard().mostPaths(), "paths, unless more are asked for"),
                        row(PathLimits.MOST_PATHS, "paths that one list holds"),
                        row(JourneyStructure.MOST_LOOPS, "loops"),
                        row(1_000_000, "states of a path pattern"),
                        row(StepMatrix.MOST_SHARES, "shares that a table of steps holds"));
    }

    private static List<String> told() throws IOException {
        return ROW.matcher(Files.readString(project().resolve("SECURITY.md")))
                .results()
                .map(LimitsPageTest::row)
                .toList();
    }

    private static String row(MatchResult row) {
        return row.group(1) + " " + row.group(2);
    }

    private static String row(long most, String what) {
        return String.format(Locale.ROOT, "%,d %s", most, what);
    }

    /** The folder of the whole project, seen from that of this module. */
    private static Path project() {
        Path folder = Path.of("").toAbsolutePath();
        while (!Files.exists(folder.resolve("SECURITY.md"))) {
            folder = folder.getParent();
        }
        return folder;
    }
}
