package org.journeymodel.log.discovery;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.journeymodel.core.model.Touchpoint;

/**
 * Makes ids for the names that events use. A name that is an id stays as it is. Others lose marks that
 * make no letter of their own, and each run of characters that no id may hold becomes one {@code -}, none
 * at its ends; {@code -2}, {@code -3}, … tells ids apart that would be the same.
 */
final class TouchpointIds {

    private static final int LONGEST = 200;

    private final Map<String, String> ids = new HashMap<>();
    private final Set<String> taken = new HashSet<>();
    private final Map<String, Integer> numbers = new HashMap<>();

    TouchpointIds(List<String> names) {
        for (String name : names) {
            if (isId(name)) {
                ids.put(name, name);
                taken.add(name);
            }
        }
        for (String name : names) {
            ids.computeIfAbsent(name, other -> unused(slugOf(other).orElse("touchpoint")));
        }
    }

    /** {@return the id of a touchpoint} */
    String idOf(String name) {
        return ids.getOrDefault(name, name);
    }

    /** {@return the wanted id, or the nearest that nothing else has; it is taken from now on} */
    String unused(String wanted) {
        String id = wanted;
        while (!taken.add(id)) {
            // Goes on from the last number, so that many names of one id take no time.
            id = wanted + "-" + numbers.merge(wanted, 2, (number, any) -> number + 1);
        }
        return id;
    }

    private static boolean isId(String name) {
        try {
            Touchpoint.of(name, name);
            return true;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    /** {@return an id made from a text, or empty if nothing of it can be in an id} */
    static Optional<String> slugOf(String text) {
        String slug = Normalizer.normalize(text, Normalizer.Form.NFC)
                .replaceAll("\\p{M}+", "")
                .replaceAll("[^\\p{L}\\p{Nd}._-]+", "-")
                .replaceAll("^[._-]+|-+$", "");
        String clipped =
                slug.substring(0, slug.offsetByCodePoints(0, Math.min(LONGEST, slug.codePointCount(0, slug.length()))));
        return isId(clipped) ? Optional.of(clipped) : Optional.empty();
    }
}
