package org.journeymodel.render.spatial;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import org.journeymodel.render.layout.Block;
import org.journeymodel.render.layout.Block.Style;
import org.journeymodel.render.layout.Box;
import org.journeymodel.render.layout.Face;
import org.journeymodel.render.layout.Mark;
import org.journeymodel.render.layout.Mark.Align;
import org.journeymodel.render.text.LineBreaker;
import org.journeymodel.render.text.Wrapped;

/**
 * A text as large as it is, with a face beside it where a feeling is shown.
 *
 * @param text what it says
 * @param style how it is set
 * @param width the width of its widest line
 * @param height the height of its lines
 * @param feeling the feeling shown, if any
 */
record Name(String text, Style style, double width, double height, OptionalDouble feeling) {

    private static final double FACE = 2 * Face.RADIUS + 6;

    static Name of(String text, Style style, double mostWidth, OptionalDouble feeling) {
        Wrapped wrapped = new LineBreaker(style.font(), mostWidth, style.mostLines()).wrap(text);
        double widest = wrapped.lines().stream()
                .mapToDouble(style.font()::widthOf)
                .max()
                .orElse(0);
        double height = wrapped.lines().size() * style.font().lineHeight();
        return new Name(text, style, Math.min(mostWidth, Math.ceil(widest) + 1), height, feeling);
    }

    double wholeWidth() {
        return width + (feeling.isPresent() ? FACE : 0);
    }

    double wholeHeight() {
        return feeling.isPresent() ? Math.max(height, 2 * Face.RADIUS + 3) : height;
    }

    /** The face stands at the side that is near to what is named. */
    List<Mark> in(Box box, Align align) {
        List<Mark> marks = new ArrayList<>();
        boolean faceAtRight = align == Align.END;
        if (feeling.isPresent()) {
            double x = faceAtRight ? box.right() - FACE / 2 : box.x() + FACE / 2;
            Face.draw(marks, x, box.y() + box.height() / 2, feeling.getAsDouble());
        }
        double left = box.x() + (feeling.isPresent() && !faceAtRight ? FACE : 0);
        double top = box.y() + (box.height() - height) / 2;
        boolean besideFace = feeling.isPresent() && align == Align.MIDDLE;
        Align lines = besideFace || align == Align.START ? Align.LEFT : align;
        marks.add(Block.of(text, left, top, width, style.aligned(lines)).mark());
        return marks;
    }
}
