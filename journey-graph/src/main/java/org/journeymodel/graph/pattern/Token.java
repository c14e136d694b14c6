package org.journeymodel.graph.pattern;

/**
 * A word or sign of a pattern.
 *
 * @param kind what it is
 * @param text as written, a quoted name without its quotes
 * @param from the index of its first character
 * @param to the index behind its last
 */
record Token(Kind kind, String text, int from, int to) {

    enum Kind {
        /** An id or a keyword. */
        WORD,
        /** A name in quotes, never a keyword. */
        QUOTED,
        /** A number behind a comparison. */
        NUMBER,
        /** All else: arrows, brackets, comparisons. */
        SIGN,
        /** Behind the last. */
        NOTHING
    }

    boolean is(String sign) {
        return kind == Kind.SIGN && text.equals(sign);
    }

    boolean isWord(String word) {
        return kind == Kind.WORD && text.equals(word);
    }

    boolean isName() {
        return kind == Kind.WORD || kind == Kind.QUOTED;
    }

    boolean isComparison() {
        return kind == Kind.SIGN && Comparison.find(text).isPresent();
    }
}
