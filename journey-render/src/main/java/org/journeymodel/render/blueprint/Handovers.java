package org.journeymodel.render.blueprint;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.journeymodel.core.flow.FlowMove;
import org.journeymodel.core.model.Touchpoint;
import org.journeymodel.render.content.Column;

/**
 * Where one team hands over to another: from a task to the next one below at the same touchpoint, and, with
 * the customer, from the team that owns a touchpoint to the owner of one that customers move on to. Only
 * teams that are declared on both sides hand over.
 */
final class Handovers {

    private final BlueprintContent content;
    private final Map<String, Set<Handover>> ofCustomers = new HashMap<>();
    private final Set<Integer> toTheNext = new LinkedHashSet<>();

    /**
     * A handover.
     *
     * @param from the id of the team that hands over
     * @param to the id of the team that takes over
     */
    record Handover(String from, String to) {}

    Handovers(BlueprintContent content) {
        this.content = content;
        Map<String, Column> columns = content.map().columnsById();
        for (FlowMove move : content.map().flow().moves()) {
            between(move.from(), move.to()).filter(any -> move.share() > 0).ifPresent(handover -> {
                ofCustomers
                        .computeIfAbsent(move.from().id(), any -> new LinkedHashSet<>())
                        .add(handover);
                Column from = columns.get(move.from().id());
                Column to = columns.get(move.to().id());
                if (from != null && to != null && to.index() == from.index() + 1) {
                    toTheNext.add(from.index());
                }
            });
        }
    }

    private static Optional<Handover> between(Touchpoint from, Touchpoint to) {
        if (from.team().isEmpty() || to.team().isEmpty() || from.team().equals(to.team())) {
            return Optional.empty();
        }
        return Optional.of(new Handover(from.team().get(), to.team().get()));
    }

    /** {@return whether the customer is handed over from the touchpoint of a column to that of the next one} */
    boolean isToTheNext(Column column) {
        return toTheNext.contains(column.index());
    }

    /** {@return those from task to task at a column, in order} */
    List<Handover> within(Column column) {
        List<Handover> found = new ArrayList<>();
        List<Task> work = content.work(column);
        for (int at = 1; at < work.size(); at++) {
            Task before = work.get(at - 1);
            if (before.isHandedOverTo(work.get(at))) {
                found.add(new Handover(
                        before.item().team().orElseThrow(),
                        work.get(at).item().team().orElseThrow()));
            }
        }
        return found;
    }

    /** {@return those with the customer from a column on, each pair of teams once} */
    List<Handover> withCustomer(Column column) {
        return column.touchpoint()
                .map(each -> List.copyOf(orderedSet(each.id())))
                .orElse(List.of());
    }

    private Set<Handover> orderedSet(String touchpoint) {
        return ofCustomers.getOrDefault(touchpoint, Set.of());
    }

    /** {@return how often each pair of teams hands over, most often first, equal ones in the order of the journey} */
    List<Map.Entry<Handover, Integer>> counted() {
        Map<Handover, Integer> counts = new LinkedHashMap<>();
        for (Column column : content.map().columns()) {
            within(column).forEach(each -> counts.merge(each, 1, Integer::sum));
            withCustomer(column).forEach(each -> counts.merge(each, 1, Integer::sum));
        }
        return counts.entrySet().stream()
                .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
                .toList();
    }
}
