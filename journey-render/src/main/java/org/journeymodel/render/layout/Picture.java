package org.journeymodel.render.layout;

import java.util.List;

/**
 * A picture, laid out.
 *
 * @param width its width in pixels
 * @param height its height in pixels
 * @param marks what is drawn, from back to front
 */
public record Picture(double width, double height, List<Mark> marks) {

    /** Keeps a copy of the marks. */
    public Picture {
        marks = List.copyOf(marks);
    }
}
