package org.journeymodel.examples.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.journeymodel.core.progress.ProgressListener;
import org.journeymodel.log.EventLog;
import org.journeymodel.log.EventLogReader;
import org.journeymodel.log.TimeFormat;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options that say how to read a file of events. */
final class EventOptions {

    @Option(
            names = "--customer",
            paramLabel = "COLUMN",
            description = "Header of the column with the customer; guessed if left out.")
    private @Nullable String customer;

    @Option(
            names = "--touchpoint",
            paramLabel = "COLUMN",
            description = "Header of the column with the touchpoint; guessed if left out.")
    private @Nullable String touchpoint;

    @Option(
            names = "--time",
            paramLabel = "COLUMN",
            description = "Header of the column with the time; guessed if left out.")
    private @Nullable String time;

    @Option(
            names = "--failed",
            paramLabel = "COLUMN",
            description = "Header of the column that tells whether a visit failed; guessed if left out.")
    private @Nullable String failed;

    @Option(
            names = "--score",
            paramLabel = "COLUMN",
            description = "Header of the column with the customer's score; guessed if left out.")
    private @Nullable String score;

    @Option(
            names = "--zone",
            paramLabel = "ZONE",
            description = "Zone of times without offset, such as Europe/Oslo; UTC if left out.")
    private @Nullable ZoneId zone;

    @Option(names = "--charset", paramLabel = "CHARSET", description = "How the file is encoded; UTF-8 if left out.")
    private @Nullable Charset charset;

    @Option(
            names = "--separator",
            paramLabel = "CHARACTER",
            description = "What stands between two cells; guessed if left out.")
    private @Nullable Character separator;

    @Option(
            names = "--time-format",
            paramLabel = "FORMAT",
            description =
                    "How times are written: iso, seconds, millis, micros or nanos since 1970, or a pattern such as"
                            + " 'dd.MM.yyyy HH:mm'; iso if left out.")
    private @Nullable TimeFormat timeFormat;

    @Option(
            names = "--classifier",
            paramLabel = "NAME",
            description = "A classifier that an XES log declares, which tells touchpoints; concept:name if left out.")
    private @Nullable String classifier;

    @Option(
            names = "--lifecycle",
            split = ",",
            paramLabel = "NAME",
            description =
                    "Life-cycle transitions of an XES log that count as visits, such as complete; all if left out.")
    private List<String> lifecycles = List.of();

    /** Reads the events, and prints what the reading assumed. */
    EventLog read(Path file, PrintWriter notes, ProgressListener listener) throws IOException {
        EventLogReader reader = EventLog.reader().withProgress(listener);
        reader = customer == null ? reader : reader.customerColumn(customer);
        reader = touchpoint == null ? reader : reader.touchpointColumn(touchpoint);
        reader = time == null ? reader : reader.timeColumn(time);
        reader = failed == null ? reader : reader.failedColumn(failed);
        reader = score == null ? reader : reader.scoreColumn(score);
        reader = zone == null ? reader : reader.zone(zone);
        reader = charset == null ? reader : reader.charset(charset);
        reader = separator == null ? reader : reader.separator(separator);
        reader = timeFormat == null ? reader : reader.timeFormat(timeFormat);
        reader = classifier == null ? reader : reader.classifier(classifier);
        reader = lifecycles.isEmpty() ? reader : reader.lifecycle(lifecycles.toArray(String[]::new));
        EventLog log = reader.read(file);
        log.notes().forEach(note -> notes.println(OptionNames.in(note.toString())));
        return log;
    }

    /** {@return the zone whose clock and calendar the figures are told by} */
    ZoneId zone() {
        return zone == null ? ZoneId.of("UTC") : zone;
    }

    boolean isAnyGiven() {
        return Stream.of(customer, touchpoint, time, failed, score, zone, charset, separator, timeFormat, classifier)
                        .anyMatch(Objects::nonNull)
                || !lifecycles.isEmpty();
    }
}
