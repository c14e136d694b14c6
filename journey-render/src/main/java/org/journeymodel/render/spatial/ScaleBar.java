package org.journeymodel.render.spatial;

import java.util.ArrayList;
import java.util.List;
import org.journeymodel.render.layout.Block;
import org.journeymodel.render.layout.Block.Style;
import org.journeymodel.render.layout.Look;
import org.journeymodel.render.layout.Mark;
import org.journeymodel.render.layout.PathData;

/** Draws how long a round number of metres is on a plan. */
final class ScaleBar {

    private static final Style TEXT = Style.of(Look.SUBTITLE, 11.5, 1);
    private static final double LONGEST = 150;

    private ScaleBar() {}

    static List<Mark> of(SpatialContent content, double pixelsPerMetre, double x, double y) {
        double metres = roundMetres(LONGEST / pixelsPerMetre);
        double length = metres * pixelsPerMetre;
        PathData bar = new PathData()
                .moveTo(x, y - 4)
                .lineTo(x, y + 4)
                .moveTo(x, y)
                .lineTo(x + length, y)
                .moveTo(x + length, y - 4)
                .lineTo(x + length, y + 4);
        List<Mark> marks = new ArrayList<>();
        marks.add(new Mark.Path(bar.toString(), 1.5, Look.SCALE_BAR));
        marks.add(Block.of(content.metres(metres) + " m", x + length + 8, y - 7.5, 120, TEXT)
                .mark());
        return marks;
    }

    /** {@return the greatest of 1, 2 and 5 times a power of ten that is not above a length} */
    static double roundMetres(double most) {
        double power = StrictMath.pow(10, Math.floor(StrictMath.log10(most)));
        double times = most / power;
        return power * (times >= 5 ? 5 : times >= 2 ? 2 : 1);
    }
}
