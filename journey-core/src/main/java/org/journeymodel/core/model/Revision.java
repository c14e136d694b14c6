package org.journeymodel.core.model;

import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.journeymodel.core.invariant.Checks;
import org.journeymodel.core.message.Quote;
import org.journeymodel.core.style.ModelStyle;

/**
 * Which version of a map this is: by whom, since when, and until when it may be trusted without
 * another look.
 */
@Value.Immutable
@ModelStyle
public abstract sealed class Revision permits ImmutableRevision {

    Revision() {}

    /**
     * {@return a version of which nothing more is known}
     *
     * @param version such as "3" or "2026-Q4"
     * @throws IllegalArgumentException if an argument cannot be; the message says what is allowed
     */
    public static Revision of(String version) {
        return builder().version(version).build();
    }

    /** {@return a new, empty builder} */
    public static Builder builder() {
        return ImmutableRevision.builder();
    }

    /** {@return a builder that holds all of this revision} */
    public final Builder toBuilder() {
        return ImmutableRevision.builder().copyOf(this);
    }

    /** {@return its version, such as "3" or "2026-Q4"} */
    public abstract String version();

    /** {@return the day on which it was made} */
    public abstract Optional<LocalDate> date();

    /** {@return who made it} */
    public abstract Optional<String> author();

    /** {@return what changed} */
    public abstract Optional<String> note();

    /** {@return the day by which it has to be reviewed} */
    public abstract Optional<LocalDate> reviewBy();

    /**
     * {@return whether the day by which it has to be reviewed has passed}
     *
     * @param today the day in question
     */
    public final boolean isReviewOverdue(LocalDate today) {
        return reviewBy().filter(today::isAfter).isPresent();
    }

    @Value.Check
    final void check() {
        Checks.requireText("Revision version", version());
        String self = "of revision " + Quote.of(version());
        Checks.requireText("Author " + self, author());
        Checks.requireText("Note " + self, note());
    }

    /** Builds revisions; the version is required. Not thread-safe. */
    public sealed interface Builder permits ImmutableRevision.Builder {

        /** Sets its version. */
        Builder version(String version);

        /** Sets the day on which it was made. */
        Builder date(LocalDate date);

        /** Sets the day on which it was made, or clears it with an empty optional. */
        Builder date(Optional<? extends LocalDate> date);

        /** Sets who made it. */
        Builder author(String author);

        /** Sets who made it, or clears it with an empty optional. */
        Builder author(Optional<String> author);

        /** Sets what changed. */
        Builder note(String note);

        /** Sets what changed, or clears it with an empty optional. */
        Builder note(Optional<String> note);

        /** Sets the day by which it has to be reviewed. */
        Builder reviewBy(LocalDate reviewBy);

        /** Sets the day by which it has to be reviewed, or clears it with an empty optional. */
        Builder reviewBy(Optional<? extends LocalDate> reviewBy);

        /** {@return the revision} */
        Revision build();
    }
}
