package org.journeymodel.render.layout;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.journeymodel.core.diff.ChangeKind;
import org.journeymodel.core.model.Outcome;
import org.journeymodel.core.model.Touchpoint;
import org.journeymodel.core.model.TouchpointKind;
import org.journeymodel.render.content.Column;
import org.journeymodel.render.content.MapContent;
import org.journeymodel.render.coverage.CoverageWord;
import org.journeymodel.render.difference.DifferenceWord;
import org.journeymodel.render.layout.Block.Style;
import org.journeymodel.render.layout.Mark.Align;
import org.journeymodel.render.wording.Word;

/** Lays out the touchpoints: name, channels, what they decide, and a badge where it hurts. */
public final class TouchpointLayout {

    private static final Style NAME = Style.bold(Look.TOUCHPOINT_NAME, 12, 5).aligned(Align.MIDDLE);
    private static final Style REMOVED_NAME =
            Style.bold(Look.REMOVED_NAME, 12, 5).aligned(Align.MIDDLE);
    private static final Style CHANNELS = Style.of(Look.CHANNEL, 11, 3).aligned(Align.MIDDLE);
    private static final Style NO_TOUCHPOINT =
            Style.of(Look.UNKNOWN_TEXT, 11.5, 3).aligned(Align.MIDDLE);
    private static final double PADDING = 5;

    private final Sheet sheet;
    private final MapContent content;

    private TouchpointLayout(Sheet sheet, MapContent content) {
        this.sheet = sheet;
        this.content = content;
    }

    /** {@return the box of each touchpoint, by column} */
    public static Map<Integer, Box> draw(Sheet sheet, MapContent content) {
        return new TouchpointLayout(sheet, content).draw();
    }

    private Map<Integer, Box> draw() {
        double top = sheet.y() + 10;
        List<Mark> texts = new ArrayList<>();
        Map<Integer, Box> boxes = new LinkedHashMap<>();
        double bottom = top;
        for (Column column : content.columns()) {
            Box room = sheet.grid().span(column.index(), column.index(), top, 0);
            bottom = Math.max(
                    bottom,
                    column.touchpoint().isPresent()
                            ? texts(texts, column.touchpoint().get(), room)
                            : nothing(texts, room));
        }
        List<Mark> marks = new ArrayList<>();
        for (Column column : content.columns()) {
            if (column.touchpoint().isPresent()) {
                Box box = sheet.grid().span(column.index(), column.index(), top, bottom - top);
                boxes.put(column.index(), box);
                marks.add(new Mark.Rectangle(box, 7, look(column.touchpoint().get())));
            }
        }
        marks.addAll(texts);
        boxes.forEach((column, box) -> badge(marks, content.columns().get(column), box));
        sheet.lane(content.say(Word.TOUCHPOINT), bottom + 10 - sheet.y(), marks);
        return boxes;
    }

    private double texts(List<Mark> marks, Touchpoint touchpoint, Box room) {
        double x = room.x() + PADDING;
        double width = room.width() - 2 * PADDING;
        Set<ChangeKind> changes = content.changesOf(touchpoint);
        boolean badged = content.pinned().rankOf(touchpoint) > 0
                || !changes.isEmpty()
                || !content.deviationsAt(touchpoint).isEmpty()
                || content.isCovered(touchpoint);
        double y = room.y() + (badged ? 12 : 8);
        Block name =
                Block.of(touchpoint.name(), x, y, width, changes.contains(ChangeKind.REMOVED) ? REMOVED_NAME : NAME);
        marks.add(name.mark());
        y += name.height() + 2;
        String channels = String.join(", ", content.channelsOf(touchpoint));
        if (!channels.isEmpty()) {
            Block block = Block.of(channels, x, y, width, CHANNELS);
            marks.add(block.mark());
            y += block.height();
        }
        if (touchpoint.outcome().isPresent()) {
            y = tag(
                    marks,
                    outcomeName(touchpoint.outcome().get()),
                    outcomeLook(touchpoint.outcome().get()),
                    new Box(x, y, width, 0));
        }
        for (ChangeKind kind : changes) {
            y = tag(marks, content.say(DifferenceWord.of(kind)), Look.CHANGE_TEXT, new Box(x, y, width, 0));
        }
        if (content.isMissed(touchpoint)) {
            y = tag(marks, content.say(CoverageWord.NOT_COVERED), Look.CHANGE_TEXT, new Box(x, y, width, 0));
        }
        if (touchpoint.momentOfTruth()) {
            y = tag(marks, content.say(Word.MOMENT_OF_TRUTH), Look.MOMENT, new Box(x, y, width, 0));
        }
        return y + 8;
    }

