package org.journeymodel.render.blueprint;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.journeymodel.core.model.Actor;
import org.journeymodel.core.model.Touchpoint;
import org.journeymodel.render.content.Column;
import org.journeymodel.render.layout.Box;
import org.journeymodel.render.layout.Look;
import org.journeymodel.render.layout.Mark;
import org.journeymodel.render.layout.PathData;
import org.jspecify.annotations.Nullable;

/**
 * The lines that join what the customer does with the work behind it. Across the line of interaction an
 * arrow points away from whoever takes the initiative, as far as that is declared.
 */
final class Connectors {

    private static final double LINE = 1.6;
    private static final double HEAD = 8;
    private static final double DIAMOND = 6;

    private final BlueprintContent content;
    private final Handovers handovers;
    private final List<Mark> marks = new ArrayList<>();

    Connectors(BlueprintContent content) {
        this.content = content;
        this.handovers = new Handovers(content);
    }

    /**
     * A way down.
     *
     * @param x where it runs
     * @param top where it begins
     * @param bottom where it ends
     */
    record Way(double x, double top, double bottom) {}

    /** {@return the lines at all columns, through the rows in their order} */
    static List<Mark> of(BlueprintContent content, Map<Integer, Box> actions, List<Map<Integer, Stack>> rows) {
        Connectors connectors = new Connectors(content);
        for (Column column : content.map().columns()) {
            Box action = actions.get(column.index());
            if (action != null && column.touchpoint().isPresent()) {
                connectors.down(column, action, rows);
                connectors.across(column, action);
            }
        }
        return connectors.marks;
    }

    private void down(Column column, Box action, List<Map<Integer, Stack>> rows) {
        double top = action.bottom();
        Task before = null;
        for (Map<Integer, Stack> row : rows) {
            Stack stack = row.get(column.index());
            if (stack != null) {
                Way way = new Way(action.centre(), top, stack.box().y());
                join(column, before, stack.first(), way);
                top = stack.box().bottom();
                before = stack.last();
            }
        }
    }

    private void join(Column column, @Nullable Task before, Task after, Way way) {
        if (before != null) {
            step(marks, content, before, after, way);
        } else {
            contact(marks, column.touchpoint().flatMap(Touchpoint::initiator), way);
        }
    }

    /** A diamond between two touchpoints where the customer is handed over from one team to another. */
    private void across(Column column, Box action) {
        if (!handovers.isToTheNext(column)) {
            return;
        }
        Column next = content.map().columns().get(column.index() + 1);
        String from = column.touchpoint()
                .flatMap(Touchpoint::team)
                .map(content::teamName)
                .orElse("");
        String to = next.touchpoint()
                .flatMap(Touchpoint::team)
                .map(content::teamName)
                .orElse("");
        String title = content.say(BlueprintWord.HANDOVER_OF_CUSTOMER, from, to);
        marks.add(new Mark.Group(
                title, "", Look.HANDOVER, List.of(diamond(action.right() + 5, action.y() + action.height() / 2))));
    }

    /** From the customer to the company, or the other way. */
    static void contact(List<Mark> marks, Optional<Actor> initiator, Way way) {
        boolean toCompany = initiator.filter(Actor.CUSTOMER::equals).isPresent();
        boolean toCustomer = initiator.filter(Actor.COMPANY::equals).isPresent();
        double top = way.top() + (toCustomer ? HEAD : 0);
        double bottom = way.bottom() - (toCompany ? HEAD : 0);
        marks.add(line(way.x(), top, bottom));
        if (toCompany) {
            marks.add(head(way.x(), way.bottom() - 1, -1));
        } else if (toCustomer) {
            marks.add(head(way.x(), way.top() + 1, 1));
        }
    }

    /** From a task to the next one below; a diamond stands above the one that takes over. */
    static void step(List<Mark> marks, BlueprintContent content, Task before, Task after, Way way) {
        marks.add(line(way.x(), way.top(), way.bottom()));
        if (before.isHandedOverTo(after)) {
            String title = content.say(
                    BlueprintWord.HANDOVER,
                    before.team().orElse(""),
                    after.team().orElse(""));
            marks.add(new Mark.Group(title, "", Look.HANDOVER, List.of(diamond(way.x(), way.bottom() - DIAMOND - 1))));
        }
    }

    static Mark line(double x, double top, double bottom) {
        PathData data = new PathData().moveTo(x, top).lineTo(x, bottom);
        return new Mark.Path(data.toString(), LINE, Look.LINK);
    }

    private static Mark head(double x, double tip, int direction) {
        PathData data = new PathData()
                .moveTo(x, tip)
                .lineTo(x - 4.5, tip + direction * HEAD)
                .lineTo(x + 4.5, tip + direction * HEAD)
                .close();
        return new Mark.Path(data.toString(), 0, Look.ARROW);
    }

    static Mark diamond(double x, double y) {
        PathData data = new PathData()
                .moveTo(x, y - DIAMOND)
                .lineTo(x + DIAMOND, y)
                .lineTo(x, y + DIAMOND)
                .lineTo(x - DIAMOND, y)
                .close();
        return new Mark.Path(data.toString(), 0, Look.HANDOVER);
    }
}
