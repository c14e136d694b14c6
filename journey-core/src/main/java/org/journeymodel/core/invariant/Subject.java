package org.journeymodel.core.invariant;

import java.util.function.Supplier;

/**
 * The value that is being checked, as messages tell it: {@code of claim "Too dear"}. The text is made
 * when a message needs it, for quoting a value takes longer than checking it.
 */
public final class Subject {

    private final Supplier<String> text;

    private Subject(Supplier<String> text) {
        this.text = text;
    }

    /** {@return the value of which {@code text} tells which one it is} */
    public static Subject of(Supplier<String> text) {
        return new Subject(text);
    }

    /** {@return what messages call an attribute of it: {@code Severity of claim "Too dear"}} */
    public Object attribute(String name) {
        return new Attribute(name, text);
    }

    private record Attribute(String name, Supplier<String> subject) {

        @Override
        public String toString() {
            return name + " " + subject.get();
        }
    }
}
