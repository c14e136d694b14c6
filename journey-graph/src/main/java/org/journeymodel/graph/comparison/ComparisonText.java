package org.journeymodel.graph.comparison;

import java.util.List;
import java.util.stream.Stream;

/** A comparison in words. */
final class ComparisonText {

    private ComparisonText() {}

    static String of(JourneyComparison comparison) {
        if (comparison.isEmpty()) {
            return "No changes.\n";
        }
        StringBuilder text = new StringBuilder("Measures\n");
        // What neither version knows says nothing.
        lines(
                text,
                comparison.measures().stream()
                        .filter(each ->
                                each.before().isPresent() || each.after().isPresent())
                        .filter(each -> each.isChanged() || each.measure() == FlowMeasure.SUCCESS));
        section(
                text,
                "Touchpoints",
                comparison.touchpoints().stream()
                        .filter(ComparedTouchpoint::isChanged)
                        .toList());
        section(text, "Lost paths", comparison.lostPaths());
        return text.append("Changes\n").append(comparison.diff().toText()).toString();
    }

    private static void section(StringBuilder text, String title, List<?> told) {
        if (!told.isEmpty()) {
            text.append(title).append('\n');
            lines(text, told.stream());
        }
    }

    private static void lines(StringBuilder text, Stream<?> told) {
        told.forEach(each -> text.append("  ").append(each).append('\n'));
    }
}
