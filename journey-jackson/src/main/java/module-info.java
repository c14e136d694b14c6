/**
 * Journeys inside the types of users, read and written by a Jackson mapper of their own. The front door
 * is {@link org.journeymodel.jackson.JourneyModule}.
 */
module org.journeymodel.jackson {
    requires transitive org.journeymodel.json;
    requires static org.jspecify;
    requires transitive tools.jackson.databind;

    exports org.journeymodel.jackson;

    provides tools.jackson.databind.JacksonModule with
            org.journeymodel.jackson.JourneyModule;
}
