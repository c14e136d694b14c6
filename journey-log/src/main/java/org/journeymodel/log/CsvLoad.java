package org.journeymodel.log;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.nio.CharBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.journeymodel.core.validation.Finding;
import org.journeymodel.core.validation.Severity;
import org.journeymodel.log.csv.Columns;
import org.journeymodel.log.csv.CsvRow;
import org.journeymodel.log.csv.CsvRows;
import org.journeymodel.log.csv.Faults;
import org.journeymodel.log.csv.ForeignFormat;
import org.journeymodel.log.csv.HeaderReader;
import org.journeymodel.log.csv.LogFault;
import org.journeymodel.log.csv.RowReader;
import org.journeymodel.log.csv.Separators;
import org.journeymodel.log.csv.StrictText;
import org.journeymodel.log.csv.TimeColumn;
import org.journeymodel.log.csv.UndecodableText;
import org.journeymodel.log.event.LogColumns;
import org.journeymodel.log.event.Names;

/** Reads one CSV file into an {@link EventLog}, once. */
final class CsvLoad {

    private static final int PEEKED = 1 << 16;
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final EventLogReader options;
    private final String source;
    private final Faults faults;
    private final TimeColumn times;
    private final List<Finding> notes = new ArrayList<>();
    private final LogColumns log = new LogColumns();
    private long record;

    CsvLoad(EventLogReader options, String source) {
        this.options = options;
        this.source = source;
        this.faults = new Faults(source);
        this.times = new TimeColumn(options.zone().orElse(null), faults);
    }

    EventLog read(InputStream in) throws IOException {
        try {
            readAll(in);
        } catch (UndecodableText e) {
            faults.add(e.fault(), "");
        } catch (LogFault e) {
            faults.add(e, record == 0 ? "" : "record " + record);
        }
        notes.addAll(times.finish());
        if (!faults.isEmpty()) {
            throw new EventLogException(source, faults.findings(), faults.omitted());
        }
        notes.addAll(similarNames());
        return new EventLog(source, log, notes);
    }

    private void readAll(InputStream in) throws IOException, LogFault {
        byte[] head = in.readNBytes(StrictText.BUFFER);
        ForeignFormat.refuse(head, options.charset());
        BufferedReader text = new BufferedReader(new StrictText(head, in, options.charset()), PEEKED);
        CharSequence peeked = peek(text);
        ForeignFormat.refuse(peeked);
        readRows(new CsvRows(text, options.separator().orElseGet(() -> Separators.guess(peeked))));
    }

    /** {@return the characters at the beginning; those after a byte order mark remain to be read} */
    private static CharSequence peek(BufferedReader text) throws IOException {
        text.mark(1);
        if (text.read() != BYTE_ORDER_MARK) {
            text.reset();
        }
        text.mark(PEEKED);
        CharBuffer peeked = CharBuffer.allocate(PEEKED);
        int count = text.read(peeked.array());
        text.reset();
        return peeked.limit(Math.max(0, count));
    }

    private void readRows(CsvRows rows) throws IOException, LogFault {
        CsvRow header = rows.next()
                .orElseThrow(() -> new LogFault(
                        "log.empty",
                        "the file has no text.",
                        "Give it a CSV file whose first line names its columns."));
        HeaderReader reader = new HeaderReader(header, options.namedColumns(), faults);
        Optional<Columns> columns = reader.columns();
        if (columns.isEmpty()) {
            return;
        }
        notes.addAll(reader.notes());
        record = 1;
        RowReader row = new RowReader(header, columns.get(), times, faults);
        for (Optional<CsvRow> next = next(rows); next.isPresent(); next = next(rows)) {
            row.read(next.get(), record, log);
            record++;
        }
        if (record == 1) {
            throw new LogFault(
                    "log.empty", header.line(), "the file has a header, but no record.", "Give it a file with events.");
        }
    }

    private Optional<CsvRow> next(CsvRows rows) throws IOException, LogFault {
        try {
            return rows.next();
        } catch (IOException e) {
            e.addSuppressed(new IOException(source + ": reading failed at record " + record));
            throw e;
        }
    }

    private List<Finding> similarNames() {
        return Names.similar(log.touchpoints().names()).stream()
                .map(group -> faults.finding(Severity.NOTE, "log.touchpoint.similar")
                        .message("touchpoints are kept apart that look much alike: " + group + ".")
                        .remedy("Write their names alike if they are one.")
                        .build())
                .toList();
    }
}
