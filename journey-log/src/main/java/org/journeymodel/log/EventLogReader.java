package org.journeymodel.log;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.journeymodel.core.message.Quote;
import org.journeymodel.log.csv.ColumnRole;
import org.jspecify.annotations.Nullable;

/**
 * Reads event logs from CSV files (RFC 4180) whose first line names the columns. What is not set is
 * guessed from that line.
 *
 * <p><b>Columns</b> are guessed from usual headers, without regard to case, {@code _}, {@code -} and
 * spaces; where several fit, the one further to the front of its list is taken and {@link
 * EventLog#notes()} says so:
 *
 * <ul>
 *   <li>customer: customer_id, customer, client_id, client, user_id, user, visitor_id, visitor,
 *       person_id, person, case:concept:name, case_id, case, session_id, session
 *   <li>touchpoint: touchpoint, touchpoint_id, touchpoint_name, event_name, event, event_type,
 *       activity_name, activity, concept:name, action, page, step
 *   <li>time: timestamp, event_timestamp, event_time, time, time:timestamp, date_time, created_at,
 *       start_timestamp, start_time, date
 * </ul>
 *
 * <p><b>The separator</b> is guessed among comma, semicolon, tab and vertical bar. Cells are taken
 * as they are written, spaces included. Blank lines are skipped; nothing else is.
 *
 * <p><b>Times</b> are ISO 8601, such as {@code 2019-11-01T17:59:13.273932Z} or {@code 2019-11-01
 * 17:59}: seconds, a fraction of up to nine digits, and the offset (Z, UTC or +01:00) may be left
 * out. They are kept exactly and lie in the years 1900 to 2190. Where no zone is set, times without
 * offset are read as UTC, which {@link EventLog#notes()} tells, and a log with both kinds is refused.
 * Where a zone is set, it holds for times without offset: a time that its clocks skipped is refused,
 * of one that they showed twice the earlier is taken, and told. The system's own zone is never used.
 *
 * <p><b>Bytes</b> are UTF-8, with or without byte order mark, unless another charset is set; others
 * are refused, never replaced.
 *
 * <p><b>Limits</b>: 1,000,000 characters in a cell, 4,096 cells and 4,000,000 characters in a row,
 * 10,000 different touchpoints.
 *
 * <p>Immutable and safe to share between threads: each method returns a new reader.
 */
public final class EventLogReader {

    static final EventLogReader STANDARD =
            new EventLogReader(new EnumMap<>(ColumnRole.class), null, null, StandardCharsets.UTF_8);

    private final EnumMap<ColumnRole, String> columns;
    private final @Nullable Character separator;
    private final @Nullable ZoneId zone;
    private final Charset charset;

    private EventLogReader(
            EnumMap<ColumnRole, String> columns,
            @Nullable Character separator,
            @Nullable ZoneId zone,
            Charset charset) {
        this.columns = columns;
        this.separator = separator;
        this.zone = zone;
        this.charset = charset;
    }

    /**
     * {@return a reader that takes customers from the named column}
     *
     * @param header exactly as the file writes it
     */
    public EventLogReader customerColumn(String header) {
        return with(ColumnRole.CUSTOMER, header);
    }

    /**
     * {@return a reader that takes touchpoints from the named column}
     *
     * @param header exactly as the file writes it
     */
    public EventLogReader touchpointColumn(String header) {
        return with(ColumnRole.TOUCHPOINT, header);
    }

    /**
     * {@return a reader that takes times from the named column}
     *
     * @param header exactly as the file writes it
     */
    public EventLogReader timeColumn(String header) {
        return with(ColumnRole.TIME, header);
    }

    /**
     * {@return a reader of cells that are separated by the given character}
     *
     * @param separator neither a double quote nor a line break
     * @throws IllegalArgumentException if it is one of these
     */
    public EventLogReader separator(char separator) {
        if (separator == '"' || separator == '\n' || separator == '\r') {
            throw new IllegalArgumentException("Separator must be neither a double quote nor a line break, but was "
                    + Quote.of(String.valueOf(separator)) + ". Give it the character between two cells.");
        }
        return new EventLogReader(columns, separator, zone, charset);
    }

    /**
     * {@return a reader that takes times without offset as local times of the given zone}
     *
     * @param zone such as {@code ZoneId.of("Europe/Stockholm")}
     */
    public EventLogReader zone(ZoneId zone) {
        return new EventLogReader(columns, separator, Objects.requireNonNull(zone, "zone"), charset);
    }

    /**
     * {@return a reader of files in the given charset}
     *
     * @param charset one that can decode
     */
    public EventLogReader charset(Charset charset) {
        return new EventLogReader(columns, separator, zone, Objects.requireNonNull(charset, "charset"));
    }

    /**
     * {@return the events of a file}
     *
     * @param file a CSV file; findings name it as it is given here
     * @throws EventLogException if its content is faulty: all faults at once, up to a limit
     * @throws IOException if it cannot be opened or read
     */
    public EventLog read(Path file) throws IOException {
        if (Files.isDirectory(file)) {
            throw new FileSystemException(file.toString(), null, "is a folder, not a file");
        }
        return read(Files.newInputStream(file), file.toString());
    }

    /**
     * {@return the events of a stream}
     *
     * @param in a CSV file from its first byte; read to its end and closed, also after a failure
     * @param source what findings call it, such as a file name
     * @throws EventLogException if its content is faulty: all faults at once, up to a limit
     * @throws IOException if the stream cannot be read; its suppressed exception names the record
     */
    public EventLog read(InputStream in, String source) throws IOException {
        Objects.requireNonNull(source, "source");
        try (in) {
            return new CsvLoad(this, source).read(in);
        }
    }

    private EventLogReader with(ColumnRole role, String header) {
        EnumMap<ColumnRole, String> copy = new EnumMap<>(columns);
        copy.put(role, Objects.requireNonNull(header, "header"));
        return new EventLogReader(copy, separator, zone, charset);
    }

    Map<ColumnRole, String> namedColumns() {
        return columns;
    }

    Optional<Character> separator() {
        return Optional.ofNullable(separator);
    }

    Optional<ZoneId> zone() {
        return Optional.ofNullable(zone);
    }

    Charset charset() {
        return charset;
    }
}
