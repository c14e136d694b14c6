package org.journeymodel.log.csv;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.journeymodel.log.source.Columns;
import org.journeymodel.log.source.HeaderReader;
import org.journeymodel.log.source.LogFault;
import org.journeymodel.log.source.ReadSettings;
import org.journeymodel.log.source.Reading;
import org.journeymodel.log.source.SourceInput;
import org.journeymodel.log.source.SourceWords;
import org.journeymodel.log.source.StrictText;

/** Reads CSV files: in UTF-8 as bytes, in other charsets through FastCSV. */
public final class CsvSource {

    private final Reading reading;
    private final ReadSettings settings;

    /** Reads into a log. */
    public CsvSource(Reading reading) {
        this.reading = reading;
        this.settings = reading.settings();
    }

    /** {@return how faults of CSV files are told} */
    public static SourceWords words() {
        return new SourceWords("column", "row");
    }

    /** Reads all rows, to the first fault after which that makes no sense. */
    public void read(SourceInput in, CharSequence head) throws IOException, LogFault {
        char separator = settings.separator == null ? Separators.guess(head) : settings.separator;
        Rows rows = isFast(separator)
                ? new ByteRows(in.all(), separator, settings.limits)
                : new CsvRows(new StrictText(in.head(), in.rest(), settings.charset), separator, settings.limits);
        readRows(rows);
    }

    private boolean isFast(char separator) {
        return settings.charset.equals(StandardCharsets.UTF_8) && separator < 0x80;
    }

    private void readRows(Rows rows) throws IOException, LogFault {
        boolean hasHeader = settings.header.isEmpty();
        CsvRow header = hasHeader ? header(rows) : new CsvRow(1, settings.header);
        HeaderReader reader = new HeaderReader(header.line(), header.cells(), settings, reading.faults());
        Optional<Columns> columns = reader.columns();
        if (columns.isEmpty()) {
            return;
        }
        reading.notes().addAll(reader.notes());
        reading.placedBy(() -> "record " + (reading.intake().records() + 1));
        takeAll(rows, header.cells(), columns.get());
        if (reading.intake().records() == 0) {
            requireRecords(hasHeader, header.line());
        }
    }

    /** Refuses a file without a record, but for one with a header in lenient reading: a daily export of a quiet day. */
    private void requireRecords(boolean hasHeader, long headerLine) throws LogFault {
        if (!hasHeader) {
            throw noText();
        }
        if (!settings.lenient) {
            reading.placedBy(() -> "");
            throw new LogFault(
                    "log.empty", headerLine, "the file has a header, but no record.", "Give it a file with events.");
        }
    }

    /** {@return whether a line is the {@code sep=;} with which spreadsheets begin files, parted by what it names} */
    private static boolean namesSeparator(CsvRow row) {
        return row.cells().size() == 2
                && row.cells().get(0).equalsIgnoreCase("sep=")
                && row.cells().get(1).isEmpty();
    }

    private static CsvRow header(Rows rows) throws IOException, LogFault {
        try {
            CsvRow first = rows.next().orElseThrow(CsvSource::noText);
            return namesSeparator(first) ? rows.next().orElseThrow(CsvSource::noText) : first;
        } catch (BadRow e) {
            throw e.fault();
        }
    }

    private static LogFault noText() {
        return new LogFault("log.empty", "the file has no text.", "Give it a file with events.");
    }

    private void takeAll(Rows rows, List<String> header, Columns columns) throws IOException, LogFault {
        FastIntake fast = new FastIntake(header.size(), columns, reading);
        RowIntake intake = new RowIntake(header, columns, reading);
        boolean more = true;
        while (more) {
            try {
                more = rows instanceof ByteRows bytes ? takesNext(bytes, fast, intake) : takesNext(rows, intake);
            } catch (BadRow e) {
                intake.leaveOut(e);
            }
        }
    }

    private static boolean takesNext(ByteRows rows, FastIntake fast, RowIntake intake)
            throws IOException, LogFault, BadRow {
        if (!rows.advance()) {
            return false;
        }
        if (!fast.takes(rows.row())) {
            intake.take(rows.row().texts());
        }
        return true;
    }

    private static boolean takesNext(Rows rows, RowIntake intake) throws IOException, LogFault, BadRow {
        Optional<CsvRow> row = rows.next();
        if (row.isPresent()) {
            intake.take(row.get());
        }
        return row.isPresent();
    }
}
