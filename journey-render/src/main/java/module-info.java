/**
 * Journeys drawn: the journey map as SVG, HTML and text. The front door is {@link
 * org.journeymodel.render.JourneyMap}.
 */
module org.journeymodel.render {
    requires static org.jspecify;
    requires transitive org.journeymodel.core;
    requires transitive org.journeymodel.graph;

    exports org.journeymodel.render;
    exports org.journeymodel.render.style;
}
