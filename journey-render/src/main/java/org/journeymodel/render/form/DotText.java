package org.journeymodel.render.form;

import java.util.Arrays;
import java.util.stream.Collectors;

/**
 * Text in DOT, between quotes. A backslash would begin an escape such as {@code \N}, and HTML entities are read in
 * labels.
 */
public final class DotText {

    private DotText() {}

    /** {@return one or several lines as one string of DOT, quotes included} */
    public static String of(String... lines) {
        return Arrays.stream(lines).map(DotText::escaped).collect(Collectors.joining("\\n", "\"", "\""));
    }

    private static String escaped(String line) {
        return PlainLine.of(line).replace("\\", "\\\\").replace("\"", "\\\"").replace("&", "&amp;");
    }
}
