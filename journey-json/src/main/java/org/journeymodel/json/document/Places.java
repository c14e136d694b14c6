package org.journeymodel.json.document;

/**
 * Turns byte offsets of a document into lines and columns, both from 1. Columns count characters
 * (code points). A line ends with LF, CR LF or CR. Going forward costs only the way gone.
 */
public final class Places {

    private final byte[] bytes;
    private int at;
    private int line = 1;
    private int column = 1;

    /** Stands at the beginning of a document. */
    public Places(Document document) {
        this.bytes = document.bytes();
    }

    /** Goes to a byte, forward or back. */
    public void moveTo(int offset) {
        if (offset < at) {
            at = 0;
            line = 1;
            column = 1;
        }
        while (at < offset && at < bytes.length) {
            pass(bytes[at]);
            at++;
        }
    }

    private void pass(byte passed) {
        if (passed == '\n' || (passed == '\r' && !isFollowedByLineFeed())) {
            line++;
            column = 1;
        } else if ((passed & 0xC0) != 0x80) { // a continuation byte is no character of its own
            column++;
        }
    }

    private boolean isFollowedByLineFeed() {
        return at + 1 < bytes.length && bytes[at + 1] == '\n';
    }

    /** {@return the line of the place, from 1} */
    public int line() {
        return line;
    }

    /** {@return the column of the place in characters, from 1} */
    public int column() {
        return column;
    }
}
