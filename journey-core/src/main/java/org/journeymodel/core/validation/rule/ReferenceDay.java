package org.journeymodel.core.validation.rule;

import java.time.LocalDate;
import java.util.Optional;
import org.journeymodel.core.model.Journey;
import org.journeymodel.core.model.Revision;

/**
 * The day by which rules judge what is late or old: the day that was given, else the day of the map's
 * version. A clock is never read, so the same map always has the same findings.
 */
public final class ReferenceDay {

    private final Optional<LocalDate> given;

    private ReferenceDay(Optional<LocalDate> given) {
        this.given = given;
    }

    /** A day that was given. */
    public static ReferenceDay of(LocalDate given) {
        return new ReferenceDay(Optional.of(given));
    }

    /** The day of each map's own version. */
    public static ReferenceDay ofTheMap() {
        return new ReferenceDay(Optional.empty());
    }

    /** The day for a journey; empty if none was given and its version has none. */
    public Optional<LocalDate> in(Journey journey) {
        return given.or(() -> journey.revision().flatMap(Revision::date));
    }

    /** The day in words. */
    public String say(LocalDate day) {
        return given.isPresent() ? day.toString() : day + ", the day of the map's version";
    }
}
