package org.journeymodel.render.layout;

/**
 * A rectangle, in pixels from the top left corner of the picture.
 *
 * @param x its left edge
 * @param y its top edge
 * @param width its width, at least 0
 * @param height its height, at least 0
 */
public record Box(double x, double y, double width, double height) {

    /** {@return its right edge} */
    public double right() {
        return x + width;
    }

    /** {@return its bottom edge} */
    public double bottom() {
        return y + height;
    }

    /** {@return the middle between left and right} */
    public double centre() {
        return x + width / 2;
    }

    /** {@return whether they have more than an edge in common} */
    public boolean overlaps(Box other) {
        return x < other.right() && other.x < right() && y < other.bottom() && other.y < bottom();
    }

    /** {@return whether the other lies in it} */
    public boolean contains(Box other) {
        return x <= other.x && y <= other.y && right() >= other.right() && bottom() >= other.bottom();
    }

    /** {@return this box with less room on all sides} */
    public Box inset(double horizontal, double vertical) {
        return new Box(x + horizontal, y + vertical, width - 2 * horizontal, height - 2 * vertical);
    }
}
