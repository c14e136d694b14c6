package org.journeymodel.render.layered;

import java.util.ArrayList;
import java.util.List;

/** What stands in a column among others: a node, or where an edge passes, with or without its label. */
public final class Item {

    private final double height;
    private final double clear;
    private final double above;
    private final double below;
    private final boolean spread;
    private final List<Link> left = new ArrayList<>();
    private final List<Link> right = new ArrayList<>();
    private int place;
    private double top;

    private Item(double height, double clear, double above, double below, boolean spread) {
        this.height = height;
        this.clear = clear;
        this.above = above;
        this.below = below;
        this.spread = spread;
    }

    /**
     * {@return a node, at whose sides links stand below each other}
     *
     * @param height how high it is
     * @param clear how much room it wants above and below
     * @param above how much of the height, at the top, is no place for links
     * @param below how much of it, at the bottom, is none
     */
    public static Item node(double height, double clear, double above, double below) {
        return new Item(height, clear, above, below, true);
    }

    /**
     * {@return where a link passes}
     *
     * @param height how much room it takes
     * @param line how far below the top the line is
     */
    static Item passing(double height, double line) {
        return new Item(height, 3, line, 0, false);
    }

    /** {@return whether links stand below each other at its sides, and not all at one height} */
    boolean isSpread() {
        return spread;
    }

    /** {@return how high it is} */
    public double height() {
        return height;
    }

    double clear() {
        return clear;
    }

    double above() {
        return above;
    }

    double below() {
        return below;
    }

    List<Link> left() {
        return left;
    }

    List<Link> right() {
        return right;
    }

    int place() {
        return place;
    }

    void place(int newPlace) {
        place = newPlace;
    }

    /** {@return where its top is} */
    public double top() {
        return top;
    }

    void top(double newTop) {
        top = newTop;
    }
}
