package org.journeymodel.core.fields;

/**
 * What tells an item of a list from the others.
 *
 * @param text its id, or what stands for one
 * @param occurrence how many before it in the list have the same text
 */
public record Key(String text, int occurrence) implements Comparable<Key> {

    /** {@return the key of the first item of a text} */
    public static Key of(String text) {
        return new Key(text, 0);
    }

    @Override
    public int compareTo(Key other) {
        int byText = text.compareTo(other.text);
        return byText != 0 ? byText : Integer.compare(occurrence, other.occurrence);
    }
}
