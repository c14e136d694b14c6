package org.journeymodel.core.model;

import java.util.Collection;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.journeymodel.core.message.Quote;
import org.journeymodel.core.message.Suggestion;

/** Looks parts up by id, in time linear in their number; a part without an id has the empty one. */
final class LookUp {

    private LookUp() {}

    static <T> Optional<T> find(List<T> all, Function<T, String> idOf, String id) {
        Objects.requireNonNull(id, "id");
        return all.stream()
                .filter(each -> !id.isEmpty() && idOf.apply(each).equals(id))
                .findFirst();
    }

    static <T> T get(String owner, String kind, List<T> all, Function<T, String> idOf, String id) {
        return find(all, idOf, id)
                .orElseThrow(() -> noSuch(
                        owner,
                        kind,
                        id,
                        all.stream().map(idOf).filter(each -> !each.isEmpty()).toList()));
    }

    static NoSuchElementException noSuch(String owner, String kind, String id, Collection<String> known) {
        return new NoSuchElementException(
                owner + " has no " + kind + " " + Quote.of(id) + ". " + Suggestion.remedy(id, known));
    }
}
