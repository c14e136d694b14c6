package org.journeymodel.log.csv;

import org.journeymodel.core.limit.Limits;
import org.journeymodel.log.source.LogFault;

/** Finds the cells of one row in bytes, from its first byte to the line break after it. */
final class RowScan {

    private final byte separator;
    private final Bytes bytes;
    private final ByteRow row;
    private byte[] text = new byte[0];
    private int end;
    private boolean atEnd;
    private int at;
    private int cellStart;
    private long cellLine;
    private long line;

    RowScan(byte separator, Limits limits) {
        this.separator = separator;
        this.bytes = new Bytes(separator);
        this.row = new ByteRow(limits);
    }

    /** {@return whether the row is whole; if not, more must be read} */
    boolean scan(byte[] buffer, int start, int bufferEnd, boolean noMore, long firstLine) throws LogFault, BadRow {
        text = buffer;
        end = bufferEnd;
        atEnd = noMore;
        at = start;
        line = firstLine;
        row.begin(buffer, firstLine);
        while (hasCell()) {
            if (at == end) {
                return true;
            }
            if (text[at] != separator) {
                return endLine();
            }
            at++;
        }
        return false;
    }

    private boolean hasCell() throws LogFault, BadRow {
        cellStart = at;
        cellLine = line;
        return (at < end && text[at] == '"') ? hasQuotedCell() : hasBareCell();
    }

    private boolean hasBareCell() throws LogFault, BadRow {
        at = bytes.special(text, at, end);
        boolean hasQuote = false;
        while (at < end && text[at] == '"') {
            hasQuote = true;
            at = bytes.special(text, at + 1, end);
        }
        if (at == end && !atEnd) {
            return false;
        }
        row.add(cellStart, at, false, cellLine);
        if (hasQuote) {
            throw RowFaults.quoteInBareCell(cellLine);
        }
        return true;
    }

    private boolean hasQuotedCell() throws LogFault, BadRow {
        boolean escaped = false;
        at++;
        while (true) {
            at = Bytes.specialInQuotes(text, at, end);
            if (at == end && atEnd) {
                throw RowFaults.quoteUnclosed(cellLine);
            }
            if (at >= end - 1 && !atEnd) {
                return false;
            }
            if (text[at] != '"') {
                skipLineBreak();
            } else if (at + 1 < end && text[at + 1] == '"') {
                escaped = true;
                at += 2;
            } else {
                break;
            }
        }
        at++;
        if (at < end && text[at] != separator && text[at] != '\n' && text[at] != '\r') {
            if (at + lengthHere() > end && !atEnd) {
                return false; // first all bytes of this character, which may be wrong
            }
            throw RowFaults.textAfterQuote(cellLine);
        }
        row.add(cellStart + 1, at - 1, escaped, cellLine);
        return true;
    }

    private boolean endLine() {
        if (text[at] == '\r' && at + 1 == end && !atEnd) {
            return false;
        }
        skipLineBreak();
        return true;
    }

    private void skipLineBreak() {
        at += text[at] == '\r' && at + 1 < end && text[at + 1] == '\n' ? 2 : 1;
        line++;
    }

    ByteRow row() {
        return row;
    }

    /** {@return where the next row begins; after a row that is none, where its rest begins} */
    int next() {
        return at;
    }

    /** {@return the line on which that is} */
    long lineAfter() {
        return line;
    }

    /** {@return the end of the last character that was looked at, where there was a fault} */
    int stoppedAt() {
        return at < end ? Math.min(at + lengthHere(), end) : end;
    }

    /** {@return how many bytes the character has that begins here} */
    private int lengthHere() {
        int lead = text[at] & 0xFF;
        return lead < 0xC0 ? 1 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4;
    }

    int cellStart() {
        return cellStart;
    }

    long cellLine() {
        return cellLine;
    }
}
