package org.journeymodel.log.csv;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.journeymodel.core.limit.Limits;
import org.journeymodel.log.source.LogFault;

/** One row as places in the bytes that were read, which hold until the next row is asked for. */
final class ByteRow {

    private final Limits limits;
    private final int mostInCell;
    private final int mostInRow;
    private final int mostCells;
    private byte[] text = new byte[0];
    private int[] from = new int[16];
    private int[] to = new int[16];
    private boolean[] escaped = new boolean[16];
    private int cells;
    private int counted;
    private long characters;
    private long line;

    ByteRow(Limits limits) {
        this.limits = limits;
        this.mostInCell = limits.cellCharacters();
        this.mostInRow = limits.rowCharacters();
        this.mostCells = limits.rowCells();
    }

    void begin(byte[] bytes, long firstLine) {
        text = bytes;
        line = firstLine;
        cells = 0;
        counted = 0;
        characters = 0;
    }

    /** Adds a cell, without its quotes; {@code doubled} says whether quotes in it are written twice. */
    void add(int first, int end, boolean doubled, long cellLine) throws LogFault {
        if (cells == from.length) {
            from = Arrays.copyOf(from, 2 * cells);
            to = Arrays.copyOf(to, 2 * cells);
            escaped = Arrays.copyOf(escaped, 2 * cells);
        }
        from[cells] = first;
        to[cells] = end;
        escaped[cells++] = doubled;
        if (end - first > mostInCell && charactersOf(cells - 1) > mostInCell) {
            throw RowFaults.cellTooLong(cellLine, limits);
        }
        if (cells > mostCells) {
            throw RowFaults.tooManyCells(cellLine, limits);
        }
        if (end - from[0] > mostInRow) {
            requireShort(cellLine);
        }
    }

    private void requireShort(long cellLine) throws LogFault {
        while (counted < cells) {
            characters += charactersOf(counted++);
        }
        if (characters > mostInRow) {
            throw RowFaults.rowTooLong(cellLine, limits);
        }
    }

    /** {@return how many characters of Java a cell has: two for those of four bytes} */
    private int charactersOf(int cell) {
        int count = 0;
        for (int at = from[cell]; at < to[cell]; at++) {
            int value = text[at] & 0xFF;
            count += (value & 0xC0) == 0x80 ? 0 : value < 0xF0 ? 1 : 2;
            at += escaped[cell] && value == '"' ? 1 : 0;
        }
        return count;
    }

    int cells() {
        return cells;
    }

    long line() {
        return line;
    }

    byte[] text() {
        return text;
    }

    int from(int cell) {
        return from[cell];
    }

    int to(int cell) {
        return to[cell];
    }

    /** {@return whether the bytes of a cell are its text as they stand} */
    boolean isPlain(int cell) {
        return !escaped[cell];
    }

    /** {@return the row as texts} */
    CsvRow texts() {
        List<String> texts = new ArrayList<>(cells);
        for (int cell = 0; cell < cells; cell++) {
            String written = new String(text, from[cell], to[cell] - from[cell], StandardCharsets.UTF_8);
            texts.add(escaped[cell] ? written.replace("\"\"", "\"") : written);
        }
        return new CsvRow(line, texts);
    }
}
