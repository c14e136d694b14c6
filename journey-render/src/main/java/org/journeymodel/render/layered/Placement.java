package org.journeymodel.render.layered;

import java.util.List;

/**
 * Finds how far down items stand: in their order, not over each other, and so that links rise and fall little.
 * Column by column, from left to right and back, the squares of what links rise or fall are made as small as
 * order and room allow, exactly, by pooling neighbours that would overlap (R. Barlow and others,
 * <i>Statistical inference under order restrictions</i>, 1972: isotonic regression).
 */
public final class Placement {

    private static final int ROUNDS = 12;

    private Placement() {}

    /** Stacks the items of each column from 0 down, in their order. */
    public static void stack(List<List<Item>> columns) {
        columns.forEach(Placement::number);
        Ports.spread(columns);
        columns.forEach(column -> stack(column, 0));
    }

    /** Places all items so that links rise and fall little. */
    static void place(List<List<Item>> columns) {
        Ports.spread(columns);
        columns.forEach(column -> stack(column, 0.5));
        for (int round = 0; round < ROUNDS; round++) {
            boolean last = round >= ROUNDS / 2;
            for (int at = 0; at < columns.size(); at++) {
                fit(columns.get(at), true, last);
            }
            for (int at = columns.size() - 1; at >= 0; at--) {
                fit(columns.get(at), last, true);
            }
        }
    }

    private static void number(List<Item> column) {
        for (int at = 0; at < column.size(); at++) {
            column.get(at).place(at);
        }
    }

    /** Stacks items around 0, with a part of them above. */
    private static void stack(List<Item> column, double above) {
        double y = 0;
        for (Item item : column) {
            item.top(y);
            y += item.height() + 2 * item.clear();
        }
        double up = above * y;
        column.forEach(item -> item.top(item.top() - up));
    }

    /** Moves the items of one column to where their neighbours want them. */
    private static void fit(List<Item> column, boolean byLeft, boolean byRight) {
        int size = column.size();
        double[] before = new double[size];
        Pools pools = new Pools(size);
        for (int at = 0; at < size; at++) {
            Item item = column.get(at);
            if (at > 0) {
                Item upper = column.get(at - 1);
                before[at] = before[at - 1] + upper.height() + upper.clear() + item.clear();
            }
            double weight = 0;
            double sum = 0;
            if (byLeft) {
                for (Link link : item.left()) {
                    double pull = pull(link);
                    weight += pull;
                    sum += pull * (link.fromY() - link.toOffset());
                }
            }
            if (byRight) {
                for (Link link : item.right()) {
                    double pull = pull(link);
                    weight += pull;
                    sum += pull * (link.toY() - link.fromOffset());
                }
            }
            boolean free = weight == 0;
            pools.add((free ? item.top() : sum / weight) - before[at], free ? 0.01 : weight);
        }
        double[] tops = pools.levels();
        for (int at = 0; at < size; at++) {
            column.get(at).top(tops[at] + before[at]);
        }
    }

    /** Wide links are kept level before thin ones, and long edges before all. */
    private static double pull(Link link) {
        boolean inside = !link.from().isSpread() && !link.to().isSpread();
        return (1 + link.width()) * (inside ? 3 : 1);
    }

    /** Moves all items so that the highest begins at 0. */
    static void moveToTop(List<List<Item>> columns) {
        double top = columns.stream()
                .flatMap(List::stream)
                .mapToDouble(Item::top)
                .min()
                .orElse(0);
        columns.forEach(column -> column.forEach(item -> item.top(item.top() - top)));
    }
}
