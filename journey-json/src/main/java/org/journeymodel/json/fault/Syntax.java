package org.journeymodel.json.fault;

import java.nio.charset.StandardCharsets;
import java.util.BitSet;
import java.util.Map;
import java.util.regex.Pattern;
import org.journeymodel.core.message.Quote;
import org.journeymodel.core.message.Withheld;
import org.journeymodel.json.document.Document;
import org.jspecify.annotations.Nullable;

/**
 * Explains the first break of JSON's grammar in a document that a parser has refused: what was wanted
 * there, what was found, and what was probably meant. The document must be well-formed UTF-8.
 */
public final class Syntax {

    /** What may come next. */
    private enum Next {
        VALUE("a value"),
        VALUE_OR_END("a value or \"]\""),
        NAME("a field name in double quotes"),
        NAME_OR_END("a field name in double quotes or \"}\""),
        COLON("\":\""),
        COMMA_OR_END(""),
        NOTHING("");

        private final String wanted;

        Next(String wanted) {
            this.wanted = wanted;
        }
    }

    private static final Pattern NUMBER = Pattern.compile("-?(0|[1-9][0-9]*)(\\.[0-9]+)?([eE][-+]?[0-9]+)?");

    private static final Map<String, String> MEANT = Map.of(
            "True", "Write true.",
            "False", "Write false.",
            "None", "Leave out what is not known.",
            "NaN", "Leave out what is not known.",
            "Infinity", "Leave out what is not known.",
            "-Infinity", "Leave out what is not known.",
            "undefined", "Leave out what is not known.");

    private final Document document;
    private final byte[] bytes;
    private final boolean withoutValues;
    private final BitSet objects = new BitSet(); // by level: whether an object is open there, or a list
    private int level;
    private int at;
    private Next next = Next.VALUE;

    private Syntax(Document document, boolean withoutValues) {
        this.withoutValues = withoutValues;
        this.document = document;
        this.bytes = document.bytes();
    }

    /**
     * {@return the first fault, or null if the first value of the document is whole}
     *
     * @param withoutValues whether it shows no word of the document, but how long it is
     */
    public static @Nullable Fault firstFaultOf(Document document, boolean withoutValues) {
        Syntax syntax = new Syntax(document, withoutValues);
        Fault fault = null;
        while (fault == null && syntax.next != Next.NOTHING) {
            fault = syntax.step();
        }
        return fault;
    }

    /** {@return where the first value of a document ends; it must be whole} */
    public static int endOfFirstValue(Document document) {
        Syntax syntax = new Syntax(document, false);
        while (syntax.next != Next.NOTHING && syntax.step() == null) {
            // step by step
        }
        return syntax.at;
    }

    private @Nullable Fault step() {
        at = document.skipWhiteSpace(at);
        if (at == bytes.length) {
            return fault(at, "the document ends where " + wanted() + " is wanted.", "Is it cut off?");
        }
        return switch (next) {
            case VALUE, VALUE_OR_END -> value();
            case NAME, NAME_OR_END -> name();
            case COLON -> punctuation(':', Next.VALUE);
            case COMMA_OR_END -> commaOrEnd();
            case NOTHING -> null;
        };
    }

    private String wanted() {
        return next == Next.COMMA_OR_END ? (inObject() ? "\",\" or \"}\"" : "\",\" or \"]\"") : next.wanted;
    }

    private boolean inObject() {
        return objects.get(level);
    }

    private @Nullable Fault value() {
        switch (bytes[at]) {
            case '{' -> open(true);
            case '[' -> open(false);
            case '"' -> {
                return text(afterValue());
            }
            case ']' -> {
                return next == Next.VALUE_OR_END ? close() : unexpected();
            }
            default -> {
                return word();
            }
        }
        return null;
    }

    private @Nullable Fault name() {
        if (bytes[at] == '"') {
            return text(Next.COLON);
        }
        if (bytes[at] == '}' && next == Next.NAME_OR_END) {
            return close();
        }
        String word = wordHere();
        return word.isEmpty() ? unexpected() : notWanted(word, "Put it in double quotes.");
    }

    private @Nullable Fault punctuation(char wanted, Next then) {
        if (bytes[at] != wanted) {
            return unexpected();
        }
        at++;
        next = then;
        return null;
    }

    private @Nullable Fault commaOrEnd() {
        if (bytes[at] == (inObject() ? '}' : ']')) {
            return close();
        }
        return punctuation(',', inObject() ? Next.NAME : Next.VALUE);
    }

    private void open(boolean object) {
        at++;
        level++;
        objects.set(level, object);
        next = object ? Next.NAME_OR_END : Next.VALUE_OR_END;
    }

    private @Nullable Fault close() {
        at++;
        level--;
        next = afterValue();
        return null;
    }

