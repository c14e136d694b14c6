package org.journeymodel.render.text;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/**
 * Isolates over several lines (Unicode Standard Annex 9). Each line is drawn as a text of its own, so that a text that
 * goes on in the next line is closed at the end of the one, and opened again, in its direction, at the beginning of the
 * other.
 */
final class Isolates {

    private static final char LEFT_TO_RIGHT = '\u2066';
    private static final char RIGHT_TO_LEFT = '\u2067';
    private static final char FIRST_STRONG = '\u2068';
    private static final char END = '\u2069';

    /** Those within more others have no effect. */
    private static final int DEEPEST = 125;

    /** The signs by which they are opened again, the innermost first. */
    private final Deque<Character> open = new ArrayDeque<>();

    private int beyond;

    private Isolates() {}

    /** {@return the lines, each with all its isolates} */
    static List<String> inEach(List<String> lines) {
        Isolates isolates = new Isolates();
        List<String> whole = new ArrayList<>();
        for (int at = 0; at < lines.size(); at++) {
            String before = isolates.opening();
            isolates.read(lines.get(at));
            String after = at + 1 < lines.size() ? String.valueOf(END).repeat(isolates.open.size()) : "";
            whole.add(before + lines.get(at) + after);
        }
        return whole;
    }

    private String opening() {
        StringBuilder opening = new StringBuilder();
        open.descendingIterator().forEachRemaining(opening::append);
        return opening.toString();
    }

    private void read(String line) {
        line.codePoints().forEach(codePoint -> {
            switch (codePoint) {
                case LEFT_TO_RIGHT, RIGHT_TO_LEFT, FIRST_STRONG -> begin((char) codePoint);
                case END -> end();
                default -> direct(Character.getDirectionality(codePoint));
            }
        });
    }

    private void begin(char sign) {
        if (open.size() < DEEPEST) {
            open.push(sign);
        } else {
            beyond++;
        }
    }

    private void end() {
        if (beyond > 0) {
            beyond--;
        } else {
            open.poll();
        }
    }

    /** The first letter with a direction gives it to all of the text, whatever the next line begins with. */
    private void direct(byte direction) {
        if (beyond > 0 || open.isEmpty() || open.element() != FIRST_STRONG) {
            return;
        }
        switch (direction) {
            case Character.DIRECTIONALITY_LEFT_TO_RIGHT -> again(LEFT_TO_RIGHT);
            case Character.DIRECTIONALITY_RIGHT_TO_LEFT, Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC ->
                again(RIGHT_TO_LEFT);
            default -> {
                // says nothing of the direction
            }
        }
    }

    private void again(char sign) {
        open.pop();
        open.push(sign);
    }
}
