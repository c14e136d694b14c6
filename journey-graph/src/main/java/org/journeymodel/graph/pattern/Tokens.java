package org.journeymodel.graph.pattern;

import java.util.ArrayList;
import java.util.List;
import org.journeymodel.core.message.Quote;

/** Splits a pattern into its words and signs. */
final class Tokens {

    private static final List<String> LONG_SIGNS = List.of("->*", "->", "<=", ">=");
    private static final String SIGNS = "()[]{}^|&*+?,.:<>=";

    private final PatternText text;
    private final List<Token> tokens = new ArrayList<>();
    private int at;

    private Tokens(PatternText text) {
        this.text = text;
    }

    /** {@return the tokens, the last of which is nothing} */
    static List<Token> of(PatternText text) {
        Tokens tokens = new Tokens(text);
        tokens.read();
        return tokens.tokens;
    }

    private void read() {
        while (at < text.length()) {
            if (Character.isWhitespace(text.at(at)) || Character.isSpaceChar(text.at(at))) {
                at++;
            } else if (isNumber()) {
                number();
            } else if (Character.isLetterOrDigit(text.at(at))) {
                word();
            } else if (text.at(at) == '\'') {
                quoted();
            } else {
                sign();
            }
        }
        tokens.add(new Token(Token.Kind.NOTHING, "", at, at));
    }

    private boolean isNumber() {
        boolean isCompared = !tokens.isEmpty() && tokens.get(tokens.size() - 1).isComparison();
        boolean isSigned = text.at(at) == '-' || text.at(at) == '+';
        return isCompared && isDigit(isSigned ? at + 1 : at);
    }

    private void number() {
        int end = digits(at + 1);
        end = text.at(end) == '.' && isDigit(end + 1) ? digits(end + 1) : end;
        add(Token.Kind.NUMBER, end);
    }

    private int digits(int from) {
        int end = from;
        while (isDigit(end)) {
            end++;
        }
        return end;
    }

    private boolean isDigit(int index) {
        return text.at(index) >= '0' && text.at(index) <= '9';
    }

    private void word() {
        int end = at + 1;
        while (isInWord(end)) {
            end++;
        }
        add(Token.Kind.WORD, end);
    }

    /** A hyphen before {@code >} is half of an arrow, whatever stands before it. */
    private boolean isInWord(int index) {
        int character = text.at(index);
        return Character.isLetterOrDigit(character)
                || character == '.'
                || character == '_'
                || (character == '-' && text.at(index + 1) != '>');
    }

    private void quoted() {
        int end = at + 1;
        while (end < text.length() && text.at(end) != '\'') {
            end++;
        }
        if (end == text.length()) {
            throw text.fault("this quote is never closed. Write the name between two, such as 'end'.", at, at + 1);
        }
        tokens.add(new Token(Token.Kind.QUOTED, text.part(at + 1, end), at, end + 1));
        at = end + 1;
    }

    private void sign() {
        for (String sign : LONG_SIGNS) {
            if (text.part(at, Math.min(text.length(), at + sign.length())).equals(sign)) {
                add(Token.Kind.SIGN, at + sign.length());
                return;
            }
        }
        if (SIGNS.indexOf(text.at(at)) < 0) {
            throw text.fault(
                    "found the character " + Quote.of(text.part(at, at + 1))
                            + ", which has no meaning here. Names of touchpoints are their ids, perhaps in single"
                            + " quotes.",
                    at,
                    at + 1);
        }
        add(Token.Kind.SIGN, at + 1);
    }

    private void add(Token.Kind kind, int end) {
        tokens.add(new Token(kind, text.part(at, end), at, end));
        at = end;
    }
}
