package org.journeymodel.graph.atlas;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.journeymodel.core.model.Journey;
import org.journeymodel.core.model.Persona;
import org.journeymodel.core.model.Stage;
import org.journeymodel.core.model.Touchpoint;

/** Gives out ids that nothing else of a journey has. */
final class FlatIds {

    private static final int LONGEST = 240;

    private final Set<String> taken = new HashSet<>();
    private final Map<String, Integer> numbers = new HashMap<>();

    FlatIds(Journey journey) {
        Stream.of(
                        journey.personas().stream().map(Persona::id),
                        journey.channels().stream().map(each -> each.id()),
                        journey.teams().stream().map(each -> each.id()),
                        journey.stages().stream().map(Stage::id),
                        journey.touchpoints().stream().map(Touchpoint::id),
                        journey.zones().stream().map(each -> each.id()),
                        journey.insights().stream().map(each -> each.id()),
                        journey.opportunities().stream().map(each -> each.id()),
                        journey.actionItems().stream().map(each -> each.id()),
                        journey.claims().stream().flatMap(each -> each.id().stream()))
                .flatMap(each -> each)
                .forEach(taken::add);
    }

    /** {@return whether nothing had this id so far; from now on it is taken} */
    boolean take(String id) {
        return taken.add(id);
    }

    /** {@return an id as near to the wanted one as can be} */
    String of(String wanted) {
        String shortened = shortened(wanted);
        String id = shortened;
        while (!taken.add(id)) {
            id = shortened + "-" + numbers.merge(shortened, 2, (number, first) -> number + 1);
        }
        return id;
    }

    /** {@return the end of a path: its inner touchpoints tell more than the outer ones} */
    static String shortened(String path) {
        int from = Math.max(0, path.length() - LONGEST);
        while (from > 0 && !Character.isLetterOrDigit(path.codePointAt(from))) {
            from++;
        }
        return path.substring(from);
    }
}
