package org.journeymodel.log.csv;

import java.io.BufferedReader;
import java.io.IOException;
import java.util.Optional;
import org.journeymodel.log.source.Columns;
import org.journeymodel.log.source.HeaderReader;
import org.journeymodel.log.source.LogFault;
import org.journeymodel.log.source.ReadSettings;
import org.journeymodel.log.source.Reading;
import org.journeymodel.log.source.SourceInput;
import org.journeymodel.log.source.SourceWords;
import org.journeymodel.log.source.StrictText;

/** Reads CSV files. */
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
        BufferedReader text = StrictText.open(in.head(), in.rest(), settings.charset);
        readRows(new CsvRows(text, separator, settings.limits));
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
        for (Optional<CsvRow> row = hasHeader ? rows.next() : first; row.isPresent(); row = rows.next()) {
            intake.take(row.get());
        }
        if (reading.intake().records() == 0) {
            throw new LogFault(
                    "log.empty", header.line(), "the file has a header, but no record.", "Give it a file with events.");
        }
    }
}
