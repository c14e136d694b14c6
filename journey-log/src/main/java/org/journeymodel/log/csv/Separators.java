package org.journeymodel.log.csv;

/** Guesses the separator of a CSV file from its header. */
final class Separators {

    /** The separators that are looked for; the first wins a tie. */
    private static final String KNOWN = ",;\t|";

    private Separators() {}

    /** {@return the separator that stands most often in the first line with text, outside quotes} */
    static char guess(CharSequence head) {
        int[] counts = new int[KNOWN.length()];
        boolean quoted = false;
        boolean begun = false;
        for (int at = 0; at < head.length(); at++) {
            char c = head.charAt(at);
            boolean newline = c == '\n' || c == '\r';
            if (newline && begun && !quoted) {
                break;
            }
            begun |= !newline;
            quoted ^= c == '"';
            int known = quoted ? -1 : KNOWN.indexOf(c);
            if (known >= 0) {
                counts[known]++;
            }
        }
        return KNOWN.charAt(mostOf(counts));
    }

    private static int mostOf(int[] counts) {
        int most = 0;
        for (int known = 1; known < counts.length; known++) {
            most = counts[known] > counts[most] ? known : most;
        }
        return most;
    }
}
