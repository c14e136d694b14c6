package org.journeymodel.log.shape;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** New touchpoints for those of a log. */
public final class Renaming {

    /** Stands for no touchpoint. */
    public static final int NONE = -1;

    private final int[] codes;
    private final Map<String, Integer> codesByName = new LinkedHashMap<>();
    private final List<String> others = new ArrayList<>();

    private Renaming(int touchpoints) {
        this.codes = new int[touchpoints];
    }

    /**
     * {@return what touchpoints mean}
     *
     * @param touchpoints the old ones by their codes
     * @param meaning the new touchpoint for an old one, or empty for those called other
     * @param keepsOthers whether others stay as they are; if not, they are none any more
     */
    public static Renaming of(
            List<String> touchpoints, Function<String, Optional<String>> meaning, boolean keepsOthers) {
        Renaming renaming = new Renaming(touchpoints.size());
        for (int old = 0; old < touchpoints.size(); old++) {
            String name = touchpoints.get(old);
            Optional<String> meant = meaning.apply(name);
            if (meant.isEmpty()) {
                renaming.others.add(name);
            }
            renaming.codes[old] = meant.isEmpty() && !keepsOthers ? NONE : renaming.codeOf(meant.orElse(name));
        }
        return renaming;
    }

    private int codeOf(String name) {
        Integer known = codesByName.putIfAbsent(name, codesByName.size());
        return known == null ? codesByName.size() - 1 : known;
    }

    /** {@return the code of the new touchpoint, or {@link #NONE}} */
    int code(int touchpoint) {
        return codes[touchpoint];
    }

    /** {@return how many old touchpoints there are} */
    public int oldCount() {
        return codes.length;
    }

    /** {@return the new touchpoints by their codes} */
    public List<String> names() {
        return List.copyOf(codesByName.keySet());
    }

    /** {@return the old touchpoints that have no meaning} */
    public List<String> others() {
        return List.copyOf(others);
    }
}
