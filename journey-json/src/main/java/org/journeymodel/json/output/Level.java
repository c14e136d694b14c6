package org.journeymodel.json.output;

import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import org.journeymodel.json.document.Pointers;
import org.jspecify.annotations.Nullable;

/**
 * A list or object that is being written, and the white space between its entries: one a line, indented
 * by two spaces for each level, or all on one line. It is kept for the next that stands as deep.
 */
final class Level {

    private final @Nullable Level outer;
    private final int depth;
    private final byte[] lineBreak;
    private final byte[] commaAndLineBreak;
    private final byte[] commaAndSpace = ascii(", ");
    private final byte[] nothing = {};
    private @Nullable Level inner;

    private boolean list;
    private boolean oneLine;
    private int entries;
    private @Nullable String name; // of the entry that is being written

    private Level(@Nullable Level outer, int depth) {
        this.outer = outer;
        this.depth = depth;
        this.lineBreak = ascii("\n" + "  ".repeat(depth));
        this.commaAndLineBreak = ascii(",\n" + "  ".repeat(depth));
    }

    /** {@return the level of the document itself, which is one value} */
    static Level root() {
        return new Level(null, 0);
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }

    Level open(boolean asList, boolean onOneLine) {
        Level opened = inner == null ? new Level(this, depth + 1) : inner;
        inner = opened;
        opened.list = asList;
        opened.oneLine = oneLine || onOneLine;
        opened.entries = 0;
        opened.name = null;
        return opened;
    }

    /** {@return the list or object around this one} */
    Level outer() {
        if (outer == null) {
            throw new IllegalStateException("No list or object is open.");
        }
        return outer;
    }

    int depth() {
        return depth;
    }

    boolean isList() {
        return list;
    }

    /** Goes on to the next field of an object. */
    byte[] beforeField(@Nullable String fieldName) {
        name = fieldName;
        return beforeEntry();
    }

    /** {@return what stands between the last entry, or the opening bracket, and the entry that comes now} */
    byte[] beforeEntry() {
        if (entries++ == 0) {
            return oneLine ? nothing : lineBreak;
        }
        return oneLine ? commaAndSpace : commaAndLineBreak;
    }

    /** {@return what stands before the closing bracket} */
    byte[] beforeEnd() {
        return oneLine || entries == 0 ? nothing : outer().lineBreak;
    }

    /** {@return the JSON Pointer of the entry that is being written; of what is around it, if a name is too long} */
    String pointer() {
        Deque<Level> way = new ArrayDeque<>();
        for (Level level = this; level.outer != null; level = level.outer) {
            way.push(level);
        }
        String pointer = "";
        for (Level level : way) {
            if (level.list) {
                pointer = Pointers.child(pointer, level.entries - 1);
            } else if (level.name != null) {
                if (Pointers.isTooLong(level.name)) {
                    break;
                }
                pointer = Pointers.child(pointer, level.name);
            }
        }
        return pointer;
    }
}
