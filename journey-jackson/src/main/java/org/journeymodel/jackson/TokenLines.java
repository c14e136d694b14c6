package org.journeymodel.jackson;

import tools.jackson.core.JsonGenerator;
import tools.jackson.core.PrettyPrinter;

/** Begins a line with each token, so that the line of a finding tells which token it is about. */
final class TokenLines implements PrettyPrinter {

    @Override
    public void writeRootValueSeparator(JsonGenerator out) {
        out.writeRaw('\n');
    }

    @Override
    public void writeStartObject(JsonGenerator out) {
        out.writeRaw('{');
    }

    @Override
    public void beforeObjectEntries(JsonGenerator out) {
        out.writeRaw('\n');
    }

    @Override
    public void writeObjectNameValueSeparator(JsonGenerator out) {
        out.writeRaw(":\n");
    }

    @Override
    public void writeObjectEntrySeparator(JsonGenerator out) {
        out.writeRaw(",\n");
    }

    @Override
    public void writeEndObject(JsonGenerator out, int entries) {
        out.writeRaw("\n}");
    }

    @Override
    public void writeStartArray(JsonGenerator out) {
        out.writeRaw('[');
    }

    @Override
    public void beforeArrayValues(JsonGenerator out) {
        out.writeRaw('\n');
    }

    @Override
    public void writeArrayValueSeparator(JsonGenerator out) {
        out.writeRaw(",\n");
    }

    @Override
    public void writeEndArray(JsonGenerator out, int values) {
        out.writeRaw("\n]");
    }
}
