package org.journeymodel.render.content;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.journeymodel.core.insight.Insight;
import org.journeymodel.render.style.Lane;

/** The insights of a journey by number, from 1, in their order, so that notes can cite them in a few signs. */
final class Evidence {

    private final MapContent content;
    private final Map<String, Integer> numbers = new LinkedHashMap<>();

    Evidence(MapContent content) {
        this.content = content;
        for (Insight insight : content.journey().insights()) {
            numbers.putIfAbsent(insight.id(), numbers.size() + 1);
        }
    }

    /** {@return the numbers of insights, each once, in order; those that the journey lacks have none} */
    List<Integer> numbersOf(Collection<String> insights) {
        return insights.stream()
                .map(numbers::get)
                .filter(Objects::nonNull)
                .distinct()
                .sorted()
                .toList();
    }

    /** {@return a lane of the insights that some lanes cite; empty if they cite none} */
    LaneRow row(Stream<LaneRow> citing) {
        Set<Integer> cited = new HashSet<>();
        citing.flatMap(LaneRow::chips).forEach(chip -> cited.addAll(chip.evidence()));
        List<Chip> chips = new ArrayList<>();
        for (Insight insight : content.journey().insights()) {
            int number = numbers.getOrDefault(insight.id(), 0);
            if (cited.contains(number)) {
                chips.add(new Chip(Lane.EVIDENCE, insight.text(), "[" + number + "] " + about(insight), 0, false));
            }
        }
        String title = content.say(EvidenceWord.EVIDENCE);
        return new LaneRow(Lane.EVIDENCE, title, LaneRow.spread(chips, content), List.of(), List.of());
    }

    private String about(Insight insight) {
        List<String> parts = new ArrayList<>();
        parts.add(content.say(EvidenceWord.of(insight.kind())));
        insight.date().ifPresent(date -> parts.add(date.toString()));
        insight.period().ifPresent(period -> parts.add(period.from() + " – " + period.to()));
        insight.sampleSize().ifPresent(size -> parts.add(content.say(EvidenceWord.SAMPLE, Long.toString(size))));
        insight.confidence()
                .ifPresent(share -> parts.add(
                        content.say(EvidenceWord.CONFIDENCE, content.numbers().percent(share))));
        return String.join(" · ", parts);
    }
}
