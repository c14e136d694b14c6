package org.journeymodel.log.event;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Names and their codes, 0, 1, 2, … in order of first appearance. */
public final class NameTable {

    /** What {@link #find} gives for a name that has no code. */
    public static final int UNKNOWN = -1;

    private final Map<String, Integer> codes = new HashMap<>();
    private final List<String> names = new ArrayList<>();

    int find(String name) {
        return codes.getOrDefault(name, UNKNOWN);
    }

    int add(String name) {
        int code = names.size();
        codes.put(name, code);
        names.add(name);
        return code;
    }

    int size() {
        return names.size();
    }

    /** {@return the names in order of their codes, as an unmodifiable view} */
    List<String> names() {
        return Collections.unmodifiableList(names);
    }
}
