package org.journeymodel.render.spatial;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.journeymodel.render.content.Column;
import org.journeymodel.render.content.Details;
import org.journeymodel.render.content.Header;
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

/** Lays out a spatial map: one floor below the other, each with lists beside it, and the legend. */
public final class SpatialLayout {

    private static final Style FLOOR = Style.bold(Look.LANE_TITLE, 15, 2);
    private static final Style NOTE = Style.of(Look.TEXT, 13, 3);
    private static final Style SMALL = Style.of(Look.SUBTITLE, 11.5, 2);
    private static final double LEAST_WIDTH = 1_040;
    private static final double LIST_GAP = 24;
    private static final double LEAST_LIST = 420;
    private static final double WIDEST_LEGEND = 1_400;

    private final SpatialContent content;
    private final Flow flow;
    private final List<Mark> marks = new ArrayList<>();
    /** What can be pointed at, for each touchpoint: its disc, else where it is listed. */
    private final Map<Column, Box> hot = new LinkedHashMap<>();

    private double right = LEAST_WIDTH - Grid.MARGIN;
    private double y;
    private int leftOut;
    private boolean aside;

    private SpatialLayout(SpatialContent content) {
        this.content = content;
        this.flow = new Flow(content);
    }

    /** {@return a map that explains itself: header, floors and legend} */
    public static Picture whole(SpatialContent content) {
        return new SpatialLayout(content).picture(true);
    }

    /** {@return a map without header, with details of each touchpoint that show when it is pointed at} */
    public static Picture interactive(SpatialContent content) {
        return new SpatialLayout(content).picture(false);
    }

    /** Lists tell how wide the picture is only when they are laid out; its header is as wide as the plans. */
    private Picture picture(boolean withHeader) {
        Sheet header = new Sheet(Grid.free(plansRight() + Grid.MARGIN));
        if (withHeader) {
            HeaderLayout.draw(header, Header.of(content.content()));
        }
        y = header.y();
        if (content.floors().isEmpty()) {
            nothing();
        } else {
            floors();
        }
        Sheet sheet = new Sheet(Grid.free(Math.ceil(right + Grid.MARGIN)));
        sheet.addAll(header.marks());
        sheet.addAll(marks);
        sheet.moveDown(y - sheet.y());
        legend(sheet);
        return withHeader ? sheet.picture() : sheet.pictureDownTo(tips(sheet));
    }

    private double plansRight() {
        return content.floors().stream()
                .mapToDouble(
                        floor -> content.ground(floor, Grid.MARGIN, 0).box().right())
                .reduce(right, Math::max);
    }

    private void nothing() {
        Block block = Block.of(content.content().say(SpatialWord.NO_PLACE), Grid.MARGIN, y + 8, 900, NOTE);
        marks.add(block.mark());
        y += block.height() + 28;
        list(Grid.MARGIN, y, LEAST_LIST, List.of(), content.unplaced());
    }

    private void floors() {
        boolean first = true;
        for (Floor floor : content.floors()) {
            floor(floor, first ? content.unplaced() : List.of());
            first = false;
        }
    }

    private void floor(Floor floor, List<Column> unplaced) {
        Ground size = content.ground(floor, Grid.MARGIN, 0);
        String title = content.size(content.nameOf(floor), size.metresAcross(), size.metresDown());
        Block head = Block.of(title, Grid.MARGIN, y + 8, size.box().width(), FLOOR);
        marks.add(head.mark());
        y += head.height() + 16;
        Ground ground = content.ground(floor, Grid.MARGIN, y);
        Plan plan = new Plan(content, floor, ground);
        leftOut += plan.draw(flow.within(floor), flow.away(floor));
        marks.addAll(plan.marks());
        for (Spot spot : plan.spots()) {
            hot.put(spot.placed().column(), spot.box());
            aside |= spot.isAside();
        }
        Box box = ground.box();
        right = Math.max(right, box.right());
        marks.addAll(ScaleBar.of(content, ground.pixelsPerMetre(), box.x() + 2, box.bottom() + 16));
        list(box.right() + LIST_GAP, y, Math.max(LEAST_LIST, box.height()), plan.unnamed(), unplaced);
        y = Math.max(y, box.bottom() + 36);
    }

    private void list(double left, double top, double height, List<Column> unnamed, List<Column> unplaced) {
        NumberList list = new NumberList(content, left, top, height);
        list.add(content.content().say(SpatialWord.NAMES), unnamed);
        list.add(content.content().say(SpatialWord.NOT_ON_PLAN), unplaced);
        marks.addAll(list.marks());
        list.boxes().forEach(hot::putIfAbsent);
        right = Math.max(right, list.right());
        y = Math.max(y, list.bottom());
    }

    private void legend(Sheet sheet) {
        if (leftOut > 0) {
            String said = leftOut == 1
                    ? content.content().say(SpatialWord.ONE_MORE_MOVE)
                    : content.content().say(Word.MORE_MOVES, Integer.toString(leftOut));
            Block note = Block.of(said, Grid.MARGIN, sheet.y() + 4, 600, SMALL);
            sheet.add(note.mark());
            sheet.moveDown(note.height() + 4);
        }
        if (!content.floors().isEmpty()) {
            double end = Math.min(WIDEST_LEGEND, right);
            PlanLegend.draw(sheet, content, flow, aside, end);
        }
    }

    /** {@return where the lowest ends} */
    private double tips(Sheet sheet) {
        Details details = new Details(content.content());
        return Tips.draw(
                sheet,
                hot.entrySet().stream()
                        .sorted(Comparator.comparingInt(each -> each.getKey().index()))
                        .map(each -> new Tips.Hot(
                                each.getValue(), "touchpoint-" + each.getKey().number(), details.of(each.getKey())))
                        .toList());
    }
}
