package org.journeymodel.render.spatial;

import java.util.DoubleSummaryStatistics;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import org.journeymodel.core.space.Zone;
import org.journeymodel.render.layout.Box;

/** The plan of a floor: how its metres become pixels, the same in both directions. */
final class Ground {

    /** The room around what is on the floor, for names. */
    private static final double ROOM = 46;

    private static final double WIDTH = 1_000;
    private static final double HEIGHT = 660;
    private static final double LEAST_WIDTH = 460;
    private static final double LEAST_HEIGHT = 240;
    /** What a touchpoint needs of the plan, with its name and lines. */
    private static final double NEEDED_WIDTH = 100;

    private static final double NEEDED_HEIGHT = 72;

    private final Extent across;
    private final Extent down;
    private final double scale;
    private final Box box;

    Ground(Floor floor, double scale, double left, double top) {
        this.across = Extent.of(Stream.concat(
                floor.zones().stream().flatMap(zone -> Stream.of(zone.x(), zone.x() + zone.width())),
                floor.placed().stream().map(Placed::x)));
        this.down = Extent.of(Stream.concat(
                floor.zones().stream().flatMap(zone -> Stream.of(zone.y(), zone.y() + zone.height())),
                floor.placed().stream().map(Placed::y)));
        double points = floor.placed().size();
        this.scale = scale;
        double width = Math.max(LEAST_WIDTH, 2 * (scale * across.reach + ROOM));
        double height = Math.max(LEAST_HEIGHT, 2 * (scale * down.reach + ROOM));
        this.box = new Box(left, top, width, Math.max(height, points * NEEDED_WIDTH * NEEDED_HEIGHT / width));
    }

    /** {@return the scale, in pixels per metre, at which each of some floors fits its plan} */
    static double scaleOf(List<Floor> floors) {
        double scale = Double.MAX_VALUE;
        for (Floor floor : floors) {
            Ground ground = new Ground(floor, 0, 0, 0);
            double points = floor.placed().size();
            double widest = Math.max(WIDTH, NEEDED_WIDTH * Math.sqrt(points));
            double highest = Math.max(HEIGHT, NEEDED_HEIGHT * Math.sqrt(points));
            scale = Math.min(scale, Math.min(widest / 2 / ground.across.reach, highest / 2 / ground.down.reach));
        }
        return scale;
    }

    /** How far a floor reaches to both sides of its middle; at least half a metre. */
    private record Extent(double middle, double reach) {

        static Extent of(Stream<Double> edges) {
            DoubleStream bounded = edges.mapToDouble(Metres::bounded);
            DoubleSummaryStatistics statistics = bounded.summaryStatistics();
            double low = statistics.getMin();
            double high = statistics.getMax();
            return new Extent(low / 2 + high / 2, Math.max(0.5, high / 2 - low / 2));
        }
    }

    /** {@return the ground of the plan, in pixels} */
    Box box() {
        return box;
    }

    double pixelsPerMetre() {
        return scale;
    }

    double metresAcross() {
        return Metres.bounded(2 * across.reach);
    }

    double metresDown() {
        return Metres.bounded(2 * down.reach);
    }

    Point at(double x, double y) {
        return new Point(
                box.x() + box.width() / 2 + (Metres.bounded(x) - across.middle) * scale,
                box.y() + box.height() / 2 + (Metres.bounded(y) - down.middle) * scale);
    }

    Box of(Zone zone) {
        Point from = at(zone.x(), zone.y());
        Point to = at(zone.x() + zone.width(), zone.y() + zone.height());
        return new Box(from.x(), from.y(), to.x() - from.x(), to.y() - from.y());
    }
}
