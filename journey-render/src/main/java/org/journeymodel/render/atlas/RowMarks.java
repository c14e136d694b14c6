package org.journeymodel.render.atlas;

import java.util.ArrayList;
import java.util.List;
import org.journeymodel.core.model.Stage;
import org.journeymodel.render.layout.Block;
import org.journeymodel.render.layout.Block.Style;
import org.journeymodel.render.layout.Box;
import org.journeymodel.render.layout.Grid;
import org.journeymodel.render.layout.Look;
import org.journeymodel.render.layout.Mark;
import org.journeymodel.render.layout.Mark.Align;
import org.journeymodel.render.layout.PathData;

/** Draws the rows of a tree, each as far in as it stands below others. */
final class RowMarks {

    /** How far a row stands in from the one that it hangs below. */
    static final double STEP = 24;

    private static final Style NUMBER = Style.bold(Look.CHANNEL, 11.5, 1);
    private static final Style NAME = Style.bold(Look.TOUCHPOINT_NAME, 12.5, 2);
    private static final Style WAY = Style.of(Look.CHANNEL, 11, 2);
    private static final Style STAGE = Style.bold(Look.STAGE_NAME, 11.5, 1);
    private static final Style ELSEWHERE = Style.of(Look.CHANNEL, 12, 2);
    private static final Style MISSING = Style.of(Look.UNKNOWN_TEXT, 12, 2);
    private static final Style MORE = Style.of(Look.UNKNOWN_TEXT, 12, 1);
    private static final double PADDING = 9;
    private static final double POINT = 9;

    private final AtlasContent content;
    private final double right;
    private final double numberWidth;

    RowMarks(AtlasContent content, double right) {
        this.content = content;
        this.right = right;
        String widest =
                "0".repeat(Integer.toString(content.tree().inOrder().size()).length());
        this.numberWidth = Math.ceil(NUMBER.font().widthOf(widest)) + 1;
    }

    static double left(int depth) {
        return Grid.MARGIN + depth * STEP;
    }

    /** Draws a row; {@return its box} */
    Box draw(List<Mark> marks, Row row, double y) {
        double x = left(row.depth());
        return switch (row.kind()) {
            case JOURNEY -> journey(marks, row, x, y);
            case STAGE -> stage(marks, row.link().orElseThrow().stage(), x, y);
            case ELSEWHERE -> elsewhere(marks, row, x, y);
            case MORE -> more(marks, row.node(), x, y);
        };
    }

    private Box journey(List<Mark> marks, Row row, double x, double y) {
        double nameLeft = x + PADDING + numberWidth + 8;
        double width = right - PADDING - nameLeft;
        List<Mark> texts = new ArrayList<>();
        double bottom = named(texts, row, new Box(nameLeft, y + 5, width, 0));
        Box box = new Box(x, y, right - x, bottom + 5 - y);
        marks.add(new Mark.Rectangle(box, 6, Look.TOUCHPOINT));
        marks.add(Block.of(Integer.toString(row.node().number()), x + PADDING, y + 5.5, numberWidth, NUMBER)
                .mark());
        marks.addAll(texts);
        return box;
    }

    /** The name, and how it is reached: at its right if there is room, else below; {@return where they end} */
    private double named(List<Mark> texts, Row row, Box room) {
        String name = row.node().journey().name();
        String way = row.link().map(content::way).orElse("");
        double nameWidth = NAME.font().widthOf(name) + 1;
        double wayWidth = WAY.font().widthOf(way) + 1;
        boolean oneLine = nameWidth + 16 + wayWidth <= room.width();
        Block first = Block.of(name, room.x(), room.y(), oneLine ? nameWidth : room.width(), NAME);
        texts.add(first.mark());
        if (way.isEmpty()) {
            return room.y() + first.height();
        }
        if (oneLine) {
            double left = room.right() - wayWidth;
            texts.add(Block.of(way, left, room.y() + 1.5, wayWidth, WAY.aligned(Align.END))
                    .mark());
            return room.y() + first.height();
        }
        Block below = Block.of(way, room.x(), room.y() + first.height(), room.width(), WAY);
        texts.add(below.mark());
        return room.y() + first.height() + below.height();
    }

    private Box stage(List<Mark> marks, Stage stage, double x, double y) {
        double most = right - x - 2 * POINT - 12;
        double width = Math.min(most, Math.ceil(STAGE.font().widthOf(stage.name())) + 1);
        Box box = new Box(x, y, width + 2 * POINT + 12, 22);
        PathData data = new PathData()
                .moveTo(box.x(), box.y())
                .lineTo(box.right() - POINT, box.y())
                .lineTo(box.right(), box.y() + 11)
                .lineTo(box.right() - POINT, box.bottom())
                .lineTo(box.x(), box.bottom())
                .close();
        marks.add(new Mark.Path(data.toString(), 0, look(stage)));
        marks.add(Block.of(stage.name(), x + 9, y + 3.5, width, STAGE).mark());
        return box;
    }

    static Look look(Stage stage) {
        return stage.phase()
                .map(phase -> switch (phase) {
                    case BEFORE -> Look.STAGE_BEFORE;
                    case DURING -> Look.STAGE_DURING;
                    case AFTER -> Look.STAGE_AFTER;
                })
                .orElse(Look.STAGE_OPEN);
    }

    private Box elsewhere(List<Mark> marks, Row row, double x, double y) {
        Link link = row.link().orElseThrow();
        boolean missing = link.target().isEmpty();
        double width = right - x - 2 * PADDING;
        String said = content.elsewhere(row.node(), link);
        Block text = Block.of(said, x + PADDING, y + 5, width, missing ? MISSING : ELSEWHERE);
        Block way = Block.of(content.way(link), x + PADDING, y + 5 + text.height(), width, WAY);
        Box box = new Box(x, y, right - x, text.height() + way.height() + 10);
        marks.add(new Mark.Rectangle(box, 6, missing ? Look.UNKNOWN : Look.TOUCHPOINT_ACTIVITY));
        marks.add(text.mark());
        marks.add(way.mark());
        return box;
    }

    /** How many of those that it leads to first are not drawn, with all that are below them. */
    private Box more(List<Mark> marks, Node node, double x, double y) {
        int count = 0;
        int deepest = 0;
        for (Link link : node.links()) {
            Node target = link.target().orElse(node);
            if (link.home() && !target.isDrawn()) {
                count += target.size();
                deepest = Math.max(deepest, target.deepest());
            }
        }
        String said = count == 1
                ? content.say(AtlasWord.ONE_BELOW)
                : content.say(AtlasWord.MORE_BELOW, Integer.toString(count), Integer.toString(deepest));
        Block block = Block.of(said, x + 6, y + 2, right - x - 6, MORE);
        marks.add(block.mark());
        return new Box(x, y, right - x, block.height() + 4);
    }
}
