package org.journeymodel.render.layout;

import java.util.List;
import org.journeymodel.core.model.Outcome;

/** Signs of how journeys end, each of another shape: a tick, a cross, a bar, an arrow out. */
public final class EndSymbol {

    /** How large a sign is. */
    public static final double RADIUS = 12;

    private EndSymbol() {}

    /** Adds the sign of an outcome around a point. */
    public static void draw(List<Mark> marks, Outcome outcome, double x, double y) {
        switch (outcome) {
            case SUCCESS -> success(marks, x, y);
            case FAILURE -> failure(marks, x, y);
            case NEUTRAL -> neutral(marks, x, y);
            case ABANDONED -> leave(marks, x, y - 6);
        }
    }

    private static void success(List<Mark> marks, double x, double y) {
        marks.add(new Mark.Disc(x, y, RADIUS, Look.FACE_GOOD));
        PathData tick =
                new PathData().moveTo(x - 5.5, y).lineTo(x - 1.5, y + 4.5).lineTo(x + 6, y - 4.5);
        marks.add(new Mark.Path(tick.toString(), 0, Look.FEATURE_GOOD));
    }

    private static void failure(List<Mark> marks, double x, double y) {
        marks.add(new Mark.Disc(x, y, RADIUS, Look.FACE_BAD));
        PathData cross = new PathData()
                .moveTo(x - 4.5, y - 4.5)
                .lineTo(x + 4.5, y + 4.5)
                .moveTo(x - 4.5, y + 4.5)
                .lineTo(x + 4.5, y - 4.5);
        marks.add(new Mark.Path(cross.toString(), 0, Look.FEATURE_BAD));
    }

    private static void neutral(List<Mark> marks, double x, double y) {
        marks.add(new Mark.Disc(x, y, RADIUS, Look.FACE_FAIR));
        PathData bar = new PathData().moveTo(x - 6, y).lineTo(x + 6, y);
        marks.add(new Mark.Path(bar.toString(), 0, Look.FEATURE_FAIR));
    }

    /** Adds an arrow down from a height: customers leave. */
    public static void leave(List<Mark> marks, double x, double y) {
        PathData data = new PathData()
                .moveTo(x - 2, y)
                .lineTo(x + 2, y)
                .lineTo(x + 2, y + 5)
                .lineTo(x + 6, y + 5)
                .lineTo(x, y + 12)
                .lineTo(x - 6, y + 5)
                .lineTo(x - 2, y + 5)
                .close();
        marks.add(new Mark.Path(data.toString(), 0, Look.LEAVE_ARROW));
    }
}
