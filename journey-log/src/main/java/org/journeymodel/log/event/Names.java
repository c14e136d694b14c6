package org.journeymodel.log.event;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.journeymodel.core.message.Invisible;
import org.journeymodel.core.message.Quote;
import org.journeymodel.core.message.Surrogates;

/** Which texts can name a customer or a touchpoint. Names are kept exactly as they are written. */
public final class Names {

    private static final char DELETE = 0x7F;

    private Names() {}

    /** {@return why a text is no name, or empty if it is one} */
    public static Optional<String> faultOf(String name) {
        if (name.isEmpty()) {
            return Optional.of("the name is empty.");
        }
        if (Surrogates.firstUnpaired(name) >= 0) {
            return Optional.of(Quote.of(name) + " contains half of a surrogate pair.");
        }
        return name.codePoints().allMatch(Invisible::is)
                ? Optional.of(Quote.of(name) + " shows nothing.")
                : Optional.empty();
    }

    /** {@return whether it is quickly seen that well-formed UTF-8 is a name: it has a character of ASCII that shows} */
    public static boolean isPlain(byte[] text, int from, int to) {
        for (int at = from; at < to; at++) {
            if (text[at] > ' ' && text[at] < DELETE) {
                return true;
            }
        }
        return false;
    }

    /** {@return whether it is quickly seen that a text is a name: it has such a character, and no surrogate} */
    public static boolean isPlain(String name) {
        boolean shows = false;
        for (int at = 0; at < name.length(); at++) {
            char c = name.charAt(at);
            if (c >= Character.MIN_SURROGATE) {
                return false;
            }
            shows |= c > ' ' && c < DELETE;
        }
        return shows;
    }

    /** {@return groups of names that differ by case, outer spaces or Unicode form alone} */
    public static List<String> similar(List<String> names) {
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
