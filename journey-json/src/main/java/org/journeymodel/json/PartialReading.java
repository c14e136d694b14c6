package org.journeymodel.json;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.journeymodel.core.model.AttributeValue;
import org.journeymodel.core.validation.Finding;

/**
 * What a lenient reader made of a document: all that the format has a place for, and a list of the
 * rest.
 *
 * @param value what was read, such as a journey
 * @param findings a warning for each of the first 1,000 fields that were left out, one if the document
 *     has a newer format, in the order of their places, and one that counts the rest; empty if nothing was
 *     lost
 * @param leftOut the values of the first 1,000 fields that were left out, by the JSON Pointers of their
 *     places in the document
 * @param leftOutCount how many fields were left out, listed or not
 * @param <T> what was read
 */
public record PartialReading<T>(
        T value, List<Finding> findings, Map<String, AttributeValue> leftOut, long leftOutCount) {

    /** Copies list and map; refuses null and a count below the number of values. */
    public PartialReading {
        Objects.requireNonNull(value, "value");
        findings = List.copyOf(findings);
        if (leftOutCount < leftOut.size()) {
            throw new IllegalArgumentException("Count of fields left out must be at least the number of their values, "
                    + leftOut.size() + ", but was " + leftOutCount + ".");
        }
        leftOut = Collections.unmodifiableMap(new LinkedHashMap<>(leftOut));
    }

    /** {@return whether the value holds all that the document says} */
    public boolean isComplete() {
        return findings.isEmpty();
    }
}
