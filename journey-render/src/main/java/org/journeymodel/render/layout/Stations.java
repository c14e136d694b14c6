package org.journeymodel.render.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;

/**
 * Where arcs leave and reach the stations of one side: at each station side by side, ordered so that arcs
 * of one station do not cross. All stand close to the middle of the column, so that between two columns
 * nothing but labels is.
 */
final class Stations {

    private static final double SPACING = 15;
    /** How much of a column arcs may take at a station; the rest is for labels. */
    private static final double MOST_OF_COLUMN = 0.4;

    private final Grid grid;
    private final IdentityHashMap<Arc, Double> starts = new IdentityHashMap<>();
    private final IdentityHashMap<Arc, Double> ends = new IdentityHashMap<>();
    private final double[] halves;

    Stations(Grid grid, List<Arc> arcs) {
        this.grid = grid;
        this.halves = new double[grid.columns()];
        List<List<Port>> ports = new ArrayList<>();
        for (int at = 0; at < grid.columns(); at++) {
            ports.add(new ArrayList<>());
        }
        for (Arc arc : arcs) {
            boolean on = arc.move().from() < arc.move().to();
            ports.get(arc.move().from()).add(new Port(arc, true, arc.isLoop() || on));
            ports.get(arc.move().to()).add(new Port(arc, false, arc.isLoop() || !on));
        }
        for (int at = 0; at < ports.size(); at++) {
            place(at, ports.get(at));
        }
    }

    /** An end of an arc at a station: whether the arc begins there, and whether it goes to the right. */
    private record Port(Arc arc, boolean start, boolean toTheRight) {

        /** From left to right: to the left the low ones first, to the right the high ones first. */
        double order() {
            double level = arc.level() + (arc.isLoop() && !start ? -0.5 : 0);
            return toTheRight ? 1_000 - level : level;
        }
    }

    private void place(int column, List<Port> ports) {
        ports.sort(Comparator.comparingDouble(Port::order));
        double room = MOST_OF_COLUMN * grid.columnWidth();
        double spacing = Math.min(SPACING, room / Math.max(1, ports.size() - 1));
        for (int at = 0; at < ports.size(); at++) {
            double x = grid.centre(column) + (at - (ports.size() - 1) / 2.0) * spacing;
            (ports.get(at).start() ? starts : ends).put(ports.get(at).arc(), x);
        }
        halves[column] = Math.max(0, ports.size() - 1) * spacing / 2;
    }

    double start(Arc arc) {
        return starts.getOrDefault(arc, grid.centre(arc.move().from()));
    }

    double end(Arc arc) {
        return ends.getOrDefault(arc, grid.centre(arc.move().to()));
    }

    /** {@return how far arcs stand from the middle of a column at most} */
    double half(int column) {
        return halves[column];
    }
}
