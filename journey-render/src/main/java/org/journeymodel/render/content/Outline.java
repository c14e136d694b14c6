package org.journeymodel.render.content;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.journeymodel.core.model.Phase;
import org.journeymodel.core.model.Stage;
import org.journeymodel.core.progress.ProgressListener;
import org.journeymodel.core.work.Work;
import org.journeymodel.render.wording.Isolated;
import org.journeymodel.render.wording.Word;

/** A map as headings and lines, in the order in which it is read. */
public final class Outline {

    private Outline() {}

    /**
     * A part of the outline.
     *
     * @param level 1 for the journey, 2 for a stage or a card of the header, 3 for a touchpoint
     * @param title its heading
     * @param lines what stands below the heading
     * @param number the number of the touchpoint or other thing that it tells of; 0 of all else
     * @param thing what the number is one of, as in its id on a page: {@code touchpoint}
     * @param numbered what has that number
     */
    public record Part(int level, String title, List<String> lines, int number, String thing, Numbered numbered) {

        /** Keeps a copy of the lines. */
        public Part {
            lines = List.copyOf(lines);
        }

        /** One that is numbered as a whole. */
        public Part(int level, String title, List<String> lines, int number, String thing) {
            this(level, title, lines, number, thing, Numbered.PART);
        }

        /** One of a touchpoint, or of nothing that is numbered. */
        public Part(int level, String title, List<String> lines, int number) {
            this(level, title, lines, number, "touchpoint");
        }
    }

    /** What the number of a part is given to. */
    public enum Numbered {
        /** The part. */
        PART,
        /** The first of its lines; each further line has the next number. */
        LINES
    }

    /** {@return the stages and their touchpoints} */
    public static List<Part> ofStages(MapContent content) {
        List<Part> parts = new ArrayList<>();
        if (content.columns().isEmpty()) {
            parts.add(new Part(2, content.say(Word.NO_TOUCHPOINTS), List.of(), 0));
        }
        Details details = new Details(content);
        String all = Integer.toString(content.touchpointCount());
        Map<Integer, List<String>> notes = stageNotes(content);
        int stage = -1;
        Work work = Work.begin("Telling the map in words", ProgressListener.none());
        for (Column column : content.columns()) {
            work.advance();
            if (column.stageIndex() != stage) {
                stage = column.stageIndex();
                parts.add(stage(content, column, notes.getOrDefault(column.index(), List.of())));
            }
            if (column.touchpoint().isPresent()) {
                Details.Told told = details.of(column);
                String place = content.say(Word.TOUCHPOINT_OF, Integer.toString(column.number()), all);
                parts.add(new Part(3, place + ": " + Isolated.of(told.name()), told.lines(), column.number()));
            }
        }
        rows(content).filter(row -> !row.throughout().isEmpty()).forEach(row -> parts.add(ofJourney(content, row)));
        return parts;
    }

    private static Stream<LaneRow> rows(MapContent content) {
        return Stream.of(LaneRows.ofStages(content), LaneRows.ofTouchpoints(content), LaneRows.ofJourney(content))
                .flatMap(List::stream);
    }

    private static Part ofJourney(MapContent content, LaneRow row) {
        List<String> notes = row.throughout().stream()
                .flatMap(cell -> cell.chips().stream())
                .map(chip -> Details.told(content, chip))
                .toList();
        return new Part(2, row.title(), notes, 0);
    }

    /** {@return what the lanes say of whole stages, by the first column of the stage} */
    private static Map<Integer, List<String>> stageNotes(MapContent content) {
        Map<Integer, List<String>> notes = new HashMap<>();
        for (Feelings row : FeelingRows.of(content)) {
            for (Feelings.OfStage felt : row.stages()) {
                notes.computeIfAbsent(felt.first(), any -> new ArrayList<>()).add(row.title() + " – " + felt.said());
            }
        }
        for (LaneRow row : rows(content).toList()) {
            for (Cell cell : row.across()) {
                String said = cell.chips().stream()
                        .map(chip -> Details.told(content, chip))
                        .collect(Collectors.joining("; "));
                notes.computeIfAbsent(cell.first(), any -> new ArrayList<>()).add(row.title() + ": " + said);
            }
        }
        return notes;
    }

    private static Part stage(MapContent content, Column column, List<String> notes) {
        Stage stage = column.stage();
        List<String> lines = new ArrayList<>();
        stage.description().ifPresent(lines::add);
        lines.addAll(notes);
        stage.subJourney().ifPresent(id -> lines.add(content.say(Word.SUB_JOURNEY, id)));
        if (column.touchpoint().isEmpty()) {
            lines.add(content.say(Word.NO_TOUCHPOINT));
        }
        String phase =
                stage.phase().map(each -> " (" + phase(content, each) + ")").orElse("");
        return new Part(2, content.say(Word.STAGE) + ": " + Isolated.of(stage.name()) + phase, lines, 0);
    }

    /** {@return a phase in the map's language} */
    public static String phase(MapContent content, Phase phase) {
        return content.say(
                switch (phase) {
                    case BEFORE -> Word.BEFORE;
                    case DURING -> Word.DURING;
                    case AFTER -> Word.AFTER;
                });
    }
}
