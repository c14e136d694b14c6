package org.journeymodel.render.spatial;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.journeymodel.render.layout.Box;
import org.journeymodel.render.layout.Mark.Align;

/** Finds room for texts on a plan where they cover no disc, no line and no other text. */
final class Room {

    private static final List<Integer> DISTANCES = List.of(3, 14, 30, 50, 74, 102);
    private static final int DIRECTIONS = 16;
    /** To the right first, then left, below, above, and between these. */
    private static final List<Integer> BESIDE = List.of(0, 180, 90, 270, 45, 315, 135, 225);

    /** What stands above or below may also stand aside, by these shares of its width. */
    private static final List<Double> SLIDES = List.of(0.0, 0.3, -0.3);

    private static final List<Double> ALONG = List.of(0.5, 0.42, 0.58, 0.34, 0.66, 0.27, 0.73, 0.2, 0.8);
    private static final double EDGE = 6;

    private final Box plan;
    private final Taken solid = new Taken();
    private final Taken lines = new Taken();

    Room(Box plan) {
        this.plan = plan.inset(3, 3);
    }

    /** Takes room that nothing else may touch. */
    void take(Box box) {
        solid.add(box);
    }

    /** Takes a line, which texts keep off. */
    void takeLine(Curve curve, double width) {
        lines.addLine(curve.points(), width + 1);
    }

    /** Takes the frame of a zone. */
    void takeFrame(Box box) {
        lines.add(new Box(box.x() - 1, box.y() - 1, box.width() + 2, 2));
        lines.add(new Box(box.x() - 1, box.bottom() - 1, box.width() + 2, 2));
        lines.add(new Box(box.x() - 1, box.y() - 1, 2, box.height() + 2));
        lines.add(new Box(box.right() - 1, box.y() - 1, 2, box.height() + 2));
    }

    /**
     * Room for a text.
     *
     * @param box the room
     * @param align the side of the text that is near to what it names
     * @param leader the line from there, if the text stands apart
     */
    record Found(Box box, Align align, Optional<Curve> leader) {}

    /** {@return room near a disc, which is taken; empty if there is none} */
    Optional<Found> near(Spot spot, double width, double height) {
        for (int ring = 0; ring < DISTANCES.size(); ring++) {
            for (double degrees : degrees(ring)) {
                Point direction = Point.towards(degrees);
                for (double slide : Math.abs(direction.x()) < 0.5 ? SLIDES : List.of(0.0)) {
                    Box box = beside(spot, ring, direction, slide, new Box(0, 0, width, height));
                    Optional<Curve> leader = ring == 0 ? Optional.empty() : Optional.of(leader(spot, box));
                    if (isFree(box) && leader.stream().allMatch(this::isClear)) {
                        solid.add(box);
                        leader.ifPresent(line -> takeLine(line, 1));
                        return Optional.of(new Found(box, slide == 0 ? align(direction) : Align.START, leader));
                    }
                }
            }
        }
        return Optional.empty();
    }

    private static Box beside(Spot spot, int ring, Point direction, double slide, Box size) {
        double reach = Spot.RADIUS + DISTANCES.get(ring);
        double x = spot.at().x() + direction.x() * (reach + size.width() / 2) + slide * size.width();
        double y = spot.at().y() + direction.y() * (reach + size.height() / 2);
        return new Box(x - size.width() / 2, y - size.height() / 2, size.width(), size.height());
    }

    private static List<Double> degrees(int ring) {
        List<Double> degrees = new ArrayList<>();
        BESIDE.forEach(each -> degrees.add((double) each));
        for (int at = 1; ring > 0 && at < DIRECTIONS; at += 2) {
            degrees.add(360.0 * at / DIRECTIONS);
        }
        return degrees;
    }

    private static Align align(Point direction) {
        if (Math.abs(direction.x()) < 0.2) {
            return Align.MIDDLE;
        }
        return direction.x() > 0 ? Align.START : Align.END;
    }

    private static Curve leader(Spot spot, Box box) {
        Point end = new Point(
                Math.max(box.x(), Math.min(box.right(), spot.at().x())),
                Math.max(box.y(), Math.min(box.bottom(), spot.at().y())));
        Point out = end.minus(spot.at()).unit();
        return Curve.straight(spot.at().plus(out, Spot.RADIUS + 3), end.plus(out, -2));
    }

    /** Whether a line covers no text and no disc. */
    private boolean isClear(Curve line) {
        return line.points().stream().allMatch(point -> solid.isFree(Taken.around(point, 1)));
    }

    /** {@return room beside a line, which is taken; empty if there is none} */
    Optional<Box> along(Route route, double width, double height) {
        for (double share : ALONG) {
            Point on = route.curve().at(share);
            Point aside = route.curve().direction(share).left();
            double off = (Math.abs(aside.x()) * width + Math.abs(aside.y()) * height + route.width()) / 2 + 3;
            for (int side = 1; side >= -1; side -= 2) {
                Point centre = on.plus(aside, side * off);
                Box box = new Box(centre.x() - width / 2, centre.y() - height / 2, width, height);
                if (isFree(box)) {
                    solid.add(box);
                    return Optional.of(box);
                }
            }
        }
        return Optional.empty();
    }

    /** {@return room within a zone, along its edges first, which is taken; empty if there is none} */
    Optional<Box> within(Box zone, double width, double height) {
        double right = zone.right() - EDGE - width;
        double bottom = zone.bottom() - EDGE - height;
        double left = zone.x() + EDGE;
        double top = zone.y() + EDGE;
        if (right < left || bottom < top) {
            return Optional.empty();
        }
        for (double y : List.of(top, bottom, (top + bottom) / 2)) {
            for (double x : List.of(left, right, (left + right) / 2)) {
                Box box = new Box(x, y, width, height);
                if (isFree(box)) {
                    solid.add(box);
                    return Optional.of(box);
                }
            }
        }
        return Optional.empty();
    }

    private boolean isFree(Box box) {
        return plan.contains(box) && solid.isFree(box) && lines.isFree(box);
    }
}
