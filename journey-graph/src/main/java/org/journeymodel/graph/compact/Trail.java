package org.journeymodel.graph.compact;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A sequence of numbers that shares its beginning with others: the last number, and the trail before
 * it. Each also knows one trail farther back, the farther the longer it is, at the places of skew
 * binary numbers (Myers 1983). So where two trails part is found in logarithmic time.
 */
public final class Trail implements Comparable<Trail> {

    private final int number;
    private final int length;
    private final Trail before;
    private final Trail farBefore;
    private @Nullable Map<Integer, Trail> shared;
    private int turns;

    /** Makes the empty trail, which goes before all that grow from it. */
    public Trail() {
        number = 0;
        length = 0;
        before = this;
        farBefore = this;
    }

    private Trail(Trail before, int number) {
        this.number = number;
        this.length = before.length + 1;
        this.before = before;
        Trail far = before.farBefore;
        boolean isTwiceAsFar = before.length - far.length == far.length - far.farBefore.length;
        this.farBefore = isTwiceAsFar ? far.farBefore : before;
    }

    /** {@return a trail with one number more, which no other call may ask for} */
    public Trail then(int next) {
        return new Trail(this, next);
    }

    /** {@return the trail with one number more, the same for each call} */
    public Trail thenShared(int next) {
        if (shared == null) {
            shared = new HashMap<>();
        }
        return shared.computeIfAbsent(next, this::then);
    }

    /** {@return how often this trail has been asked for its turns, this time included} */
    public int takeTurn() {
        return ++turns;
    }

    /** {@return the numbers, in order} */
    public int[] numbers() {
        int[] numbers = new int[length];
        for (Trail at = this; at.length > 0; at = at.before) {
            numbers[at.length - 1] = at.number;
        }
        return numbers;
    }

    /** Compares trails of one empty trail: by the first number that differs; beginnings come first. */
    @Override
    public int compareTo(Trail other) {
        Trail a = cutTo(other.length);
        Trail b = other.cutTo(length);
        if (a == b) {
            return Integer.compare(length, other.length);
        }
        while (a.before != b.before) {
            boolean isFar = a.farBefore != b.farBefore;
            a = isFar ? a.farBefore : a.before;
            b = isFar ? b.farBefore : b.before;
        }
        return Integer.compare(a.number, b.number);
    }

    private Trail cutTo(int wanted) {
        Trail at = this;
        while (at.length > wanted) {
            at = at.farBefore.length >= wanted ? at.farBefore : at.before;
        }
        return at;
    }
}
