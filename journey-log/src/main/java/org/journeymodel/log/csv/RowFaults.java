package org.journeymodel.log.csv;

import org.journeymodel.core.limit.Limits;
import org.journeymodel.log.event.Amounts;
import org.journeymodel.log.source.LogFault;

/** What can be wrong with the rows of a CSV file, whoever reads it. */
final class RowFaults {

    private static final String QUOTES = "Put the whole cell in quotes; write a quote inside a quoted cell twice.";

    private RowFaults() {}

    static LogFault cellTooLong(long line, Limits limits) {
        return new LogFault(
                "log.limit.cell",
                line,
                "a cell has more than " + Amounts.grouped(limits.cellCharacters()) + " characters.",
                "Look for a quote that is never closed, leave out the column, or raise the limit"
                        + " (Limits.withCellCharacters).");
    }

    static LogFault tooManyCells(long line, Limits limits) {
        return new LogFault(
                "log.limit.columns",
                line,
                "the row has more than " + Amounts.grouped(limits.rowCells()) + " cells.",
                "Name the separator of the file (EventLogReader.separator), leave out columns, or raise the limit"
                        + " (Limits.withRowCells).");
    }

    static LogFault rowTooLong(long line, Limits limits) {
        return new LogFault(
                "log.limit.row",
                line,
                "the row has more than " + Amounts.grouped(limits.rowCharacters()) + " characters.",
                "Leave out columns that are not needed, or raise the limit (Limits.withRowCharacters).");
    }

    static BadRow quoteInBareCell(long line) {
        return misplaced(line, "a cell that is not in quotes contains a double quote.");
    }

    static BadRow textAfterQuote(long line) {
        return misplaced(line, "a cell goes on after its closing double quote.");
    }

    private static BadRow misplaced(long line, String message) {
        return new BadRow(new LogFault("log.quote.misplaced", line, message, QUOTES));
    }

    static LogFault quoteUnclosed(long line) {
        return new LogFault(
                "log.quote.unclosed",
                line,
                "a cell begins with a double quote that is never closed; all that follows would belong to it.",
                "Close the quote; write a quote inside a quoted cell twice.");
    }
}
