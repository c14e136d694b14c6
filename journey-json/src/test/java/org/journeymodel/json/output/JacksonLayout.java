package org.journeymodel.json.output;

import tools.jackson.core.JsonGenerator;
import tools.jackson.core.PrettyPrinter;

/** The layout of documents, as Jackson's generator is told of it. */
final class JacksonLayout implements PrettyPrinter {

    private int level;
    private int levelsOnOneLine;
    private boolean nextOnOneLine;

    void nextOnOneLine(boolean onOneLine) {
        nextOnOneLine = onOneLine;
    }

    private void open(JsonGenerator out, char bracket) {
        out.writeRaw(bracket);
        if (levelsOnOneLine > 0 || nextOnOneLine) {
            levelsOnOneLine++;
        } else {
            level++;
        }
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

    private void breakLine(JsonGenerator out) {
        out.writeRaw('\n' + "  ".repeat(level));
    }

    private void beforeFirst(JsonGenerator out) {
        if (levelsOnOneLine == 0) {
            breakLine(out);
        }
    }

    private void beforeNext(JsonGenerator out) {
        out.writeRaw(levelsOnOneLine > 0 ? ", " : ",");
        beforeFirst(out);
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
        out.writeRaw(": ");
    }

    @Override
    public void writeRootValueSeparator(JsonGenerator out) {
        // A document has one value.
    }
}
