package org.journeymodel.render.svg;

import static org.journeymodel.render.layout.PathData.coordinate;

import java.io.IOException;
import java.util.List;
import org.journeymodel.core.progress.ProgressListener;
import org.journeymodel.core.work.Work;
import org.journeymodel.render.layout.Box;
import org.journeymodel.render.layout.Mark;
import org.journeymodel.render.layout.Mark.Align;
import org.journeymodel.render.layout.Picture;
import org.journeymodel.render.style.Theme;
import org.journeymodel.render.svg.XmlWriter.Attribute;
import org.journeymodel.render.svg.XmlWriter.Element;

/** Writes pictures as SVG. */
public final class SvgWriter {

    private final XmlWriter out;
    private final boolean interactive;
    private final Work work;

    private SvgWriter(XmlWriter out, boolean interactive, Work work) {
        this.out = out;
        this.interactive = interactive;
        this.work = work;
    }

    private static Work work(Picture picture, ProgressListener listener) {
        return Work.begin("Drawing", picture.marks().size(), listener);
    }

    /**
     * What a picture is called.
     *
     * @param id what the ids of its parts begin with; unique on the page
     * @param title its title
     * @param description all of it in words
     */
    public record Named(String id, String title, String description) {}

    /** Writes a document of its own; the listener hears how many marks are drawn. */
    public static void write(XmlWriter out, Picture picture, Theme theme, Named named, ProgressListener listener)
            throws IOException {
        out.prolog("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
        new SvgWriter(out, false, work(picture, listener)).root(picture, theme, named);
        out.newLine();
    }

    /** Writes a part of a page, whose links lead to places on it; the listener hears how many marks are drawn. */
    public static void writeInto(XmlWriter page, Picture picture, Theme theme, Named named, ProgressListener listener)
            throws IOException {
        new SvgWriter(page, true, work(picture, listener)).root(picture, theme, named);
    }

    /** The id of a picture's marks on a page, where pictures of parts of it are made of them. */
    public static final String MARKS = "picture-1";

    /** The id of the titles of its lanes. */
    public static final String TITLES = "picture-2";

    /** Writes the titles of a picture's lanes, as a picture of no meaning of its own. */
    public static void writeTitles(XmlWriter page, Picture picture) throws IOException {
        Picture titles = picture.titles();
        page.open(Element.SVG)
                .attribute(Attribute.CLASS, "jm titles")
                .attribute(Attribute.ARIA_HIDDEN, "true")
                .attribute(Attribute.WIDTH, coordinate(titles.width()))
                .attribute(Attribute.HEIGHT, coordinate(titles.height()))
                .newLine();
        new SvgWriter(page, true, work(titles, ProgressListener.none())).marksOnPage(titles, TITLES);
        page.close().newLine();
    }

    private void marksOnPage(Picture picture, String id) throws IOException {
        out.open(Element.G)
                .attribute(Attribute.ID, id)
                .attribute(Attribute.CLASS, "jm")
                .newLine();
        all(picture);
        out.close().newLine();
    }

    private void all(Picture picture) throws IOException {
        for (Mark mark : picture.marks()) {
            marks(List.of(mark));
            work.advance();
        }
        work.complete();
    }

    private void root(Picture picture, Theme theme, Named named) throws IOException {
        out.open(Element.SVG)
                .attribute(Attribute.XMLNS, "http://www.w3.org/2000/svg")
                .attribute(Attribute.CLASS, "jm")
                .attribute(Attribute.ROLE, interactive ? "group" : "img")
                .attribute(Attribute.ARIA_LABELLEDBY, named.id() + "-title")
                .attribute(Attribute.WIDTH, coordinate(picture.width()))
                .attribute(Attribute.HEIGHT, coordinate(picture.height()))
                .attribute(
                        Attribute.VIEW_BOX, "0 0 " + coordinate(picture.width()) + " " + coordinate(picture.height()));
        out.newLine();
        out.open(Element.TITLE)
                .attribute(Attribute.ID, named.id() + "-title")
                .text(named.title())
                .close()
                .newLine();
        out.open(Element.DESC)
                .attribute(Attribute.ID, named.id() + "-desc")
                .text(named.description())
                .close()
                .newLine();
        out.styleSheet(StyleSheet.of(theme)).newLine();
        if (interactive) {
            marksOnPage(picture, MARKS);
        } else {
            all(picture);
        }
        out.close();
    }

    private void marks(List<Mark> marks) throws IOException {
        for (Mark mark : marks) {
            work.step();
            if (mark instanceof Mark.Group group) {
                group(group);
            } else if (mark instanceof Mark.Rectangle rectangle) {
                rectangle(rectangle);
            } else if (mark instanceof Mark.Disc disc) {
                disc(disc);
            } else if (mark instanceof Mark.Path path) {
                path(path);
            } else if (mark instanceof Mark.Label label) {
                label(label);
            }
        }
    }

    /** Of a link the title is what it is called; a tooltip would lie over the details that it shows. */
    private void group(Mark.Group group) throws IOException {
        if (group.link().isEmpty()) {
            out.open(Element.G).attribute(Attribute.CLASS, group.look().className());
            if (!group.title().isEmpty()) {
                out.open(Element.TITLE).text(group.title()).close();
            }
        } else {
            out.open(Element.A)
                    .attribute(Attribute.CLASS, group.look().className())
                    .attribute(Attribute.HREF, "#" + group.link())
                    .attribute(Attribute.ARIA_LABEL, group.title());
        }
        out.newLine();
        marks(group.marks());
        out.close().newLine();
    }

    private void rectangle(Mark.Rectangle rectangle) throws IOException {
        Box box = rectangle.box();
        out.open(Element.RECT)
                .attribute(Attribute.CLASS, rectangle.look().className())
                .attribute(Attribute.X, coordinate(box.x()))
                .attribute(Attribute.Y, coordinate(box.y()))
                .attribute(Attribute.WIDTH, coordinate(box.width()))
                .attribute(Attribute.HEIGHT, coordinate(box.height()));
        if (rectangle.radius() > 0) {
            out.attribute(Attribute.RX, coordinate(rectangle.radius()));
        }
        out.close().newLine();
    }

    private void disc(Mark.Disc disc) throws IOException {
        out.open(Element.CIRCLE)
                .attribute(Attribute.CLASS, disc.look().className())
                .attribute(Attribute.CX, coordinate(disc.x()))
                .attribute(Attribute.CY, coordinate(disc.y()))
                .attribute(Attribute.R, coordinate(disc.radius()))
                .close()
                .newLine();
    }

    private void path(Mark.Path path) throws IOException {
        out.open(Element.PATH)
                .attribute(Attribute.CLASS, path.look().className())
                .attribute(Attribute.D, path.data());
        if (path.width() > 0) {
            out.attribute(Attribute.STROKE_WIDTH, coordinate(path.width()));
        }
        out.close().newLine();
    }

    private void label(Mark.Label label) throws IOException {
        for (int line = 0; line < label.lines().size(); line++) {
            out.open(Element.TEXT).attribute(Attribute.CLASS, label.look().className());
            position(label, line);
            out.attribute(Attribute.FONT_SIZE, coordinate(label.font().size()));
            if (label.font().bold()) {
                out.attribute(Attribute.FONT_WEIGHT, "bold");
            }
            if (label.rightToLeft()) {
                out.attribute(Attribute.DIRECTION, "rtl");
            }
            out.text(label.lines().get(line)).close().newLine();
        }
    }

    /** In text that runs from right to left, {@code start} is the right edge and {@code end} the left. */
    private void position(Mark.Label label, int line) throws IOException {
        Box box = label.box();
        boolean atRight = label.align() == Align.END || (label.align() == Align.START && label.rightToLeft());
        double x = label.align() == Align.MIDDLE ? box.centre() : atRight ? box.right() : box.x();
        out.attribute(Attribute.X, coordinate(x)).attribute(Attribute.Y, coordinate(label.baseline(line)));
        if (label.align() == Align.MIDDLE) {
            out.attribute(Attribute.TEXT_ANCHOR, "middle");
        } else if (atRight != label.rightToLeft()) {
            out.attribute(Attribute.TEXT_ANCHOR, "end");
        }
    }
}
