/**
 * Journeys in tests: scenarios, assertions in the manner of AssertJ, and JUnit 5 support. The front door is {@link
 * org.journeymodel.testing.JourneyAssertions}.
 */
module org.journeymodel.testing {
    requires static org.jspecify;
    requires static org.journeymodel.render;
    requires static org.junit.jupiter.params;
    requires transitive org.assertj.core;
    requires transitive org.journeymodel.core;
    requires transitive org.journeymodel.graph;
    requires org.journeymodel.json;

    exports org.journeymodel.testing;
    exports org.journeymodel.testing.generator;
    exports org.journeymodel.testing.junit;

    // Soft assertions are subclasses that AssertJ makes when they are asked for.
    opens org.journeymodel.testing to
            org.assertj.core;
    // JUnit makes what the annotations name; all of it is hidden.
    opens org.journeymodel.testing.junit to
            org.junit.platform.commons;
}