    private Next afterValue() {
        return level == 0 ? Next.NOTHING : Next.COMMA_OR_END;
    }

    private @Nullable Fault text(Next then) {
        int opened = at++;
        while (at < bytes.length && bytes[at] != '"') {
            if ((bytes[at] & 0xFF) < ' ') {
                return control();
            }
            Fault fault = bytes[at] == '\\' ? escape() : null;
            if (fault != null) {
                return fault;
            }
            at++;
        }
        if (at == bytes.length) {
            return fault(opened, "the text that begins here is never closed.", "Is the document cut off?");
        }
        at++;
        next = then;
        return null;
    }

    private Fault control() {
        if (bytes[at] == '\n' || bytes[at] == '\r') {
            return fault(at, "the line ends inside a text.", "Close the text, or write the line break as \\n.");
        }
        String code = String.format(java.util.Locale.ROOT, "U+%04X", bytes[at]);
        return fault(at, "a text holds the control character " + code + ".", "Write it as an escape, such as \\t.");
    }

    /** Passes all of an escape but its last character. */
    private @Nullable Fault escape() {
        if (at + 1 == bytes.length) {
            return null; // the text is not closed, which is told then
        }
        int kind = bytes[at + 1];
        if (kind != 'u') {
            if ("\"\\/bfnrt".indexOf(kind) < 0) {
                return fault(
                        at,
                        "a text holds " + Quote.of("\\" + characterAt(at + 1)) + ", which is no escape.",
                        "Write a backslash as \\\\.");
            }
            at++;
            return null;
        }
        for (int digit = at + 2; digit < Math.min(at + 6, bytes.length); digit++) {
            if (Character.digit(bytes[digit], 16) < 0) {
                return fault(at, "a text holds \\u without four hexadecimal digits.", null);
            }
        }
        at = Math.min(at + 5, bytes.length - 1);
        return null;
    }

    private @Nullable Fault word() {
        String word = wordHere();
        if (word.isEmpty()) {
            return unexpected();
        }
        if (word.equals("true") || word.equals("false") || word.equals("null") || isNumber(word)) {
            at += word.length();
            next = afterValue();
            return null;
        }
        boolean number = "+-.0123456789".indexOf(word.charAt(0)) >= 0;
        String meant = number ? "Write numbers such as 12, -0.5 or 1e-3." : "Put texts in double quotes.";
        return notWanted(word, MEANT.getOrDefault(word, meant));
    }

    /** {@return the number or the word of ASCII letters that begins here; empty if none does} */
    private String wordHere() {
        int end = at;
        while (end < bytes.length && isOfWords(bytes[end])) {
            end++;
        }
        return new String(bytes, at, end - at, StandardCharsets.US_ASCII);
    }

    private static boolean isNumber(String word) {
        return NUMBER.matcher(word).matches();
    }

    private static boolean isOfWords(byte b) {
        return b > 0 && (Character.isLetterOrDigit(b) || "+-._$".indexOf(b) >= 0);
    }

    private Fault unexpected() {
        String found = characterAt(at);
        return notWanted(found, meant(found));
    }

    private Fault notWanted(String found, @Nullable String remedy) {
        return fault(at, "wanted " + wanted() + ", found " + shown(found) + ".", remedy);
    }

    /** {@return how a message shows what was found; a bracket, a comma or a quote is no value} */
    private String shown(String found) {
        boolean isValue = found.length() > 1 || found.codePoints().anyMatch(Character::isLetterOrDigit);
        return withoutValues && isValue ? Withheld.lengthOf(found) : Quote.of(found);
    }

    private @Nullable String meant(String found) {
        if (found.equals("'")) {
            return "Use double quotes.";
        }
        if (found.equals("/") || found.equals("#")) {
            return "JSON has no comments; remove it.";
        }
        if (follows(',') && (found.equals("}") || found.equals("]") || found.equals(","))) {
            return "Remove the comma before it.";
        }
        if (next == Next.COMMA_OR_END) {
            return found.equals("}") || found.equals("]") ? "Brackets must match." : "Is a comma missing before it?";
        }
        return null;
    }

    private boolean follows(char wanted) {
        int before = at - 1;
        while (before > 0 && Document.isWhiteSpace(bytes[before])) {
            before--;
        }
        return before >= 0 && bytes[before] == wanted;
    }

    private String characterAt(int offset) {
        int length = 1;
        while (offset + length < bytes.length && (bytes[offset + length] & 0xC0) == 0x80) {
            length++;
        }
        return new String(bytes, offset, length, StandardCharsets.UTF_8);
    }

    private Fault fault(int offset, String message, @Nullable String remedy) {
        return new Fault(Rule.SYNTAX, "", offset, message, remedy);
    }
}
