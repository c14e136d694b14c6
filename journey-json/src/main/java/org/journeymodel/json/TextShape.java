package org.journeymodel.json;

import org.jspecify.annotations.Nullable;

/**
 * A text. What it may hold, the model says.
 *
 * @param wanted what messages call it
 */
record TextShape(String wanted) implements Shape<String> {

    static final TextShape ID = new TextShape("an id");
    static final TextShape TEXT = new TextShape("a text");

    @Override
    public @Nullable String read(Reading in) {
        return in.text(this);
    }

    @Override
    public void write(String value, Writing out) {
        out.text(value);
    }

    @Override
    public String standIn() {
        return "unknown";
    }
}
