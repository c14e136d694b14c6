package org.journeymodel.log;

import java.util.OptionalDouble;
import org.journeymodel.core.message.FigureText;
import org.journeymodel.core.model.AttributeValue.ObjectBuilder;
import org.journeymodel.core.model.AttributeValue.ObjectValue;
import org.journeymodel.log.event.Amounts;

/**
 * What a comparison as a whole says about one difference.
 *
 * @param nameA what the first log is called
 * @param nameB what the second one is called
 * @param adjusted the corrected p-value; empty if the data is too thin
 * @param symbol what it is called
 * @param level at most which it is significant
 */
record Verdict(String nameA, String nameB, OptionalDouble adjusted, String symbol, double level) {

    boolean isSignificant() {
        return adjusted.isPresent() && adjusted.getAsDouble() <= level;
    }

    /** {@return such as {@code (n = 812, 640; q = 0.002)}} */
    String words(long sizeA, long sizeB) {
        return "(n = " + Amounts.grouped(sizeA) + ", " + Amounts.grouped(sizeB) + "; " + evidence() + ")";
    }

    /** {@return the end of what a difference tells of itself as names and values} */
    ObjectValue close(ObjectBuilder told, SegmentDifference difference) {
        told.put("test", difference.test()).put("pValue", difference.pValue());
        adjusted.ifPresent(value -> told.put("adjustedPValue", value));
        return told.put("significant", isSignificant())
                .put("sentence", difference.toString())
                .build();
    }

    private String evidence() {
        if (adjusted.isEmpty()) {
            return "too few to tell";
        }
        double value = adjusted.getAsDouble();
        return value < 0.001 ? symbol + " < 0.001" : symbol + " = " + FigureText.decimal(value, 3);
    }
}
