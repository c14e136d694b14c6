package org.journeymodel.log.xes;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.journeymodel.log.source.LogFault;

/**
 * Finds out how an XML document is encoded: by its byte order mark, by what its first line declares, else
 * UTF-8. We decode it ourselves, since the parser of the JDK tells wrong bytes on the error stream.
 */
final class XesEncoding {

    private static final int DECLARATION = 200;
    private static final Pattern DECLARED =
            Pattern.compile("^(?:\\xEF\\xBB\\xBF)?<\\?xml[^>]*\\sencoding\\s*=\\s*[\"']([^\"'>]*)[\"']");

    private XesEncoding() {}

    static Charset of(byte[] head) throws LogFault {
        int first = head.length < 2 ? 0 : head[0] & 0xFF;
        int second = head.length < 2 ? 0 : head[1] & 0xFF;
        if ((first == 0xFF && second == 0xFE) || (first == 0xFE && second == 0xFF)) {
            return StandardCharsets.UTF_16;
        }
        int length = Math.min(DECLARATION, head.length);
        Matcher declared = DECLARED.matcher(new String(head, 0, length, StandardCharsets.ISO_8859_1));
        if (!declared.find()) {
            return StandardCharsets.UTF_8;
        }
        try {
            return Charset.forName(declared.group(1));
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            throw new LogFault(
                    "log.encoding",
                    1,
                    "the XML declares an encoding that is not known here.",
                    "Declare the right encoding in its first line, or save it as UTF-8.");
        }
    }
}
