package org.journeymodel.log.csv;

import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.Optional;
import org.journeymodel.log.event.Limits;
import org.journeymodel.log.source.LogFault;
import org.journeymodel.log.source.SourceFault;

/** The rows of a CSV file (RFC 4180), blank lines left out. The only class that knows the parser. */
final class CsvRows implements Rows {

    private static final int LEAST_BUFFER = 1 << 16;

    private final Limits limits;
    private final CsvRowBuilder building;
    private final CloseableIterator<CsvRow> rows;

    /** Stands before the first row. */
    CsvRows(Reader text, char separator, Limits limits) {
        this.limits = limits;
        this.building = new CsvRowBuilder(limits);
        rows = CsvReader.builder()
                .fieldSeparator(separator)
                .allowUnclosedQuote(false)
                .skipEmptyLines(true)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .maxBufferSize(Math.max(LEAST_BUFFER, 2 * limits.cell()))
                .build(building, text)
                .iterator();
    }

    @Override
    public Optional<CsvRow> next() throws IOException, LogFault {
        try {
            Optional<CsvRow> row = rows.hasNext() ? Optional.of(rows.next()) : Optional.empty();
            building.throwIfFaulty();
            return row;
        } catch (UncheckedIOException e) {
            throw causeOf(e);
        } catch (CsvParseException e) {
            building.throwIfFaulty();
            throw faultOf(e);
        }
    }

    private static IOException causeOf(UncheckedIOException e) throws LogFault {
        IOException cause = Objects.requireNonNull(e.getCause(), "cause");
        if (cause instanceof SourceFault undecodable) {
            throw undecodable.fault();
        }
        return cause;
    }

    /** The parser tells its faults in words alone. */
    private LogFault faultOf(CsvParseException e) {
        String words = String.valueOf(e.getMessage());
        long line = building.line();
        if (words.contains("buffer size")) {
            return RowFaults.cellTooLong(line, limits);
        }
        return words.contains("Unclosed quoted field") ? RowFaults.quoteUnclosed(line) : RowFaults.textAfterQuote(line);
    }
}
