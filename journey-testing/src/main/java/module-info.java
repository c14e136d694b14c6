/**
 * Journeys in tests: scenarios, assertions in the manner of AssertJ, and JUnit 5 support. The front door is {@link
 * org.journeymodel.testing.JourneyAssertions}.
 */
module org.journeymodel.testing {
    requires static org.jspecify;
    requires transitive org.assertj.core;
    requires transitive org.journeymodel.core;
    requires transitive org.journeymodel.graph;
    requires org.journeymodel.json;

    exports org.journeymodel.testing;
    exports org.journeymodel.testing.generator;
}
