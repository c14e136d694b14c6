package org.journeymodel.render.text;

import java.util.ArrayList;
import java.util.List;

/**
 * Breaks text into lines: at spaces, after hyphens and slashes, between ideographs, and where a word is
 * wider than the line, inside it between graphemes. Takes time linear in what is shown.
 */
public final class LineBreaker {

    private static final String ELLIPSIS = "\u2026";
    private static final String NEVER_FIRST =
            ")]}\u3001\u3002\u300d\u300f\uff09\uff0c\uff0e\uff1a\uff1f\uff01\u3009\u300b\u30fc";
    private static final String NEVER_LAST = "([{\u300c\u300e\uff08\u3008\u300a";
    private static final int MOST_MARKS = 8;

    private final Font font;
    private final double width;
    private final int mostLines;
    private final double hyphen;

    /**
     * A breaker of texts.
     *
     * @param font what the lines are set in
     * @param width how wide a line may be
     * @param mostLines how many lines there may be; the last ends in an ellipsis where the text is longer
     */
    public LineBreaker(Font font, double width, int mostLines) {
        this.font = font;
        this.width = width;
        this.mostLines = mostLines;
        this.hyphen = font.widthOf("-");
    }

    /** {@return a text in lines} */
    public Wrapped wrap(String text) {
        String plain = plain(text);
        boolean changed = false;
        List<String> lines = new ArrayList<>();
        int at = 0;
        while (at < plain.length() && lines.size() < mostLines) {
            int end = lineEnd(plain, at);
            boolean torn = isTorn(plain, end);
            String line = plain.substring(at, end).strip();
            boolean broken = torn && isAlphabetic(plain, end) && font.widthOf(line) + hyphen <= width;
            lines.add(broken ? line + "-" : line);
            changed |= torn;
            at = end;
            while (at < plain.length() && plain.charAt(at) == ' ') {
                at++;
            }
        }
        if (at < plain.length()) {
            changed = true;
            lines.add(shortened(lines.remove(lines.size() - 1)));
        }
        return new Wrapped(
                lines.isEmpty() ? List.of("") : Isolates.inEach(lines),
                changed || hasLost(text, plain),
                isRightToLeft(plain));
    }

    /** White space becomes single spaces; of very many marks on one letter the first are shown. */
    private static String plain(String text) {
        StringBuilder plain = new StringBuilder();
        int marks = 0;
        for (int at = 0; at < text.length(); ) {
            int codePoint = text.codePointAt(at);
            at += Character.charCount(codePoint);
            boolean mark = Character.getType(codePoint) == Character.NON_SPACING_MARK;
            marks = mark ? marks + 1 : 0;
            if (Character.isWhitespace(codePoint)) {
                if (plain.length() > 0 && plain.charAt(plain.length() - 1) != ' ') {
                    plain.append(' ');
                }
            } else if (marks <= MOST_MARKS) {
                plain.appendCodePoint(codePoint);
            }
        }
        int last = plain.length() - 1;
        return last >= 0 && plain.charAt(last) == ' ' ? plain.substring(0, last) : plain.toString();
    }

    private static boolean hasLost(String text, String plain) {
        return text.length() > plain.length()
                && text.replaceAll("\\s+", " ").strip().length() > plain.length();
    }

    private int lineEnd(String text, int from) {
        double used = 0;
        int lastBreak = -1;
        int fitting = from;
        int fittingWithHyphen = from;
        for (int at = from; at < text.length(); ) {
            int end = Graphemes.end(text, at);
            used += font.widthOf(text, at, end);
            boolean space = text.charAt(at) == ' ' && end == at + 1;
            if (used > width && !space) {
                if (lastBreak > from) {
                    return lastBreak;
                }
                int torn = fittingWithHyphen > from && isAlphabetic(text, fitting) ? fittingWithHyphen : fitting;
                return torn > from ? torn : end;
            }
            fitting = end;
            fittingWithHyphen = used + hyphen <= width ? end : fittingWithHyphen;
            at = end;
            if (mayBreak(text, end)) {
                lastBreak = end;
            }
        }
        return text.length();
    }

    private static boolean mayBreak(String text, int at) {
        if (at >= text.length()) {
            return true;
        }
        int before = text.codePointBefore(at);
        int after = text.codePointAt(at);
        if (before == ' ' || before == 0x200b) {
            return true;
        }
        if (before == '-' || before == '/' || before == 0x2010 || before == 0x2013) {
            return Character.isLetter(after);
        }
        boolean ideographs = isIdeographic(before) || isIdeographic(after);
        return ideographs && after != ' ' && NEVER_FIRST.indexOf(after) < 0 && NEVER_LAST.indexOf(before) < 0;
    }

    private static boolean isIdeographic(int codePoint) {
        return (codePoint >= 0x2e80 && codePoint <= 0xa4cf)
                || (codePoint >= 0xac00 && codePoint <= 0xd7a3)
                || (codePoint >= 0xf900 && codePoint <= 0xfaff)
                || (codePoint >= 0xff00 && codePoint <= 0xffef)
                || (codePoint >= 0x20000 && codePoint <= 0x3ffff);
    }

    private static boolean isTorn(String text, int end) {
        return end < text.length() && text.charAt(end) != ' ' && !mayBreak(text, end);
    }

    /** {@return whether a hyphen tells readers that the word goes on} */
    private static boolean isAlphabetic(String text, int at) {
        return at > 0
                && at < text.length()
                && isHyphenated(text.codePointBefore(at))
                && isHyphenated(text.codePointAt(at));
    }

    private static boolean isHyphenated(int codePoint) {
        return codePoint < 0x530 && Character.isLetter(codePoint);
    }

    private String shortened(String line) {
        String text = line;
        while (!text.isEmpty() && font.widthOf(text + ELLIPSIS) > width) {
            int keep = 0;
            for (int at = 0; at < text.length(); at = Graphemes.end(text, at)) {
                keep = at;
            }
            text = text.substring(0, keep).stripTrailing();
        }
        return text + ELLIPSIS;
    }

    /** {@return whether the first letter with a direction, outside of isolates, runs from right to left} */
    private static boolean isRightToLeft(String text) {
        int isolates = 0;
        for (int at = 0; at < text.length(); ) {
            int codePoint = text.codePointAt(at);
            at += Character.charCount(codePoint);
            if (codePoint >= 0x2066 && codePoint <= 0x2068) {
                isolates++;
            } else if (codePoint == 0x2069) {
                isolates = Math.max(0, isolates - 1);
            } else if (isolates == 0) {
                switch (Character.getDirectionality(codePoint)) {
                    case Character.DIRECTIONALITY_LEFT_TO_RIGHT -> {
                        return false;
                    }
                    case Character.DIRECTIONALITY_RIGHT_TO_LEFT, Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC -> {
                        return true;
                    }
                    default -> {
                        // says nothing of the direction
                    }
                }
            }
        }
        return false;
    }
}
