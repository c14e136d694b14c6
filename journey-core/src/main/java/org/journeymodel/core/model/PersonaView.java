package org.journeymodel.core.model;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * What a persona experiences, field by field: hers if it is known, else every customer's. The one place
 * that knows this rule; of two experiences of hers, or of every customer, the first to know counts.
 */
final class PersonaView {

    private final List<Experience> own;
    private final List<Experience> all;

    /** The experiences of a persona and of every customer. */
    PersonaView(List<Experience> experiences, String persona) {
        Objects.requireNonNull(persona, "persona");
        own = experiences.stream()
                .filter(each -> each.persona().filter(persona::equals).isPresent())
                .toList();
        Stream<Experience> everyCustomers =
                experiences.stream().filter(each -> each.persona().isEmpty());
        all = Stream.concat(own.stream(), everyCustomers).toList();
    }

    /** What she feels. */
    Optional<Emotion> emotion() {
        return first(all, Experience::emotion);
    }

    /** All that she experiences, resting on the insights that her own experience cites. */
    Optional<Experience> experience() {
        if (all.size() <= 1) {
            return all.stream().findFirst();
        }
        return Optional.of(Experience.builder()
                .persona(all.get(0).persona())
                .doing(first(all, Experience::doing))
                .thinking(first(all, Experience::thinking))
                .saying(first(all, Experience::saying))
                .goals(firstOf(all, Experience::goals))
                .needs(firstOf(all, Experience::needs))
                .expectations(firstOf(all, Experience::expectations))
                .drivers(firstOf(all, Experience::drivers))
                .pains(firstOf(all, Experience::pains))
                .gains(firstOf(all, Experience::gains))
                .emotion(emotion())
                .insights(firstOf(own.isEmpty() ? all : own, Experience::insights))
                .build());
    }

    private static <T> Optional<T> first(List<Experience> experiences, Function<Experience, Optional<T>> field) {
        return experiences.stream().map(field).flatMap(Optional::stream).findFirst();
    }

    private static <T> List<T> firstOf(List<Experience> experiences, Function<Experience, List<T>> field) {
        return experiences.stream()
                .map(field)
                .filter(list -> !list.isEmpty())
                .findFirst()
                .orElse(List.of());
    }
}
