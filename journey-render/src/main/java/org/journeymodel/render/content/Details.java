package org.journeymodel.render.content;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.journeymodel.core.model.Outcome;
import org.journeymodel.core.model.Touchpoint;
import org.journeymodel.core.model.TouchpointKind;
import org.journeymodel.graph.bottleneck.Bottleneck;
import org.journeymodel.render.style.Lane;
import org.journeymodel.render.wording.Isolated;
import org.journeymodel.render.wording.Word;

/** All that a map knows of a touchpoint, in sentences: what details and the text alternative say. */
public final class Details {

    private final MapContent content;
    private final Moves moves;
    private final Map<String, List<Moves.Drawn>> movesOut;
    private final Map<Integer, List<String>> notes = new HashMap<>();
    private final List<Feelings> feelings;

    /** What a map knows. */
    public Details(MapContent content) {
        this.content = content;
        this.moves = new Moves(content);
        this.movesOut = moves.byTouchpoint();
        this.feelings = FeelingRows.of(content);
        List<LaneRow> rows = new ArrayList<>(LaneRows.ofStages(content));
        rows.addAll(LaneRows.ofTouchpoints(content));
        for (LaneRow row : rows) {
            for (Cell cell : row.cells()) {
                notes.computeIfAbsent(cell.first(), any -> new ArrayList<>())
                        .add(row.title() + ": " + String.join("; ", texts(cell)));
            }
        }
    }

    /**
     * What is told of a touchpoint.
     *
     * @param name its name
     * @param lines sentences and lists, one a line
     */
    public record Told(String name, List<String> lines) {

        /** Keeps a copy of the lines. */
        public Told {
            lines = List.copyOf(lines);
        }
    }

    /** {@return what is told of a column's touchpoint; nothing of a column without one} */
    public Told of(Column column) {
        if (column.touchpoint().isEmpty()) {
            return new Told("", List.of());
        }
        Touchpoint touchpoint = column.touchpoint().get();
        List<String> lines = new ArrayList<>();
        bottleneck(lines, touchpoint);
        content.deviations().ifPresent(all -> DeviationRows.tell(lines, content, all, touchpoint));
        CoverageCard.tell(lines, content, touchpoint);
        content.differences().ifPresent(all -> ChangeRows.tell(lines, content, all, touchpoint));
        is(lines, touchpoint);
        for (Feelings row : feelings) {
            String said = row.titles().get(column.index());
            lines.add(row.title() + " – "
                    + said.substring(Isolated.of(touchpoint.name()).length() + 2));
        }
        lines.addAll(notes.getOrDefault(column.index(), List.of()));
        if (content.shows(Lane.FLOW)) {
            flow(lines, touchpoint);
        }
        return new Told(touchpoint.name(), lines);
    }

    private void flow(List<String> lines, Touchpoint touchpoint) {
        moves.starting(touchpoint).ifPresent(lines::add);
        movesOut.getOrDefault(touchpoint.id(), List.of()).forEach(each -> lines.add(moves.sentence(each)));
        moves.leaving(touchpoint).ifPresent(lines::add);
    }

    private void bottleneck(List<String> lines, Touchpoint touchpoint) {
        int rank = content.pinned().rankOf(touchpoint);
        if (rank > 0) {
            List<Bottleneck> found = content.pinned().byRank().get(rank - 1);
            lines.add(content.say(
                    Word.BOTTLENECK, Integer.toString(rank), String.join("; ", Hurts.reasons(content, found))));
        }
    }

    private void is(List<String> lines, Touchpoint touchpoint) {
        touchpoint.description().ifPresent(lines::add);
        List<String> channels = content.channelsOf(touchpoint);
        if (!channels.isEmpty()) {
            lines.add(content.say(Word.CHANNELS) + ": "
                    + String.join(", ", channels.stream().map(Isolated::of).toList()));
        }
        if (touchpoint.kind() == TouchpointKind.ACTIVITY) {
            lines.add(content.say(Word.LEGEND_ACTIVITY));
        }
        touchpoint
                .team()
                .ifPresent(id -> lines.add(content.say(
                        Word.TEAM,
                        content.journey().findTeam(id).map(team -> team.name()).orElse(id))));
        touchpoint.outcome().ifPresent(outcome -> lines.add(content.say(word(outcome))));
        if (touchpoint.momentOfTruth()) {
            lines.add(content.say(Word.MOMENT_OF_TRUTH));
        }
        touchpoint.subJourney().ifPresent(id -> lines.add(content.say(Word.SUB_JOURNEY, id)));
    }

    private static Word word(Outcome outcome) {
        return switch (outcome) {
            case SUCCESS -> Word.SUCCESS;
            case FAILURE -> Word.FAILURE;
            case NEUTRAL, ABANDONED -> Word.NEUTRAL_END;
        };
    }

    /** {@return the notes of a cell, each with all that its signs tell} */
    private List<String> texts(Cell cell) {
        return cell.chips().stream().map(chip -> told(content, chip)).toList();
    }

    /** {@return a note with all that its signs tell} */
    static String told(MapContent content, Chip chip) {
        StringBuilder text = new StringBuilder();
        text.append(chip.about().isEmpty() ? "" : Isolated.of(chip.about()) + ": ")
                .append(Isolated.of(chip.text()));
        List<String> marks = new ArrayList<>();
        if (chip.severity() > 0) {
            marks.add(content.say(Word.SEVERITY, Integer.toString(chip.severity())));
        }
        if (chip.assumption()) {
            marks.add(content.say(Word.ASSUMPTION));
        }
        text.append(marks.isEmpty() ? "" : " (" + String.join(", ", marks) + ")");
        return text.append(chip.evidence().isEmpty() ? "" : " " + chip.citation())
                .toString();
    }
}
