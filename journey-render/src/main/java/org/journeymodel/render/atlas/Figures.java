package org.journeymodel.render.atlas;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.journeymodel.core.model.Outcome;
import org.journeymodel.core.model.Stage;
import org.journeymodel.graph.flow.AtlasFlow;
import org.journeymodel.render.layout.Block;
import org.journeymodel.render.layout.Block.Style;
import org.journeymodel.render.layout.Box;
import org.journeymodel.render.layout.Look;
import org.journeymodel.render.layout.Mark;
import org.journeymodel.render.layout.Mark.Align;

/** Sets the figures of journeys in columns: their stages, touchpoints and, where it is known, their flow. */
final class Figures {

    private static final Style HEAD = Style.bold(Look.LANE_TITLE, 11.5, 2);
    private static final Style FIGURE = Style.of(Look.TEXT, 12, 1).aligned(Align.END);
    private static final double GAP = 18;
    private static final double STRIP = 132;
    private static final double COUNT = 104;
    private static final double BAR = 84;
    private static final double SHARE = 52;
    private static final double TIME = 150;
    private static final int MOST_STAGES = 22;

    private final AtlasContent content;
    private final double left;

    Figures(AtlasContent content, double left) {
        this.content = content;
        this.left = left;
    }

    private double countLeft() {
        return left + STRIP + GAP;
    }

    private double entriesLeft() {
        return countLeft() + COUNT + GAP;
    }

    private double barLeft() {
        return entriesLeft() + COUNT + GAP;
    }

    private double visitedLeft() {
        return barLeft() + BAR + SHARE + GAP;
    }

    private double timeLeft() {
        return visitedLeft() + COUNT + GAP;
    }

    double right() {
        if (content.hasTime()) {
            return timeLeft() + TIME;
        }
        return content.hasFlow() ? visitedLeft() + COUNT : countLeft() + COUNT;
    }

    List<Mark> heads(double y) {
        List<Mark> marks = new ArrayList<>();
        marks.add(head(AtlasWord.STAGES, left, y, STRIP, Align.START));
        marks.add(head(AtlasWord.TOUCHPOINTS, countLeft(), y, COUNT, Align.END));
        if (content.hasFlow()) {
            marks.add(head(AtlasWord.ENTRIES, entriesLeft(), y, COUNT, Align.END));
            marks.add(head(AtlasWord.SUCCEED, barLeft(), y, BAR + SHARE, Align.START));
            marks.add(head(AtlasWord.VISITED, visitedLeft(), y, COUNT, Align.END));
        }
        if (content.hasTime()) {
            marks.add(head(AtlasWord.TIME, timeLeft(), y, TIME, Align.END));
        }
        return marks;
    }

    private Mark head(AtlasWord word, double x, double y, double width, Align align) {
        return Block.of(content.say(word), x, y, width, HEAD.aligned(align)).mark();
    }

    List<Mark> of(Row row, double middle) {
        List<Mark> marks = new ArrayList<>();
        strip(marks, row.node().journey().stages(), middle);
        figure(marks, Integer.toString(row.node().journey().touchpoints().size()), countLeft(), middle, COUNT);
        if (row.from().isPresent()) {
            OptionalDouble entries =
                    content.entries(row.from().get(), row.link().orElseThrow());
            entries.ifPresent(each -> figure(marks, content.numbers().decimal(each, 2), entriesLeft(), middle, COUNT));
        }
        Optional<AtlasFlow> flow = content.flow(row.node());
        flow.ifPresent(each -> flow(marks, each, middle));
        return marks;
    }

    private void flow(List<Mark> marks, AtlasFlow flow, double middle) {
        double share = flow.probabilityOf(Outcome.SUCCESS);
        marks.add(new Mark.Rectangle(new Box(barLeft(), middle - 5, BAR, 10), 2, Look.NOTE));
        marks.add(new Mark.Rectangle(new Box(barLeft(), middle - 5, BAR * share, 10), 2, Look.STAGE_OPEN));
        figure(marks, content.numbers().percent(share), barLeft() + BAR, middle, SHARE);
        figure(marks, content.numbers().decimal(flow.touchpointsVisited(), 1), visitedLeft(), middle, COUNT);
        figure(marks, content.time(flow.time()), timeLeft(), middle, TIME);
    }

    private static void figure(List<Mark> marks, String text, double x, double middle, double width) {
        if (!text.isEmpty()) {
            marks.add(Block.of(text, x, middle - 8, width, FIGURE).mark());
        }
    }

    /** One block for each stage, in the colour of its phase and with its name as title. */
    private void strip(List<Mark> marks, List<Stage> stages, double middle) {
        if (stages.isEmpty()) {
            return;
        }
        int shown = Math.min(MOST_STAGES, stages.size());
        double width = Math.min(24, STRIP / shown);
        for (int at = 0; at < shown; at++) {
            Stage stage = stages.get(at);
            Box box = new Box(left + at * width, middle - 6, width - 2, 12);
            Mark block = new Mark.Rectangle(box, 2, RowMarks.look(stage));
            marks.add(new Mark.Group(stage.name(), "", Look.STAGE_NAME, List.of(block)));
        }
    }
}
