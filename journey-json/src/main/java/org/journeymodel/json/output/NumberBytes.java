package org.journeymodel.json.output;

/** The digits of the numbers that most documents hold, without a text in between. */
final class NumberBytes {

    /** The most bytes of a number written here, as in {@code -9223372036854775808}. */
    static final int LONGEST = 20;

    private static final int SCALE = 10_000;

    /** No two numbers of fifteen digits are the same double, so such a number is the shortest. */
    private static final double SCALED_BELOW = 1e15;

    private NumberBytes() {}

    /** {@return where the digits end} */
    static int write(long number, byte[] out, int start) {
        int end = start + length(number);
        long left = number < 0 ? number : -number; // for there is one more negative number
        int at = end;
        do {
            out[--at] = (byte) ('0' - left % 10);
            left /= 10;
        } while (left != 0);
        if (number < 0) {
            out[start] = '-';
        }
        return end;
    }

    private static int length(long number) {
        int length = number < 0 ? 2 : 1;
        for (long left = number / 10; left != 0; left /= 10) {
            length++;
        }
        return length;
    }

    /** {@return where the digits end of a number with few decimals, as people write them; -1 if it has more} */
    static int write(double number, byte[] out, int start) {
        double scaled = Math.rint(Math.abs(number) * SCALE);
        if (!(scaled < SCALED_BELOW && scaled / SCALE == Math.abs(number))) {
            return -1;
        }
        int at = start;
        if (number < 0) {
            out[at++] = '-';
        }
        long digits = (long) scaled;
        at = write(digits / SCALE, out, at);
        return writeFraction((int) (digits % SCALE), out, at);
    }

    private static int writeFraction(int digits, byte[] out, int start) {
        if (digits == 0) {
            return start;
        }
        out[start] = '.';
        int at = start + 1;
        int unit = SCALE;
        for (int left = digits; left > 0; left %= unit) {
            unit /= 10;
            out[at++] = (byte) ('0' + left / unit);
        }
        return at;
    }
}
