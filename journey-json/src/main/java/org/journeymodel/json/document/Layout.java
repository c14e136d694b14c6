package org.journeymodel.json.document;

import java.util.List;
import java.util.stream.IntStream;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.SerializableString;
import tools.jackson.core.io.SerializedString;

/**
 * White space between tokens: one field or element a line, two spaces for each level; small objects and
 * lists of texts on one line. It is written here, token by token, so that no other release of Jackson
 * can change the bytes.
 */
public final class Layout implements PrettyPrinter {

    private static final String INDENT = "  ";
    private static final SerializableString COLON = new SerializedString(": ");
    private static final List<SerializedString> LINE_BREAKS = lineBreaks("");
    private static final List<SerializedString> COMMAS_AND_LINE_BREAKS = lineBreaks(",");
    private static final SerializedString COMMA_AND_SPACE = new SerializedString(", ");

    private int level;
    private int levelsOnOneLine;
    private boolean nextOnOneLine;

    /** Puts the list or object that comes next on one line, with all that is in it. */
    public void nextOnOneLine() {
        nextOnOneLine = true;
    }

    private void open(JsonGenerator out, char bracket) {
        out.writeRaw(bracket);
        if (levelsOnOneLine > 0 || nextOnOneLine) {
            levelsOnOneLine++;
        } else {
            level++;
        }
        nextOnOneLine = false;
    }

    private void close(JsonGenerator out, int entries, char bracket) {
        if (levelsOnOneLine > 0) {
            levelsOnOneLine--;
        } else {
            level--;
            if (entries > 0) {
                breakLine(out);
            }
        }
        out.writeRaw(bracket);
    }

    private void beforeFirst(JsonGenerator out) {
        if (levelsOnOneLine == 0) {
            breakLine(out);
        }
    }

    private void beforeNext(JsonGenerator out) {
        if (levelsOnOneLine > 0) {
            out.writeRaw(COMMA_AND_SPACE);
        } else if (level < COMMAS_AND_LINE_BREAKS.size()) {
            out.writeRaw(COMMAS_AND_LINE_BREAKS.get(level));
        } else {
            out.writeRaw(',');
            breakLine(out);
        }
    }

    private void breakLine(JsonGenerator out) {
        if (level < LINE_BREAKS.size()) {
            out.writeRaw(LINE_BREAKS.get(level));
        } else {
            out.writeRaw('\n' + INDENT.repeat(level));
        }
    }

    /** Line breaks at the first levels, encoded once. */
    private static List<SerializedString> lineBreaks(String before) {
        return IntStream.range(0, 16)
                .mapToObj(level -> new SerializedString(before + '\n' + INDENT.repeat(level)))
                .toList();
    }

    @Override
    public void writeStartObject(JsonGenerator out) {
        open(out, '{');
    }

    @Override
    public void writeEndObject(JsonGenerator out, int entries) {
        close(out, entries, '}');
    }

    @Override
    public void writeStartArray(JsonGenerator out) {
        open(out, '[');
    }

    @Override
    public void writeEndArray(JsonGenerator out, int entries) {
        close(out, entries, ']');
    }

    @Override
    public void beforeObjectEntries(JsonGenerator out) {
        beforeFirst(out);
    }

    @Override
    public void beforeArrayValues(JsonGenerator out) {
        beforeFirst(out);
    }

    @Override
    public void writeObjectEntrySeparator(JsonGenerator out) {
        beforeNext(out);
    }

    @Override
    public void writeArrayValueSeparator(JsonGenerator out) {
        beforeNext(out);
    }

    @Override
    public void writeObjectNameValueSeparator(JsonGenerator out) {
        out.writeRaw(COLON);
    }

    @Override
    public void writeRootValueSeparator(JsonGenerator out) {
        // A document has one value.
    }
}
