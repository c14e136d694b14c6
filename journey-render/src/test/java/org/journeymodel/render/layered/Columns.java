package org.journeymodel.render.layered;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Columns of items with links, for tests. */
final class Columns {

    final List<List<Item>> all = new ArrayList<>();

    /** Columns of so many items each. */
    static Columns of(int... sizes) {
        Columns columns = new Columns();
        for (int size : sizes) {
            List<Item> column = new ArrayList<>();
            for (int at = 0; at < size; at++) {
                Item item = Item.node(20, 5, 0, 0);
                item.place(at);
                column.add(item);
            }
            columns.all.add(column);
        }
        return columns;
    }

    /** Two to four columns of one to four items, each pair of neighbours linked or not. */
    static Columns random(Random random) {
        int[] sizes = random.ints(2 + random.nextInt(3), 1, 5).toArray();
        Columns columns = of(sizes);
        for (int column = 0; column + 1 < sizes.length; column++) {
            for (int from = 0; from < sizes[column]; from++) {
                for (int to = 0; to < sizes[column + 1]; to++) {
                    if (random.nextInt(3) == 0) {
                        columns.link(column, from, to);
                    }
                }
            }
        }
        return columns;
    }

    Columns link(int column, int from, int to) {
        Link.join(all.get(column).get(from), all.get(column + 1).get(to), 2, 10);
        return this;
    }

    /** Compares all pairs of links. */
    long crossings() {
        long count = 0;
        for (List<Item> column : all) {
            List<Link> links =
                    column.stream().flatMap(item -> item.right().stream()).toList();
            for (Link one : links) {
                for (Link other : links) {
                    if (one.from().place() < other.from().place()
                            && one.to().place() > other.to().place()) {
                        count++;
                    }
                }
            }
        }
        return count;
    }

    /** The fewest crossings of all orders of all columns. */
    long fewest() {
        return fewest(0);
    }

    private long fewest(int column) {
        if (column == all.size()) {
            return crossings();
        }
        long fewest = Long.MAX_VALUE;
        for (List<Integer> order : orders(all.get(column).size())) {
            for (int at = 0; at < order.size(); at++) {
                all.get(column).get(at).place(order.get(at));
            }
            fewest = Math.min(fewest, fewest(column + 1));
        }
        return fewest;
    }

    private static List<List<Integer>> orders(int size) {
        List<List<Integer>> orders = List.of(List.of());
        for (int next = 0; next < size; next++) {
            List<List<Integer>> longer = new ArrayList<>();
            for (List<Integer> order : orders) {
                for (int at = 0; at <= order.size(); at++) {
                    List<Integer> with = new ArrayList<>(order);
                    with.add(at, next);
                    longer.add(with);
                }
            }
            orders = longer;
        }
        return orders;
    }
}
