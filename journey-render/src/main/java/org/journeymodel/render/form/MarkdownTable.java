package org.journeymodel.render.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.journeymodel.core.model.Touchpoint;
import org.journeymodel.render.content.Cell;
import org.journeymodel.render.content.Chip;
import org.journeymodel.render.content.Column;
import org.journeymodel.render.content.FeelingRows;
import org.journeymodel.render.content.Feelings;
import org.journeymodel.render.content.LaneRow;
import org.journeymodel.render.content.LaneRows;
import org.journeymodel.render.content.MapContent;
import org.journeymodel.render.content.Moves;
import org.journeymodel.render.style.Lane;
import org.journeymodel.render.wording.Word;

/** The map as a table of Markdown (GitHub Flavored Markdown), one row for each touchpoint. */
public final class MarkdownTable {

    private final MapContent content;
    private final List<Feelings> feelings;
    private final List<LaneRow> rows;
    private final Map<String, List<Moves.Drawn>> moves;

    private MarkdownTable(MapContent content) {
        this.content = content;
        this.feelings = FeelingRows.of(content);
        this.rows = LaneRows.ofTouchpoints(content);
        this.moves = content.shows(Lane.FLOW) ? new Moves(content).byTouchpoint() : Map.of();
    }

    /** {@return the table, below a heading} */
    public static String of(MapContent content) {
        return new MarkdownTable(content).text();
    }

    private String text() {
        StringBuilder text = new StringBuilder("# ")
                .append(escaped(content.journey().name()))
                .append("\n\n");
        if (content.touchpointCount() == 0) {
            return text.append(escaped(content.say(Word.NO_TOUCHPOINTS)))
                    .append('\n')
                    .toString();
        }
        List<String> titles = titles();
        row(text, titles);
        row(text, titles.stream().map(any -> "---").toList());
        List<List<String>> notes = rows.stream().map(this::notes).toList();
        for (Column column : content.columns()) {
            column.touchpoint().ifPresent(touchpoint -> row(text, cells(column, touchpoint, notes)));
        }
        Stream.concat(rows.stream(), LaneRows.ofJourney(content).stream()).forEach(row -> ofJourney(text, row));
        return text.toString();
    }

    /** What a lane says of the whole journey, as a list below the table. */
    private static void ofJourney(StringBuilder text, LaneRow row) {
        if (!row.throughout().isEmpty()) {
            text.append("\n## ").append(escaped(row.title())).append("\n\n");
            row.throughout().stream()
                    .flatMap(cell -> cell.chips().stream())
                    .forEach(chip -> text.append("- ").append(told(chip)).append('\n'));
        }
    }

    private List<String> titles() {
        List<String> titles = new ArrayList<>();
        titles.add(content.say(Word.STAGE));
        titles.add(content.say(Word.TOUCHPOINT));
        titles.add(content.say(Word.CHANNELS));
        feelings.forEach(row -> titles.add(row.title()));
        rows.forEach(row -> titles.add(row.title()));
        if (!moves.isEmpty()) {
            titles.add(content.say(Word.NEXT));
        }
        return titles.stream().map(MarkdownTable::escaped).toList();
    }

    private List<String> cells(Column column, Touchpoint touchpoint, List<List<String>> notes) {
        List<String> cells = new ArrayList<>();
        cells.add(escaped(column.stage().name()));
        cells.add(escaped(touchpoint.name()));
        cells.add(escaped(String.join(", ", content.channelsOf(touchpoint))));
        feelings.forEach(row ->
                cells.add(escaped(content.numbers().feeling(row.valences().get(column.index())))));
        notes.forEach(row -> cells.add(row.get(column.index())));
        if (!moves.isEmpty()) {
            cells.add(moves.getOrDefault(touchpoint.id(), List.of()).stream()
                    .map(move -> (move.isBack() ? "← " : "→ ")
                            + escaped(move.move().to().name() + (move.label().isEmpty() ? "" : " " + move.label())))
                    .collect(Collectors.joining("<br>")));
        }
        return cells;
    }

    /** {@return the notes of a lane, by column} */
    private List<String> notes(LaneRow row) {
        List<String> byColumn = new ArrayList<>();
        content.columns().forEach(any -> byColumn.add(""));
        for (Cell cell : row.cells()) {
            byColumn.set(
                    cell.first(), cell.chips().stream().map(MarkdownTable::told).collect(Collectors.joining("<br>")));
        }
        return byColumn;
    }

    private static String told(Chip chip) {
        String text = chip.about().isEmpty() ? chip.text() : chip.about() + ": " + chip.text();
        return escaped(chip.evidence().isEmpty() ? text : text + " " + chip.citation());
    }

    private static void row(StringBuilder text, List<String> cells) {
        text.append("| ").append(String.join(" | ", cells)).append(" |\n");
    }

    /** Markup is escaped; what a browser would read as an element or entity becomes an entity. */
    private static String escaped(String text) {
        StringBuilder escaped = new StringBuilder(text.length());
        PlainLine.of(text).strip().codePoints().forEach(codePoint -> {
            switch (codePoint) {
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '&' -> escaped.append("&amp;");
                case '|' -> escaped.append("&#124;");
                case '@' -> escaped.append("&#64;");
                default -> {
                    if (isMarkup(codePoint)) {
                        escaped.append('\\');
                    }
                    escaped.appendCodePoint(codePoint);
                }
            }
        });
        // Addresses would become links by themselves.
        return escaped.toString().replace("://", "&#58;//").replace("www.", "www&#46;");
    }

    private static boolean isMarkup(int codePoint) {
        return "\\`*_{}[]#~$".indexOf(codePoint) >= 0;
    }
}
