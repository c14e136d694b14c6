package org.journeymodel.core.model;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;
import org.journeymodel.core.message.Quote;
import org.journeymodel.core.style.ModelStyle;

/**
 * Journeys that lead into each other: a whole journey, and journeys of its steps. A touchpoint that
 * names a sub-journey enters it; a success or neutral end of that journey continues along the
 * touchpoint's own transitions, any other end ends the parent as abandoned there, and its time takes
 * the place of the touchpoint's duration. A stage that names one shows it in detail for the reader.
 *
 * <p>Immutable. Journeys may nest to any depth; nothing here recurses. An atlas with journeys missing
 * or going in circles can be built and shown, as any unfinished journey can.
 */
@Value.Immutable
@ModelStyle
public abstract sealed class JourneyAtlas permits ImmutableJourneyAtlas {

    JourneyAtlas() {}

    /**
     * {@return an atlas of journeys}
     *
     * @param journeys in order; each with an id of its own
     * @throws IllegalArgumentException if an argument cannot be; the message says what is allowed
     */
    public static JourneyAtlas of(Journey... journeys) {
        return builder().addJourneys(journeys).build();
    }

    /** {@return a new, empty builder} */
    public static Builder builder() {
        return ImmutableJourneyAtlas.builder();
    }

    /** {@return a builder that holds all of this atlas} */
    public final Builder toBuilder() {
        return ImmutableJourneyAtlas.builder().copyOf(this);
    }

    /** {@return the journeys, in the order given} */
    public abstract List<Journey> journeys();

    @Value.Derived
    @Value.Auxiliary
    Map<String, Journey> journeysById() {
        Map<String, Journey> byId = new LinkedHashMap<>();
        for (Journey journey : journeys()) {
            if (byId.put(journey.id(), journey) != null) {
                throw new IllegalArgumentException("Atlas has two journeys with the id " + Quote.of(journey.id())
                        + ". Give each journey an id of its own.");
            }
        }
        return byId;
    }

    /**
     * {@return the journey with an id}
     *
     * @param id any text
     */
    public final Optional<Journey> findJourney(String id) {
        return Optional.ofNullable(journeysById().get(Objects.requireNonNull(id, "id")));
    }

    /**
     * {@return the journey with an id}
     *
     * @param id the id of a journey of this atlas
     * @throws NoSuchElementException if there is none; the message names the nearest id
     */
    public final Journey getJourney(String id) {
        return findJourney(id)
                .orElseThrow(() ->
                        LookUp.noSuch("Atlas", "journey", id, journeysById().keySet()));
    }

    /**
     * {@return the journeys that no other journey names, in order: where reading begins}
     *
     * <p>Where journeys go in a circle, there may be none.
     */
    public final List<Journey> roots() {
        Set<String> inner = new HashSet<>();
        for (Journey journey : journeys()) {
            subJourneyIds(journey).stream()
                    .filter(id -> !id.equals(journey.id()))
                    .forEach(inner::add);
            journey.stages()
                    .forEach(stage -> stage.subJourney()
                            .filter(id -> !id.equals(journey.id()))
                            .ifPresent(inner::add));
        }
        return journeys().stream().filter(each -> !inner.contains(each.id())).toList();
    }

    /**
     * {@return the ids of the journeys that touchpoints of a journey enter, in order, each once}
     *
     * @param journey a journey
     */
    public static List<String> subJourneyIds(Journey journey) {
        return journey.touchpoints().stream()
                .flatMap(touchpoint -> touchpoint.subJourney().stream())
                .distinct()
                .toList();
    }

    /**
     * {@return the ids of a chain of journeys that leads back to its first, such as a, b, a; empty if
     * journeys nest soundly}
     *
     * <p>Takes time linear in the journeys and their touchpoints, at any depth.
     */
    public final Optional<List<String>> findCycle() {
        return findCycles().stream().findFirst();
    }

    /**
     * {@return chains of journeys that each lead back to their first, such as a, b, a: no two share a
     * journey, and journeys nest soundly if there is none}
     *
     * <p>Takes time linear in the journeys and their touchpoints, at any depth.
     */
    public final List<List<String>> findCycles() {
        return new SubJourneyCycles(this).find();
    }

    /** {@return a short description, such as {@code Atlas of 3 journeys}} */
    @Override
    public final String toString() {
        return "Atlas of " + journeys().size() + (journeys().size() == 1 ? " journey" : " journeys");
    }

    /** Builds atlases; nothing is required. Not thread-safe. */
    public sealed interface Builder permits ImmutableJourneyAtlas.Builder {

        /** Adds journeys. */
        Builder addJourneys(Journey... journeys);

        /** Replaces the journeys. */
        Builder journeys(Iterable<? extends Journey> journeys);

        /** {@return the atlas} */
        JourneyAtlas build();
    }
}
