package org.journeymodel.render.layout;

import java.util.List;
import org.journeymodel.render.layout.Mark.Align;
import org.journeymodel.render.layout.Mark.Group;
import org.journeymodel.render.layout.Mark.Label;
import org.journeymodel.render.text.Font;
import org.journeymodel.render.text.LineBreaker;
import org.journeymodel.render.text.Wrapped;

/** A text that was given its place: what is drawn, and how high it is. */
record Block(Mark mark, double height) {

    /** How text is set. */
    record Style(Look look, Font font, int mostLines, Align align) {

        static Style of(Look look, double size, int mostLines) {
            return new Style(look, new Font(size, false), mostLines, Align.START);
        }

        static Style bold(Look look, double size, int mostLines) {
            return new Style(look, new Font(size, true), mostLines, Align.START);
        }

        Style aligned(Align other) {
            return new Style(look, font, mostLines, other);
        }
    }

    /** A text at a place; where it is not shown word by word, a title has all of it. */
    static Block of(String text, double x, double y, double width, Style style) {
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
