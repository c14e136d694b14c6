package org.journeymodel.render;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.journeymodel.render.layout.Box;
import org.journeymodel.render.layout.Look;
import org.journeymodel.render.layout.Mark;
import org.journeymodel.render.layout.Picture;

/** What is in a picture, by what it is. */
public final class Marks {

    private static final Pattern BEND = Pattern.compile("M([-\\d.]+) ([-\\d.]+)Q([-\\d. ]+)");
    private static final Pattern STRAIGHT = Pattern.compile("M([-\\d.]+) ([-\\d.]+)L([-\\d.]+) ([-\\d.]+)");

    private Marks() {}

    public static Stream<Mark> all(List<Mark> marks) {
        return marks.stream()
                .flatMap(mark -> mark instanceof Mark.Group group
                        ? Stream.concat(Stream.of(mark), all(group.marks()))
                        : Stream.of(mark));
    }

    public static List<String> texts(Picture picture) {
        return Drawn.labels(picture).stream()
                .map(label -> String.join(" ", label.lines()).replace('\u00a0', ' '))
                .toList();
    }

    public static List<Box> rectangles(Picture picture, Look look) {
        return all(picture.marks())
                .filter(Mark.Rectangle.class::isInstance)
                .map(Mark.Rectangle.class::cast)
                .filter(each -> each.look() == look)
                .map(Mark.Rectangle::box)
                .toList();
    }

    /** The lines of a look, without the samples of the legend, which are straight and thick. */
    public static List<Mark.Path> paths(Picture picture, Look look) {
        return all(picture.marks())
                .filter(Mark.Path.class::isInstance)
                .map(Mark.Path.class::cast)
                .filter(each -> each.look() == look && each.width() != 3.5)
                .toList();
    }

    /** The room of numbered discs. */
    public static List<Box> discs(Picture picture) {
        return Drawn.labels(picture).stream()
                .filter(label -> label.look() == Look.STAGE_NAME)
                .map(label -> around(
                        label.box().centre(), label.box().y() + label.box().height() / 2, 11))
                .toList();
    }

    public static Box disc(Picture picture, int number) {
        return Drawn.labels(picture).stream()
                .filter(label ->
                        label.look() == Look.STAGE_NAME && label.lines().equals(List.of(Integer.toString(number))))
                .map(label -> around(
                        label.box().centre(), label.box().y() + label.box().height() / 2, 11))
                .findFirst()
                .orElseThrow();
    }

    private static Box around(double x, double y, double half) {
        return new Box(x - half, y - half, 2 * half, 2 * half);
    }

    /** Small boxes along a line that is straight or bends once. */
    public static List<Box> alongTheLine(Mark.Path path) {
        Matcher straight = STRAIGHT.matcher(path.data());
        Matcher bend = BEND.matcher(path.data());
        List<Box> boxes = new ArrayList<>();
        if (straight.matches()) {
            double x = number(straight.group(1));
            double y = number(straight.group(2));
            double dx = number(straight.group(3)) - x;
            double dy = number(straight.group(4)) - y;
            for (double share = 0; share <= 1; share += 0.02) {
                boxes.add(around(x + share * dx, y + share * dy, 0.2));
            }
        } else if (bend.matches()) {
            List<Double> to =
                    Stream.of(bend.group(3).split(" ")).map(Marks::number).toList();
            for (double share = 0; share <= 1; share += 0.01) {
                double a = (1 - share) * (1 - share);
                double b = 2 * share * (1 - share);
                double c = share * share;
                boxes.add(around(
                        a * number(bend.group(1)) + b * to.get(0) + c * to.get(2),
                        a * number(bend.group(2)) + b * to.get(1) + c * to.get(3),
                        0.2));
            }
        }
        return boxes;
    }

    private static double number(String text) {
        return Double.parseDouble(text);
    }
}
