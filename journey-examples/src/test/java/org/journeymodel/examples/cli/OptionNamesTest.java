package org.journeymodel.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.journeymodel.examples.cli.Run.journey;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.journeymodel.core.validation.Finding;
import org.journeymodel.core.validation.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whoever uses the program has options, and no methods to call. */
class OptionNamesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Name the column that holds it (EventLogReader.customerColumn).        | Name the column that holds it (--customer).
            Name the column that holds it (EventLogReader.touchpointColumn).      | Name the column that holds it (--touchpoint).
            Name the one that holds it (EventLogReader.timeColumn), or read the events in the order given (EventLogReader.withoutTimes). | Name the one that holds it (--time).
            name the column that holds it (EventLogReader.failedColumn), or keep this one as an attribute (EventLogReader.attributeColumns). | name the column that holds it (--failed).
            Say which it is (EventLogReader.separator).                           | Say which it is (--separator).
            Leave out EventLogReader.separator and columns, or make sure that it is the file you mean. | Leave out --separator, or make sure that it is the file you mean.
            Begin the file with a line of column names, or name all columns in order (EventLogReader.columns). | Begin the file with a line of column names.
            Name the charset of the file (EventLogReader.charset), or save it as UTF-8. | Name the charset of the file (--charset), or save it as UTF-8.
            Name their zone if they are local times (EventLogReader.zone).        | Name their zone if they are local times (--zone).
            Say how times are written (EventLogReader.timeFormat), such as TimeFormat.pattern("dd.MM.yyyy HH:mm") or TimeFormat.epochMillis(). | Say how times are written (--time-format), such as --time-format 'dd.MM.yyyy HH:mm' or --time-format millis.
            Name those that should count (EventLogReader.lifecycle).              | Name those that should count (--lifecycle).
            Name the classifier (EventLogReader.classifier).                      | Name the classifier (--classifier).
            Collapse them if the file has rows twice (EventLog.collapseRepeats).  | Collapse them if the file has rows twice.
            Drop them if so, with EventFilter.customers("a (b)").                 | Leave them out of the file if so.
            Leave them out first: keep(EventFilter.timed()).                      | Leave them out first.
            Leave out some, or raise the limit (LogLimits.rowCells).              | Leave out some.
            Leave out some, or raise the limit (Limits.withRowCells).             | Leave out some.
            Round it; about 17 digits count. Or raise the limit (Limits.withNumberCharacters). | Round it; about 17 digits count.
            more than 20 levels deep (Limits.withAttributeLevels)                 | more than 20 levels deep
            Raise the limit if you trust the file (LogLimits.unpackedBytes), or split it. | Split it.
            Raise the limit if you trust the file (LogLimits.unpackedRatio).      | Unpack it first if you trust it.
            Read it as an atlas; JourneyJson.atlases() does.                      | Read it as an atlas; validate --atlas does.
            Read it as a scenario list; JourneyJson.scenarios(journey) does.      | Read it as a scenario list; validate --scenarios does.
            Read it as an empathy map; JourneyJson.empathyMaps() does.            | Read it as an empathy map.
            Turn a score of another scale into valence with EmotionScale.of(min, neutral, max). | Turn a score of another scale into valence: (score - neutral)/(max - neutral) above neutral, (score - neutral)/(neutral - min) below.
            Did you mean "$1"?                                                    | Did you mean "$1"?
            """)
    void messagesSpeakOfOptions(String message, String told) {
        assertThat(OptionNames.in(message)).isEqualTo(told);
    }

    @Test
    void findingsDoInMessageAndRemedy() {
        Finding.Builder finding =
                Finding.builder().severity(Severity.ERROR).ruleId("log.x").path("record 1");

        assertThat(OptionNames.in(finding.message("Name it (EventLogReader.zone).")
                        .remedy("Or leave it (EventLogReader.charset).")
                        .build()))
                .isEqualTo(finding.message("Name it (--zone).")
                        .remedy("Or leave it (--charset).")
                        .build());
    }

    @TempDir
    Path folder;

    @Test
    void anAtlasThatIsReadAsAJourneyIsAdvisedByOption() throws IOException {
        Path file = Files.writeString(folder.resolve("atlas.json"), "{\"journeyFormat\": \"1.0\", \"journeys\": []}");

        assertThat(journey("validate", file).err())
                .isEqualTo("No journey can be read from " + file + ", which has 1 fault:\n" + file
                        + ":1:1: ERROR json.document-kind: this is an atlas, not a journey. Read it as an atlas;"
                        + " validate --atlas does.\n");
    }
}
