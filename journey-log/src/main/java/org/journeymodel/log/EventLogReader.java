package org.journeymodel.log;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.journeymodel.core.limit.Limits;
import org.journeymodel.core.message.Quote;
import org.journeymodel.core.progress.ProgressListener;
import org.journeymodel.log.source.ColumnRole;
import org.journeymodel.log.source.ReadSettings;
import org.jspecify.annotations.Nullable;

/**
 * Reads event logs from CSV, NDJSON and XES, packed with gzip or not. What is not set is guessed from how
 * the source begins, never from its name.
 *
 * <p><b>CSV</b> (RFC 4180): the first line names the columns, unless {@link #columns} does. The separator is
 * guessed among comma, semicolon, tab and vertical bar. Cells are taken as they are written, spaces
 * included. Blank lines are skipped, and so is a first line {@code sep=;}, as spreadsheets write it; nothing else is. <b>NDJSON</b>: one JSON object to a line, whose keys are
 * the columns; only a line feed ends a line. <b>XES</b> (IEEE 1849): the attributes of events are the columns,
 * then those of their traces; the customer is the {@code concept:name} of the trace. A document type, an
 * external entity or anything on the network is never read. Every event counts unless {@link #lifecycle}
 * picks some; its touchpoint is its {@code concept:name} unless {@link #touchpointColumn} or {@link #classifier}
 * says otherwise. A value that the log declares for all events ({@code global}) is never put in the place of one
 * that an event lacks.
 *
 * <p><b>Columns</b> are guessed from usual headers, without regard to case, {@code _}, {@code -} and
 * spaces; where several fit, the one further to the front of its list is taken and {@link
 * EventLog#notes()} says so:
 *
 * <ul>
 *   <li>customer: customer_id, customer, client_id, client, user_id, user, visitor_id, visitor,
 *       person_id, person, user_pseudo_id, distinct_id, anonymous_id, case:concept:name, case_id, case,
 *       session_id, session
 *   <li>touchpoint: touchpoint, touchpoint_id, touchpoint_name, event_name, event, event_type,
 *       activity_name, activity, concept:name, action, page, step
 *   <li>time: timestamp, event_timestamp, event_time, time, time:timestamp, date_time, created_at,
 *       occurred_at, complete_timestamp, start_timestamp, start_time, ts, date
 *   <li>channel, if there is exactly one: channel, channel_id, channel_name
 *   <li>failed, if there is exactly one and each of its values says true or false: failed, is_failed, has_failed,
 *       failure, error, is_error
 *   <li>score, if there is exactly one and each of its values is a number: score, nps, nps_score, csat, rating
 * </ul>
 *
 * <p>Failures and scores that were guessed are told in {@link EventLog#notes()}, and so is a column called like them
 * that is not taken, with the first value that does not fit. One that {@link #attributeColumns} names is an attribute
 * alone. Attributes are never guessed.
 *
 * <p><b>Times</b> are ISO 8601 unless another {@link TimeFormat} is set, such as {@code
 * 2019-11-01T17:59:13.273932Z} or {@code 2019-11-01 17:59}: seconds, a fraction of up to nine digits, and
 * the offset (Z, UTC or +01:00) may be left out. They are kept exactly and lie in the years 1900 to 2190.
 * Where no zone is set, times without offset are read as UTC, which {@link EventLog#notes()} tells, and a log
 * with both kinds is refused. Where a zone is set, it holds for times without offset: a time that its clocks
 * skipped is refused, of one that they showed twice the earlier is taken, and told. The system's own zone is
 * never used.
 *
 * <p><b>Bytes</b> are UTF-8, with or without byte order mark, unless another charset is set; XES says its own.
 * Bytes outside the charset are refused, never replaced.
 *
 * <p><b>Nothing is left out in silence.</b> A record that is no event refuses the whole source, and all
 * faults are told at once, up to a limit. A {@link #lenient} reader leaves out that record alone, counts and
 * lists it. Records are always the events of the log and those left out together.
 *
 * <p><b>Limits</b> are those of {@link Limits#standard()} unless others are set.
 *
 * <p>Immutable and safe to share between threads: each method returns a new reader.
 */
public final class EventLogReader {

    static final EventLogReader STANDARD = new EventLogReader(new ReadSettings(), null);

    private final ReadSettings settings;
    private final @Nullable LogFormat format;

