package org.journeymodel.render.layout;

import java.util.ArrayList;
import java.util.List;
import org.journeymodel.render.content.Cell;
import org.journeymodel.render.content.Chip;
import org.journeymodel.render.content.LaneRow;
import org.journeymodel.render.layout.Block.Style;
import org.journeymodel.render.style.Lane;

/** Lays out a lane of notes: those on whole stages first, below them those at touchpoints. */
public final class ChipLayout {

    private static final Style ABOUT = Style.bold(Look.NOTE_TEXT, 11, 2);
    private static final Style ABOUT_DEVIATION = Style.bold(Look.DEVIATION_TEXT, 11, 2);
    private static final Style ABOUT_WORSE = Style.bold(Look.PAIN_TEXT, 11, 2);
    private static final double SIZE = 11.5;
    private static final double CITATION = 11;
    private static final double PIPS = 56;
    private static final int MOST_LINES = 7;
    private static final double PADDING = 6;
    private static final double GAP = 4;
    private static final double ACROSS_WIDTH = 520;

    private final Sheet sheet;

    private ChipLayout(Sheet sheet) {
        this.sheet = sheet;
    }

    /** Draws a lane, and moves below it. */
    public static void draw(Sheet sheet, LaneRow row) {
        new ChipLayout(sheet).draw(row);
    }

    private void draw(LaneRow row) {
        List<Mark> marks = new ArrayList<>();
        double top = sheet.y() + 7;
        double bottom = top;
        for (List<Cell> cells : List.of(row.throughout(), row.across(), row.cells())) {
            if (!cells.isEmpty()) {
                bottom = cells(marks, cells, bottom > top ? bottom + GAP : top);
            }
        }
        sheet.lane(row.title(), bottom + 7 - sheet.y(), marks);
    }

    private double cells(List<Mark> marks, List<Cell> cells, double top) {
        double bottom = top;
        for (Cell cell : cells) {
            Box room = sheet.grid().span(cell.first(), cell.last(), top, 0);
            double y = top;
            for (Chip chip : cell.chips()) {
                y += (y > top ? GAP : 0)
                        + chip(
                                marks,
                                chip,
                                new Box(room.x(), y + (y > top ? GAP : 0), Math.min(ACROSS_WIDTH, room.width()), 0));
            }
            bottom = Math.max(bottom, y);
        }
        return bottom;
    }

    /** {@return how high the note is} */
    private static double chip(List<Mark> marks, Chip chip, Box room) {
        List<Mark> texts = new ArrayList<>();
        double y = room.y() + 4;
        double width = room.width() - 2 * PADDING;
        y += badges(texts, chip, room.x() + PADDING, y);
        if (!chip.about().isEmpty()) {
            double signed = chip.deviation().isPresent() || chip.change().isPresent() ? DeviationSign.SIZE + 6 : 0;
            Block about = Block.of(chip.about(), room.x() + PADDING, y, width - signed, aboutStyle(chip));
            texts.add(about.mark());
            double top = y + 1.5;
            chip.deviation()
                    .ifPresent(kind ->
                            texts.add(DeviationSign.of(kind, room.x() + PADDING + width - DeviationSign.SIZE, top)));
            chip.change()
                    .ifPresent(change -> texts.add(ChangeSign.of(
                            change.kind(), room.x() + PADDING + width - ChangeSign.SIZE, top, Look.CHANGE_SIGN)));
            y += about.height();
        }
        Block text = Block.of(chip.text(), room.x() + PADDING, y, width, Style.of(textLook(chip), SIZE, MOST_LINES));
        texts.add(text.mark());
        y += text.height();
        y += signs(texts, chip, new Box(room.x() + PADDING, y, width, 0));
        double height = y + 4 - room.y();
        Box box = new Box(room.x(), room.y(), room.width(), height);
        marks.add(new Mark.Rectangle(box, 4, look(chip)));
        if (chip.assumption()) {
            marks.add(new Mark.Rectangle(box.inset(0.5, 0.5), 4, Look.ASSUMED));
        }
        marks.addAll(texts);
        return height;
    }

    private static Style aboutStyle(Chip chip) {
        if (isWorse(chip)) {
            return ABOUT_WORSE;
        }
        return chip.lane() == Lane.DEVIATIONS ? ABOUT_DEVIATION : ABOUT;
    }

    /** {@return how high the badges are that a note explains} */
    private static double badges(List<Mark> marks, Chip chip, double x, double y) {
        List<Integer> ranks = chip.ranks();
        for (int at = 0; at < ranks.size(); at++) {
            double middle = x + 8.5 + at * DeviationSign.STEP;
            if (chip.change().isPresent()) {
                HeaderLayout.addBadge(marks, ranks.get(at), middle, y + 9);
            } else {
                DeviationSign.addBadge(marks, ranks.get(at), middle, y + 9);
            }
        }
        return ranks.isEmpty() ? 0 : 20;
    }

    /** Pips at the left, what it cites at the right; below each other where both are long. {@return their height} */
    private static double signs(List<Mark> marks, Chip chip, Box room) {
        boolean pips = chip.severity() > 0;
        if (pips) {
            pips(marks, chip.severity(), room.x(), room.y() + 2);
        }
        if (chip.evidence().isEmpty()) {
            return pips ? 9 : 0;
        }
        double left = pips ? room.x() + PIPS : room.x();
        Style style = Style.of(textLook(chip), CITATION, 1).aligned(Mark.Align.END);
        Block citation = Block.of(chip.citation(), left, room.y() - 2, room.right() - left, style);
        marks.add(citation.mark());
        return 12;
    }

    /** How bad it is, as filled and open bars. */
    public static void pips(List<Mark> marks, int severity, double x, double y) {
        for (int at = 0; at < 5; at++) {
            Box pip = new Box(x + at * 11, y, 8, 5);
            marks.add(new Mark.Rectangle(pip, 1, at < severity ? Look.PIP : Look.PIP_OPEN));
        }
    }

    private static boolean isWorse(Chip chip) {
        return chip.change().filter(Chip.Changed::worse).isPresent();
    }

    static Look look(Chip chip) {
        if (isWorse(chip)) {
            return Look.PAIN;
        }
        return switch (chip.lane()) {
            case DEVIATIONS -> Look.DEVIATION;
            case PAINS -> Look.PAIN;
            case GAINS -> Look.GAIN;
            case OPPORTUNITIES -> Look.IDEA;
            case PHYSICAL_EVIDENCE, FRONT_STAGE -> Look.FRONT;
            case BACK_STAGE, SUPPORT_PROCESSES -> Look.BACK;
            default -> Look.NOTE;
        };
    }

    private static Look textLook(Chip chip) {
        if (isWorse(chip)) {
            return Look.PAIN_TEXT;
        }
        return switch (chip.lane()) {
            case DEVIATIONS -> Look.DEVIATION_TEXT;
            case PAINS -> Look.PAIN_TEXT;
            case GAINS -> Look.GAIN_TEXT;
            case OPPORTUNITIES -> Look.IDEA_TEXT;
            case PHYSICAL_EVIDENCE, FRONT_STAGE -> Look.FRONT_TEXT;
            case BACK_STAGE, SUPPORT_PROCESSES -> Look.BACK_TEXT;
            case THINKING, SAYING -> Look.THOUGHT_TEXT;
            default -> Look.NOTE_TEXT;
        };
    }
}
