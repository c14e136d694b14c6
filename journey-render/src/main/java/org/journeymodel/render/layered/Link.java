package org.journeymodel.render.layered;

/** A piece of an edge, from an item to one in the next column. */
public final class Link {

    private final Item from;
    private final Item to;
    private final double width;
    private final double slot;
    private double fromOffset;
    private double toOffset;

    private Link(Item from, Item to, double width, double slot) {
        this.from = from;
        this.to = to;
        this.width = width;
        this.slot = slot;
    }

    /**
     * {@return a link, which both items know}
     *
     * @param from an item of a column
     * @param to an item of the next column
     * @param width how wide it is
     * @param slot how much of the side of a node it takes
     */
    public static Link join(Item from, Item to, double width, double slot) {
        Link link = new Link(from, to, width, slot);
        from.right().add(link);
        to.left().add(link);
        return link;
    }

    Item from() {
        return from;
    }

    Item to() {
        return to;
    }

    double width() {
        return width;
    }

    double slot() {
        return slot;
    }

    double fromOffset() {
        return fromOffset;
    }

    void fromOffset(double offset) {
        fromOffset = offset;
    }

    double toOffset() {
        return toOffset;
    }

    void toOffset(double offset) {
        toOffset = offset;
    }

    /** {@return the height of its middle at its left end} */
    public double fromY() {
        return from.top() + fromOffset;
    }

    /** {@return the height of its middle at its right end} */
    public double toY() {
        return to.top() + toOffset;
    }
}
