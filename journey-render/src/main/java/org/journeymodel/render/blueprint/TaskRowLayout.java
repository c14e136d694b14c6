package org.journeymodel.render.blueprint;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.journeymodel.core.blueprint.BlueprintRow;
import org.journeymodel.render.content.Column;
import org.journeymodel.render.layout.Block;
import org.journeymodel.render.layout.Block.Style;
import org.journeymodel.render.layout.Box;
import org.journeymodel.render.layout.Look;
import org.journeymodel.render.layout.Mark;
import org.journeymodel.render.layout.Sheet;

/** Lays out a row of tasks; where a touchpoint has none, a dotted frame says so. */
final class TaskRowLayout {

    private static final Style TEAM = Style.bold(Look.NOTE_TEXT, 11, 3);
    private static final Style SYSTEM = Style.of(Look.NOTE_TEXT, 11, 3);
    private static final double SIZE = 11.5;
    private static final int MOST_LINES = 7;
    private static final double PADDING = 6;
    private static final double ROOM = 7;
    private static final double LOWEST = 30;
    /** Between two tasks: where one follows on the other there is room for a line. */
    private static final double GAP = 5;

    private static final double STEP = 14;

    private final Sheet sheet;
    private final BlueprintContent content;
    private final BlueprintRow row;
    private final boolean front;

    private TaskRowLayout(Sheet sheet, BlueprintContent content, BlueprintRow row) {
        this.sheet = sheet;
        this.content = content;
        this.row = row;
        this.front = row.compareTo(BlueprintRow.FRONT_STAGE) <= 0;
    }

    /** {@return where the tasks stand, by column} */
    static Map<Integer, Stack> draw(Sheet sheet, BlueprintContent content, BlueprintRow row) {
        return new TaskRowLayout(sheet, content, row).draw();
    }

    private Map<Integer, Stack> draw() {
        List<Mark> marks = new ArrayList<>();
        Map<Integer, Stack> stacks = new LinkedHashMap<>();
        double bottom = sheet.y() + ROOM + LOWEST;
        for (Column column : content.map().columns()) {
            List<Task> tasks = content.tasks(column, row);
            if (!tasks.isEmpty()) {
                Stack stack = stack(marks, column, tasks);
                stacks.put(column.index(), stack);
                bottom = Math.max(bottom, stack.box().bottom());
            }
        }
        for (Column column : content.map().columns()) {
            if (column.touchpoint().isPresent() && !stacks.containsKey(column.index())) {
                Box room =
                        sheet.grid().span(column.index(), column.index(), sheet.y() + ROOM, bottom - sheet.y() - ROOM);
                marks.add(new Mark.Group(
                        content.say(BlueprintWord.LEGEND_EMPTY),
                        "",
                        Look.EMPTY,
                        List.of(new Mark.Rectangle(room, 4, Look.EMPTY))));
            }
        }
        sheet.lane(content.title(row), bottom + ROOM - sheet.y(), marks);
        return stacks;
    }

    private Stack stack(List<Mark> marks, Column column, List<Task> tasks) {
        Box room = sheet.grid().span(column.index(), column.index(), sheet.y() + ROOM, 0);
        double y = room.y();
        for (int at = 0; at < tasks.size(); at++) {
            if (at > 0) {
                y += gap(marks, tasks.get(at - 1), tasks.get(at), room.centre(), y);
            }
            y += task(marks, tasks.get(at), new Box(room.x(), y, room.width(), 0));
        }
        Box box = new Box(room.x(), room.y(), room.width(), y - room.y());
        return new Stack(box, tasks.get(0), tasks.get(tasks.size() - 1));
    }

    /** Things that customers see stand beside each other; tasks follow one another. */
    private double gap(List<Mark> marks, Task before, Task after, double x, double y) {
        if (row == BlueprintRow.PHYSICAL_EVIDENCE) {
            return GAP;
        }
        Connectors.step(marks, content, before, after, new Connectors.Way(x, y, y + STEP));
        return STEP;
    }

    /** {@return how high the task is} */
    private double task(List<Mark> marks, Task task, Box room) {
        List<Mark> texts = new ArrayList<>();
        double x = room.x() + PADDING;
        double width = room.width() - 2 * PADDING;
        double y = room.y() + 5;
        if (task.team().isPresent()) {
            y += add(texts, task.team().get(), new Box(x, y, width, 0), TEAM);
        }
        Style text = Style.of(front ? Look.FRONT_TEXT : Look.BACK_TEXT, SIZE, MOST_LINES);
        y += add(texts, task.item().text(), new Box(x, y, width, 0), text);
        if (task.item().system().isPresent()) {
            String system =
                    content.say(BlueprintWord.SYSTEM, task.item().system().get());
            y += add(texts, system, new Box(x, y, width, 0), SYSTEM);
        }
        double height = y + 5 - room.y();
        marks.add(new Mark.Rectangle(
                new Box(room.x(), room.y(), room.width(), height), 4, front ? Look.FRONT : Look.BACK));
        marks.addAll(texts);
        return height;
    }

    private static double add(List<Mark> marks, String text, Box room, Style style) {
        Block block = Block.of(text, room.x(), room.y(), room.width(), style);
        marks.add(block.mark());
        return block.height();
    }
}
