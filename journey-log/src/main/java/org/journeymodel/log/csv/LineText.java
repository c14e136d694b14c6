package org.journeymodel.log.csv;

import java.io.IOException;
import java.io.Reader;

/**
 * A text of which no more than one line is given at a time. So a parser that reads ahead never holds a
 * part of the next line, and the rest of a line that it cannot read can be skipped.
 */
final class LineText extends Reader {

    private static final int BUFFER = 1 << 13;

    private final Reader text;
    private final char[] buffer = new char[BUFFER];
    private int at;
    private int end;
    private long lines;
    private boolean isInLine;
    private boolean lastWasReturn;

    /** Takes the text, which stays open. */
    LineText(Reader text) {
        this.text = text;
    }

    /** {@return how many lines were ended so far} */
    long lines() {
        return lines;
    }

    @Override
    public int read(char[] target, int offset, int length) throws IOException {
        if (!hasMore()) {
            return -1;
        }
        int count = takeLine(Math.min(length, end - at));
        System.arraycopy(buffer, at - count, target, offset, count);
        return count;
    }

    /** Goes to the beginning of the next line, unless nothing was given of this one. */
    void skipLine() throws IOException {
        while (isInLine && hasMore()) {
            takeLine(end - at);
        }
        if (lastWasReturn && hasMore() && buffer[at] == '\n') {
            takeLine(1);
        }
    }

    private boolean hasMore() throws IOException {
        if (at == end) {
            at = 0;
            end = Math.max(0, text.read(buffer, 0, buffer.length));
        }
        return at < end;
    }

    /** {@return how many characters were taken, at most so many, and at most one line} */
    private int takeLine(int most) {
        int from = at;
        int to = at + most;
        isInLine = true;
        while (isInLine && at < to) {
            char next = buffer[at++];
            if (next == '\n' && at - 1 == from && lastWasReturn) {
                isInLine = false; // it belongs to the line before
            } else if (next == '\n' || (next == '\r' && (at == to || buffer[at] != '\n'))) {
                isInLine = false;
                lines++;
            }
            lastWasReturn = next == '\r';
        }
        return at - from;
    }

    /** Does nothing: whoever gave the text closes it. */
    @Override
    public void close() {}
}
