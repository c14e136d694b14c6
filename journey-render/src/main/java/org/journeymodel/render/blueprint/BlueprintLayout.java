package org.journeymodel.render.blueprint;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.journeymodel.core.blueprint.BlueprintRow;
import org.journeymodel.render.content.Column;
import org.journeymodel.render.content.MapContent;
import org.journeymodel.render.layout.Block;
import org.journeymodel.render.layout.Block.Style;
import org.journeymodel.render.layout.Box;
import org.journeymodel.render.layout.FlowLayout;
import org.journeymodel.render.layout.Grid;
import org.journeymodel.render.layout.HeaderLayout;
import org.journeymodel.render.layout.Look;
import org.journeymodel.render.layout.Mark;
import org.journeymodel.render.layout.Picture;
import org.journeymodel.render.layout.Sheet;
import org.journeymodel.render.layout.StageLayout;
import org.journeymodel.render.layout.Tips;
import org.journeymodel.render.style.Lane;
import org.journeymodel.render.wording.Word;

/** Lays out a service blueprint, row by row from top to bottom. */
public final class BlueprintLayout {

    private static final Style NOTHING = Style.of(Look.TEXT, 13, 4);
    private static final Style TIME = Style.of(Look.TEXT, 11.5, 2).aligned(Mark.Align.MIDDLE);

    private final Sheet sheet;
    private final BlueprintContent content;

    private BlueprintLayout(BlueprintContent content) {
        this.content = content;
        this.sheet = new Sheet(Grid.of(content.map().columns().size()));
    }

    /** {@return a blueprint that explains itself: header, rows and legend} */
    public static Picture whole(BlueprintContent content) {
        BlueprintLayout layout = new BlueprintLayout(content);
        HeaderLayout.draw(layout.sheet, new BlueprintTold(content).header());
        layout.rows();
        return layout.sheet.picture();
    }

    /** {@return a blueprint without header, with details of each touchpoint that show when it is pointed at} */
    public static Picture onPage(BlueprintContent content) {
        BlueprintLayout layout = new BlueprintLayout(content);
        Map<Integer, Box> boxes = layout.rows();
        double bottom = Tips.draw(layout.sheet, content.map(), boxes, new BlueprintTold(content)::of);
        return layout.sheet.pictureDownTo(bottom);
    }

    /** {@return the box of each touchpoint, by column} */
    private Map<Integer, Box> rows() {
        MapContent map = content.map();
        if (map.columns().isEmpty()) {
            sentence(content.say(Word.NO_TOUCHPOINTS), Grid.MARGIN);
            return Map.of();
        }
        StageLayout.draw(sheet, map);
        times();
        if (content.hasTasks()) {
            TaskRowLayout.draw(sheet, content, BlueprintRow.PHYSICAL_EVIDENCE);
        }
        if (map.shows(Lane.FLOW) && map.touchpointCount() > 0) {
            FlowLayout.draw(sheet, map);
        }
        Map<Integer, Box> boxes = ActionLayout.draw(sheet, content);
        if (content.hasTasks()) {
            work(boxes);
        } else {
            sheet.moveDown(8);
            sentence(content.say(BlueprintWord.NO_BLUEPRINT), sheet.grid().left(0));
        }
        BlueprintLegend.draw(sheet, content);
        return boxes;
    }

    private void work(Map<Integer, Box> boxes) {
        List<Map<Integer, Stack>> rows = new ArrayList<>();
        BlueprintLines.draw(sheet, content.say(Word.LINE_OF_INTERACTION));
        rows.add(TaskRowLayout.draw(sheet, content, BlueprintRow.FRONT_STAGE));
        BlueprintLines.draw(sheet, content.say(Word.LINE_OF_VISIBILITY));
        rows.add(TaskRowLayout.draw(sheet, content, BlueprintRow.BACK_STAGE));
        BlueprintLines.draw(sheet, content.say(Word.LINE_OF_INTERNAL_INTERACTION));
        rows.add(TaskRowLayout.draw(sheet, content, BlueprintRow.SUPPORT_PROCESS));
        sheet.addAll(Connectors.of(content, boxes, rows));
    }

    /** The lane of times, if any is declared. */
    private void times() {
        List<Mark> marks = new ArrayList<>();
        double bottom = sheet.y();
        for (Column column : content.map().columns()) {
            List<String> times = column.touchpoint().map(content::times).orElse(List.of());
            double y = sheet.y() + 7;
            for (String time : times) {
                Box room = sheet.grid().span(column.index(), column.index(), y, 0);
                Block block = Block.of(time, room.x(), y, room.width(), TIME);
                marks.add(block.mark());
                y += block.height();
            }
            bottom = Math.max(bottom, y);
        }
        if (!marks.isEmpty()) {
            sheet.lane(content.say(BlueprintWord.TIME), bottom + 7 - sheet.y(), marks);
        }
    }

    private void sentence(String text, double x) {
        Block block = Block.of(text, x, sheet.y() + 8, 800, NOTHING);
        sheet.add(block.mark());
        sheet.moveDown(block.height() + 16);
    }
}
