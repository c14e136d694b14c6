package org.journeymodel.json.fault;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.journeymodel.json.document.Document;
import org.jspecify.annotations.Nullable;

/** Recognises documents that were never meant to be JSON, and says what they look like. */
public final class ForeignFile {

    /** Enough to see what a file is. */
    private static final int GLANCE = 1024;

    private ForeignFile() {}

    /**
     * {@return what the document is instead of JSON; null if it may be JSON}
     *
     * @param subject what is wanted: "A journey"
     * @param isObject whether only an object can be that
     */
    public static @Nullable Fault faultOf(Document document, String subject, boolean isObject) {
        int first = document.skipWhiteSpace(0);
        if (first == document.length()) {
            String what = first == 0 ? "the document is empty." : "the document has nothing but white space.";
            return new Fault(
                    Rule.EMPTY,
                    "",
                    0,
                    what,
                    subject + (isObject ? " is a JSON object: {…}." : " is a JSON document in UTF-8."));
        }
        String looks = looksLike(document.bytes(), first);
        return looks == null
                ? null
                : new Fault(
                        Rule.NOT_JSON,
                        "",
                        first,
                        "this is no JSON; it looks like " + looks + ".",
                        subject + " is a JSON document in UTF-8.");
    }

    private static @Nullable String looksLike(byte[] bytes, int first) {
        String binary = looksLikeBinary(bytes);
        return binary != null ? binary : looksLikeText(glance(bytes, first));
    }

    private static @Nullable String looksLikeBinary(byte[] bytes) {
        if (startsWith(bytes, 0x1F, 0x8B)) {
            return "a gzip file: unpack it first";
        }
        if (startsWith(bytes, 'P', 'K', 3, 4)) {
            return "a zip file: unpack it first";
        }
        if (startsWith(bytes, '%', 'P', 'D', 'F')) {
            return "a PDF file";
        }
        if (startsWith(bytes, 0xFE, 0xFF) || startsWith(bytes, 0xFF, 0xFE)) {
            return "UTF-16 text: save it as UTF-8";
        }
        for (int at = 0; at < Math.min(bytes.length, GLANCE); at++) {
            if (bytes[at] == 0) {
                return "a binary file, or UTF-16 text";
            }
        }
        return null;
    }

    private static boolean startsWith(byte[] bytes, int... magic) {
        for (int at = 0; at < magic.length; at++) {
            if (at == bytes.length || (bytes[at] & 0xFF) != magic[at]) {
                return false;
            }
        }
        return true;
    }

    private static String glance(byte[] bytes, int first) {
        int length = Math.min(bytes.length - first, GLANCE);
        return new String(bytes, first, length, StandardCharsets.ISO_8859_1);
    }

    /** {@return whether a line begins with a quoted text and a separator, and not with a text that has one in it} */
    private static boolean isQuotedCell(String line) {
        int close = line.indexOf('"', 1);
        return close > 0 && close + 1 < line.length() && ",;\t".indexOf(line.charAt(close + 1)) >= 0;
    }

    private static @Nullable String looksLikeText(String text) {
        String line = text.lines().findFirst().orElse("");
        char start = text.charAt(0);
        if (start == '<') {
            String lower = text.toLowerCase(Locale.ROOT);
            return lower.contains("<html") ? "an HTML page" : "XML";
        }
        if ("{[/#".indexOf(start) >= 0 || (start == '"' && !isQuotedCell(line))) {
            return null; // comments are told by their place
        }
        if (line.indexOf(',') >= 0 || line.indexOf(';') >= 0 || line.indexOf('\t') >= 0) {
            return "a table (CSV)";
        }
        if (line.startsWith("---") || line.startsWith("journeyFormat:")) {
            return "YAML";
        }
        return null;
    }
}
