package org.journeymodel.render.layout;

import java.util.List;
import java.util.Set;
import org.journeymodel.core.diff.ChangeKind;

/** The signs of kinds of changes, so that nobody needs their colours. */
final class ChangeSign {

    /** How wide and high a sign is. */
    static final double SIZE = 12;

    private static final double BADGE = 17;
    private static final double STEP = 20;

    private ChangeSign() {}

    /** Adds the sign of each kind in a square of its own, side by side, the first around a point. */
    static void addBadges(List<Mark> marks, Set<ChangeKind> kinds, double x, double y) {
        double middle = x;
        for (ChangeKind kind : kinds) {
            Box box = new Box(middle - BADGE / 2, y - BADGE / 2, BADGE, BADGE);
            marks.add(new Mark.Rectangle(box, 3, Look.CHANGE_BADGE));
            marks.add(of(kind, middle - SIZE / 2, y - SIZE / 2, Look.CHANGE_BADGE_SIGN));
            middle += STEP;
        }
    }

    /** {@return the sign of a kind, with the top left corner of its square at a point} */
    static Mark of(ChangeKind kind, double x, double y, Look look) {
        PathData data = new PathData();
        switch (kind) {
            case ADDED ->
                data.moveTo(x + 6, y + 1)
                        .lineTo(x + 6, y + 11)
                        .moveTo(x + 1, y + 6)
                        .lineTo(x + 11, y + 6);
            case REMOVED -> data.moveTo(x + 1, y + 6).lineTo(x + 11, y + 6);
            case CHANGED ->
                data.moveTo(x + 1, y + 8).bend(x + 3.5, y + 1, x + 6, y + 6).bend(x + 8.5, y + 11, x + 11, y + 4);
            case MOVED ->
                data.moveTo(x + 4, y + 3)
                        .lineTo(x + 1, y + 6)
                        .lineTo(x + 4, y + 9)
                        .moveTo(x + 8, y + 3)
                        .lineTo(x + 11, y + 6)
                        .lineTo(x + 8, y + 9)
                        .moveTo(x + 1, y + 6)
                        .lineTo(x + 11, y + 6);
            case RENAMED ->
                data.moveTo(x + 2, y + 4)
                        .lineTo(x + 10, y + 4)
                        .moveTo(x + 2, y + 8)
                        .lineTo(x + 10, y + 8);
        }
        return new Mark.Path(data.toString(), 0, look);
    }

    /** {@return a triangle around a point that tells of a feeling whether it is better or worse than before} */
    static Mark ofFeeling(boolean better, double x, double y) {
        double tip = better ? y - 5 : y + 5;
        double base = better ? y + 4 : y - 4;
        PathData data = new PathData()
                .moveTo(x, tip)
                .lineTo(x + 5, base)
                .lineTo(x - 5, base)
                .close();
        return new Mark.Path(data.toString(), 0, better ? Look.IMPROVED : Look.WORSENED);
    }
}