    private double nothing(List<Mark> marks, Box room) {
        Block block = Block.of(
                content.say(Word.NO_TOUCHPOINT),
                room.x() + PADDING,
                room.y() + 8,
                room.width() - 2 * PADDING,
                NO_TOUCHPOINT);
        marks.add(block.mark());
        return room.y() + block.height() + 16;
    }

    private static double tag(List<Mark> marks, String text, Look look, Box room) {
        Style style = Style.bold(look, 11, 2).aligned(Align.MIDDLE);
        Block block = Block.of(text, room.x(), room.y() + 4, room.width(), style);
        marks.add(block.mark());
        return room.y() + 4 + block.height();
    }

    private String outcomeName(Outcome outcome) {
        return switch (outcome) {
            case SUCCESS -> content.say(Word.SUCCESS);
            case FAILURE -> content.say(Word.FAILURE);
            case NEUTRAL, ABANDONED -> content.say(Word.NEUTRAL_END);
        };
    }

    private static Look outcomeLook(Outcome outcome) {
        return switch (outcome) {
            case SUCCESS -> Look.SUCCESS;
            case FAILURE -> Look.FAILURE;
            case NEUTRAL, ABANDONED -> Look.NEUTRAL;
        };
    }

    private Look look(Touchpoint touchpoint) {
        if (content.pinned().rankOf(touchpoint) > 0) {
            return Look.TOUCHPOINT_HURTS;
        }
        Set<ChangeKind> changes = content.changesOf(touchpoint);
        if (!changes.isEmpty()) {
            return changes.contains(ChangeKind.ADDED)
                    ? Look.TOUCHPOINT_ADDED
                    : changes.contains(ChangeKind.REMOVED) ? Look.TOUCHPOINT_REMOVED : Look.TOUCHPOINT_CHANGED;
        }
        if (content.isMissed(touchpoint)) {
            return Look.TOUCHPOINT_REMOVED;
        }
        return touchpoint.kind() == TouchpointKind.ACTIVITY ? Look.TOUCHPOINT_ACTIVITY : Look.TOUCHPOINT;
    }

    private void badge(List<Mark> marks, Column column, Box box) {
        int rank = column.touchpoint().map(content.pinned()::rankOf).orElse(0);
        if (rank > 0) {
            HeaderLayout.addBadge(marks, rank, box.x() + 4, box.y() + 2);
        }
        Set<ChangeKind> changes = column.touchpoint().map(content::changesOf).orElse(Set.of());
        ChangeSign.addBadges(marks, changes, box.x() + 8, box.y() + 2);
        List<Integer> regressions =
                column.touchpoint().map(content::regressionsAt).orElse(List.of());
        for (int at = 0; at < regressions.size(); at++) {
            double x = box.right() - 4 - (regressions.size() - 1 - at) * DeviationSign.STEP;
            HeaderLayout.addBadge(marks, regressions.get(at), x, box.y() + 2);
        }
        List<Integer> deviations =
                column.touchpoint().map(content::deviationsAt).orElse(List.of());
        for (int at = 0; at < deviations.size(); at++) {
            double x = box.right() - 4 - (deviations.size() - 1 - at) * DeviationSign.STEP;
            DeviationSign.addBadge(marks, deviations.get(at), x, box.y() + 2);
        }
        if (column.touchpoint().filter(content::isCovered).isPresent()) {
            double x = box.right() - 4 - deviations.size() * DeviationSign.STEP;
            CoverageSign.addBadge(marks, x, box.y() + 2);
        }
    }
}
