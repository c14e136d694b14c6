package org.journeymodel.core.message;

import java.util.function.Predicate;

/**
 * Messages that show no value: where {@link Quote} would show one, they tell how long it is. For readers of documents
 * and logs with personal data, whose findings go to places where these must not be.
 */
public final class Withheld {

    private static final String FOUND = ", but ";

    private Withheld() {}

    /** {@return how a message tells of a text that it must not show, such as {@code (12 characters)}} */
    public static String lengthOf(CharSequence text) {
        return lengthOf(text.length(), "");
    }

    private static String lengthOf(int length, String orMore) {
        return "(" + length + (length == 1 ? " character" : " characters") + orMore + ")";
    }

    /**
     * {@return a message with the length of each text that it quotes in the place of that text}
     *
     * @param message whose quotes were made by {@link Quote}
     * @param isKnown says of what stands in quotes whether it is no value of anybody, and may be shown
     */
    public static String quotesOf(String message, Predicate<String> isKnown) {
        StringBuilder told = new StringBuilder();
        int at = 0;
        for (int open = message.indexOf('"'); open >= 0; open = message.indexOf('"', at)) {
            int close = closingQuote(message, open + 1);
            if (close < 0) {
                return told.append(message, at, open).append("(a text)").toString();
            }
            String quoted = message.substring(open + 1, close);
            told.append(message, at, open).append(isKnown.test(quoted) ? '"' + quoted + '"' : lengthOfQuoted(quoted));
            at = close + 1;
        }
        return told.append(message, at, message.length()).toString();
    }

    private static int closingQuote(String message, int from) {
        for (int at = from; at < message.length(); at++) {
            if (message.charAt(at) == '\\') {
                at++;
            } else if (message.charAt(at) == '"') {
                return at;
            }
        }
        return -1;
    }

    private static String lengthOfQuoted(String quoted) {
        boolean clipped = quoted.endsWith("…");
        int end = clipped ? quoted.length() - 1 : quoted.length();
        int length = 0;
        for (int at = 0; at < end; length++) {
            at = endOfCharacter(quoted, at);
        }
        return lengthOf(length, clipped ? " or more" : "");
    }

    /** {@return where a character ends that may be written as an escape} */
    private static int endOfCharacter(String quoted, int at) {
        if (quoted.charAt(at) != '\\') {
            return at + 1;
        }
        if (!quoted.startsWith("u", at + 1)) {
            return at + 2;
        }
        return quoted.startsWith("{", at + 2) ? quoted.indexOf('}', at) + 1 : at + 6;
    }

    /**
     * {@return what the model says of a value that it refuses, without the value: what it must be, and of texts in
     * quotes how long they are}
     *
     * @param refusal the message of the refusal; a value that it does not quote follows ", but"
     */
    public static String refusal(String refusal) {
        int found = refusal.indexOf(FOUND);
        return quotesOf(found < 0 ? refusal : refusal.substring(0, found) + ".", known -> false);
    }
}
