package org.journeymodel.render.emotion;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.journeymodel.render.layout.Block;
import org.journeymodel.render.layout.Block.Style;
import org.journeymodel.render.layout.Face;
import org.journeymodel.render.layout.Grid;
import org.journeymodel.render.layout.Look;
import org.journeymodel.render.layout.Mark;
import org.journeymodel.render.layout.PathData;

/** Names curves at their ends, right of the last column, as high as they end, each below the one before. */
final class CurveEnds {

    private static final Style NAME = Style.bold(Look.LANE_TITLE, 12, 3);
    private static final double SAMPLE = 30;
    private static final double GAP = 6;

    private CurveEnds() {}

    /** A name and where its middle would best be. */
    private record End(CurveLine line, double y, double height) {}

    static void draw(List<Mark> leaders, List<Mark> marks, Grid grid, List<CurveLine> lines, ChartScale chart) {
        double left = grid.left(grid.columns() - 1) + 4;
        double width = grid.columnWidth() - SAMPLE - 12;
        List<End> ends = new ArrayList<>();
        for (CurveLine line : lines) {
            double height = Block.of(line.curve().who(), 0, 0, width, NAME).height();
            ends.add(new End(line, chart.y(last(line).valence()), height));
        }
        ends.sort(Comparator.comparingDouble(End::y));
        double top = start(ends, chart);
        for (End end : ends) {
            top = Math.max(top, end.y() - end.height() / 2);
            double middle = top + end.height() / 2;
            PathData leader = new PathData()
                    .moveTo(end.line().x(grid, last(end.line()).column().index()) + Face.RADIUS + 5, end.y())
                    .lineTo(left, middle);
            leaders.add(new Mark.Path(leader.toString(), 1, Look.LEADER));
            marks.add(end.line().sample(left + 2, middle, SAMPLE - 6));
            marks.add(Block.of(end.line().curve().who(), left + SAMPLE, top, width, NAME)
                    .mark());
            top += end.height() + GAP;
        }
    }

    /** {@return where the first name may begin at the latest, so that the last does not end below the chart} */
    private static double start(List<End> ends, ChartScale chart) {
        double bottom = chart.bottom() + 20;
        double latest = bottom;
        for (int at = ends.size() - 1; at >= 0; at--) {
            End end = ends.get(at);
            latest = Math.min(latest - (at == ends.size() - 1 ? 0 : GAP), end.y() + end.height() / 2) - end.height();
        }
        return Math.min(latest, chart.bottom());
    }

    private static Felt last(CurveLine line) {
        List<Felt> known = line.curve().known();
        return known.get(known.size() - 1);
    }
}
