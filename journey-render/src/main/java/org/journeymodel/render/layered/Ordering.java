package org.journeymodel.render.layered;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;

/**
 * Orders the items of each column so that few links cross: each item as high as its neighbours are in the
 * mean, from left to right and back; then neighbours change places where that helps. The best order that was
 * seen stays. Columns are taken as they are given where nothing is better.
 */
public final class Ordering {

    private static final int ROUNDS = 10;
    private static final int EXCHANGES = 6;

    private final List<List<Item>> columns;
    private List<List<Item>> best;
    private long fewest;

    private Ordering(List<List<Item>> columns) {
        this.columns = columns;
        number();
        this.best = copy(columns);
        this.fewest = Crossings.count(columns);
    }

    /** Orders the lists themselves. */
    public static void order(List<List<Item>> columns) {
        Ordering ordering = new Ordering(columns);
        for (int round = 0; round < ROUNDS && ordering.fewest > 0; round++) {
            ordering.sweep(round);
        }
        ordering.takeBest();
    }

    private static List<List<Item>> copy(List<List<Item>> columns) {
        List<List<Item>> copy = new ArrayList<>();
        columns.forEach(column -> copy.add(List.copyOf(column)));
        return copy;
    }

    private void number() {
        columns.forEach(Ordering::number);
    }

    private static void number(List<Item> column) {
        for (int at = 0; at < column.size(); at++) {
            column.get(at).place(at);
        }
    }

    private void sweep(int round) {
        for (int at = 1; at < columns.size(); at++) {
            sort(columns.get(at), true);
        }
        keepIfBetter();
        for (int at = columns.size() - 2; at >= 0; at--) {
            sort(columns.get(at), false);
        }
        for (int pass = 0; pass < EXCHANGES && exchange(pass < 2 && round % 2 == 1); pass++) {
            // until no two neighbours gain by it
        }
        keepIfBetter();
        if (round % 2 == 1) {
            // Of what is equally high, the order is turned round: the next sweeps find other orders.
            columns.forEach(Ordering::turnTies);
        }
    }

    private static void turnTies(List<Item> column) {
        Collections.reverse(column);
        column.sort(Comparator.comparingDouble(item -> mean(item, true)));
        number(column);
    }

    private static void sort(List<Item> column, boolean byLeft) {
        column.sort(Comparator.comparingDouble(item -> mean(item, byLeft)));
        number(column);
    }

    /** {@return the mean place of its neighbours; its own place if it has none} */
    private static double mean(Item item, boolean ofLeft) {
        List<Link> links = ofLeft ? item.left() : item.right();
        if (links.isEmpty()) {
            return item.place();
        }
        double sum = 0;
        for (Link link : links) {
            sum += (ofLeft ? link.from() : link.to()).place();
        }
        return sum / links.size();
    }

    private void keepIfBetter() {
        long count = Crossings.count(columns);
        if (count < fewest) {
            fewest = count;
            best = copy(columns);
        }
    }

    private void takeBest() {
        for (int at = 0; at < columns.size(); at++) {
            columns.set(at, new ArrayList<>(best.get(at)));
        }
        number();
    }

    /**
     * {@return whether any two neighbours changed places, each time with fewer crossings}
     *
     * @param ties whether they also change where that makes no difference, to find ways out
     */
    private boolean exchange(boolean ties) {
        boolean changed = false;
        for (List<Item> column : columns) {
            for (int at = 0; at + 1 < column.size(); at++) {
                Item upper = column.get(at);
                Item lower = column.get(at + 1);
                long gain = crossings(upper, lower) - crossings(lower, upper);
                if (gain > 0 || (gain == 0 && ties)) {
                    column.set(at, lower);
                    column.set(at + 1, upper);
                    lower.place(at);
                    upper.place(at + 1);
                    changed = true;
                }
            }
        }
        return changed;
    }

    private static long crossings(Item upper, Item lower) {
        return Crossings.ofPair(ends(upper, true), ends(lower, true))
                + Crossings.ofPair(ends(upper, false), ends(lower, false));
    }

    private static int[] ends(Item item, boolean left) {
        List<Link> links = left ? item.left() : item.right();
        int[] ends = new int[links.size()];
        for (int at = 0; at < ends.length; at++) {
            Link link = links.get(at);
            ends[at] = (left ? link.from() : link.to()).place();
        }
        Arrays.sort(ends);
        return ends;
    }
}
