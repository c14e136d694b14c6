package org.journeymodel.render.layered;

import java.util.Comparator;
import java.util.List;

/**
 * Makes edges level where there is room: of the items where an edge passes, as many in a row as can stand at
 * one height do, as near to where they stood as their neighbours allow. Longest edges first.
 */
final class Straightening {

    private final List<List<Item>> columns;

    private Straightening(List<List<Item>> columns) {
        this.columns = columns;
    }

    /**
     * Moves items, none over another.
     *
     * @param columns the items, placed and numbered
     * @param edges the columns where each edge begins to pass, and the items where it does
     */
    static void straighten(List<List<Item>> columns, List<Passing> edges) {
        Straightening straightening = new Straightening(columns);
        edges.stream()
                .filter(edge -> edge.items().size() > 1)
                .sorted(Comparator.comparingInt(edge -> -edge.items().size()))
                .forEach(straightening::straighten);
    }

    /**
     * Where an edge passes.
     *
     * @param column the index of the first column
     * @param items its items, column by column
     */
    record Passing(int column, List<Item> items) {}

    private void straighten(Passing edge) {
        int first = 0;
        while (first < edge.items().size()) {
            first = run(edge, first);
        }
    }

    /** Levels as many items as can be from one on; {@return the next} */
    private int run(Passing edge, int first) {
        double least = Double.NEGATIVE_INFINITY;
        double most = Double.POSITIVE_INFINITY;
        double sum = 0;
        int next = first;
        while (next < edge.items().size()) {
            Item item = edge.items().get(next);
            double higher = Math.max(least, least(item, edge.column() + next));
            double lower = Math.min(most, most(item, edge.column() + next));
            if (higher > lower) {
                break;
            }
            least = higher;
            most = lower;
            sum += line(item);
            next++;
        }
        if (next == first) {
            return first + 1;
        }
        double level = Math.max(least, Math.min(most, sum / (next - first)));
        for (Item item : edge.items().subList(first, next)) {
            item.top(level - item.above());
        }
        return next;
    }

    private static double line(Item item) {
        return item.top() + item.above();
    }

    /** {@return how high its line can be for the item above it} */
    private double least(Item item, int column) {
        if (item.place() == 0) {
            return Double.NEGATIVE_INFINITY;
        }
        Item upper = columns.get(column).get(item.place() - 1);
        return upper.top() + upper.height() + upper.clear() + item.clear() + item.above();
    }

    /** {@return how low its line can be for the item below it} */
    private double most(Item item, int column) {
        List<Item> all = columns.get(column);
        if (item.place() == all.size() - 1) {
            return Double.POSITIVE_INFINITY;
        }
        Item lower = all.get(item.place() + 1);
        return lower.top() - lower.clear() - item.clear() - item.height() + item.above();
    }
}
