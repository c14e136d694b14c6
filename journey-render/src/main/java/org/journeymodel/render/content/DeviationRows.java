package org.journeymodel.render.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.journeymodel.core.model.Touchpoint;
import org.journeymodel.graph.conformance.DeviationKind;
import org.journeymodel.graph.conformance.FrequentDeviation;
import org.journeymodel.render.deviation.DeviationSentences;
import org.journeymodel.render.deviation.DeviationWord;
import org.journeymodel.render.deviation.Deviations;
import org.journeymodel.render.style.Lane;

/** What customers did otherwise, as lanes, as a card and as sentences. */
final class DeviationRows {

    /** How many notes a column has on what the map does not know. */
    private static final int MOST_UNKNOWN = 3;

    private final MapContent content;
    private final Deviations deviations;
    private final DeviationSentences sentences;
    private final Map<String, Column> columns;

    private DeviationRows(MapContent content, Deviations deviations) {
        this.content = content;
        this.deviations = deviations;
        this.sentences = new DeviationSentences(deviations, content.language());
        this.columns = content.columnsById();
    }

    /** {@return a lane of deviations and one of what is not on the map; none where there is nothing to say} */
    static List<LaneRow> of(MapContent content) {
        if (content.deviations().isEmpty() || !content.shows(Lane.DEVIATIONS)) {
            return List.of();
        }
        DeviationRows rows = new DeviationRows(content, content.deviations().get());
        return Stream.of(rows.atTouchpoints(), rows.notOnTheMap())
                .filter(row -> !row.isEmpty())
                .toList();
    }

    private LaneRow atTouchpoints() {
        List<Cell> cells = new ArrayList<>();
        for (Column column : content.columns()) {
            List<Chip> chips = column.touchpoint().map(this::notes).orElse(List.of());
            if (!chips.isEmpty()) {
                cells.add(new Cell(column.index(), column.index(), chips));
            }
        }
        return new LaneRow(Lane.DEVIATIONS, content.say(DeviationWord.DEVIATIONS), List.of(), cells);
    }

    private List<Chip> notes(Touchpoint touchpoint) {
        List<Chip> chips = new ArrayList<>();
        for (DeviationSentences.Note note : sentences.at(touchpoint)) {
            chips.add(Chip.of(
                    note.kind().map(sentences::name).orElse(""),
                    note.text(),
                    note.kind(),
                    note.kind().map(kind -> ranks(touchpoint, kind)).orElse(List.of())));
        }
        return chips;
    }

    private List<Integer> ranks(Touchpoint touchpoint, DeviationKind kind) {
        return deviations.ranksAt(touchpoint).stream()
                .filter(rank -> deviations.ranked().get(rank - 1).kind() == kind)
                .toList();
    }

    private LaneRow notOnTheMap() {
        Map<Integer, List<Chip>> byColumn = new TreeMap<>();
        List<Chip> anywhere = new ArrayList<>();
        int leftOut = 0;
        for (FrequentDeviation each : deviations.notOnTheMap()) {
            List<Chip> chips = columnOf(each)
                    .map(column -> byColumn.computeIfAbsent(column, any -> new ArrayList<>()))
                    .orElse(anywhere);
            if (chips.size() < MOST_UNKNOWN) {
                chips.add(unknown(each));
            } else {
                leftOut++;
            }
        }
        if (leftOut > 0) {
            String more = content.say(DeviationWord.MORE_UNKNOWN, Integer.toString(leftOut));
            anywhere.add(Chip.of("", more, Optional.of(DeviationKind.AD_HOC), List.of()));
        }
        List<Cell> cells = new ArrayList<>();
        byColumn.forEach((column, chips) -> cells.add(new Cell(column, column, chips)));
        String title = content.say(DeviationWord.NOT_ON_THE_MAP);
        return new LaneRow(Lane.DEVIATIONS, title, LaneRow.spread(anywhere, content), List.of(), cells);
    }

    /** {@return the column of the touchpoint before, else of that after; empty if there is none} */
    private Optional<Integer> columnOf(FrequentDeviation unknown) {
        return unknown.after()
                .or(unknown::before)
                .map(Touchpoint::id)
                .map(columns::get)
                .map(Column::index);
    }

    private Chip unknown(FrequentDeviation deviation) {
        int rank = deviations.rankOf(deviation);
        return Chip.of(
                deviation.name(),
                sentences.visitors(deviation),
                Optional.of(DeviationKind.AD_HOC),
                rank == 0 ? List.of() : List.of(rank));
    }

    /** {@return the card of the header: how well it fits, then the most frequent deviations by rank} */
    static Card card(MapContent content, Deviations deviations) {
        DeviationSentences sentences = new DeviationSentences(deviations, content.language());
        List<Card.Item> items = new ArrayList<>();
        sentences.figures().forEach(figure -> items.add(Card.Item.of(figure)));
        int all = deviations.conformance().deviations().size();
        if (all == 0) {
            items.add(Card.Item.of(content.say(DeviationWord.NOBODY_DEVIATES)));
        }
        List<FrequentDeviation> ranked = deviations.ranked();
        for (int at = 0; at < ranked.size(); at++) {
            items.add(new Card.Item(sentences.sentence(ranked.get(at)), at + 1, false));
        }
        if (all > ranked.size()) {
            items.add(Card.Item.of(content.say(DeviationWord.MORE_DEVIATIONS, Integer.toString(all - ranked.size()))));
        }
        return new Card(content.say(DeviationWord.PLANNED_AND_OBSERVED), items, Card.Badges.DEVIATIONS);
    }

    /** Tells the deviations at a touchpoint that have a badge. */
    static void tell(List<String> lines, MapContent content, Deviations deviations, Touchpoint touchpoint) {
        DeviationSentences sentences = new DeviationSentences(deviations, content.language());
        for (int rank : deviations.ranksAt(touchpoint)) {
            lines.add(content.say(
                    DeviationWord.DEVIATION,
                    Integer.toString(rank),
                    sentences.sentence(deviations.ranked().get(rank - 1))));
        }
    }
}
