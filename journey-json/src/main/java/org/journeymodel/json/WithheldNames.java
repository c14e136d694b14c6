package org.journeymodel.json;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.journeymodel.core.validation.Finding;
import org.journeymodel.json.table.JourneySchema;

/**
 * Ends the pointers of findings before the first name that is not one of the format's: it is the document's own. Digits
 * may be such a name as well; they stay where they can only be the index of a list.
 */
final class WithheldNames {

    private static final Pattern NAME = Pattern.compile("\"(\\w+)\": ");
    private static final Pattern LIST = Pattern.compile("\"(\\w+)\": \\{\\s*\"type\": \"array\"");
    private static final Pattern MAP =
            Pattern.compile("\"(\\w+)\": \\{\\s*\"type\": \"object\",\\s*\"(?:propertyNames|additionalProperties)\"");
    private static final Pattern INDEX = Pattern.compile("[0-9]+");

    private final Set<String> names;
    private final Set<String> lists;
    private final Set<String> maps;

    private WithheldNames(String schema) {
        names = found(NAME, schema);
        lists = found(LIST, schema);
        maps = found(MAP, schema);
    }

    private static Set<String> found(Pattern pattern, String schema) {
        return pattern.matcher(schema).results().map(name -> name.group(1)).collect(Collectors.toUnmodifiableSet());
    }

    /** {@return the findings, with no name in their pointers that is not of the format} */
    static List<Finding> of(List<Finding> findings) {
        if (findings.isEmpty()) {
            return findings;
        }
        WithheldNames names = new WithheldNames(JourneySchema.document());
        return findings.stream()
                .map(finding ->
                        finding.toBuilder().path(names.shown(finding.path())).build())
                .toList();
    }

    private String shown(String pointer) {
        String before = "";
        int end = 0;
        while (end < pointer.length()) {
            int next = pointer.indexOf('/', end + 1);
            int to = next < 0 ? pointer.length() : next;
            String step = pointer.substring(end + 1, to);
            boolean isShown = INDEX.matcher(step).matches()
                    ? lists.contains(before)
                    : names.contains(step) && !maps.contains(before);
            if (!isShown) {
                return pointer.substring(0, end);
            }
            before = step;
            end = to;
        }
        return pointer;
    }
}
