package org.journeymodel.render.blueprint;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.journeymodel.core.blueprint.BlueprintRow;
import org.journeymodel.render.content.Card;
import org.journeymodel.render.content.Column;
import org.journeymodel.render.wording.Isolated;

/** The cards of a blueprint's header: which teams take part, and who hands over to whom. */
final class TeamCards {

    /** How many pairs of teams stand in the header. */
    static final int MOST_PAIRS = 5;

    private final BlueprintContent content;

    private TeamCards(BlueprintContent content) {
        this.content = content;
    }

    /** {@return the cards; none where no team takes part} */
    static List<Card> of(BlueprintContent content, Handovers handovers) {
        TeamCards cards = new TeamCards(content);
        List<Card> all = new ArrayList<>();
        List<Card.Item> teams = cards.teams();
        if (!teams.isEmpty()) {
            all.add(new Card(content.say(BlueprintWord.TEAMS), teams));
        }
        List<Card.Item> pairs = cards.pairs(handovers.counted());
        if (!pairs.isEmpty()) {
            all.add(new Card(content.say(BlueprintWord.HANDOVERS), pairs));
        }
        return all;
    }

    private List<Card.Item> teams() {
        Map<String, Integer> touchpoints = new LinkedHashMap<>();
        Map<String, Integer> tasks = new LinkedHashMap<>();
        content.map().journey().teams().forEach(team -> touchpoints.put(team.id(), 0));
        for (Column column : content.map().columns()) {
            Set<String> taking = new LinkedHashSet<>();
            column.touchpoint().ifPresent(each -> taking.addAll(each.teams()));
            taking.forEach(team -> touchpoints.merge(team, 1, Integer::sum));
            for (BlueprintRow row : BlueprintRow.values()) {
                content.tasks(column, row)
                        .forEach(task -> task.item().team().ifPresent(team -> tasks.merge(team, 1, Integer::sum)));
            }
        }
        List<Card.Item> items = new ArrayList<>();
        touchpoints.forEach((team, count) -> {
            if (count > 0) {
                items.add(item(team, count, tasks.getOrDefault(team, 0)));
            }
        });
        return items;
    }

    private Card.Item item(String team, int touchpoints, int tasks) {
        return Card.Item.of(Isolated.of(content.teamName(team)) + " – "
                + content.say(BlueprintWord.TEAM_SHARE, Integer.toString(touchpoints), Integer.toString(tasks)));
    }

    private List<Card.Item> pairs(List<Map.Entry<Handovers.Handover, Integer>> counted) {
        List<Card.Item> items = new ArrayList<>();
        counted.stream().limit(MOST_PAIRS).forEach(each -> {
            Handovers.Handover pair = each.getKey();
            items.add(Card.Item.of(Isolated.of(content.teamName(pair.from())) + " → "
                    + Isolated.of(content.teamName(pair.to())) + ": " + each.getValue()));
        });
        if (counted.size() > MOST_PAIRS) {
            items.add(Card.Item.of(
                    content.say(BlueprintWord.MORE_HANDOVERS, Integer.toString(counted.size() - MOST_PAIRS))));
        }
        return items;
    }
}
