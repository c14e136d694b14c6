package org.journeymodel.render.layout;

import java.util.ArrayList;
import java.util.List;
import org.journeymodel.render.content.Moves;
import org.journeymodel.render.layout.Block.Style;
import org.journeymodel.render.layout.Mark.Align;

/** Draws moves: lines as wide as their share, interrupted by their label, with an arrow at the end. */
final class ArcPath {

    private static final Style SHARE = Style.bold(Look.SHARE, 11, 1).aligned(Align.MIDDLE);
    private static final Style UNPLANNED_SHARE =
            Style.bold(Look.UNPLANNED_SHARE, 11, 1).aligned(Align.MIDDLE);
    private static final Style UNMADE_SHARE =
            Style.bold(Look.UNMADE_SHARE, 11, 1).aligned(Align.MIDDLE);
    private static final Style ADDED_SHARE = Style.bold(Look.ADDED_SHARE, 11, 1).aligned(Align.MIDDLE);
    private static final Style CHANGED_SHARE =
            Style.bold(Look.CHANGED_SHARE, 11, 1).aligned(Align.MIDDLE);
    private static final Style BACK_SHARE = Style.bold(Look.BACK_SHARE, 11, 1).aligned(Align.MIDDLE);
    private static final double FIRST_LEVEL = 36;
    private static final double LEVEL = 24;
    private static final double CORNER = 12;
    private static final double STATION = 7;

    private ArcPath() {}

    /** The side of the stations that arcs are on: -1 is above, 1 below. */
    record Side(Stations stations, double baseline, int direction) {

        double y(int level) {
            return baseline + direction * (FIRST_LEVEL + level * LEVEL);
        }
    }

    static Mark of(Grid grid, Arc arc, Side side) {
        double start = side.stations().start(arc);
        double end = side.stations().end(arc);
        double y = side.y(arc.level());
        double edge = side.baseline() + side.direction() * STATION;
        double width = widthOf(arc.move());
        double labelled = grid.left(arc.gap() + 1);
        String label = arc.move().label();
        Style style = style(arc.move());
        double half = style.font().widthOf(label) / 2 + 2;
        double straight = arc.isLoop() || label.isEmpty()
                ? Math.abs(end - start) / 2
                : Math.min(Math.abs(labelled - start), Math.abs(labelled - end)) - half - 1;
        double corner = Math.max(0, Math.min(CORNER, straight));
        double sign = Math.signum(end - start);
        double near = y - side.direction() * corner;
        double arrow = edge + side.direction() * (5 + width);

        List<Mark> marks = new ArrayList<>();
        PathData data = new PathData().moveTo(start, edge).lineTo(start, near).bend(start, y, start + sign * corner, y);
        if (!label.isEmpty()) {
            marks.add(Block.of(label, labelled - half, y - 7.5, 2 * half, style).mark());
            if (!arc.isLoop()) {
                data.lineTo(labelled - sign * (half + 1), y).moveTo(labelled + sign * (half + 1), y);
            }
        }
        data.lineTo(end - sign * corner, y).bend(end, y, end, near).lineTo(end, arrow);
        marks.add(0, new Mark.Path(data.toString(), width, look(arc.move())));
        marks.add(arrow(end, edge, side.direction(), width, arrowLook(arc.move())));
        return new Mark.Group(arc.move().title(), "", Look.LINK, marks);
    }

    /** A move to the next column. */
    static Mark straight(Grid grid, Moves.Drawn move, double baseline, double[] halves) {
        double start = grid.centre(move.from()) + halves[move.from()] + 2;
        double end = grid.centre(move.to()) - halves[move.to()] - 1;
        double width = widthOf(move);
        double size = 5 + width;
        List<Mark> marks = new ArrayList<>();
        PathData data = new PathData().moveTo(start, baseline).lineTo(end - size + 1, baseline);
        marks.add(new Mark.Path(data.toString(), width, look(move)));
        double half = 3.5 + width / 2;
        PathData head = new PathData()
                .moveTo(end, baseline)
                .lineTo(end - size, baseline - half)
                .lineTo(end - size, baseline + half)
                .close();
        marks.add(new Mark.Path(head.toString(), 0, arrowLook(move)));
        if (!move.label().isEmpty()) {
            double room = SHARE.font().widthOf(move.label()) / 2 + 2;
            double x = grid.left(move.to());
            marks.add(Block.of(move.label(), x - room, baseline - half - 16, 2 * room, style(move))
                    .mark());
        }
        return new Mark.Group(move.title(), "", Look.LINK, marks);
    }

    private static Mark arrow(double x, double edge, int direction, double width, Look look) {
        double half = 3.5 + width / 2;
        double base = edge + direction * (5 + width + 1);
        PathData data = new PathData()
                .moveTo(x, edge + direction)
                .lineTo(x - half, base)
                .lineTo(x + half, base)
                .close();
        return new Mark.Path(data.toString(), 0, look);
    }

    private static Look look(Moves.Drawn move) {
        return switch (move.made()) {
            case AS_PLANNED -> move.isBack() ? Look.BACK_LINK : Look.LINK;
            case UNPLANNED -> Look.UNPLANNED_LINK;
            case BY_NOBODY, NOT_COVERED, REMOVED -> Look.UNMADE_LINK;
            case ADDED -> Look.ADDED_LINK;
            case CHANGED -> Look.CHANGED_LINK;
        };
    }

    private static Look arrowLook(Moves.Drawn move) {
        return switch (move.made()) {
            case AS_PLANNED -> move.isBack() ? Look.BACK_ARROW : Look.ARROW;
            case UNPLANNED -> Look.UNPLANNED_ARROW;
            case BY_NOBODY, NOT_COVERED, REMOVED -> Look.UNMADE_ARROW;
            case ADDED -> Look.ADDED_ARROW;
            case CHANGED -> Look.CHANGED_ARROW;
        };
    }

    private static Style style(Moves.Drawn move) {
        return switch (move.made()) {
            case AS_PLANNED -> move.isBack() ? BACK_SHARE : SHARE;
            case UNPLANNED -> UNPLANNED_SHARE;
            case BY_NOBODY, NOT_COVERED, REMOVED -> UNMADE_SHARE;
            case ADDED -> ADDED_SHARE;
            case CHANGED -> CHANGED_SHARE;
        };
    }

    /** From 1.2 pixels for nobody to 6 for everybody; a move that nobody makes is as thin as can be. */
    static double widthOf(Moves.Drawn move) {
        return switch (move.made()) {
            case BY_NOBODY, NOT_COVERED, REMOVED -> 1.2;
            case AS_PLANNED, UNPLANNED, ADDED, CHANGED ->
                1.2 + 4.8 * move.move().share();
        };
    }
}
