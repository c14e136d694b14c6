package org.journeymodel.render.stepflow;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import org.journeymodel.render.layered.Item;
import org.journeymodel.render.layered.Link;
import org.journeymodel.render.layered.Ordering;
import org.journeymodel.render.layered.Placement;
import org.journeymodel.render.layout.Block;
import org.journeymodel.render.layout.Block.Style;
import org.journeymodel.render.layout.Box;
import org.journeymodel.render.layout.Grid;
import org.journeymodel.render.layout.HeaderLayout;
import org.journeymodel.render.layout.Look;
import org.journeymodel.render.layout.Mark;
import org.journeymodel.render.layout.Picture;
import org.journeymodel.render.layout.Sheet;
import org.journeymodel.render.layout.Tips;
import org.journeymodel.render.wording.Word;

/** Draws a step flow: a column for each step, nodes as high as their shares, streams between. */
public final class StepPicture {

    private static final double GAP = 92;
    /** How much wider than a bar its heading may be. */
    private static final double BESIDE = 60;

    private static final double NARROWEST = 1_040;
    private static final Style HEADING = Style.bold(Look.LANE_TITLE, 13, 2);
    private static final Style LINE = Style.of(Look.SUBTITLE, 11.5, 3);
    private static final Style NOTHING = Style.of(Look.TEXT, 13, 2);

    private final StepContent content;
    private final StepOutline outline;
    private final Sheet sheet;
    private final IdentityHashMap<StepNode, StepShape> shapes = new IdentityHashMap<>();
    private final IdentityHashMap<StepNode, Item> items = new IdentityHashMap<>();
    private final List<Link> links = new ArrayList<>();

    private StepPicture(StepContent content) {
        this.content = content;
        this.outline = new StepOutline(content);
        double width = 2 * Grid.MARGIN + content.columns().size() * (StepShape.WIDTH + GAP) - GAP + BESIDE;
        this.sheet = new Sheet(Grid.free(Math.ceil(Math.max(NARROWEST, width))));
    }

    /** {@return a picture that explains itself: header, streams and legend} */
    public static Picture whole(StepContent content) {
        StepPicture picture = new StepPicture(content);
        HeaderLayout.draw(picture.sheet, content.header());
        picture.draw();
        return picture.sheet.picture();
    }

    /** {@return a picture without header, with details that show when something is pointed at} */
    public static Picture interactive(StepContent content) {
        StepPicture picture = new StepPicture(content);
        return picture.sheet.pictureDownTo(Tips.draw(picture.sheet, picture.draw()));
    }

    private List<Tips.Hot> draw() {
        if (content.columns().isEmpty()) {
            String nothing =
                    content.map().say(content.map().flow().size() == 0 ? Word.NO_TOUCHPOINTS : StepWord.NOBODY);
            Block block = Block.of(nothing, Grid.MARGIN, sheet.y() + 8, 800, NOTHING);
            sheet.add(block.mark());
            sheet.moveDown(block.height() + 16);
            return List.of();
        }
        headings();
        double bottom = place();
        double top = sheet.y();
        for (int at = 0; at < links.size(); at++) {
            sheet.add(stream(content.streams().get(at), links.get(at), top));
        }
        List<Tips.Hot> hots = new ArrayList<>();
        for (int column = 0; column < content.columns().size(); column++) {
            for (StepNode node : content.columns().get(column)) {
                Box bar = bar(node, column, top);
                List<Mark> marks = new ArrayList<>();
                shape(node).draw(marks, bar);
                sheet.addAll(marks);
                if (outline.number(node) > 0) {
                    Box room = new Box(bar.x(), bar.y(), bar.width(), item(node).height());
                    hots.add(new Tips.Hot(room, "touchpoint-" + outline.number(node), outline.told(node)));
                }
            }
        }
        sheet.moveDown(bottom + 20);
        StepKey.draw(sheet, content);
        return hots;
    }

    private double left(int column) {
        return Grid.MARGIN + column * (StepShape.WIDTH + GAP);
    }

    private void headings() {
        double lowest = sheet.y();
        for (int column = 0; column < content.columns().size(); column++) {
            double y = sheet.y();
            Block heading = Block.of(outline.heading(column + 1), left(column), y, StepShape.WIDTH + BESIDE, HEADING);
            sheet.add(heading.mark());
            y += heading.height() + 2;
            for (String line : outline.lines(column + 1)) {
                Block block = Block.of(line, left(column), y, StepShape.WIDTH + BESIDE, LINE);
                sheet.add(block.mark());
                y += block.height();
            }
            lowest = Math.max(lowest, y);
        }
        sheet.moveDown(lowest + 16 - sheet.y());
    }

    /** The touchpoints of a step stand so that few streams cross; below them the others, and those who ended. */
    private double place() {
        IdentityHashMap<Stream, Link> joined = new IdentityHashMap<>();
        List<List<Item>> columns = new ArrayList<>();
        for (List<StepNode> column : content.columns()) {
            columns.add(items(column, true));
        }
        join(joined, true);
        Ordering.order(columns);
        for (int at = 0; at < columns.size(); at++) {
            columns.get(at).addAll(items(content.columns().get(at), false));
        }
        join(joined, false);
        content.streams().forEach(stream -> links.add(joined.get(stream)));
        Placement.stack(columns);
        return columns.stream()
                .flatMap(List::stream)
                .mapToDouble(item -> item.top() + item.height())
                .max()
                .orElse(0);
    }

    private List<Item> items(List<StepNode> column, boolean ordered) {
        List<Item> items = new ArrayList<>();
        column.stream().filter(node -> node.isTouchpoint() == ordered).forEach(node -> items.add(item(node)));
        return items;
    }

    private void join(IdentityHashMap<Stream, Link> joined, boolean ordered) {
        for (Stream stream : content.streams()) {
            if ((stream.from().isTouchpoint() && stream.to().isTouchpoint()) == ordered) {
                double width = StepShape.height(stream.share());
                joined.put(stream, Link.join(item(stream.from()), item(stream.to()), width, width));
            }
        }
    }

    private StepShape shape(StepNode node) {
        return shapes.computeIfAbsent(node, any -> new StepShape(content, node));
    }

    private Item item(StepNode node) {
        return items.computeIfAbsent(node, any -> shape(node).item());
    }

    private Box bar(StepNode node, int column, double top) {
        return new Box(left(column), top + item(node).top(), StepShape.WIDTH, StepShape.height(node.share()));
    }

    private Mark stream(Stream stream, Link link, double top) {
        double x = left(stream.from().step() - 1) + StepShape.WIDTH;
        return StepShape.stream(
                stream, outline.title(stream), new Box(x, top + link.fromY(), GAP, link.toY() - link.fromY()));
    }
}
