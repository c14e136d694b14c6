package org.journeymodel.render.blueprint;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.journeymodel.core.blueprint.BlueprintRow;
import org.journeymodel.core.model.Actor;
import org.journeymodel.core.model.Touchpoint;
import org.journeymodel.core.model.TouchpointKind;
import org.journeymodel.render.content.Column;
import org.journeymodel.render.layout.Box;
import org.journeymodel.render.layout.HeaderLayout;
import org.journeymodel.render.layout.Legend;
import org.journeymodel.render.layout.Look;
import org.journeymodel.render.layout.Mark;
import org.journeymodel.render.layout.Sheet;
import org.journeymodel.render.wording.Word;

/** Explains the signs that a blueprint uses, and no others. */
final class BlueprintLegend {

    private final BlueprintContent content;
    private final Legend legend;

    private BlueprintLegend(Sheet sheet, BlueprintContent content) {
        this.content = content;
        this.legend = new Legend(sheet);
    }

    static void draw(Sheet sheet, BlueprintContent content) {
        BlueprintLegend signs = new BlueprintLegend(sheet, content);
        if (content.hasTasks()) {
            signs.contacts();
            signs.work();
        }
        signs.touchpoints();
        signs.legend.draw(content.say(Word.LEGEND));
    }

    private Stream<Column> columns() {
        return content.map().columns().stream();
    }

    private void contacts() {
        List<Optional<Actor>> actors = columns()
                .filter(column -> !content.work(column).isEmpty())
                .flatMap(column -> column.touchpoint().stream())
                .map(Touchpoint::initiator)
                .distinct()
                .toList();
        contact(actors, Optional.of(Actor.CUSTOMER), BlueprintWord.CUSTOMER_STARTS);
        contact(actors, Optional.of(Actor.COMPANY), BlueprintWord.COMPANY_STARTS);
        boolean plain = actors.contains(Optional.<Actor>empty())
                || columns().anyMatch(column -> content.work(column).size() > 1);
        if (plain) {
            legend.entry(
                    content.say(BlueprintWord.LEGEND_TOGETHER),
                    (marks, left, middle) -> marks.add(Connectors.line(left + 17, middle - 8, middle + 8)));
        }
    }

    private void contact(List<Optional<Actor>> actors, Optional<Actor> actor, BlueprintWord word) {
        if (actors.contains(actor)) {
            legend.entry(
                    content.say(word),
                    (marks, left, middle) ->
                            Connectors.contact(marks, actor, new Connectors.Way(left + 17, middle - 10, middle + 10)));
        }
    }

    private void work() {
        Handovers handovers = new Handovers(content);
        if (columns().anyMatch(column -> !handovers.within(column).isEmpty() || handovers.isToTheNext(column))) {
            legend.entry(
                    content.say(BlueprintWord.LEGEND_HANDOVER),
                    (marks, left, middle) -> marks.add(Connectors.diamond(left + 17, middle)));
        }
        boolean empty = columns()
                .filter(column -> column.touchpoint().isPresent())
                .anyMatch(column -> Stream.of(BlueprintRow.values())
                        .anyMatch(row -> content.tasks(column, row).isEmpty()));
        if (empty) {
            legend.entry(
                    content.say(BlueprintWord.LEGEND_EMPTY),
                    (marks, left, middle) -> marks.add(box(left, middle, Look.EMPTY)));
        }
    }

    private void touchpoints() {
        if (!content.map().pinned().byRank().isEmpty()) {
            legend.entry(
                    content.say(Word.LEGEND_BOTTLENECK),
                    (marks, left, middle) -> HeaderLayout.addBadge(marks, 1, left + 17, middle));
        }
        boolean alone = columns()
                .flatMap(column -> column.touchpoint().stream())
                .anyMatch(touchpoint -> touchpoint.kind() == TouchpointKind.ACTIVITY);
        if (alone) {
            legend.entry(
                    content.say(Word.LEGEND_ACTIVITY),
                    (marks, left, middle) -> marks.add(box(left, middle, Look.TOUCHPOINT_ACTIVITY)));
        }
    }

    private static Mark box(double left, double middle, Look look) {
        return new Mark.Rectangle(new Box(left + 2, middle - 7, 28, 14), 3, look);
    }
}
