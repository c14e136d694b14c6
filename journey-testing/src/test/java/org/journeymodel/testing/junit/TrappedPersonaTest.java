package org.journeymodel.testing.junit;

import static org.assertj.core.api.Assertions.assertThat;

import org.journeymodel.graph.paths.JourneyPath;
import org.junit.jupiter.api.Test;

/** A persona who cannot leave, though others can: her paths would cover nothing of where she is kept. */
class TrappedPersonaTest {

    static class Everybody {

        @TestPaths("trapped-persona.json")
        void leaves(JourneyPath path) {}
    }

    static class Bob {

        @TestPaths(value = "trapped-persona.json", persona = "bob")
        void leaves(JourneyPath path) {}
    }

    @Test
    void othersGoTheirWays() {
        assertThat(Runs.passed(Runs.of(Everybody.class)))
                .containsExactlyElementsOf(Runs.passed(Runs.of(Bob.class)))
                .contains("door > ask > wait > ask > wait > paid");
    }

    static class Transitions {

        @TestPaths(value = "trapped-persona.json", persona = "ann")
        void areWalked(JourneyPath path) {}
    }

    static class Touchpoints {

        @TestPaths(value = "trapped-persona.json", persona = "ann", coverage = PathCoverage.TOUCHPOINTS)
        void areVisited(JourneyPath path) {}
    }

    static class Pairs {

        @TestPaths(value = "trapped-persona.json", persona = "ann", coverage = PathCoverage.PAIRS)
        void areWalked(JourneyPath path) {}
    }

    @Test
    void whatSheCannotLeaveIsNamed() {
        assertRefused(Transitions.class);
        assertRefused(Touchpoints.class);
        assertRefused(Pairs.class);
    }

    private static void assertRefused(Class<?> tests) {
        assertThat(Runs.failures(Runs.of(tests)))
                .singleElement()
                .asString()
                .isEqualTo("IllegalArgumentException: Persona \"ann\" of the journey in \"trapped-persona.json\" comes"
                        + " to no end from \"ask\", \"wait\", so that no path covers what is there. Let a transition"
                        + " that concerns her lead out, or let some of the visits there end.");
        assertThat(Runs.passed(Runs.of(tests))).isEmpty();
    }
}
