package org.journeymodel.core.diff;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.journeymodel.core.message.PlainText;
import org.journeymodel.core.message.Quote;

/** Tells a diff for people, one change a line, under the stage and the touchpoint where it is. */
final class DiffText {

    private static final String INDENT = "  ";

    private final StringBuilder text = new StringBuilder();

    private DiffText() {}

    static String of(JourneyDiff diff) {
        return diff.isEmpty() ? "No changes.\n" : new DiffText().told(diff);
    }

    private String told(JourneyDiff diff) {
        line("", summary(diff.changes()));
        String journey = "Journey " + Quote.of(diff.after().name());
        Map<String, List<String>> groups = new LinkedHashMap<>();
        groups.put(journey, new ArrayList<>());
        for (Change change : diff.changes()) {
            int depth = change.groupDepth();
            Place group = change.place().up(change.place().steps().size() - depth);
            String headline = depth == 0 ? journey : capital(group.wordsFrom(0));
            groups.computeIfAbsent(headline, any -> new ArrayList<>())
                    .add(ChangeText.of(change, change.place().wordsFrom(depth)));
        }
        groups.forEach((headline, lines) -> {
            if (!lines.isEmpty()) {
                line("", headline);
                lines.forEach(each -> line(INDENT, each));
            }
        });
        regressions(diff.regressions());
        return text.toString();
    }

    private void regressions(List<Regression> regressions) {
        if (!regressions.isEmpty()) {
            line("", "Worse than before");
            regressions.forEach(each -> line(INDENT, each.sentence()));
        }
    }

    private void line(String indent, String line) {
        text.append(indent).append(Quote.inLine(line)).append('\n');
    }

    private static String summary(List<Change> changes) {
        Map<ChangeKind, Long> counts = new LinkedHashMap<>();
        for (ChangeKind kind : ChangeKind.values()) {
            counts.put(
                    kind, changes.stream().filter(each -> each.kind() == kind).count());
        }
        String kinds = counts.entrySet().stream()
                .filter(each -> each.getValue() > 0)
                .map(each -> each.getValue() + " " + PlainText.of(each.getKey()))
                .collect(Collectors.joining(", "));
        return changes.size() + (changes.size() == 1 ? " change: " : " changes: ") + kinds;
    }

    private static String capital(String words) {
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }
}
