package org.journeymodel.render.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.journeymodel.core.model.Journey;
import org.journeymodel.render.Drawn;
import org.journeymodel.render.Journeys;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class MapLayoutTest {

    static Stream<Map.Entry<String, Journey>> journeys() {
        return Journeys.all().entrySet().stream();
    }

    @ParameterizedTest
    @MethodSource("journeys")
    void noLineCrossesALabelOfTheFlow(Map.Entry<String, Journey> named) {
        Picture picture = MapLayout.whole(Drawn.content(named.getValue()));
        List<Box> labels = Drawn.labels(picture).stream()
                .filter(label -> label.look() == Look.SHARE || label.look() == Look.BACK_SHARE)
                .map(Mark.Label::box)
                .toList();
        List<Box> segments = new ArrayList<>();
        picture.marks().forEach(mark -> collectSegments(mark, segments));
        for (Box label : labels) {
            assertThat(segments.stream().filter(label::overlaps))
                    .as("%s", label)
                    .isEmpty();
        }
    }

    private static final Pattern STEP = Pattern.compile("([MLQ])(-?[\\d.]+) (-?[\\d.]+)(?: (-?[\\d.]+) (-?[\\d.]+))?");

    private static void collectSegments(Mark mark, List<Box> segments) {
        if (mark instanceof Mark.Group group) {
            group.marks().forEach(each -> collectSegments(each, segments));
        } else if (mark instanceof Mark.Path path && isLink(path.look())) {
            Matcher steps = STEP.matcher(path.data());
            double x = 0;
            double y = 0;
            while (steps.find()) {
                boolean bend = steps.group(1).equals("Q");
                double toX = Double.parseDouble(steps.group(bend ? 4 : 2));
                double toY = Double.parseDouble(steps.group(bend ? 5 : 3));
                if (!steps.group(1).equals("M")) {
                    double half = path.width() / 2;
                    segments.add(new Box(
                            Math.min(x, toX) - (x == toX ? half : 0),
                            Math.min(y, toY) - (y == toY ? half : 0),
                            Math.abs(x - toX) + (x == toX ? 2 * half : 0),
                            Math.abs(y - toY) + (y == toY ? 2 * half : 0)));
                }
                x = toX;
                y = toY;
            }
        }
    }

    private static boolean isLink(Look look) {
        return look == Look.LINK || look == Look.BACK_LINK || look == Look.UNPLANNED_LINK;
    }
}
