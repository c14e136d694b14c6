package org.journeymodel.log.source;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;

/** Knows by its beginning what a source is, and what is certainly no source of events. */
public final class ForeignFormat {

    private static final Map<String, String> SIGNATURES = signatures();
    private static final Pattern HTML =
            Pattern.compile("<!doctype\\s+html|<html|<head|<body", Pattern.CASE_INSENSITIVE);
    private static final Pattern XML = Pattern.compile("<[?!\\p{Alpha}]");
    private static final Pattern JSON = Pattern.compile("\\{\\s*[\"}]");
    private static final Pattern JSON_ARRAY = Pattern.compile("\\[\\s*[{\\[]");

    private ForeignFormat() {}

    private static Map<String, String> signatures() {
        Map<String, String> signatures = new LinkedHashMap<>();
        signatures.put("1F8B", "a gzip file inside a gzip file");
        signatures.put("504B0304", "a zip archive, such as an Excel workbook");
        signatures.put("D0CF11E0", "an old Excel workbook");
        signatures.put("25504446", "a PDF document");
        signatures.put("50415231", "a Parquet file");
        signatures.put("28B52FFD", "a Zstandard file");
        signatures.put("425A68", "a bzip2 file");
        signatures.put("377ABCAF", "a 7-Zip archive");
        return Collections.unmodifiableMap(signatures);
    }

    /** Refuses the first bytes of a source if they are no text in the charset. */
    public static void refuse(byte[] head, Charset charset) throws LogFault {
        String hex = HexFormat.of().withUpperCase().formatHex(head, 0, Math.min(4, head.length));
        for (Map.Entry<String, String> signature : SIGNATURES.entrySet()) {
            if (hex.startsWith(signature.getKey())) {
                throw foreign(signature.getValue());
            }
        }
        if (isWide(charset)) {
            return;
        }
        if (hex.startsWith("FFFE") || hex.startsWith("FEFF")) {
            throw new LogFault(
                    "log.encoding",
                    1,
                    "the file begins with the byte order mark of UTF-16, and is read as " + charset.name() + ".",
                    "Name its charset (EventLogReader.charset with UTF-16), or save it as UTF-8.");
        }
        if (hex.startsWith("EFBBBF") && !charset.equals(StandardCharsets.UTF_8)) {
            throw new LogFault(
                    "log.encoding",
                    1,
                    "the file begins with the byte order mark of UTF-8, and is read as " + charset.name() + ".",
                    "Leave out the charset (EventLogReader.charset).");
        }
        if (containsZero(head)) {
            throw foreign("a binary file");
        }
    }

    /** {@return whether a source is XML by its first characters; an HTML page and a JSON array are refused} */
    public static boolean isXml(CharSequence head) throws LogFault {
        String start = startOf(head);
        if (HTML.matcher(start).lookingAt()) {
            throw foreign("an HTML page");
        }
        if (JSON_ARRAY.matcher(start).lookingAt()) {
            throw foreign("a JSON array");
        }
        return XML.matcher(start).lookingAt();
    }

    /** {@return whether a source is one JSON object to a line, by its first characters} */
    public static boolean isJson(CharSequence head) {
        return JSON.matcher(startOf(head)).lookingAt();
    }

    private static String startOf(CharSequence head) {
        String text = head.toString();
        return (text.startsWith("\uFEFF") ? text.substring(1) : text).stripLeading();
    }

    /** {@return whether the first bytes are XML in UTF-16, which says so itself} */
    public static boolean isWideXml(byte[] head) {
        String hex = HexFormat.of().withUpperCase().formatHex(head, 0, Math.min(4, head.length));
        return hex.equals("FFFE3C00") || hex.equals("FEFF003C");
    }

    private static boolean isWide(Charset charset) {
        return charset.name().startsWith("UTF-16") || charset.name().startsWith("UTF-32");
    }

    private static boolean containsZero(byte[] head) {
        for (byte value : head) {
            if (value == 0) {
                return true;
            }
        }
        return false;
    }

    private static LogFault foreign(String what) {
        return new LogFault(
                "log.format.foreign",
                "the file looks like " + what + ", not like events.",
                "Give it a CSV file whose first line names its columns, JSON objects one to a line, or XES; each may"
                        + " be packed with gzip.");
    }
}
