/**
 * Journeys drawn: the journey map as SVG, HTML and text. The front door is {@link
 * org.journeymodel.render.JourneyMap}.
 */
@SuppressWarnings("module") // the module of the qualified exports is compiled after this one
module org.journeymodel.render {
    requires static org.jspecify;
    requires transitive org.journeymodel.core;
    requires transitive org.journeymodel.graph;

    exports org.journeymodel.render;
    exports org.journeymodel.render.style;
    exports org.journeymodel.render.layered to
            org.journeymodel.render.elk;
    exports org.journeymodel.render.layout to
            org.journeymodel.render.elk;

    uses org.journeymodel.render.layered.GraphLayout;
}
