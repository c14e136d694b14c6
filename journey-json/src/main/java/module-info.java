/**
 * Journeys as JSON: strict reading that lists every fault with its place, byte-stable writing. The
 * front door is {@link org.journeymodel.json.JourneyJson}.
 */
module org.journeymodel.json {
    requires transitive org.journeymodel.core;
    requires static org.jspecify;
    requires tools.jackson.core;

    exports org.journeymodel.json;
}
