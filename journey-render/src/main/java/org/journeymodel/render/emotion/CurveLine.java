package org.journeymodel.render.emotion;

import java.util.List;
import org.journeymodel.render.layout.Grid;
import org.journeymodel.render.layout.Look;
import org.journeymodel.render.layout.Mark;
import org.journeymodel.render.layout.PathData;

/**
 * A curve among those of its chart: lines differ by colour and by dashes, and stand beside each other, so that
 * no face hides another.
 *
 * @param curve the curve
 * @param place its place among the curves of the chart, from 0
 * @param of how many curves the chart has, at most {@link #MOST}
 * @param isOneOfSeveral whether the diagram has other curves, in this chart or another
 */
record CurveLine(FeltCurve curve, int place, int of, boolean isOneOfSeveral) {

    /** How many curves a chart has at most. */
    static final int MOST = 4;

    private static final double SPACING = 31;

    private static final List<Look> LOOKS = List.of(Look.CURVE, Look.CURVE_SECOND, Look.CURVE_THIRD, Look.CURVE_FOURTH);

    Look look() {
        return LOOKS.get(place);
    }

    /** {@return where its point stands in a column} */
    double x(Grid grid, int column) {
        return grid.centre(column) + (place - (of - 1) / 2.0) * SPACING;
    }

    /** {@return a piece of the line that shows what it looks like} */
    Mark sample(double x, double y, double width) {
        PathData data = new PathData().moveTo(x, y).lineTo(x + width, y);
        return new Mark.Path(data.toString(), 0, look());
    }
}
