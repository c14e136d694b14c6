package org.journeymodel.core.insight;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.immutables.value.Value;
import org.journeymodel.core.invariant.Checks;
import org.journeymodel.core.message.Quote;
import org.journeymodel.core.style.ModelStyle;

/**
 * Something that the company does to seize opportunities: who does it, by when, and what it
 * changed.
 */
@Value.Immutable
@ModelStyle
public abstract sealed class ActionItem permits ImmutableActionItem {

    ActionItem() {}

    /**
     * {@return a planned action item of which nothing more is known}
     *
     * @param id its id
     * @param text what is to be done
     * @throws IllegalArgumentException if an argument cannot be; the message says what is allowed
     */
    public static ActionItem of(String id, String text) {
        return builder(id, text).build();
    }

    /** {@return a new, empty builder} */
    public static Builder builder() {
        return ImmutableActionItem.builder();
    }

    /**
     * {@return a builder that has an action item's id and text}
     *
     * @param id its id
     * @param text what is to be done
     */
    public static Builder builder(String id, String text) {
        return builder().id(id).text(text);
    }

    /** {@return a builder that holds all of this action item} */
    public final Builder toBuilder() {
        return ImmutableActionItem.builder().copyOf(this);
    }

    /** {@return its id; unique in its journey} */
    public abstract String id();

    /** {@return what is to be done} */
    public abstract String text();

    /** {@return ids of the opportunities that it seizes} */
    public abstract List<String> opportunities();

    /** {@return who sees to it: a person or a team, in words} */
    public abstract Optional<String> owner();

    /** {@return the id of the team that does it} */
    public abstract Optional<String> team();

    /** {@return how far it has come; planned unless declared otherwise} */
    @Value.Default
    public ActionStatus status() {
        return ActionStatus.PLANNED;
    }

    /** {@return the day by which it shall be done} */
    public abstract Optional<LocalDate> due();

    /** {@return the day on which it was done} */
    public abstract Optional<LocalDate> done();

    /** {@return what was measured before it was done} */
    public abstract List<Measurement> before();

    /** {@return what was measured after it was done} */
    public abstract List<Measurement> after();

    /**
     * {@return whether it should have been done by a day and is not: its due day has passed, and it is
     * planned or in progress}
     *
     * @param today the day in question
     */
    public final boolean isOverdue(LocalDate today) {
        boolean open = status() == ActionStatus.PLANNED || status() == ActionStatus.IN_PROGRESS;
        return open && due().filter(today::isAfter).isPresent();
    }

    /**
     * {@return by how much a metric changed: the last value after minus the last value before; empty
     * unless it was measured both before and after, in the same unit}
     *
     * @param metric what was measured
     */
    public final OptionalDouble effectOn(String metric) {
        Optional<Measurement> earlier = last(before(), metric);
        Optional<Measurement> later = last(after(), metric);
        return earlier.isPresent()
                        && later.isPresent()
                        && earlier.get().unit().equals(later.get().unit())
                ? OptionalDouble.of(later.get().value() - earlier.get().value())
                : OptionalDouble.empty();
    }

    private static Optional<Measurement> last(List<Measurement> measurements, String metric) {
        return measurements.stream()
                .filter(each -> each.metric().equals(metric))
                .reduce((first, second) -> second);
    }

    @Value.Check
    final void check() {
        Checks.requireId("Action item id", id());
        String self = "of action item " + Quote.of(id());
        Checks.requireText("Text " + self, text());
        Checks.requireIds("Opportunity " + self, opportunities());
        Checks.requireText("Owner " + self, owner());
        team().ifPresent(id -> Checks.requireId("Team " + self, id));
    }

    /** Builds action items; id and text are required. Not thread-safe. */
    public sealed interface Builder permits ImmutableActionItem.Builder {

        /** Sets its id. */
        Builder id(String id);

        /** Sets what is to be done. */
        Builder text(String text);

        /** Adds ids of opportunities that it seizes. */
        Builder addOpportunities(String... opportunities);

        /** Replaces the ids of the opportunities that it seizes. */
        Builder opportunities(Iterable<String> opportunities);

        /** Sets who sees to it. */
        Builder owner(String owner);

        /** Sets who sees to it, or clears it with an empty optional. */
        Builder owner(Optional<String> owner);

        /** Sets the id of the team that does it. */
        Builder team(String team);

        /** Sets the id of the team that does it, or clears it with an empty optional. */
        Builder team(Optional<String> team);

        /** Sets how far it has come. */
        Builder status(ActionStatus status);

        /** Sets the day by which it shall be done. */
        Builder due(LocalDate due);

        /** Sets the day by which it shall be done, or clears it with an empty optional. */
        Builder due(Optional<? extends LocalDate> due);

        /** Sets the day on which it was done. */
        Builder done(LocalDate done);

        /** Sets the day on which it was done, or clears it with an empty optional. */
        Builder done(Optional<? extends LocalDate> done);

        /** Adds what was measured before it was done. */
        Builder addBefore(Measurement... before);

        /** Replaces what was measured before it was done. */
        Builder before(Iterable<? extends Measurement> before);

        /** Adds what was measured after it was done. */
        Builder addAfter(Measurement... after);

        /** Replaces what was measured after it was done. */
        Builder after(Iterable<? extends Measurement> after);

        /** {@return the action item} */
        ActionItem build();
    }
}
