package org.journeymodel.render.spatial;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.journeymodel.render.layout.Box;

/** What of a plan is taken, kept by the cells of a grid so that a box is soon found to be free. */
final class Taken {

    private static final double CELL = 32;

    private final Map<Long, List<Box>> cells = new HashMap<>();

    void add(Box box) {
        for (long key : cellsOf(box)) {
            cells.computeIfAbsent(key, any -> new ArrayList<>()).add(box);
        }
    }

    /** Takes a line, as so many boxes along it. */
    void addLine(List<Point> points, double width) {
        points.forEach(point -> add(around(point, width / 2)));
    }

    boolean isFree(Box box) {
        for (long key : cellsOf(box)) {
            if (cells.getOrDefault(key, List.of()).stream().anyMatch(box::overlaps)) {
                return false;
            }
        }
        return true;
    }

    static Box around(Point point, double half) {
        return new Box(point.x() - half, point.y() - half, 2 * half, 2 * half);
    }

    private static List<Long> cellsOf(Box box) {
        List<Long> keys = new ArrayList<>();
        for (long column = cell(box.x()); column <= cell(box.right()); column++) {
            for (long row = cell(box.y()); row <= cell(box.bottom()); row++) {
                keys.add(column * 1_000_003 + row);
            }
        }
        return keys;
    }

    private static long cell(double coordinate) {
        return (long) Math.floor(coordinate / CELL);
    }
}
