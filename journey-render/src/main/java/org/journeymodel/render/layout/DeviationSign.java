package org.journeymodel.render.layout;

import java.util.List;
import org.journeymodel.graph.conformance.DeviationKind;
import org.journeymodel.render.layout.Block.Style;
import org.journeymodel.render.layout.Mark.Align;

/** The badges of deviations, and the signs of their kinds, so that nobody needs their colours. */
final class DeviationSign {

    /** How wide and high a sign is. */
    static final double SIZE = 12;

    /** From the middle of a badge to the middle of the next. */
    static final double STEP = 20;

    private static final Style BADGE =
            Style.bold(Look.DEVIATION_BADGE_TEXT, 11, 1).aligned(Align.MIDDLE);

    private DeviationSign() {}

    /** Adds the square with the rank of a deviation around a point. */
    static void addBadge(List<Mark> marks, int rank, double x, double y) {
        marks.add(new Mark.Rectangle(new Box(x - 8.5, y - 8.5, 17, 17), 3, Look.DEVIATION_BADGE));
        marks.add(Block.of(Integer.toString(rank), x - 8.5, y - 7.5, 17, BADGE).mark());
    }

    /** {@return the sign of a kind, with the top left corner of its square at a point} */
    static Mark of(DeviationKind kind, double x, double y) {
        PathData data = new PathData();
        switch (kind) {
            case MISSING ->
                data.moveTo(x, y + 6).lineTo(x + 3, y + 6).moveTo(x + 9, y + 6).lineTo(x + 12, y + 6);
            case AD_HOC ->
                data.moveTo(x + 6, y + 1)
                        .lineTo(x + 6, y + 11)
                        .moveTo(x + 1, y + 6)
                        .lineTo(x + 11, y + 6);
            case OUT_OF_ORDER ->
                data.moveTo(x + 1, y + 2)
                        .lineTo(x + 11, y + 10)
                        .lineTo(x + 7, y + 10)
                        .moveTo(x + 1, y + 10)
                        .lineTo(x + 11, y + 2)
                        .lineTo(x + 7, y + 2);
            case FAILING ->
                data.moveTo(x + 2, y + 2)
                        .lineTo(x + 10, y + 10)
                        .moveTo(x + 2, y + 10)
                        .lineTo(x + 10, y + 2);
            case LATE ->
                data.moveTo(x + 2, y + 1)
                        .lineTo(x + 10, y + 1)
                        .lineTo(x + 2, y + 11)
                        .lineTo(x + 10, y + 11)
                        .lineTo(x + 2, y + 1);
        }
        return new Mark.Path(data.toString(), 0, Look.DEVIATION_SIGN);
    }
}
