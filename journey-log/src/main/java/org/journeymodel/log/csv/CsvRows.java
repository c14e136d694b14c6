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
import org.journeymodel.core.limit.Limits;
import org.journeymodel.log.source.LogFault;
import org.journeymodel.log.source.SourceFault;

/** The rows of a CSV file (RFC 4180), blank lines left out. The only class that knows the parser. */
final class CsvRows implements Rows {

    private static final int LEAST_BUFFER = 1 << 16;

    private final LineText text;
    private final char separator;
    private final Limits limits;
    private CsvRowBuilder building;
    private CloseableIterator<CsvRow> rows;
    private boolean isRowBad;

    /** Stands before the first row. */
    CsvRows(Reader text, char separator, Limits limits) {
        this.text = new LineText(text);
        this.separator = separator;
        this.limits = limits;
        this.building = new CsvRowBuilder(limits, 0);
        this.rows = parse();
    }

    private CloseableIterator<CsvRow> parse() {
        return CsvReader.builder()
                .fieldSeparator(separator)
                .allowUnclosedQuote(false)
                .skipEmptyLines(true)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .maxBufferSize(Math.max(LEAST_BUFFER, 2 * limits.cellCharacters()))
                .build(building, text)
                .iterator();
    }

    @Override
    public Optional<CsvRow> next() throws IOException, LogFault, BadRow {
        try {
            beginAnewAfterBadRow();
            return rows.hasNext() ? Optional.of(rows.next()) : Optional.empty();
        } catch (SourceFault e) {
            throw e.fault();
        } catch (UncheckedIOException e) {
            throw causeOf(e);
        } catch (CsvParseException e) {
            isRowBad = true;
            building.throwIfFaulty();
            throw faultOf(e);
        }
    }

    /** The parser cannot read on after a row that it refuses, so another one does. */
    private void beginAnewAfterBadRow() throws IOException {
        if (isRowBad) {
            text.skipLine();
            building = new CsvRowBuilder(limits, text.lines());
            rows = parse();
            isRowBad = false;
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
    private LogFault faultOf(CsvParseException e) throws BadRow {
        String words = String.valueOf(e.getMessage());
        long line = building.line();
        if (words.contains("buffer size")) {
            return RowFaults.cellTooLong(line, limits);
        }
        if (words.contains("Unclosed quoted field")) {
            return RowFaults.quoteUnclosed(line);
        }
        throw RowFaults.textAfterQuote(line);
    }
}
