package org.journeymodel.render.blueprint;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.journeymodel.core.blueprint.BlueprintRow;
import org.journeymodel.core.model.Actor;
import org.journeymodel.core.model.Touchpoint;
import org.journeymodel.render.content.Card;
import org.journeymodel.render.content.Column;
import org.journeymodel.render.content.Details;
import org.journeymodel.render.content.Header;
import org.journeymodel.render.content.MapContent;
import org.journeymodel.render.content.Outline;
import org.journeymodel.render.content.Words;

/** A blueprint in words. */
public final class BlueprintTold {

    private final BlueprintContent content;
    private final Handovers handovers;
    private final Details details;

    BlueprintTold(BlueprintContent content) {
        this.content = content;
        this.handovers = new Handovers(content);
        this.details = new Details(content.map());
    }

    /** {@return all of a blueprint in words} */
    public static Words of(BlueprintContent content) {
        return new BlueprintTold(content).words();
    }

    private Words words() {
        MapContent map = content.map();
        List<Outline.Part> parts = new ArrayList<>();
        if (!content.hasTasks() && map.touchpointCount() > 0) {
            parts.add(new Outline.Part(2, content.say(BlueprintWord.NO_BLUEPRINT), List.of(), 0));
        }
        Map<Integer, Column> columns = new HashMap<>();
        map.columns().forEach(column -> columns.put(column.number(), column));
        for (Outline.Part part : Outline.ofStages(map)) {
            Column column = part.number() > 0 ? columns.get(part.number()) : null;
            parts.add(column == null ? part : with(part, column));
        }
        return new Words(map.language(), BlueprintWord.SERVICE_BLUEPRINT, header(), parts);
    }

    Header header() {
        Header header = Header.of(content.map());
        List<Card> cards = new ArrayList<>(header.cards());
        cards.addAll(TeamCards.of(content, handovers));
        return new Header(header.title(), header.subtitle(), header.notes(), cards);
    }

    private Outline.Part with(Outline.Part part, Column column) {
        List<String> lines = new ArrayList<>(part.lines());
        lines.addAll(more(column));
        return new Outline.Part(part.level(), part.title(), lines, part.number());
    }

    /** {@return what is told of a touchpoint} */
    Details.Told of(Column column) {
        Details.Told told = details.of(column);
        List<String> lines = new ArrayList<>(told.lines());
        lines.addAll(more(column));
        return new Details.Told(told.name(), lines);
    }

    private List<String> more(Column column) {
        List<String> lines = new ArrayList<>();
        column.touchpoint().ifPresent(touchpoint -> declared(lines, touchpoint));
        if (content.hasTasks()) {
            for (BlueprintRow row : BlueprintRow.values()) {
                lines.add(content.title(row) + ": " + tasks(content.tasks(column, row)));
            }
        }
        handovers.within(column).forEach(each -> lines.add(handover(BlueprintWord.HANDOVER, each)));
        handovers.withCustomer(column).forEach(each -> lines.add(handover(BlueprintWord.HANDOVER_OF_CUSTOMER, each)));
        return lines;
    }

    private void declared(List<String> lines, Touchpoint touchpoint) {
        lines.addAll(content.times(touchpoint));
        touchpoint
                .initiator()
                .ifPresent(actor -> lines.add(content.say(
                        actor == Actor.CUSTOMER ? BlueprintWord.CUSTOMER_STARTS : BlueprintWord.COMPANY_STARTS)));
        touchpoint.companyDoing().ifPresent(doing -> lines.add(content.say(BlueprintWord.COMPANY_DOES, doing)));
    }

    private String tasks(List<Task> tasks) {
        return tasks.isEmpty()
                ? content.say(BlueprintWord.NOTHING_DECLARED)
                : String.join(
                        "; ", tasks.stream().map(task -> task.told(content)).toList());
    }

    private String handover(BlueprintWord word, Handovers.Handover handover) {
        return content.say(word, content.teamName(handover.from()), content.teamName(handover.to()));
    }
}
