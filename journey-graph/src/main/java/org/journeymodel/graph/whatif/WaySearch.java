package org.journeymodel.graph.whatif;

import java.util.List;
import java.util.NoSuchElementException;
import java.util.stream.Collectors;
import org.journeymodel.core.message.Suggestion;
import org.journeymodel.graph.wording.Wording;

/** Finds the transition that an edit means. */
record WaySearch(String journey, TransitionName name) {

    DraftWay in(List<DraftWay> all) {
        List<DraftWay> parallel = all.stream()
                .filter(each -> each.transition().from().equals(name.from())
                        && each.transition().to().equals(name.to()))
                .toList();
        if (parallel.isEmpty()) {
            throw noneBetween(all);
        }
        List<DraftWay> same = parallel.stream()
                .filter(each -> each.transition().trigger().equals(name.trigger()))
                .toList();
        if (same.size() == 1) {
            return same.get(0);
        }
        if (name.trigger().isPresent() && same.isEmpty()) {
            throw noneOnTrigger(parallel);
        }
        if (parallel.size() == 1) {
            return parallel.get(0);
        }
        throw same.size() > 1 ? severalAlike(same.size()) : ambiguous(parallel);
    }

    private NoSuchElementException noneBetween(List<DraftWay> all) {
        List<String> targets = all.stream()
                .filter(each -> each.transition().from().equals(name.from()))
                .map(each -> each.transition().to())
                .distinct()
                .toList();
        String from = Wording.quoted(name.from());
        return new NoSuchElementException("Journey " + Wording.quoted(journey) + " has no transition from " + from
                + " to " + Wording.quoted(name.to()) + ". " + from
                + (targets.isEmpty() ? " leads nowhere" : " leads to " + quoted(targets))
                + "; where there is no transition, add one.");
    }

    private NoSuchElementException noneOnTrigger(List<DraftWay> parallel) {
        List<String> triggers = parallel.stream()
                .flatMap(each -> each.transition().trigger().stream())
                .toList();
        String wanted = name.trigger().orElse("");
        return new NoSuchElementException("Journey " + Wording.quoted(journey) + " has no transition " + name + ". "
                + (triggers.isEmpty()
                        ? "The one between the two has no trigger: leave it out."
                        : Suggestion.remedy(wanted, triggers)));
    }

    private IllegalArgumentException severalAlike(int count) {
        return new IllegalArgumentException("Journey " + Wording.quoted(journey) + " has " + count + " transitions "
                + name + ", which cannot be told apart. Give each a trigger of its own.");
    }

    private IllegalArgumentException ambiguous(List<DraftWay> parallel) {
        List<String> triggers = parallel.stream()
                .flatMap(each -> each.transition().trigger().stream())
                .toList();
        return new IllegalArgumentException("Journey " + Wording.quoted(journey) + " has " + parallel.size()
                + " transitions " + name + ". Name one by its trigger: " + quoted(triggers) + ".");
    }

    private static String quoted(List<String> names) {
        return names.stream().limit(10).map(Wording::quoted).collect(Collectors.joining(", "));
    }
}
