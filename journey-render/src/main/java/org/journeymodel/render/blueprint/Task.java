package org.journeymodel.render.blueprint;

import java.util.Optional;
import org.journeymodel.core.blueprint.BlueprintItem;
import org.journeymodel.core.blueprint.BlueprintRow;
import org.journeymodel.render.wording.Isolated;

/**
 * An item of a blueprint, with its team's name.
 *
 * @param item the item
 * @param row the row that it stands in
 * @param team the name of its team, or the id where no such team is declared; empty if it has none
 */
record Task(BlueprintItem item, BlueprintRow row, Optional<String> team) {

    /** {@return whether this is handed over to the next task: both teams are known, and are two} */
    boolean isHandedOverTo(Task next) {
        return item.team().isPresent()
                && next.item.team().isPresent()
                && !item.team().equals(next.item.team());
    }

    /** {@return it in words: what is done, by whom, and on which system} */
    String told(BlueprintContent content) {
        StringBuilder told = new StringBuilder(Isolated.of(item.text()));
        StringBuilder details = new StringBuilder();
        team.ifPresent(name -> details.append(Isolated.of(name)));
        item.system()
                .ifPresent(system -> details.append(details.length() > 0 ? ", " : "")
                        .append(content.map().say(BlueprintWord.SYSTEM, system)));
        return details.length() > 0
                ? told.append(" (").append(details).append(')').toString()
                : told.toString();
    }
}
