package org.journeymodel.examples.cli;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Map;

/** What a property of a log may hold. */
@FunctionalInterface
interface SarifShape {

    void check(SarifSpecification specification, String path, Object value);

    static SarifShape text() {
        return (specification, path, value) -> {
            if (!(value instanceof String text) || text.isBlank()) {
                specification.fault(path, "wanted a text that shows something, found " + value);
            }
        };
    }

    static SarifShape oneOf(String... allowed) {
        return (specification, path, value) -> {
            if (!List.of(allowed).contains(value)) {
                specification.fault(path, "wanted one of " + List.of(allowed) + ", found " + value);
            }
        };
    }

    static SarifShape wholeFrom(int least) {
        return (specification, path, value) -> {
            if (!(value instanceof Double number) || number != Math.rint(number) || number < least) {
                specification.fault(path, "wanted a whole number from " + least + ", found " + value);
            }
        };
    }

    static SarifShape uri(boolean mustBeAbsolute) {
        return (specification, path, value) -> {
            if (!(value instanceof String text) || !isUri(text, mustBeAbsolute)) {
                specification.fault(
                        path,
                        "wanted " + (mustBeAbsolute ? "an absolute URI" : "a URI reference") + ", found " + value);
            }
        };
    }

    static SarifShape object(String kind) {
        return (specification, path, value) -> {
            if (value instanceof Map<?, ?> object) {
                specification.check(kind, path, propertiesOf(object));
            } else {
                specification.fault(path, "wanted a " + kind + ", found " + value);
            }
        };
    }

    static SarifShape listOf(String kind) {
        return (specification, path, value) -> {
            if (value instanceof List<?> list) {
                for (int at = 0; at < list.size(); at++) {
                    object(kind).check(specification, path + "/" + at, list.get(at));
                }
            } else {
                specification.fault(path, "wanted a list, found " + value);
            }
        };
    }

    private static boolean isUri(String text, boolean mustBeAbsolute) {
        try {
            return new URI(text).isAbsolute() || !mustBeAbsolute;
        } catch (URISyntaxException fault) {
            return false;
        }
    }

    @SuppressWarnings("unchecked") // what the parser gives has texts as keys
    private static Map<String, Object> propertiesOf(Map<?, ?> object) {
        return (Map<String, Object>) object;
    }
}
