package org.journeymodel.render.layout;

import java.util.List;

/** The sign of what was covered, so that nobody needs its colour. */
final class CoverageSign {

    private static final double BADGE = 17;

    private CoverageSign() {}

    /** Adds a tick in a square around a point. */
    static void addBadge(List<Mark> marks, double x, double y) {
        marks.add(new Mark.Rectangle(new Box(x - BADGE / 2, y - BADGE / 2, BADGE, BADGE), 3, Look.CHANGE_BADGE));
        PathData tick = new PathData().moveTo(x - 5, y).lineTo(x - 1.5, y + 4).lineTo(x + 5, y - 4);
        marks.add(new Mark.Path(tick.toString(), 0, Look.CHANGE_BADGE_SIGN));
    }
}
