package org.journeymodel.architecture.faults.state;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

@SuppressWarnings("unused")
final class Constant {

    static final int NUMBER = 1;
    static final List<String> LIST = List.of("a", "b", "c");
    static final Map<String, String> MAP = Collections.unmodifiableMap(new TreeMap<>());
    static final Pattern PATTERN = Pattern.compile("a");

    private Constant() {}

    enum Kind {
        ONE
    }

    static int rank(Kind kind) {
        return switch (kind) {
            case ONE -> 1;
        };
    }
}
