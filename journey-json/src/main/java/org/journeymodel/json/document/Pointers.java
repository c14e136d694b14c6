package org.journeymodel.json.document;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.journeymodel.core.message.Quote;
import tools.jackson.core.TokenStreamContext;

/** JSON Pointers (RFC 6901) as findings show them. */
public final class Pointers {

    /** A name longer than this would drown the rest of a finding's line. */
    private static final int LONGEST_NAME = Quote.LIMIT;

    private Pointers() {}

    /**
     * {@return the pointer of the place where a parser stands; of the place around it, if a name on the
     * way is too long to be shown}
     */
    public static String of(TokenStreamContext context) {
        return of(context, LONGEST_NAME);
    }

    /** {@return the pointer of the place where a parser stands, however long it is} */
    public static String whole(TokenStreamContext context) {
        return of(context, Integer.MAX_VALUE);
    }

    private static String of(TokenStreamContext context, int longestName) {
        Deque<TokenStreamContext> way = new ArrayDeque<>();
        for (TokenStreamContext at = context; at != null; at = at.getParent()) {
            way.push(at);
        }
        StringBuilder pointer = new StringBuilder();
        for (TokenStreamContext step : way) {
            if (step.inArray() && step.hasCurrentIndex()) {
                pointer.append('/').append(step.getCurrentIndex());
            } else if (step.inObject() && step.hasCurrentName()) {
                if (step.currentName().length() > longestName) {
                    break;
                }
                pointer.append('/').append(escaped(step.currentName()));
            }
        }
        return pointer.toString();
    }

    /** {@return the pointer of a field of an object; of the object, if the name is too long to be shown} */
    public static String child(String pointer, String name) {
        return isTooLong(name) ? pointer : pointer + '/' + escaped(name);
    }

    /** {@return the pointer of an element of a list} */
    public static String child(String pointer, int index) {
        return pointer + '/' + index;
    }

    /** {@return whether a name would drown the rest of a finding's line} */
    public static boolean isTooLong(String name) {
        return name.length() > LONGEST_NAME;
    }

    static boolean isPointer(String path) {
        return path.isEmpty() || path.startsWith("/");
    }

    /** {@return the unescaped names and indexes on the way to a place} */
    static List<String> steps(String pointer) {
        List<String> steps = new ArrayList<>();
        int from = 1;
        while (from <= pointer.length()) {
            int slash = pointer.indexOf('/', from);
            int to = slash < 0 ? pointer.length() : slash;
            steps.add(pointer.substring(from, to).replace("~1", "/").replace("~0", "~"));
            from = to + 1;
        }
        return steps;
    }

    private static String escaped(String name) {
        return name.replace("~", "~0").replace("/", "~1");
    }
}
