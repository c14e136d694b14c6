package org.journeymodel.render;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.journeymodel.core.model.JourneyAtlas;
import org.journeymodel.core.model.Language;
import org.journeymodel.graph.flow.AtlasFlow;
import org.journeymodel.render.atlas.AtlasContent;
import org.journeymodel.render.atlas.AtlasLayout;
import org.journeymodel.render.atlas.AtlasParts;
import org.journeymodel.render.style.Theme;

/**
 * An atlas drawn: journeys, their stages, and the journeys that show these in detail or are entered from their
 * touchpoints, as a tree with key figures.
 *
 * <pre>{@code
 * JourneyAtlas atlas = JourneyAtlas.of(whole, purchase, delivery);
 * AtlasDrawing drawing = AtlasDrawing.of(atlas).with(AtlasFlow.of(atlas, "whole"));
 * Files.writeString(Path.of("atlas.html"), drawing.toHtml());
 * }</pre>
 *
 * <p>Each journey is drawn once, where the fewest steps lead to it; elsewhere its number stands, and where
 * journeys go in circles the drawing says where they lead back. A journey that the atlas does not have is told.
 * The tree begins with the journeys that no other leads to. Six levels are drawn unless said otherwise, and at most
 * 1,000 journeys; below each journey stands how many more there are. The text tells all of them.
 *
 * <p>Takes time linear in the journeys and their touchpoints, at any depth.
 */
public final class AtlasDrawing extends Drawing {

    private static final int USUAL_LEVELS = 6;
    private static final int MOST_LEVELS = 100;
    private static final int MOST_DRAWN = 1_000;

    private final JourneyAtlas atlas;
    private final List<AtlasFlow> flows;
    private final int levels;

    private AtlasDrawing(JourneyAtlas atlas, Manner manner, List<AtlasFlow> flows, int levels) {
        super(manner);
        this.atlas = atlas;
        this.flows = List.copyOf(flows);
        this.levels = levels;
    }

    private AtlasDrawing with(Manner manner) {
        return new AtlasDrawing(atlas, manner, flows, levels);
    }

    /**
     * {@return the drawing of an atlas, in English, of six levels, without figures of the flow}
     *
     * @param atlas any atlas, finished or not
     */
    public static AtlasDrawing of(JourneyAtlas atlas) {
        return new AtlasDrawing(Objects.requireNonNull(atlas, "atlas"), Manner.USUAL, List.of(), USUAL_LEVELS);
    }

    /**
     * {@return this drawing with the figures of a journey that customers begin, and of all that they may enter
     * from it; those of further journeys can be added, and the first given of a journey stands}
     *
     * @param flow the flow of a journey of the same atlas
     * @throws IllegalArgumentException if it is the flow of another atlas
     */
    public AtlasDrawing with(AtlasFlow flow) {
        if (!Objects.requireNonNull(flow, "flow").atlas().equals(atlas)) {
            throw new IllegalArgumentException(
                    "The flow of journey \"" + flow.journey().id()
                            + "\" is that of another atlas (" + flow.atlas() + ") than the one drawn (" + atlas
                            + "). Analyse the atlas that is drawn.");
        }
        List<AtlasFlow> more = new ArrayList<>(flows);
        more.add(flow);
        return new AtlasDrawing(atlas, manner(), more, levels);
    }

    /**
     * {@return this drawing with another number of levels}
     *
     * @param most how many levels are drawn at most, from 1 to 100; 6 unless it is chosen
     * @throws IllegalArgumentException if it is less or more
     */
    public AtlasDrawing levels(int most) {
        if (most < 1 || most > MOST_LEVELS) {
            throw new IllegalArgumentException(
                    "Levels drawn must be from 1 to 100, but were " + most + ". The text tells all levels.");
        }
        return new AtlasDrawing(atlas, manner(), flows, most);
    }

    @Override
    public AtlasDrawing language(Language language) {
        return with(manner().language(language));
    }

    @Override
    public AtlasDrawing theme(Theme theme) {
        return with(manner().theme(theme));
    }

    @Override
    public AtlasDrawing id(String id) {
        return with(manner().id(id));
    }

    /** {@return the atlas that it shows} */
    public JourneyAtlas atlas() {
        return atlas;
    }

    @Override
    Draft draft() {
        AtlasContent content = new AtlasContent(atlas, manner().language(), flows, levels, MOST_DRAWN);
        return new Draft(
                AtlasParts.of(content), () -> AtlasLayout.whole(content), () -> AtlasLayout.interactive(content));
    }

    /** {@return a short description} */
    @Override
    public String toString() {
        return "Drawing of " + atlas;
    }
}
