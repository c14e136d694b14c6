package org.journeymodel.log;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.journeymodel.core.message.Quote;

/** Which texts can name a customer or a touchpoint. Names are kept exactly as they are written. */
final class Names {

    private Names() {}

    /** {@return why a text is no name, or empty if it is one} */
    static Optional<String> faultOf(String name) {
        if (name.isEmpty()) {
            return Optional.of("the name is empty.");
        }
        boolean visible = false;
        for (int at = 0; at < name.length(); ) {
            int codePoint = name.codePointAt(at);
            if (Character.getType(codePoint) == Character.SURROGATE) {
                return Optional.of(Quote.of(name) + " contains half of a surrogate pair.");
            }
            visible |= isVisible(codePoint);
            at += Character.charCount(codePoint);
        }
        return visible ? Optional.empty() : Optional.of(Quote.of(name) + " shows nothing.");
    }

    private static boolean isVisible(int codePoint) {
        return switch (codePoint) {
            case 0x115F, 0x1160, 0x2800, 0x3164, 0xFFA0 -> false; // fillers that render as nothing
            default ->
                switch (Character.getType(codePoint)) {
                    case Character.CONTROL,
                            Character.FORMAT,
                            Character.SPACE_SEPARATOR,
                            Character.LINE_SEPARATOR,
                            Character.PARAGRAPH_SEPARATOR,
                            Character.UNASSIGNED -> false;
                    default -> true;
                };
        };
    }

    /** {@return groups of names that differ by case, outer spaces or Unicode form alone} */
    static List<String> similar(List<String> names) {
        Map<String, List<String>> byKey = new LinkedHashMap<>();
        for (String name : names) {
            String key = Normalizer.normalize(name, Normalizer.Form.NFC).strip().toLowerCase(Locale.ROOT);
            byKey.computeIfAbsent(key, any -> new ArrayList<>()).add(name);
        }
        return byKey.values().stream()
                .filter(group -> group.size() > 1)
                .map(group -> group.stream().map(Quote::of).collect(Collectors.joining(", ")))
                .toList();
    }
}
