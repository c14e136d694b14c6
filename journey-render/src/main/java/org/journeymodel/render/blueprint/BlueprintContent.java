package org.journeymodel.render.blueprint;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.journeymodel.core.blueprint.Blueprint;
import org.journeymodel.core.blueprint.BlueprintItem;
import org.journeymodel.core.blueprint.BlueprintLine;
import org.journeymodel.core.blueprint.BlueprintRow;
import org.journeymodel.core.model.Touchpoint;
import org.journeymodel.render.content.Cell;
import org.journeymodel.render.content.Chip;
import org.journeymodel.render.content.Column;
import org.journeymodel.render.content.LaneRow;
import org.journeymodel.render.content.LaneRows;
import org.journeymodel.render.content.MapContent;
import org.journeymodel.render.style.Lane;
import org.journeymodel.render.wording.Word;
import org.journeymodel.render.wording.Wording;

/** What a blueprint shows: what customers do at each touchpoint, and the tasks of each row. */
public final class BlueprintContent {

    private final MapContent map;
    private final Map<String, String> teamNames = new HashMap<>();
    private final Map<Integer, List<Chip>> doings = new HashMap<>();

    /**
     * What a blueprint shows.
     *
     * @param map the journey, with the lane of what customers do, and that of the flow if it is wanted
     */
    public BlueprintContent(MapContent map) {
        this.map = map;
        map.journey().teams().forEach(team -> teamNames.putIfAbsent(team.id(), team.name()));
        for (LaneRow row : LaneRows.ofTouchpoints(map)) {
            if (row.lane() == Lane.DOING) {
                for (Cell cell : row.cells()) {
                    doings.put(cell.first(), cell.chips());
                }
            }
        }
    }

    MapContent map() {
        return map;
    }

    /** {@return a word in the language of the blueprint} */
    String say(Wording word, String... filled) {
        return map.say(word, filled);
    }

    /** {@return the name of a team; a team that is not declared is shown by its id} */
    String teamName(String id) {
        return teamNames.getOrDefault(id, id);
    }

    /** {@return what the customers shown do at a column} */
    List<Chip> doings(Column column) {
        return doings.getOrDefault(column.index(), List.of());
    }

    /** {@return the tasks of a row at a column, in order} */
    List<Task> tasks(Column column, BlueprintRow row) {
        Optional<Blueprint> blueprint = column.touchpoint().flatMap(Touchpoint::blueprint);
        return blueprint.map(each -> each.items(row)).orElse(List.of()).stream()
                .map(item -> task(item, row))
                .toList();
    }

    private Task task(BlueprintItem item, BlueprintRow row) {
        return new Task(item, row, item.team().map(this::teamName));
    }

    /** {@return what is done at a column from the front stage down, in order: things that customers see do nothing} */
    List<Task> work(Column column) {
        List<Task> work = new ArrayList<>();
        for (BlueprintRow row : BlueprintRow.values()) {
            if (row != BlueprintRow.PHYSICAL_EVIDENCE) {
                work.addAll(tasks(column, row));
            }
        }
        return work;
    }

    /** {@return whether any touchpoint has anything of a blueprint} */
    boolean hasTasks() {
        return map.columns().stream()
                .flatMap(column -> column.touchpoint().stream())
                .flatMap(touchpoint -> touchpoint.blueprint().stream())
                .anyMatch(blueprint ->
                        !blueprint.itemsBelow(BlueprintLine.INTERACTION).isEmpty()
                                || !blueprint.physicalEvidence().isEmpty());
    }

    /** {@return when it happens and how long it takes, as far as that is declared} */
    List<String> times(Touchpoint touchpoint) {
        List<String> times = new ArrayList<>();
        touchpoint.timeOfDay().ifPresent(time -> times.add(say(BlueprintWord.AT_TIME, time.toString())));
        touchpoint
                .duration()
                .ifPresent(stay -> times.add(say(Word.TAKES, map.numbers().duration(stay))));
        return times;
    }

    /** {@return the title of a row} */
    String title(BlueprintRow row) {
        return say(
                switch (row) {
                    case PHYSICAL_EVIDENCE -> Word.PHYSICAL_EVIDENCE;
                    case FRONT_STAGE -> Word.FRONT_STAGE;
                    case BACK_STAGE -> Word.BACK_STAGE;
                    case SUPPORT_PROCESS -> Word.SUPPORT_PROCESSES;
                });
    }
}
