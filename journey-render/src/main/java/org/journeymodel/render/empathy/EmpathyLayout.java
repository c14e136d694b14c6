package org.journeymodel.render.empathy;

import java.util.ArrayList;
import java.util.List;
import org.journeymodel.render.content.Details;
import org.journeymodel.render.layout.Block;
import org.journeymodel.render.layout.Block.Style;
import org.journeymodel.render.layout.Box;
import org.journeymodel.render.layout.Face;
import org.journeymodel.render.layout.Grid;
import org.journeymodel.render.layout.HeaderLayout;
import org.journeymodel.render.layout.Look;
import org.journeymodel.render.layout.Mark;
import org.journeymodel.render.layout.Mark.Align;
import org.journeymodel.render.layout.Picture;
import org.journeymodel.render.layout.Sheet;
import org.journeymodel.render.layout.Tips;

/** Lays out an empathy map: four quadrants around the persona, pains and gains below. */
public final class EmpathyLayout {

    private static final Style SENTENCE = Style.of(Look.TEXT, 13, 3);
    private static final Style TITLE = Style.bold(Look.STRONG, 15, 1);
    private static final Style NOTHING = Style.of(Look.UNKNOWN_TEXT, 12, 2);
    private static final Style NAME = Style.bold(Look.STRONG, 13, 3).aligned(Align.MIDDLE);
    private static final double WIDTH = 1_240;
    private static final double GAP = 12;
    private static final double PADDING = 14;
    private static final double LOWEST = 150;
    private static final double RADIUS = 74;
    /** How far the persona reaches into a quadrant. */
    private static final double KEPT = RADIUS - GAP / 2 + 6;

    private static final double NAME_WIDTH = 112;

    private final Sheet sheet = new Sheet(Grid.free(WIDTH));
    private final EmpathyContent content;
    private final List<Tips.Hot> hots = new ArrayList<>();
    private final double half = (WIDTH - 2 * Grid.MARGIN - GAP) / 2;

    private EmpathyLayout(EmpathyContent content) {
        this.content = content;
    }

    /** {@return a map that explains itself, with its header} */
    public static Picture whole(EmpathyContent content) {
        EmpathyLayout layout = new EmpathyLayout(content);
        HeaderLayout.draw(layout.sheet, content.header());
        layout.draw();
        return layout.sheet.picture();
    }

    /** {@return a map without header, with all of each note where it is pointed at} */
    public static Picture onPage(EmpathyContent content) {
        EmpathyLayout layout = new EmpathyLayout(content);
        layout.draw();
        return layout.sheet.pictureDownTo(Tips.draw(layout.sheet, layout.hots));
    }

    private void draw() {
        if (content.isEmpty()) {
            Block block = Block.of(
                    content.say(EmpathyWord.EMPTY_MAP), Grid.MARGIN, sheet.y() + 4, WIDTH - 2 * Grid.MARGIN, SENTENCE);
            sheet.add(block.mark());
            sheet.moveDown(block.height() + 12);
        }
        row(Quadrant.SAYS, Quadrant.THINKS, KEPT, 0);
        double middle = sheet.y() - GAP / 2;
        row(Quadrant.DOES, Quadrant.FEELS, 0, KEPT);
        persona(Grid.MARGIN + half + GAP / 2, middle);
        row(Quadrant.PAINS, Quadrant.GAINS, 0, 0);
        EmpathyLegend.draw(sheet, content);
    }

    /** Two parts side by side, equally high. */
    private void row(Quadrant left, Quadrant right, double keptBelow, double keptAbove) {
        double top = sheet.y();
        List<Mark> marks = new ArrayList<>();
        double bottom = Math.max(
                quadrant(marks, left, Grid.MARGIN, keptBelow, keptAbove),
                quadrant(marks, right, Grid.MARGIN + half + GAP, keptBelow, keptAbove));
        double height = Math.max(LOWEST, bottom + PADDING - top);
        sheet.add(new Mark.Rectangle(new Box(Grid.MARGIN, top, half, height), 10, Look.CARD));
        sheet.add(new Mark.Rectangle(new Box(Grid.MARGIN + half + GAP, top, half, height), 10, Look.CARD));
        sheet.addAll(marks);
        sheet.moveDown(height + GAP);
    }

    /** Titles stand at the left; beside the persona at the outer side of both quadrants. */
    private double quadrant(List<Mark> marks, Quadrant quadrant, double x, double keptBelow, double keptAbove) {
        boolean isLeft = x == Grid.MARGIN;
        boolean atLeft = isLeft || (keptBelow == 0 && keptAbove == 0);
        double top = sheet.y();
        double width = half - 2 * PADDING;
        double side = atLeft ? x + PADDING : x + half / 2;
        Style title = atLeft ? TITLE : TITLE.aligned(Align.END);
        Block name = Block.of(content.say(quadrant.title()), side, top + 10, half / 2 - PADDING, title);
        marks.add(name.mark());
        double begin = top + 10 + name.height() + 8;
        List<Note> notes = content.notesOf(quadrant);
        if (notes.isEmpty()) {
            Style nothing = atLeft ? NOTHING : NOTHING.aligned(Align.END);
            marks.add(Block.of(content.say(EmpathyWord.NOTHING_KNOWN), side, begin, half / 2 - PADDING, nothing)
                    .mark());
        }
        NoteFlow flow = new NoteFlow(content, new Box(x + PADDING, begin, width, 0));
        int beside = isLeft ? NoteFlow.COLUMNS - 1 : 0;
        flow.keepAbove(beside, top + keptAbove);
        flow.keepBelow(beside, keptBelow);
        double bottom = flow.draw(marks, notes);
        int first = content.numberOf(quadrant);
        List<String> where = List.of(content.say(quadrant.title()));
        for (int at = 0; at < notes.size(); at++) {
            Details.Told told = new Details.Told(content.told(notes.get(at)), where);
            hots.add(new Tips.Hot(flow.boxes().get(at), EmpathyTold.NOTE + "-" + (first + at), told));
        }
        return bottom;
    }

    private void persona(double x, double y) {
        List<Mark> marks = new ArrayList<>();
        marks.add(new Mark.Disc(x, y, RADIUS, Look.PERSONA));
        boolean feels = content.meanValence().isPresent();
        if (feels) {
            Face.draw(marks, x, y - 44, content.meanValence().getAsDouble());
        }
        double height = Block.of(content.name(), 0, 0, NAME_WIDTH, NAME).height();
        double top = y - height / 2 + (feels ? 6 : 0);
        marks.add(Block.of(content.name(), x - NAME_WIDTH / 2, top, NAME_WIDTH, NAME)
                .mark());
        sheet.add(new Mark.Group(content.name(), "", Look.PERSONA, marks));
    }
}
