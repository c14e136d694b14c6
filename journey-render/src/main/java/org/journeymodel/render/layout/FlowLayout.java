package org.journeymodel.render.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.journeymodel.render.content.Column;
import org.journeymodel.render.content.MapContent;
import org.journeymodel.render.content.Moves;
import org.journeymodel.render.layout.Block.Style;
import org.journeymodel.render.layout.Mark.Align;
import org.journeymodel.render.style.Lane;
import org.journeymodel.render.wording.Word;

/**
 * Lays out the flow: stations in a row, moves to the next one straight, others on as arcs above, moves back
 * as arcs below. A label stands between two columns, where only lines of other levels pass.
 */
public final class FlowLayout {

    private static final Style LEAVE = Style.of(Look.LEAVE, 11, 2).aligned(Align.MIDDLE);
    private static final int MOST_UNPLANNED = 12;
    private static final double LEVEL = 24;
    private static final double FIRST_LEVEL = 36;

    private final Sheet sheet;
    private final MapContent content;
    private final Moves moves;
    private final List<Moves.Drawn> straight = new ArrayList<>();
    private final List<Arc> above;
    private final List<Arc> below;
    private final int leftOut;

    private FlowLayout(Sheet sheet, MapContent content) {
        this.sheet = sheet;
        this.content = content;
        this.moves = new Moves(content);
        List<Arc> on = new ArrayList<>();
        List<Arc> back = new ArrayList<>();
        Set<Integer> joined = new HashSet<>();
        List<Moves.Drawn> all = moves.all();
        List<Moves.Drawn> shown = shown(all);
        for (Moves.Drawn move : shown) {
            if (move.to() == move.from() + 1 && joined.add(move.from())) {
                straight.add(move);
            } else {
                (move.isBack() ? back : on).add(new Arc(move, 0));
            }
        }
        int columns = sheet.grid().columns();
        this.above = ArcLevels.of(on, columns);
        this.below = ArcLevels.of(back, columns);
        this.leftOut = all.size() - straight.size() - above.size() - below.size();
    }

    /** All that is planned, and of what is not the most frequent; a map of accidents would be no map. */
    private static List<Moves.Drawn> shown(List<Moves.Drawn> all) {
        Set<Moves.Drawn> most = all.stream()
                .filter(FlowLayout::isUnplanned)
                .sorted(Comparator.comparingLong(
                        (Moves.Drawn move) -> -move.move().count()))
                .limit(MOST_UNPLANNED)
                .collect(Collectors.toSet());
        return all.stream()
                .filter(move -> !isUnplanned(move) || most.contains(move))
                .toList();
    }

    private static boolean isUnplanned(Moves.Drawn move) {
        return move.made() == Moves.Made.UNPLANNED;
    }

    /** Draws the lane of the flow, and moves below it. */
    public static void draw(Sheet sheet, MapContent content) {
        new FlowLayout(sheet, content).draw();
    }

    private static int levels(List<Arc> arcs) {
        return arcs.stream().mapToInt(arc -> arc.level() + 1).max().orElse(0);
    }

    private void draw() {
        int up = levels(above);
        int down = levels(below);
        double baseline = sheet.y() + 30 + (up == 0 ? 0 : FIRST_LEVEL - 14 + (up - 1) * LEVEL);
        double bottom = baseline + 16 + (down == 0 ? 0 : FIRST_LEVEL - 6 + (down - 1) * LEVEL);
        Stations aboveStations = new Stations(sheet.grid(), above);
        Stations belowStations = new Stations(sheet.grid(), below);
        List<Mark> marks = new ArrayList<>();
        ArcPath.Side upwards = new ArcPath.Side(aboveStations, baseline, -1);
        ArcPath.Side downwards = new ArcPath.Side(belowStations, baseline, 1);
        above.forEach(arc -> marks.add(ArcPath.of(sheet.grid(), arc, upwards)));
        below.forEach(arc -> marks.add(ArcPath.of(sheet.grid(), arc, downwards)));
        double[] halves = halves(aboveStations, belowStations);
        straight.forEach(move -> marks.add(ArcPath.straight(sheet.grid(), move, baseline, halves)));
        stations(marks, baseline, halves);
        bottom = ends(marks, bottom);
        if (leftOut > 0) {
            Block note = Block.of(
                    content.say(Word.MORE_MOVES, Integer.toString(leftOut)),
                    sheet.grid().left(0),
                    bottom + 4,
                    Math.max(600, sheet.grid().columnWidth()),
                    Style.of(Look.SUBTITLE, 11.5, 2));
            marks.add(note.mark());
            bottom += note.height() + 4;
        }
        sheet.lane(content.say(Word.FLOW), bottom + 8 - sheet.y(), marks);
    }

    private double[] halves(Stations up, Stations down) {
        double[] halves = new double[sheet.grid().columns()];
        for (int at = 0; at < halves.length; at++) {
            halves[at] = Math.max(up.half(at), down.half(at)) + 7;
        }
        return halves;
    }

    private void stations(List<Mark> marks, double baseline, double[] halves) {
        for (Column column : content.columns()) {
            if (column.touchpoint().isPresent()) {
                double half = halves[column.index()];
                Box box = new Box(sheet.grid().centre(column.index()) - half, baseline - 7, 2 * half, 14);
                marks.add(new Mark.Rectangle(box, 7, Look.STATION));
            }
        }
    }

    /** Where customers begin and leave, each under its station; {@return where it ends} */
    private double ends(List<Mark> marks, double top) {
        double bottom = top;
        for (Column column : content.columns()) {
            if (column.touchpoint().isEmpty()) {
                continue;
            }
            List<String> lines = Stream.of(
                            moves.starting(column.touchpoint().get()),
                            moves.leaving(column.touchpoint().get()))
                    .flatMap(Optional::stream)
                    .toList();
            boolean leaves = moves.leaving(column.touchpoint().get()).isPresent();
            double y = top;
            Box room = sheet.grid().span(column.index(), column.index(), top, 0);
            for (int at = 0; at < lines.size(); at++) {
                Block block = Block.of(lines.get(at), room.x(), y, room.width(), LEAVE);
                marks.add(block.mark());
                y += block.height();
                if (leaves && at == lines.size() - 1) {
                    marks.add(downArrow(room.centre(), y + 2));
                    y += 14;
                }
            }
            bottom = Math.max(bottom, y);
        }
        return bottom;
    }

    private static Mark downArrow(double x, double y) {
        PathData data = new PathData()
                .moveTo(x - 2, y)
                .lineTo(x + 2, y)
                .lineTo(x + 2, y + 4)
                .lineTo(x + 6, y + 4)
                .lineTo(x, y + 11)
                .lineTo(x - 6, y + 4)
                .lineTo(x - 2, y + 4)
                .close();
        return new Mark.Path(data.toString(), 0, Look.LEAVE_ARROW);
    }

    /** {@return whether there is a flow to draw} */
    static boolean isNeeded(MapContent content) {
        return content.shows(Lane.FLOW) && content.touchpointCount() > 0;
    }
}
