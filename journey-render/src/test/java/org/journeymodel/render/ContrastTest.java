package org.journeymodel.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.journeymodel.core.model.Journey;
import org.journeymodel.render.layout.Box;
import org.journeymodel.render.layout.Look;
import org.journeymodel.render.layout.Mark;
import org.journeymodel.render.layout.Picture;
import org.journeymodel.render.svg.Ink;
import org.journeymodel.render.svg.StyleSheet;
import org.journeymodel.render.svg.StyleSheetTest;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Contrast of what is really drawn: each text and each line against what lies below it, light and dark. */
class ContrastTest {

    private static final Pattern POINT = Pattern.compile("(-?[\\d.]+) (-?[\\d.]+)");

    static Stream<Map.Entry<String, Drawing>> drawings() {
        Map<String, Journey> all = Journeys.all();
        return Stream.of("small", "13 touchpoints", "three personas", "hebrew", "stages alone")
                .flatMap(name -> Kinds.of(all.get(name)).entrySet().stream());
    }

    private record Area(Box box, Look look) {}

    @ParameterizedTest
    @MethodSource("drawings")
    void everyTextHasAContrastOfFourAndAHalf(Map.Entry<String, Drawing> drawing) {
        Kinds.pictures(drawing.getValue()).forEach(picture -> check(picture, true));
    }

    @ParameterizedTest
    @MethodSource("drawings")
    void everyLineThatSaysSomethingHasAContrastOfThree(Map.Entry<String, Drawing> drawing) {
        Kinds.pictures(drawing.getValue()).forEach(picture -> check(picture, false));
    }

    private static void check(Picture picture, boolean texts) {
        List<Area> below = new ArrayList<>();
        for (Mark mark : flat(picture.marks()).toList()) {
            if (mark instanceof Mark.Label label) {
                if (texts) {
                    double x = middle(label);
                    requireContrast(
                            label.look(),
                            fill(label.look()),
                            groundAt(below, x, label.box().y() + 4),
                            4.5);
                }
            } else {
                Area area = area(mark);
                if (!texts
                        && mark instanceof Mark.Path path
                        && stroke(area.look()) != Ink.NONE
                        && area.look() != Look.GRID) {
                    MatchResult start =
                            POINT.matcher(path.data()).results().findFirst().orElseThrow();
                    double x = Double.parseDouble(start.group(1));
                    double y = Double.parseDouble(start.group(2));
                    requireContrast(area.look(), stroke(area.look()), groundAt(below, x, y), 3);
                }
                if (fill(area.look()) != Ink.NONE && !isArrow(area.look())) {
                    below.add(area);
                }
            }
        }
    }

    /** The head of a line is no ground: other lines run past it, and the box around it is far from full. */
    private static boolean isArrow(Look look) {
        return look.name().endsWith("ARROW");
    }

    private static Stream<Mark> flat(List<Mark> marks) {
        return marks.stream().flatMap(mark -> mark instanceof Mark.Group group ? flat(group.marks()) : Stream.of(mark));
    }

    private static Ink fill(Look look) {
        return StyleSheet.of(look).fill();
    }

    private static Ink stroke(Look look) {
        return StyleSheet.of(look).stroke();
    }

    private static double middle(Mark.Label label) {
        double half = label.font().widthOf(label.lines().get(0)) / 2;
        boolean atRight = label.align() == Mark.Align.END || (label.align() == Mark.Align.START && label.rightToLeft());
        return switch (label.align()) {
            case MIDDLE -> label.box().centre();
            default -> atRight ? label.box().right() - half : label.box().x() + half;
        };
    }

    private static Area area(Mark mark) {
        if (mark instanceof Mark.Rectangle rectangle) {
            return new Area(rectangle.box(), rectangle.look());
        }
        if (mark instanceof Mark.Disc disc) {
            double radius = disc.radius();
            return new Area(new Box(disc.x() - radius, disc.y() - radius, 2 * radius, 2 * radius), disc.look());
        }
        Mark.Path path = (Mark.Path) mark;
        List<MatchResult> points = POINT.matcher(path.data()).results().toList();
        double left = points.stream()
                .mapToDouble(point -> Double.parseDouble(point.group(1)))
                .min()
                .orElse(0);
        double right = points.stream()
                .mapToDouble(point -> Double.parseDouble(point.group(1)))
                .max()
                .orElse(0);
        double top = points.stream()
                .mapToDouble(point -> Double.parseDouble(point.group(2)))
                .min()
                .orElse(0);
        double bottom = points.stream()
                .mapToDouble(point -> Double.parseDouble(point.group(2)))
                .max()
                .orElse(0);
        return new Area(new Box(left, top, right - left, bottom - top), path.look());
    }

    private static Look groundAt(List<Area> below, double x, double y) {
        Box point = new Box(x, y, 0.001, 0.001);
        for (int at = below.size() - 1; at >= 0; at--) {
            if (below.get(at).box().contains(point)) {
                return below.get(at).look();
            }
        }
        throw new AssertionError("Nothing lies below " + x + ", " + y);
    }

    private static void requireContrast(Look look, Ink ink, Look ground, double least) {
        for (boolean dark : new boolean[] {false, true}) {
            assertThat(StyleSheetTest.contrast(ink.in(dark), fill(ground).in(dark)))
                    .as("%s on %s, %s", look, ground, dark ? "dark" : "light")
                    .isGreaterThanOrEqualTo(least);
        }
    }
}
