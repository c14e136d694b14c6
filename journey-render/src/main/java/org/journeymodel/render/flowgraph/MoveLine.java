package org.journeymodel.render.flowgraph;

import java.util.ArrayList;
import java.util.List;
import org.journeymodel.render.layered.LayoutGraph.Edge;
import org.journeymodel.render.layered.PlacedGraph.Point;
import org.journeymodel.render.layered.PlacedGraph.Route;
import org.journeymodel.render.layout.Block;
import org.journeymodel.render.layout.Block.Style;
import org.journeymodel.render.layout.Box;
import org.journeymodel.render.layout.Look;
import org.journeymodel.render.layout.Mark;
import org.journeymodel.render.layout.Mark.Align;
import org.journeymodel.render.layout.PathData;

/** How a move looks: a line as wide as what it carries, with an arrow and its share. */
final class MoveLine {

    private static final double HAIR = 0.05;
    private static final Style SHARE = Style.bold(Look.SHARE, 11, 1).aligned(Align.MIDDLE);
    private static final Style BACK_SHARE = Style.bold(Look.BACK_SHARE, 11, 1).aligned(Align.MIDDLE);

    private MoveLine() {}

    static double width(GraphMove move) {
        return 1.4 + 8.6 * move.weight();
    }

    private static double head(GraphMove move) {
        return 7 + width(move) * 0.6;
    }

    static Edge edge(GraphMove move) {
        double text = move.label().isEmpty() ? 0 : labelWidth(move);
        return new Edge(
                move.source(), move.target(), width(move), text, SHARE.font().lineHeight());
    }

    private static double labelWidth(GraphMove move) {
        return Math.ceil(SHARE.font().widthOf(move.label())) + 2;
    }

    private static Look link(GraphMove move) {
        if (!move.planned()) {
            return Look.UNPLANNED_LINK;
        }
        return move.isBack() || move.isLoop() ? Look.BACK_LINK : Look.LINK;
    }

    private static Look arrow(GraphMove move) {
        return link(move) == Look.LINK ? Look.ARROW : Look.BACK_ARROW;
    }

    private static Style share(GraphMove move) {
        return link(move) == Look.LINK ? SHARE : BACK_SHARE;
    }

    /** {@return a move on its course, moved by as much} */
    static Mark draw(GraphMove move, Route route, double x, double y) {
        List<Point> points = route.points();
        Point end = points.get(points.size() - 1);
        double direction = move.isBack() ? -1 : 1;
        List<Mark> marks = new ArrayList<>();
        String data = course(points, head(move) * direction, x, y);
        marks.add(new Mark.Path(data, width(move), link(move)));
        marks.add(new Mark.Path(arrowhead(move, end.x() + x, end.y() + y, direction), 0, arrow(move)));
        route.label()
                .ifPresent(box -> marks.add(Block.of(move.label(), box.x() + x, box.y() + y, box.width(), share(move))
                        .mark()));
        return new Mark.Group(move.title(), "", Look.TEXT, marks);
    }

    /** Level pieces that go on at the same height are drawn as one; no piece reaches beyond the neck of the arrow. */
    private static String course(List<Point> points, double head, double x, double y) {
        PathData data =
                new PathData().moveTo(points.get(0).x() + x, points.get(0).y() + y);
        Point last = points.get(0);
        double neck = points.get(points.size() - 1).x() - head;
        for (int at = 1; at < points.size(); at++) {
            Point next = points.get(at);
            boolean ends = at == points.size() - 1;
            boolean level = Math.abs(next.y() - last.y()) < HAIR;
            if (level && !ends && Math.abs(points.get(at + 1).y() - last.y()) < HAIR) {
                continue;
            }
            double toX = ends ? neck : head > 0 ? Math.min(next.x(), neck) : Math.max(next.x(), neck);
            if (level || Math.abs(next.x() - last.x()) < HAIR) {
                data.lineTo(toX + x, next.y() + y);
            } else {
                double middle = (last.x() + toX) / 2;
                data.curve(middle + x, last.y() + y, middle + x, next.y() + y, toX + x, next.y() + y);
            }
            last = new Point(toX, next.y());
        }
        return data.toString();
    }

    private static String arrowhead(GraphMove move, double tip, double y, double direction) {
        double half = width(move) / 2 + 3;
        double base = tip - direction * head(move);
        return new PathData()
                .moveTo(tip, y)
                .lineTo(base, y - half)
                .lineTo(base, y + half)
                .close()
                .toString();
    }

    /** {@return a move from a node to itself, over it} */
    static Mark loop(GraphMove move, Box body) {
        double left = body.x() + 18;
        double right = left + 32;
        double top = body.y() - NodeShape.LOOP + 5;
        double bottom = body.y();
        double width = Math.min(5, width(move));
        PathData course = new PathData()
                .moveTo(right, bottom)
                .lineTo(right, top + 8)
                .bend(right, top, right - 8, top)
                .lineTo(left + 8, top)
                .bend(left, top, left, top + 8)
                .lineTo(left, bottom - 8);
        PathData head = new PathData()
                .moveTo(left, bottom)
                .lineTo(left - 5.5, bottom - 9)
                .lineTo(left + 5.5, bottom - 9)
                .close();
        List<Mark> marks = new ArrayList<>();
        marks.add(new Mark.Path(course.toString(), width, link(move)));
        marks.add(new Mark.Path(head.toString(), 0, arrow(move)));
        if (!move.label().isEmpty()) {
            Style style = share(move).aligned(Align.START);
            marks.add(Block.of(move.label(), right + 7, top, labelWidth(move), style)
                    .mark());
        }
        return new Mark.Group(move.title(), "", Look.TEXT, marks);
    }
}
