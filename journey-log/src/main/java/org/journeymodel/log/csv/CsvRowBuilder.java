package org.journeymodel.log.csv;

import de.siegmar.fastcsv.reader.AbstractBaseCsvCallbackHandler;
import de.siegmar.fastcsv.reader.CsvParseException;
import java.util.ArrayList;
import java.util.List;
import org.journeymodel.core.limit.Limits;
import org.journeymodel.log.source.LogFault;
import org.jspecify.annotations.Nullable;

/**
 * Takes cells from the CSV parser, keeps them within the limits, and counts the lines inside quoted
 * cells, so that a fault in the cell that comes next can be told with its own line.
 */
final class CsvRowBuilder extends AbstractBaseCsvCallbackHandler<CsvRow> {

    private final Limits limits;
    private final int mostInCell;
    private final int mostInRow;
    private final int mostCells;
    private final long linesBefore;
    private List<String> cells = new ArrayList<>();
    private long firstLine;
    private long line;
    private int characters;
    private @Nullable LogFault fault;
    private @Nullable BadRow badRow;

    /** Begins after some lines of the file, which the parser does not know of. */
    CsvRowBuilder(Limits limits, long linesBefore) {
        this.limits = limits;
        this.mostInCell = limits.cellCharacters();
        this.mostInRow = limits.rowCharacters();
        this.mostCells = limits.rowCells();
        this.linesBefore = linesBefore;
        this.firstLine = linesBefore + 1;
        this.line = firstLine;
    }

    @Override
    protected void handleBegin(long startingLineNumber) {
        cells = new ArrayList<>(cells.size());
        firstLine = linesBefore + startingLineNumber;
        line = firstLine;
        characters = 0;
    }

    @Override
    protected void handleField(int index, char[] buffer, int offset, int length, boolean quoted) {
        characters += length;
        if (length > mostInCell) {
            fault = RowFaults.cellTooLong(line, limits);
        } else if (index >= mostCells) {
            fault = RowFaults.tooManyCells(line, limits);
        } else if (characters > mostInRow) {
            fault = RowFaults.rowTooLong(line, limits);
        } else if (!quoted && containsQuote(buffer, offset, length)) {
            badRow = RowFaults.quoteInBareCell(line);
        }
        if (fault != null || badRow != null) {
            throw new CsvParseException("The parser is not to read on.");
        }
        cells.add(new String(buffer, offset, length));
        line += quoted ? linesIn(buffer, offset, length) : 0;
    }

    @Override
    protected CsvRow buildRecord() {
        return new CsvRow(firstLine, cells);
    }

    /** {@return the line on which the cell after the last one begins} */
    long line() {
        return line;
    }

    void throwIfFaulty() throws LogFault, BadRow {
        if (fault != null) {
            throw fault;
        }
        if (badRow != null) {
            throw badRow;
        }
    }

    private static boolean containsQuote(char[] buffer, int offset, int length) {
        for (int at = offset; at < offset + length; at++) {
            if (buffer[at] == '"') {
                return true;
            }
        }
        return false;
    }

    private static long linesIn(char[] buffer, int offset, int length) {
        long lines = 0;
        for (int at = offset; at < offset + length; at++) {
            boolean newline = buffer[at] == '\n' && (at == offset || buffer[at - 1] != '\r');
            lines += newline || buffer[at] == '\r' ? 1 : 0;
        }
        return lines;
    }
}
