package org.journeymodel.render.layout;

import java.util.List;
import org.journeymodel.render.layout.Mark.Align;
import org.journeymodel.render.layout.Mark.Group;
import org.journeymodel.render.layout.Mark.Label;
import org.journeymodel.render.text.Font;
import org.journeymodel.render.text.LineBreaker;
import org.journeymodel.render.text.Wrapped;

/**
 * A text that was given its place.
 *
 * @param mark what is drawn
 * @param height how high it is
 */
public record Block(Mark mark, double height) {

    /**
     * How text is set.
     *
     * @param look what it is
     * @param font what it is set in
     * @param mostLines how many lines are shown; what is beyond is cut
     * @param align where lines begin
     */
    public record Style(Look look, Font font, int mostLines, Align align) {

        /** {@return plain text of a size} */
        public static Style of(Look look, double size, int mostLines) {
            return new Style(look, new Font(size, false), mostLines, Align.START);
        }

        /** {@return bold text of a size} */
        public static Style bold(Look look, double size, int mostLines) {
            return new Style(look, new Font(size, true), mostLines, Align.START);
        }

        /** {@return this style with lines that begin elsewhere} */
        public Style aligned(Align other) {
            return new Style(look, font, mostLines, other);
        }
    }

    /** {@return a text at a place; where it is not shown word by word, a title has all of it} */
    public static Block of(String text, double x, double y, double width, Style style) {
        Wrapped wrapped = new LineBreaker(style.font(), width, style.mostLines()).wrap(text);
        double height = wrapped.lines().size() * style.font().lineHeight();
        Label label = new Label(
                new Box(x, y, width, height),
                wrapped.lines(),
                style.font(),
                style.align(),
                wrapped.rightToLeft(),
                style.look());
        Mark mark = wrapped.changed() ? new Group(text, "", Look.TEXT, List.of(label)) : label;
        return new Block(mark, height);
    }
}