    private EventLogReader(ReadSettings settings, @Nullable LogFormat format) {
        this.settings = settings;
        this.format = format;
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
        return with(ColumnRole.TOUCHPOINT, header).with(copy -> copy.classifier = null);
    }

    /**
     * {@return a reader of XES that takes touchpoints from one of the log's own classifiers, which names the
     * attributes of events that together tell what was done}
     *
     * <p>With {@code <classifier name="Step" keys="concept:name lifecycle:transition"/>} and {@code
     * classifier("Step")} an event of pay and complete is at the touchpoint {@code pay+complete}. An event that
     * lacks one of the attributes is faulty. This and {@link #touchpointColumn} replace each other; sources that
     * are no XES are refused.
     *
     * @param name as the log declares it, for events
     */
    public EventLogReader classifier(String name) {
        Objects.requireNonNull(name, "name");
        return with(copy -> {
            copy.classifier = name;
            copy.columns.remove(ColumnRole.TOUCHPOINT);
        });
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
     * {@return a reader that takes channels from the named column; an event may have none}
     *
     * @param header exactly as the file writes it
     */
    public EventLogReader channelColumn(String header) {
        return with(ColumnRole.CHANNEL, header);
    }

    /**
     * {@return a reader that takes from the named column whether a visit failed: true, yes, t, y or 1; false, no,
     * f, n, 0 or nothing; without regard to case}
     *
     * @param header exactly as the file writes it
     */
    public EventLogReader failedColumn(String header) {
        return with(ColumnRole.FAILED, header);
    }

    /**
     * {@return a reader that takes from the named column the score that the customer gave, a number; an event may
     * have none}
     *
     * @param header exactly as the file writes it
     */
    public EventLogReader scoreColumn(String header) {
        return with(ColumnRole.SCORE, header);
    }

    /**
     * {@return a reader that keeps the named columns as attributes, beside those named before; an event may lack
     * them}
     *
     * @param headers exactly as the file writes them, each once
     */
    public EventLogReader attributeColumns(String... headers) {
        List<String> more = List.of(headers);
        return with(copy -> copy.attributes = Stream.concat(copy.attributes.stream(), more.stream())
                .distinct()
                .toList());
    }

    /**
     * {@return a reader of CSV files that begin with the first event, not with the names of columns}
     *
     * @param headers the names of all columns in order
     * @throws IllegalArgumentException if there are none
     */
    public EventLogReader columns(String... headers) {
        List<String> names = List.of(headers);
        if (names.isEmpty()) {
            throw new IllegalArgumentException("Columns must be named, but there were none. Name all of them in order,"
                    + " or leave this out if the first line of the file does.");
        }
        return with(copy -> copy.header = names);
    }

    /** {@return a reader of events without times, each customer's in the order in which they stand} */
    public EventLogReader withoutTimes() {
        return with(copy -> copy.withoutTimes = true);
    }

    /**
     * {@return a reader of times that are written in the given way}
     *
     * @param format such as {@code TimeFormat.epochMillis()}
     */
    public EventLogReader timeFormat(TimeFormat format) {
        Objects.requireNonNull(format, "format");
        return with(copy -> copy.times = format.reader());
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
        return with(copy -> copy.separator = separator);
    }

    /**
     * {@return a reader that takes times without offset as local times of the given zone}
     *
     * @param zone such as {@code ZoneId.of("Europe/Stockholm")}
     */
    public EventLogReader zone(ZoneId zone) {
        Objects.requireNonNull(zone, "zone");
        return with(copy -> copy.zone = zone);
    }

    /**
     * {@return a reader of files in the given charset; XES says its own}
     *
     * @param charset one that can decode
     */
    public EventLogReader charset(Charset charset) {
        Objects.requireNonNull(charset, "charset");
        return with(copy -> copy.charset = charset);
    }

    /**
     * {@return a reader of the given format, which is not guessed then}
     *
     * @param format how the source is written
     */
    public EventLogReader format(LogFormat format) {
        return new EventLogReader(settings, Objects.requireNonNull(format, "format"));
    }

    /**
     * {@return a reader that takes from XES only events of the given life-cycle transitions, such as {@code
     * complete}; the others are counted as left out, and told}
     *
     * <p>A log is refused of which no event would be left, and so are sources that are no XES.
     *
     * @param transitions without regard to case; none for all events
     */
    public EventLogReader lifecycle(String... transitions) {
        Set<String> all = new LinkedHashSet<>();
        Arrays.stream(transitions).forEach(each -> all.add(each.toLowerCase(Locale.ROOT)));
        return with(copy -> copy.lifecycles = Set.copyOf(all));
    }

    /**
     * {@return a reader that leaves out records that are no events, where others would refuse the source}
     *
     * <p>Each is counted by {@link EventLog#leftOutCount()} and told by {@link EventLog#leftOut()}. What makes the
     * rest unreadable or doubtful, such as a quote that is never closed, or times with and without offset where no
     * zone is set, refuses the source all the same; a CSV row with a quote in
     * the wrong place ends with the line on which that shows. A CSV file of a header alone, or an XES file without
     * events, is a log without events, which is told.
     */
    public EventLogReader lenient() {
        return with(copy -> copy.lenient = true);
    }

    /**
     * {@return a reader with other limits}
     *
     * @param limits such as {@code Limits.standard().withTouchpoints(50_000)}
     */
    public EventLogReader limits(Limits limits) {
        Objects.requireNonNull(limits, "limits");
        return with(copy -> copy.limits = limits);
    }

    /**
     * {@return a reader whose findings show no value of the source, but how long it is} For logs with personal data,
     * where findings go to places in which these must not be.
     *
     * <p>{@code time "soon"} is told as {@code time (4 characters)}, and names of customers and touchpoints alike.
     * Shown are lines, numbers of records, counts, usual headers, and names that the settings of the reader give. It
     * holds for what reading tells, in {@link EventLogException}, {@link EventLog#leftOut()} and {@link
     * EventLog#notes()}; the log itself holds all values.
     */
    public EventLogReader withoutValues() {
        return with(copy -> copy.withoutValues = true);
    }

    /**
     * {@return a reader that tells how many bytes of the source are read, packed as they are}
     *
     * @param listener hears of it; the total is known for files
     */
    public EventLogReader withProgress(ProgressListener listener) {
        Objects.requireNonNull(listener, "listener");
        return with(copy -> copy.listener = listener);
    }

    /**
     * {@return the events of a file}
     *
     * @param file findings name it as it is given here
     * @throws EventLogException if its content is faulty: all faults at once, up to a limit
     * @throws IllegalArgumentException if two settings contradict each other
     * @throws IOException if it cannot be opened or read
     * @throws org.journeymodel.core.progress.WorkInterruptedException if the thread is interrupted
     */
    public EventLog read(Path file) throws IOException {
        requireConsistent();
        if (Files.isDirectory(file)) {
            throw new FileSystemException(file.toString(), null, "is a folder, not a file");
        }
        try (InputStream in = Files.newInputStream(file)) {
            return new LogLoad(settings, format, file.toString()).read(in, OptionalLong.of(Files.size(file)));
        }
    }

    /**
     * {@return the events of a stream}
     *
     * @param in a source from its first byte; read to its end and closed, also after a failure
     * @param source what findings call it, such as a file name
     * @throws EventLogException if its content is faulty: all faults at once, up to a limit
     * @throws IOException if the stream cannot be read; its suppressed exception names the record
     * @throws org.journeymodel.core.progress.WorkInterruptedException if the thread is interrupted
     */
    public EventLog read(InputStream in, String source) throws IOException {
        Objects.requireNonNull(source, "source");
        requireConsistent();
        try (in) {
            return new LogLoad(settings, format, source).read(in, OptionalLong.empty());
        }
    }

    private void requireConsistent() {
        if (settings.withoutTimes && settings.columns.containsKey(ColumnRole.TIME)) {
            throw new IllegalArgumentException("Reader cannot read without times and take them from column "
                    + Quote.of(settings.columns.getOrDefault(ColumnRole.TIME, "")) + ". Leave out one of the two.");
        }
        String customer = settings.columns.get(ColumnRole.CUSTOMER);
        if (customer != null && customer.equals(settings.columns.get(ColumnRole.TOUCHPOINT))) {
            throw new IllegalArgumentException("Column " + Quote.of(customer)
                    + " cannot hold both the customer and the touchpoint. Name another for one of them.");
        }
    }

    private EventLogReader with(ColumnRole role, String header) {
        Objects.requireNonNull(header, "header");
        return with(copy -> copy.columns.put(role, header));
    }

    private EventLogReader with(Consumer<ReadSettings> change) {
        return new EventLogReader(settings.with(change), format);
    }
}
