package org.journeymodel.render.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import org.journeymodel.core.model.Touchpoint;
import org.journeymodel.render.content.Card;
import org.journeymodel.render.content.Chip;
import org.journeymodel.render.content.Column;
import org.journeymodel.render.content.FeelingRows;
import org.journeymodel.render.content.Feelings;
import org.journeymodel.render.content.Header;
import org.journeymodel.render.content.LaneRow;
import org.journeymodel.render.content.LaneRows;
import org.journeymodel.render.content.MapContent;
import org.journeymodel.render.content.Moves;
import org.journeymodel.render.content.Outline;
import org.journeymodel.render.style.Lane;
import org.journeymodel.render.text.TerminalWidth;
import org.journeymodel.render.wording.Word;

/** The map for terminals: plain text without escape sequences. */
public final class TerminalText {

    private static final int NAME_WIDTH = 34;
    private static final int HALF_BAR = 5;
    private static final String INDENT = "       ";

    private final MapContent content;
    private final List<Feelings> feelings;
    private final List<LaneRow> rows;
    private final Moves moves;
    private final Map<String, List<Moves.Drawn>> movesOut;
    private final StringBuilder text = new StringBuilder();

    private TerminalText(MapContent content) {
        this.content = content;
        this.feelings = FeelingRows.of(content);
        this.rows = LaneRows.ofTouchpoints(content).stream()
                .filter(row -> row.lane() == Lane.PAINS || row.lane() == Lane.GAINS || row.lane() == Lane.DEVIATIONS)
                .toList();
        this.moves = new Moves(content);
        this.movesOut = content.shows(Lane.FLOW) ? moves.byTouchpoint() : Map.of();
    }

    /** {@return the text} */
    public static String of(MapContent content) {
        return new TerminalText(content).write();
    }

    private String write() {
        header();
        Map<Integer, List<String>> notes = notes();
        int stage = -1;
        for (Column column : content.columns()) {
            if (column.stageIndex() != stage) {
                stage = column.stageIndex();
                String phase = column.stage()
                        .phase()
                        .map(each -> " (" + Outline.phase(content, each) + ")")
                        .orElse("");
                line("");
                line("== " + column.stage().name() + phase + " ==");
            }
            if (column.touchpoint().isPresent()) {
                touchpoint(column, column.touchpoint().get());
                notes.getOrDefault(column.index(), List.of()).forEach(note -> line(INDENT + note));
            } else {
                line(INDENT + content.say(Word.NO_TOUCHPOINT));
            }
        }
        if (content.columns().isEmpty()) {
            line("");
            line(content.say(Word.NO_TOUCHPOINTS));
        }
        return text.toString();
    }

    private void header() {
        Header header = Header.of(content);
        line(header.title());
        line(header.subtitle());
        for (Card card : header.cards()) {
            line("");
            line(card.title());
            for (Card.Item item : card.items()) {
                line("  " + (item.badge() > 0 ? item.badge() + ". " : "") + item.text());
            }
        }
    }

    private void touchpoint(Column column, Touchpoint touchpoint) {
        int rank = content.pinned().rankOf(touchpoint);
        String number = String.valueOf(column.number());
        StringBuilder line = new StringBuilder(" ".repeat(Math.max(0, 4 - number.length())))
                .append(number)
                .append(rank > 0 ? "!" + rank : "  ")
                .append(' ');
        line.append(TerminalWidth.padded(PlainLine.of(touchpoint.name()), NAME_WIDTH));
        for (Feelings row : feelings) {
            OptionalDouble valence = row.valences().get(column.index());
            line.append("  ").append(bar(valence)).append(' ');
            line.append(valence.isPresent() ? content.numbers().valence(valence.getAsDouble()) : "?   ");
        }
        List<String> channels = content.channelsOf(touchpoint);
        line(line + (channels.isEmpty() ? "" : "  " + String.join(", ", channels)));
        List<String> ways = new ArrayList<>();
        for (Moves.Drawn move : movesOut.getOrDefault(touchpoint.id(), List.of())) {
            ways.add((move.isBack() ? "<- " : "-> ")
                    + (move.label().isEmpty() ? "" : move.label() + " ")
                    + move.move().to().name());
        }
        moves.leaving(touchpoint).filter(any -> content.shows(Lane.FLOW)).ifPresent(leave -> ways.add("x " + leave));
        if (!ways.isEmpty()) {
            line(INDENT + String.join("; ", ways));
        }
    }

    /** {@return a feeling as a place on a line from worst to best; dots where it is not known} */
    private static String bar(OptionalDouble valence) {
        StringBuilder bar = new StringBuilder("[");
        long place = valence.isPresent() ? Math.round(valence.getAsDouble() * HALF_BAR) : Long.MIN_VALUE;
        for (int at = -HALF_BAR; at <= HALF_BAR; at++) {
            bar.append(at == place ? 'O' : valence.isEmpty() ? '.' : at == 0 ? '|' : '-');
        }
        return bar.append(']').toString();
    }

    private Map<Integer, List<String>> notes() {
        return rows.stream()
                .flatMap(row -> row.cells().stream())
                .collect(Collectors.groupingBy(
                        cell -> cell.first(),
                        Collectors.flatMapping(
                                cell -> cell.chips().stream().map(TerminalText::note), Collectors.toList())));
    }

    private static String note(Chip chip) {
        String sign = chip.lane() == Lane.DEVIATIONS ? "# " : chip.lane() == Lane.PAINS ? "- " : "+ ";
        return sign + (chip.about().isEmpty() ? "" : chip.about() + ": ") + chip.text();
    }

    private void line(String line) {
        text.append(PlainLine.of(line).stripTrailing()).append('\n');
    }
}
