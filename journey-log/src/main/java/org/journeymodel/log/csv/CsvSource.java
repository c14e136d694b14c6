package org.journeymodel.log.csv;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
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
                : new CsvRows(StrictText.open(in.head(), in.rest(), settings.charset), separator, settings.limits);
        readRows(rows);
    }

    private boolean isFast(char separator) {
        return settings.charset.equals(StandardCharsets.UTF_8) && separator < 0x80;
    }

    private void readRows(Rows rows) throws IOException, LogFault {
        Optional<CsvRow> first = rows.next();
        if (first.isEmpty()) {
            throw new LogFault("log.empty", "the file has no text.", "Give it a file with events.");
        }
        boolean hasHeader = settings.header.isEmpty();
        CsvRow header = hasHeader ? first.get() : new CsvRow(first.get().line(), settings.header);
        HeaderReader reader = new HeaderReader(header.line(), header.cells(), settings, reading.faults());
        Optional<Columns> columns = reader.columns();
        if (columns.isEmpty()) {
            return;
        }
        reading.notes().addAll(reader.notes());
        reading.placedBy(() -> "record " + (reading.intake().records() + 1));
        RowIntake intake = new RowIntake(header.cells(), columns.get(), reading);
        if (!hasHeader) {
            intake.take(first.get());
        }
        if (rows instanceof ByteRows bytes) {
            takeAll(bytes, new FastIntake(header.cells().size(), columns.get(), reading), intake);
        } else {
            takeAll(rows, intake);
        }
        if (reading.intake().records() == 0 && !settings.lenient) {
            throw new LogFault(
                    "log.empty", header.line(), "the file has a header, but no record.", "Give it a file with events.");
        }
    }

    private static void takeAll(ByteRows rows, FastIntake fast, RowIntake intake) throws IOException, LogFault {
        while (rows.advance()) {
            if (!fast.takes(rows.row())) {
                intake.take(rows.row().texts());
            }
        }
    }

    private static void takeAll(Rows rows, RowIntake intake) throws IOException, LogFault {
        for (Optional<CsvRow> row = rows.next(); row.isPresent(); row = rows.next()) {
            intake.take(row.get());
        }
    }
}
