package org.journeymodel.render.stepflow;

import java.util.ArrayList;
import java.util.List;
import org.journeymodel.render.layered.Item;
import org.journeymodel.render.layout.Block;
import org.journeymodel.render.layout.Block.Style;
import org.journeymodel.render.layout.Box;
import org.journeymodel.render.layout.EndSymbol;
import org.journeymodel.render.layout.Look;
import org.journeymodel.render.layout.Mark;
import org.journeymodel.render.layout.PathData;

/** How customers at a step look: a bar as high as their share, with its name in it, or below where it is low. */
final class StepShape {

    static final double WIDTH = 150;

    /** The height of all customers. */
    private static final double ALL = 400;

    private static final double LEAST = 2;
    /** Below that, a stream is a line. */
    private static final double THIN = 5;

    private static final double PADDING = 7;
    private static final double SYMBOL = 26;
    private static final Style NAME = Style.bold(Look.TOUCHPOINT_NAME, 12, 2);
    private static final Style SHARE = Style.of(Look.CHANNEL, 11, 1);

    private final StepContent content;
    private final StepNode node;
    private final double texts;

    StepShape(StepContent content, StepNode node) {
        this.content = content;
        this.node = node;
        this.texts = texts(new ArrayList<>(), 0, 0);
    }

    static double height(double share) {
        return Math.max(LEAST * Math.min(1, share * 100), ALL * share);
    }

    private boolean inside() {
        return height(node.share()) >= texts + 8;
    }

    Item item() {
        double bar = height(node.share());
        double below = inside() ? 0 : texts + 4;
        return Item.node(bar + below, 6, 0, below);
    }

    /** {@return how high the texts are} */
    private double texts(List<Mark> marks, double x, double y) {
        double left = x + PADDING + (node.isEnd() ? SYMBOL : 0);
        double width = WIDTH - 2 * PADDING - (node.isEnd() ? SYMBOL : 0);
        Block name = Block.of(node.name(), left, y, width, NAME);
        marks.add(name.mark());
        Block share = Block.of(content.map().numbers().percent(node.share()), left, y + name.height(), width, SHARE);
        marks.add(share.mark());
        double height = name.height() + share.height();
        node.end().ifPresent(outcome -> EndSymbol.draw(marks, outcome, x + PADDING + 10, y + height / 2));
        return height;
    }

    void draw(List<Mark> marks, Box bar) {
        marks.add(new Mark.Rectangle(bar, Math.min(3, bar.height() / 2), look()));
        texts(marks, bar.x(), inside() ? bar.y() + 4 : bar.bottom() + 2);
    }

    private Look look() {
        return node.end()
                .map(outcome -> switch (outcome) {
                    case SUCCESS -> Look.GAIN;
                    case FAILURE -> Look.PAIN;
                    case NEUTRAL -> Look.IDEA;
                    case ABANDONED -> Look.NOTE;
                })
                .orElse(Look.FRONT);
    }

    /**
     * {@return a stream, wide as its share at both ends}
     *
     * @param course from the middle of its left end, by as much to the right and down as the box is wide and high
     */
    static Mark stream(Stream stream, String title, Box course) {
        double half = height(stream.share()) / 2;
        double x = course.x();
        double right = course.right();
        double middle = course.centre();
        double from = course.y();
        double to = course.bottom();
        if (stream.isBack() && half < THIN / 2) {
            PathData line = new PathData().moveTo(x, from).curve(middle, from, middle, to, right, to);
            Mark path = new Mark.Path(line.toString(), Math.max(1, 2 * half), Look.BACK_LINK);
            return new Mark.Group(title, "", Look.TEXT, List.of(path));
        }
        PathData data = new PathData()
                .moveTo(x, from - half)
                .curve(middle, from - half, middle, to - half, right, to - half)
                .lineTo(right, to + half)
                .curve(middle, to + half, middle, from + half, x, from + half)
                .close();
        Mark path = new Mark.Path(data.toString(), 0, stream.isBack() ? Look.STREAM_BACK : Look.STREAM);
        return new Mark.Group(title, "", Look.TEXT, List.of(path));
    }
}
