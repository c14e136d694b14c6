package org.journeymodel.render.html;

import static org.journeymodel.render.layout.PathData.coordinate;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.journeymodel.render.layout.Box;
import org.journeymodel.render.layout.Picture;
import org.journeymodel.render.svg.SvgWriter;
import org.journeymodel.render.svg.XmlWriter;
import org.journeymodel.render.svg.XmlWriter.Attribute;
import org.journeymodel.render.svg.XmlWriter.Element;

/**
 * A large picture on several sheets of paper, parted between columns and between lanes, so that it can be read. Each
 * sheet has the titles of its lanes and, at its top, the first lane. Browsers draw the sheets from the one picture, so
 * that a page does not grow by them; of very many sheets they would have much to do, and a wall of paper helps nobody:
 * such a picture is printed on one.
 */
final class PrintSheets {

    /** How wide and high a sheet is in pixels: on A4, the smallest letters are some 6 points high. */
    private static final double WIDTH = 1_300;

    private static final double HEIGHT = 820;
    private static final int MOST = 30;

    private final Picture picture;
    private final int perSheet;
    private final List<Box> rows;

    PrintSheets(Picture picture) {
        this.picture = picture;
        this.perSheet = perSheet(picture.columns());
        this.rows = rows(picture);
    }

    /** {@return how many columns are on each sheet, so that all but the last have equally many} */
    private static int perSheet(Picture.Columns columns) {
        if (columns.count() == 0) {
            return 1;
        }
        int most = (int) Math.max(1, Math.floor((WIDTH - columns.left()) / columns.width()));
        int sheets = (columns.count() + most - 1) / most;
        return (columns.count() + sheets - 1) / sheets;
    }

    /** {@return the lanes that stand on a sheet together, as boxes from top to bottom} */
    private static List<Box> rows(Picture picture) {
        List<Box> rows = new ArrayList<>();
        double top = 0;
        double bottom = 0;
        for (double lane : picture.lanes()) {
            double head = top > 0 ? picture.lanes().get(0) : 0;
            if (head + lane - top > HEIGHT && bottom > top) {
                rows.add(new Box(0, top, picture.width(), bottom - top));
                top = bottom;
            }
            bottom = lane;
        }
        rows.add(new Box(0, top, picture.width(), bottom - top));
        return rows;
    }

    /** {@return whether the picture is too large for one sheet, and not for all that there may be} */
    boolean areNeeded() {
        int count = picture.columns().count();
        int sheets = rows.size() * ((count + perSheet - 1) / perSheet);
        return sheets > 1 && sheets <= MOST;
    }

    void write(XmlWriter out) throws IOException {
        out.open(Element.DIV)
                .attribute(Attribute.CLASS, "sheets")
                .attribute(Attribute.ARIA_HIDDEN, "true")
                .newLine();
        for (Box row : rows) {
            for (int first = 0; first < picture.columns().count(); first += perSheet) {
                sheet(out, row, first);
            }
        }
        out.close().newLine();
    }

    private void sheet(XmlWriter out, Box row, int first) throws IOException {
        Picture.Columns columns = picture.columns();
        int next = Math.min(columns.count(), first + perSheet);
        double right = next == columns.count() ? picture.width() : columns.left(next);
        double margin = picture.width() - columns.left(columns.count());
        double head = row.y() > 0 ? picture.lanes().get(0) : 0;
        out.open(Element.SVG)
                .attribute(Attribute.VIEW_BOX, viewBox(0, 0, columns.left(perSheet) + margin, head + row.height()))
                .attribute(Attribute.PRESERVE_ASPECT_RATIO, "xMinYMin")
                .newLine();
        Box left = new Box(0, 0, columns.left(), head);
        Box middle = new Box(columns.left(first), 0, right - columns.left(first), head);
        if (head > 0) {
            part(out, SvgWriter.TITLES, left, 0, 0);
            part(out, SvgWriter.MARKS, middle, columns.left(), 0);
        }
        part(out, SvgWriter.TITLES, below(left, row), 0, head);
        part(out, SvgWriter.MARKS, below(middle, row), columns.left(), head);
        out.close().newLine();
    }

    private static Box below(Box head, Box row) {
        return new Box(head.x(), row.y(), head.width(), row.height());
    }

    /** A part of the picture as large as it is there, at a place of the sheet. */
    private static void part(XmlWriter out, String id, Box from, double x, double y) throws IOException {
        out.open(Element.SVG)
                .attribute(Attribute.X, coordinate(x))
                .attribute(Attribute.Y, coordinate(y))
                .attribute(Attribute.WIDTH, coordinate(from.width()))
                .attribute(Attribute.HEIGHT, coordinate(from.height()))
                .attribute(Attribute.VIEW_BOX, viewBox(from.x(), from.y(), from.width(), from.height()));
        out.open(Element.USE).attribute(Attribute.HREF, "#" + id).close();
        out.close().newLine();
    }

    private static String viewBox(double x, double y, double width, double height) {
        return String.join(" ", coordinate(x), coordinate(y), coordinate(width), coordinate(height));
    }
}
