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

/** The rows of a CSV file (RFC 4180), blank lines left out. The only class that knows the parser. */
public final class CsvRows {

    private final CsvRowBuilder building = new CsvRowBuilder();
    private final CloseableIterator<CsvRow> rows;

    /** Stands before the first row. */
    public CsvRows(Reader text, char separator) {
        rows = CsvReader.builder()
                .fieldSeparator(separator)
                .allowUnclosedQuote(false)
                .skipEmptyLines(true)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .maxBufferSize(2 * Limits.CELL)
                .build(building, text)
                .iterator();
    }

    /** {@return the next row, or empty after the last} */
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
        if (cause instanceof UndecodableText undecodable) {
            throw undecodable.fault();
        }
        return cause;
    }

    /** The parser tells its faults in words alone. */
    private LogFault faultOf(CsvParseException e) {
        String words = String.valueOf(e.getMessage());
        long line = building.line();
        if (words.contains("buffer size")) {
            return CsvRowBuilder.cellTooLong(line);
        }
        if (words.contains("Unclosed quoted field")) {
            return new LogFault(
                    "log.quote.unclosed",
                    line,
                    "a cell begins with a double quote that is never closed; all that follows would belong to it.",
                    "Close the quote; write a quote inside a quoted cell twice.");
        }
        return new LogFault(
                "log.quote.misplaced",
                line,
                "a cell goes on after its closing double quote; the file was not read beyond it.",
                "Put the whole cell in quotes; write a quote inside a quoted cell twice.");
    }
}
