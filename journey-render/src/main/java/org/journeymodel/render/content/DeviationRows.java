package org.journeymodel.render.content;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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

    /** How many notes there are on what the map does not know. */
    private static final int MOST_UNKNOWN = 24;

    private final MapContent content;
    private final Deviations deviations;
    private final DeviationSentences sentences;

    private DeviationRows(MapContent content, Deviations deviations) {
        this.content = content;
        this.deviations = deviations;
        this.sentences = new DeviationSentences(deviations, content.language());
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
        Map<Integer, List<Chip>> byColumn = new LinkedHashMap<>();
        List<Chip> anywhere = new ArrayList<>();
        Map<String, Column> columns = content.columnsById();
        List<FrequentDeviation> all = deviations.notOnTheMap();
        for (FrequentDeviation each : all.subList(0, Math.min(MOST_UNKNOWN, all.size()))) {
            Optional<Column> column = each.after().or(each::before).map(Touchpoint::id).map(columns::get);
            List<Chip> chips = column.isPresent()
                    ? byColumn.computeIfAbsent(column.get().index(), any -> new ArrayList<>())
                    : anywhere;
            chips.add(unknown(each));
        }
        if (all.size() > MOST_UNKNOWN) {
            anywhere.add(Chip.of(
                    "",
                    content.say(DeviationWord.MORE_UNKNOWN, Integer.toString(all.size() - MOST_UNKNOWN)),
                    Optional.of(DeviationKind.AD_HOC),
                    List.of()));
        }
        List<Cell> cells = new ArrayList<>();
        byColumn.forEach((column, chips) -> cells.add(new Cell(column, column, chips)));
        int last = content.columns().size() - 1;
        List<Cell> across = anywhere.isEmpty() ? List.of() : List.of(new Cell(0, last, anywhere));
        return new LaneRow(Lane.DEVIATIONS, content.say(DeviationWord.NOT_ON_THE_MAP), across, cells);
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
            items.add(Card.Item.of(
                    content.say(DeviationWord.MORE_DEVIATIONS, Integer.toString(all - ranked.size()))));
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
