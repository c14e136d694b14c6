package org.journeymodel.render;

import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.OptionalDouble;
import org.journeymodel.core.model.Journey;
import org.journeymodel.core.model.Language;
import org.journeymodel.graph.flow.FlowAnalysis;
import org.journeymodel.render.content.MapContent;
import org.journeymodel.render.spatial.SpatialContent;
import org.journeymodel.render.spatial.SpatialContent.Faces;
import org.journeymodel.render.spatial.SpatialLayout;
import org.journeymodel.render.spatial.SpatialParts;
import org.journeymodel.render.style.Lane;
import org.journeymodel.render.style.Theme;
import org.jspecify.annotations.Nullable;

/**
 * The spatial map: the floors of a building to scale, with their zones, the touchpoints at their places, and how
 * customers move between these.
 *
 * <pre>{@code
 * SpatialMap map = SpatialMap.of(journey).with(JourneyGraph.of(journey).flow()).faces();
 * Files.writeString(Path.of("floor.html"), map.toHtml());
 * }</pre>
 *
 * <p>A touchpoint stands where its position says, in metres; one that has a zone and no position stands in that
 * zone, in order; one that has neither is listed beside the plan. A position without a zone is taken to be on the
 * only floor; where there are several, it is on none. Where touchpoints are at one place, they stand around it.
 * Moves are lines as wide as their share, those back told apart; those to another floor, or to a touchpoint that
 * is on none, are arrows with its number. Names that would cover something are listed beside the plan.
 *
 * <p>Of very many moves the hundred that most customers take are drawn on each floor, and as many that leave it
 * or come to it; the map tells how many more stand in the text alone. A zone too small for its name has it as title.
 *
 * <p>Cost: n log n in the touchpoints and moves; the plan grows with the touchpoints on it.
 */
public final class SpatialMap extends Drawing {

    private static final Faces NO_FACES = touchpoint -> OptionalDouble.empty();

    private final Journey journey;
    private final @Nullable FlowAnalysis flow;
    private final Faces faces;

    private SpatialMap(Journey journey, Manner manner, @Nullable FlowAnalysis flow, Faces faces) {
        super(manner);
        this.journey = journey;
        this.flow = flow;
        this.faces = faces;
    }

    private SpatialMap with(Manner manner) {
        return new SpatialMap(journey, manner, flow, faces);
    }

    private SpatialMap with(Faces shown) {
        return new SpatialMap(journey, manner(), flow, shown);
    }

    /**
     * {@return the spatial map of a journey, in English, with its declared flow and without faces}
     *
     * @param journey any journey; of one without zones and positions the map says so
     */
    public static SpatialMap of(Journey journey) {
        return new SpatialMap(Objects.requireNonNull(journey, "journey"), Manner.USUAL, null, NO_FACES);
    }

    /**
     * {@return this map with the figures of an analysed flow; where it was observed, the observed moves are
     * drawn}
     *
     * @param analysed the flow of the same journey, of {@code JourneyGraph.flow()}
     * @throws IllegalArgumentException if it is the flow of another journey
     */
    public SpatialMap with(FlowAnalysis analysed) {
        return new SpatialMap(journey, manner(), SameJourney.require(journey, analysed), faces);
    }

    /** {@return this map with a face at each touchpoint whose feeling is known, of all personas that count} */
    public SpatialMap faces() {
        return with(journey::feelingAt);
    }

    /**
     * {@return this map with a face at each touchpoint whose feeling is known, of one persona}
     *
     * @param persona the persona's id
     * @throws java.util.NoSuchElementException if there is none with the id; the message names the nearest
     */
    public SpatialMap faces(String persona) {
        String id = journey.getPersona(persona).id();
        return with((Faces) touchpoint -> journey.feelingAt(touchpoint, id));
    }

    @Override
    public SpatialMap language(Language language) {
        return with(manner().language(language));
    }

    @Override
    public SpatialMap theme(Theme theme) {
        return with(manner().theme(theme));
    }

    @Override
    public SpatialMap id(String id) {
        return with(manner().id(id));
    }

    /** {@return the journey that it shows} */
    public Journey journey() {
        return journey;
    }

    @Override
    Draft draft() {
        MapContent map = new MapContent(journey, manner().language(), EnumSet.allOf(Lane.class), List.of(), flow, null);
        SpatialContent content = new SpatialContent(map, faces);
        return new Draft(
                SpatialParts.of(content), () -> SpatialLayout.whole(content), () -> SpatialLayout.interactive(content));
    }

    /** {@return a short description} */
    @Override
    public String toString() {
        return "Spatial map of " + journey;
    }
}
