package org.journeymodel.examples.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.journeymodel.core.progress.ProgressListener;
import org.journeymodel.log.EventLog;
import org.journeymodel.log.EventLogReader;
import org.journeymodel.log.TimeFormat;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options that say how to read a file of events. */
final class EventOptions {

    /** What the library's messages advise to call, and the option that calls it. */
    private static final Map<String, String> OPTIONS = options();

    private static final Pattern PATTERN = Pattern.compile("TimeFormat\\.pattern\\(\"([^\"]*)\"\\)");

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

    private static Map<String, String> options() {
        Map<String, String> options = new LinkedHashMap<>();
        options.put("EventLogReader.customerColumn", "--customer");
        options.put("EventLogReader.touchpointColumn", "--touchpoint");
        options.put("EventLogReader.timeColumn", "--time");
        options.put(", or keep this one as an attribute (EventLogReader.attributeColumns)", "");
        options.put("EventLogReader.failedColumn", "--failed");
        options.put("EventLogReader.scoreColumn", "--score");
        options.put("EventLogReader.timeFormat", "--time-format");
        options.put("TimeFormat.epochSeconds()", "--time-format seconds");
        options.put("TimeFormat.epochMillis()", "--time-format millis");
        options.put("TimeFormat.epochMicros()", "--time-format micros");
        options.put("TimeFormat.epochNanos()", "--time-format nanos");
        options.put("EventLogReader.classifier", "--classifier");
        options.put("EventLogReader.zone", "--zone");
        options.put("EventLogReader.charset", "--charset");
        options.put("EventLogReader.separator", "--separator");
        return Collections.unmodifiableMap(options);
    }

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
        EventLog log = reader.read(file);
        log.notes().forEach(note -> notes.println(named(note.toString())));
        return log;
    }

    /** {@return the zone whose clock and calendar the figures are told by} */
    ZoneId zone() {
        return zone == null ? ZoneId.of("UTC") : zone;
    }

    boolean isAnyGiven() {
        return Stream.of(customer, touchpoint, time, failed, score, zone, charset, separator, timeFormat, classifier)
                .anyMatch(Objects::nonNull);
    }

    /** {@return a message with the names of options instead of the library's methods} */
    static String named(String message) {
        String named = message;
        for (Map.Entry<String, String> option : OPTIONS.entrySet()) {
            named = named.replace(option.getKey(), option.getValue());
        }
        return PATTERN.matcher(named).replaceAll("--time-format '$1'");
    }
}
