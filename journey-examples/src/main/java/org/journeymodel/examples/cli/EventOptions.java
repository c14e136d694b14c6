package org.journeymodel.examples.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.ZoneId;
import org.journeymodel.log.EventLog;
import org.journeymodel.log.EventLogReader;
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
            names = "--zone",
            paramLabel = "ZONE",
            description = "Zone of times without offset, such as Europe/Oslo; UTC if left out.")
    private @Nullable ZoneId zone;

    /** Reads the events, and prints what the reading assumed. */
    EventLog read(Path file, PrintWriter notes) throws IOException {
        EventLogReader reader = EventLog.reader();
        reader = customer == null ? reader : reader.customerColumn(customer);
        reader = touchpoint == null ? reader : reader.touchpointColumn(touchpoint);
        reader = time == null ? reader : reader.timeColumn(time);
        reader = zone == null ? reader : reader.zone(zone);
        EventLog log = reader.read(file);
        log.notes().forEach(notes::println);
        return log;
    }
}
