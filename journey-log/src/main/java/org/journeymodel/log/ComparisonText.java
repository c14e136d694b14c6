package org.journeymodel.log;

import java.util.List;
import java.util.stream.Collectors;
import org.journeymodel.log.event.Amounts;

/** What two logs differ in, as lines of text. */
final class ComparisonText {

    private static final int MOST_TOLD = 20;

    private final String summary;
    private final List<SegmentDifference> significant;
    private final int tooThin;

    ComparisonText(String summary, List<SegmentDifference> significant, int tooThin) {
        this.summary = summary;
        this.significant = significant;
        this.tooThin = tooThin;
    }

    String write() {
        StringBuilder text = new StringBuilder(summary).append(significant.isEmpty() ? ".\n" : ":\n");
        int told = 0;
        for (List<SegmentDifference> fact : SameCounts.facts(significant, MOST_TOLD)) {
            text.append("  ").append(fact.get(0)).append('\n').append(alsoTold(fact));
            told += fact.size();
        }
        if (told < significant.size()) {
            text.append("  and ")
                    .append(Amounts.of(significant.size() - told, "other"))
                    .append('\n');
        }
        if (tooThin > 0) {
            text.append("Too thin to tell: ")
                    .append(Amounts.of(tooThin, "figure"))
                    .append(".\n");
        }
        return text.toString();
    }

    /** {@return how else a fact shows, as a line; nothing if it does not} */
    private static String alsoTold(List<SegmentDifference> fact) {
        return fact.size() == 1
                ? ""
                : fact.stream()
                        .skip(1)
                        .map(each -> ((ShareDifference) each).inShort())
                        .collect(Collectors.joining("; ", "    By the same counts ", ".\n"));
    }
}
