package org.journeymodel.render.content;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.journeymodel.core.diff.Change;
import org.journeymodel.core.diff.ChangeKind;
import org.journeymodel.core.diff.Regression;
import org.journeymodel.core.model.Journey;
import org.journeymodel.core.model.Touchpoint;
import org.journeymodel.render.difference.DifferenceWord;
import org.journeymodel.render.difference.Differences;
import org.journeymodel.render.style.Lane;
import org.journeymodel.render.wording.Isolated;

/** What changed between two versions, as lanes, as a card and as sentences. */
public final class ChangeRows {

    private final MapContent content;
    private final Differences differences;

    private ChangeRows(MapContent content, Differences differences) {
        this.content = content;
        this.differences = differences;
    }

    /** {@return a lane of changes of stages and touchpoints, and one of all else; none where nothing changed} */
    static List<LaneRow> of(MapContent content) {
        if (content.differences().isEmpty() || content.columns().isEmpty()) {
            return List.of();
        }
        ChangeRows rows = new ChangeRows(content, content.differences().get());
        return Stream.of(rows.atTouchpoints(), rows.ofJourney())
                .filter(row -> !row.isEmpty())
                .toList();
    }

    private LaneRow atTouchpoints() {
        List<Cell> cells = new ArrayList<>();
        List<Cell> across = new ArrayList<>();
        List<Column> columns = content.columns();
        for (Column column : columns) {
            column.touchpoint()
                    .map(differences::at)
                    .map(this::chips)
                    .ifPresent(chips -> add(cells, column.index(), column.index(), chips));
            boolean begins =
                    column.index() == 0 || columns.get(column.index() - 1).stageIndex() != column.stageIndex();
            if (begins) {
                int last = column.index()
                        + Math.max(1, column.stage().touchpoints().size())
                        - 1;
                add(across, column.index(), last, chips(differences.of(column.stage())));
            }
        }
        return new LaneRow(Lane.CHANGES, content.say(DifferenceWord.CHANGES), across, cells);
    }

    private static void add(List<Cell> cells, int first, int last, List<Chip> chips) {
        if (!chips.isEmpty()) {
            cells.add(new Cell(first, last, chips));
        }
    }

    private LaneRow ofJourney() {
        return new LaneRow(
                Lane.CHANGES,
                content.say(DifferenceWord.CHANGES_OF_ALL),
                LaneRow.spread(chips(differences.ofJourney()), content),
                List.of(),
                List.of());
    }

    private List<Chip> chips(List<Change> changes) {
        return changes.stream()
                .map(change -> Chip.of(
                        content.say(DifferenceWord.of(change.kind())),
                        change.shortSentence(),
                        new Chip.Changed(change.kind(), differences.isWorse(change)),
                        differences.ranksOf(change)))
                .toList();
    }

    /** {@return all changes in words, for a map that has no column to tell them at} */
    public static List<String> sentences(MapContent content, Differences differences) {
        return differences.diff().changes().stream()
                .map(change -> content.say(DifferenceWord.of(change.kind())) + ": " + Isolated.of(change.sentence()))
                .toList();
    }

    /** {@return the card of the header: which versions, how many changes by kind, and what hurts by rank} */
    static Card card(MapContent content, Differences differences) {
        List<Card.Item> items = new ArrayList<>();
        items.add(Card.Item.of(content.say(
                DifferenceWord.FROM, version(content, differences.diff().before()))));
        items.add(Card.Item.of(content.say(
                DifferenceWord.TO, version(content, differences.diff().after()))));
        Map<ChangeKind, Integer> counts = new EnumMap<>(ChangeKind.class);
        differences.diff().changes().forEach(each -> counts.merge(each.kind(), 1, Integer::sum));
        List<String> told = new ArrayList<>();
        counts.forEach((kind, count) -> told.add(content.say(DifferenceWord.of(kind)) + ": " + count));
        items.add(Card.Item.of(told.isEmpty() ? content.say(DifferenceWord.NOTHING) : String.join(" · ", told)));
        worse(items, content, differences);
        return new Card(content.say(DifferenceWord.WHAT_CHANGED), items);
    }

    private static String version(MapContent content, Journey journey) {
        List<String> parts = new ArrayList<>(List.of(journey.name()));
        parts.addAll(Header.version(content, journey));
        return String.join(" · ", parts);
    }

    private static void worse(List<Card.Item> items, MapContent content, Differences differences) {
        List<Regression> ranked = differences.ranked();
        if (ranked.isEmpty()) {
            items.add(Card.Item.of(content.say(DifferenceWord.NOTHING_WORSE)));
            return;
        }
        items.add(Card.Item.of(content.say(DifferenceWord.WORSE)));
        for (int at = 0; at < ranked.size(); at++) {
            items.add(new Card.Item(ranked.get(at).sentence(), at + 1, false));
        }
        int more = differences.diff().regressions().size() - ranked.size();
        if (more > 0) {
            items.add(Card.Item.of(content.say(DifferenceWord.MORE_WORSE, Integer.toString(more))));
        }
    }

    /** Tells what is worse at a touchpoint and has a badge. */
    static void tell(List<String> lines, MapContent content, Differences differences, Touchpoint touchpoint) {
        for (int rank : differences.ranksAt(touchpoint)) {
            lines.add(content.say(
                    DifferenceWord.WORSE_HERE,
                    Integer.toString(rank),
                    differences.ranked().get(rank - 1).sentence()));
        }
    }
}
