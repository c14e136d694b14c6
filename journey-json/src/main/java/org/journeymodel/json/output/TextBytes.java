package org.journeymodel.json.output;

/** The characters of texts as bytes of UTF-8, with the escapes of JSON that they need and no others. */
final class TextBytes {

    /** The most bytes of one character, as in {@code \u001F}. */
    static final int LONGEST = 6;

    private static final String DIGITS = "0123456789ABCDEF";

    private TextBytes() {}

    /**
     * Encodes a part of a text that ends between characters, not within a pair.
     *
     * @param out has room for {@link #LONGEST} bytes for each char
     * @param start where to put the first byte
     * @return where the bytes end; if the text has half of a surrogate pair, the complement of its index
     */
    static int encode(String text, int from, int to, byte[] out, int start) {
        int at = start;
        for (int index = from; index < to; index++) {
            char c = text.charAt(index);
            if (c < 0x80) {
                if (c >= ' ' && c != '"' && c != '\\') {
                    out[at++] = (byte) c;
                } else {
                    at = escape(c, out, at);
                }
            } else if (c < 0x800) {
                out[at++] = (byte) (0xC0 | (c >> 6));
                out[at++] = sixBits(c);
            } else if (!Character.isSurrogate(c)) {
                out[at++] = (byte) (0xE0 | (c >> 12));
                out[at++] = sixBits(c >> 6);
                out[at++] = sixBits(c);
            } else if (index + 1 < to && Character.isSurrogatePair(c, text.charAt(index + 1))) {
                at = pair(Character.toCodePoint(c, text.charAt(++index)), out, at);
            } else {
                return ~index;
            }
        }
        return at;
    }

    private static int pair(int codePoint, byte[] out, int at) {
        out[at] = (byte) (0xF0 | (codePoint >> 18));
        out[at + 1] = sixBits(codePoint >> 12);
        out[at + 2] = sixBits(codePoint >> 6);
        out[at + 3] = sixBits(codePoint);
        return at + 4;
    }

    /** {@return a byte that continues a character with its next six bits} */
    private static byte sixBits(int bits) {
        return (byte) (0x80 | (bits & 0x3F));
    }

    private static int escape(char c, byte[] out, int at) {
        byte letter = letter(c);
        out[at] = '\\';
        out[at + 1] = letter;
        if (letter != 'u') {
            return at + 2;
        }
        out[at + 2] = '0';
        out[at + 3] = '0';
        out[at + 4] = (byte) DIGITS.charAt(c >> 4);
        out[at + 5] = (byte) DIGITS.charAt(c & 0xF);
        return at + LONGEST;
    }

    /** {@return what stands behind the backslash: 'u' for control characters that have no letter of their own} */
    private static byte letter(char c) {
        return switch (c) {
            case '\b' -> 'b';
            case '\t' -> 't';
            case '\n' -> 'n';
            case '\f' -> 'f';
            case '\r' -> 'r';
            case '"', '\\' -> (byte) c;
            default -> 'u';
        };
    }
}
