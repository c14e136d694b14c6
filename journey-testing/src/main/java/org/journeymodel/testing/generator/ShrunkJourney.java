package org.journeymodel.testing.generator;

import java.util.Objects;
import org.journeymodel.core.model.Journey;
import org.jspecify.annotations.Nullable;

/** A journey made as small as a failure allows. Immutable. */
public final class ShrunkJourney {

    private final Journey original;
    private final Journey journey;
    private final int attempts;
    private final boolean minimal;

    ShrunkJourney(Journey original, Journey journey, int attempts, boolean minimal) {
        this.original = original;
        this.journey = journey;
        this.attempts = attempts;
        this.minimal = minimal;
    }

    /** {@return the journey as it was} */
    public Journey original() {
        return original;
    }

    /** {@return the small journey; it fails as the original does} */
    public Journey journey() {
        return journey;
    }

    /** {@return how many journeys were tried} */
    public int attempts() {
        return attempts;
    }

    /** {@return whether it would no longer fail with anything more taken away; not if attempts ran out before} */
    public boolean isMinimal() {
        return minimal;
    }

    /** {@return whether the other is as small a journey of the same, found as fast} */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ShrunkJourney that
                && original.equals(that.original)
                && journey.equals(that.journey)
                && attempts == that.attempts
                && minimal == that.minimal;
    }

    @Override
    public int hashCode() {
        return Objects.hash(original, journey, attempts, minimal);
    }

    /**
     * {@return what became of it, such as {@code Journey "vacuum": 1 stage, 2 touchpoints, 1 transition; minimal, after
     * 87 attempts}}
     */
    @Override
    public String toString() {
        return journey
                + (minimal ? "; minimal, after " : "; perhaps not minimal, after ")
                + attempts
                + (attempts == 1 ? " attempt" : " attempts");
    }
}
