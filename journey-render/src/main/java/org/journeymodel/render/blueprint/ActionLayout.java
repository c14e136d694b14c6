package org.journeymodel.render.blueprint;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.journeymodel.core.model.Touchpoint;
import org.journeymodel.core.model.TouchpointKind;
import org.journeymodel.render.content.Chip;
import org.journeymodel.render.content.Column;
import org.journeymodel.render.layout.Block;
import org.journeymodel.render.layout.Block.Style;
import org.journeymodel.render.layout.Box;
import org.journeymodel.render.layout.Grid;
import org.journeymodel.render.layout.HeaderLayout;
import org.journeymodel.render.layout.Look;
import org.journeymodel.render.layout.Mark;
import org.journeymodel.render.layout.Mark.Align;
import org.journeymodel.render.layout.Sheet;
import org.journeymodel.render.wording.Word;

/** Lays out what customers do: a box for each touchpoint, with its name, their actions and the channels. */
final class ActionLayout {

    private static final Style NAME = Style.bold(Look.TOUCHPOINT_NAME, 12, 5).aligned(Align.MIDDLE);
    private static final Style ABOUT = Style.bold(Look.TOUCHPOINT_NAME, 11, 2).aligned(Align.MIDDLE);
    private static final Style DOING = Style.of(Look.TOUCHPOINT_NAME, 11.5, 6).aligned(Align.MIDDLE);
    private static final Style CHANNELS = Style.of(Look.CHANNEL, 11, 3).aligned(Align.MIDDLE);
    private static final Style MOMENT = Style.bold(Look.MOMENT, 11, 2).aligned(Align.MIDDLE);
    private static final Style NOTHING = Style.of(Look.UNKNOWN_TEXT, 11.5, 3).aligned(Align.MIDDLE);
    private static final double PADDING = 5;

    private final Sheet sheet;
    private final BlueprintContent content;

    private ActionLayout(Sheet sheet, BlueprintContent content) {
        this.sheet = sheet;
        this.content = content;
    }

    /** {@return the box of each touchpoint, by column} */
    static Map<Integer, Box> draw(Sheet sheet, BlueprintContent content) {
        return new ActionLayout(sheet, content).draw();
    }

    private Map<Integer, Box> draw() {
        Grid grid = sheet.grid();
        double top = sheet.y() + 10;
        List<Mark> texts = new ArrayList<>();
        double bottom = top;
        for (Column column : content.map().columns()) {
            bottom = Math.max(bottom, texts(texts, column, grid.span(column.index(), column.index(), top, 0)));
        }
        List<Mark> marks = new ArrayList<>();
        Map<Integer, Box> boxes = new LinkedHashMap<>();
        for (Column column : content.map().columns()) {
            if (column.touchpoint().isPresent()) {
                Box box = grid.span(column.index(), column.index(), top, bottom - top);
                boxes.put(column.index(), box);
                box(marks, column.touchpoint().get(), box);
            }
        }
        marks.addAll(texts);
        sheet.lane(content.say(BlueprintWord.CUSTOMER_ACTIONS), bottom + 10 - sheet.y(), marks);
        return boxes;
    }

    private void box(List<Mark> marks, Touchpoint touchpoint, Box box) {
        int rank = content.map().pinned().rankOf(touchpoint);
        Look alone = touchpoint.kind() == TouchpointKind.ACTIVITY ? Look.TOUCHPOINT_ACTIVITY : Look.TOUCHPOINT;
        marks.add(new Mark.Rectangle(box, 7, rank > 0 ? Look.TOUCHPOINT_HURTS : alone));
        if (rank > 0) {
            HeaderLayout.addBadge(marks, rank, box.x() + 4, box.y() + 2);
        }
    }

    private double texts(List<Mark> marks, Column column, Box room) {
        Pen pen = new Pen(marks, room);
        if (column.touchpoint().isEmpty()) {
            pen.write(content.say(Word.NO_TOUCHPOINT), NOTHING, 8);
            return pen.y + 8;
        }
        Touchpoint touchpoint = column.touchpoint().get();
        pen.write(touchpoint.name(), NAME, content.map().pinned().rankOf(touchpoint) > 0 ? 12 : 8);
        for (Chip doing : content.doings(column)) {
            if (!doing.about().isEmpty()) {
                pen.write(doing.about(), ABOUT, 4);
            }
            pen.write(doing.text(), DOING, doing.about().isEmpty() ? 4 : 0);
        }
        String channels = String.join(", ", content.map().channelsOf(touchpoint));
        if (!channels.isEmpty()) {
            pen.write(channels, CHANNELS, 4);
        }
        if (touchpoint.momentOfTruth()) {
            pen.write(content.say(Word.MOMENT_OF_TRUTH), MOMENT, 4);
        }
        return pen.y + 8;
    }

    /** Writes line below line. */
    private static final class Pen {

        private final List<Mark> marks;
        private final Box room;
        private double y;

        Pen(List<Mark> marks, Box room) {
            this.marks = marks;
            this.room = room;
            this.y = room.y();
        }

        void write(String text, Style style, double above) {
            Block block = Block.of(text, room.x() + PADDING, y + above, room.width() - 2 * PADDING, style);
            marks.add(block.mark());
            y += above + block.height();
        }
    }
}
