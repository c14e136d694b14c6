package org.journeymodel.render.atlas;

import java.util.ArrayList;
import java.util.List;
import org.journeymodel.render.layout.Block;
import org.journeymodel.render.layout.Block.Style;
import org.journeymodel.render.layout.Box;
import org.journeymodel.render.layout.Grid;
import org.journeymodel.render.layout.HeaderLayout;
import org.journeymodel.render.layout.Look;
import org.journeymodel.render.layout.Mark;
import org.journeymodel.render.layout.PathData;
import org.journeymodel.render.layout.Picture;
import org.journeymodel.render.layout.Sheet;
import org.journeymodel.render.layout.Tips;

/**
 * Lays out an atlas as a tree of rows: below each journey its stages that lead on, and below these the journeys,
 * with their figures in columns.
 */
public final class AtlasLayout {

    private static final Style NOTE = Style.of(Look.TEXT, 13, 3);
    private static final Style SMALL = Style.of(Look.SUBTITLE, 12, 2);
    private static final Style HEAD = Style.bold(Look.LANE_TITLE, 11.5, 2);
    private static final double GAP = 5;
    private static final double TREE = 470;
    private static final double LEAST_WIDTH = 1_040;

    private final AtlasContent content;
    private final Sheet sheet;
    private final RowMarks rowMarks;
    private final Figures figures;
    private final List<Row> rows;
    private final List<Tips.Hot> hots = new ArrayList<>();

    private AtlasLayout(AtlasContent content) {
        this.content = content;
        this.rows = Rows.of(content.tree());
        int depth = rows.stream().mapToInt(Row::depth).max().orElse(0);
        double treeRight = RowMarks.left(depth) + TREE;
        this.rowMarks = new RowMarks(content, treeRight);
        this.figures = new Figures(content, treeRight + 24);
        this.sheet = new Sheet(Grid.free(Math.max(LEAST_WIDTH, figures.right() + Grid.MARGIN)));
    }

    /** {@return a drawing that explains itself, with its header} */
    public static Picture whole(AtlasContent content) {
        AtlasLayout layout = new AtlasLayout(content);
        HeaderLayout.draw(layout.sheet, content.header());
        layout.draw();
        return layout.sheet.picture();
    }

    /** {@return a drawing without header, with details of each journey that show when it is pointed at} */
    public static Picture interactive(AtlasContent content) {
        AtlasLayout layout = new AtlasLayout(content);
        layout.draw();
        return layout.sheet.pictureDownTo(Tips.draw(layout.sheet, layout.hots));
    }

    private void draw() {
        if (rows.isEmpty()) {
            note(content.say(AtlasWord.NO_JOURNEYS), NOTE);
            return;
        }
        Block head = Block.of(content.say(AtlasWord.JOURNEY), Grid.MARGIN, sheet.y() + 4, 200, HEAD);
        sheet.add(head.mark());
        sheet.addAll(figures.heads(sheet.y() + 4));
        sheet.moveDown(38);
        tree();
        int leftOut = content.tree().leftOut();
        if (leftOut > 0) {
            note(
                    leftOut == 1
                            ? content.say(AtlasWord.ONE_LEFT_OUT)
                            : content.say(AtlasWord.LEFT_OUT, Integer.toString(leftOut)),
                    SMALL);
        }
    }

    private void note(String text, Style style) {
        Block block = Block.of(text, Grid.MARGIN, sheet.y() + 8, 800, style);
        sheet.add(block.mark());
        sheet.moveDown(block.height() + 16);
    }

    private void tree() {
        List<Mark> marks = new ArrayList<>();
        List<Box> boxes = new ArrayList<>();
        boolean band = false;
        for (Row row : rows) {
            Box box = rowMarks.draw(marks, row, sheet.y());
            boxes.add(box);
            if (row.kind() == Row.Kind.JOURNEY) {
                if (band) {
                    double width = figures.right() - Grid.MARGIN;
                    sheet.add(new Mark.Rectangle(
                            new Box(Grid.MARGIN, box.y() - GAP / 2, width, box.height() + GAP), 0, Look.BAND));
                }
                band = !band;
                marks.addAll(figures.of(row, box.y() + box.height() / 2));
                hots.add(new Tips.Hot(box, "journey-" + row.node().number(), AtlasParts.told(content, row.node())));
            }
            sheet.moveDown(box.height() + GAP);
        }
        connect(boxes);
        sheet.addAll(marks);
    }

    /** Leads a line from the lower edge of each row down to the rows that hang below it, one after the other. */
    private void connect(List<Box> boxes) {
        double[] reached = boxes.stream().mapToDouble(Box::bottom).toArray();
        for (int at = 0; at < rows.size(); at++) {
            int parent = rows.get(at).parent();
            if (parent >= 0) {
                Box from = boxes.get(parent);
                Box to = boxes.get(at);
                double x = from.x() + RowMarks.STEP / 2;
                double middle = to.y() + to.height() / 2;
                PathData line = new PathData()
                        .moveTo(x, reached[parent])
                        .lineTo(x, middle)
                        .lineTo(to.x(), middle);
                reached[parent] = middle;
                sheet.add(new Mark.Path(line.toString(), 0, Look.LEADER));
            }
        }
    }
}
