package org.journeymodel.graph.pattern;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.journeymodel.core.flow.JourneyFlow;
import org.journeymodel.core.model.Outcome;
import org.journeymodel.graph.JourneyGraph;
import org.journeymodel.graph.RandomJourney;
import org.junit.jupiter.api.Test;

/** What holds of all patterns on all journeys. */
class PatternLawsTest {

    private static final double ROUNDING = 1e-12;

    private interface Law {
        void check(JourneyGraph graph, String p, String q);
    }

    private static void holds(Law law) {
        for (int seed = 0; seed < 1_000; seed++) {
            JourneyGraph graph = JourneyGraph.of(RandomJourney.of(seed, 5).journey());
            RandomPattern.Maker maker = new RandomPattern.Maker(seed, graph.journeyFlow());
            law.check(graph, maker.make(2).text(), maker.make(2).text());
        }
    }

    private static double of(JourneyGraph graph, String pattern) {
        double probability = graph.pattern(pattern).probability();
        assertThat(probability).isBetween(0.0, 1.0);
        return probability;
    }

    @Test
    void eitherIsAtLeastEachAndAtMostTheSum() {
        holds((graph, p, q) -> {
            double either = of(graph, p + " | " + q);
            assertThat(either).isGreaterThanOrEqualTo(Math.max(of(graph, p), of(graph, q)) - ROUNDING);
            assertThat(either).isLessThanOrEqualTo(of(graph, p) + of(graph, q) + ROUNDING);
        });
    }

    @Test
    void eitherDoesNotMindOrderOrRepeats() {
        holds((graph, p, q) -> {
            assertThat(of(graph, p + "|" + q)).isCloseTo(of(graph, q + "|" + p), within(ROUNDING));
            assertThat(of(graph, p + "|" + p)).isCloseTo(of(graph, p), within(ROUNDING));
        });
    }

    @Test
    void arrowsDistributeOverEither() {
        holds((graph, p, q) -> assertThat(of(graph, "t0 -> (" + p + " | " + q + ")"))
                .isCloseTo(of(graph, "(t0 -> (" + p + ")) | (t0 -> (" + q + "))"), within(ROUNDING)));
    }

    @Test
    void whatExcludesEachOtherAddsUp() {
        // A path begins at t0 or elsewhere, and visits t0 or never does.
        holds((graph, p, q) -> {
            assertThat(of(graph, "start -> t0") + of(graph, "start -> [^t0]")).isCloseTo(1, within(ROUNDING));
            assertThat(of(graph, "t0") + of(graph, "start -> [^t0]* -> end")).isCloseTo(1, within(ROUNDING));
        });
    }

    @Test
    void bothAndEitherAreTheSumOfEach() {
        // Both are visited if one comes later than the other.
        holds((graph, p, q) -> {
            String last = "t" + (graph.journeyFlow().size() - 1);
            double both = last.equals("t0") ? of(graph, "t0") : of(graph, "t0->*" + last + " | " + last + "->*t0");
            assertThat(of(graph, "t0 | " + last) + both).isCloseTo(of(graph, "t0") + of(graph, last), within(ROUNDING));
        });
    }

    @Test
    void moreRepeatsAreRarer() {
        holds((graph, p, q) -> {
            double once = of(graph, "t0 -> (" + p + ")+ -> (" + q + ")");
            double twice = of(graph, "t0 -> (" + p + "){2,} -> (" + q + ")");
            assertThat(twice).isLessThanOrEqualTo(once + ROUNDING);
            assertThat(of(graph, "t0 -> (" + p + "){1,} -> (" + q + ")")).isCloseTo(once, within(ROUNDING));
        });
    }

    @Test
    void visitingAnOutcomeIsHowAJourneyTurnsOut() {
        holds((graph, p, q) -> {
            assertThat(of(graph, "outcome:success"))
                    .isCloseTo(graph.flow().probabilityOf(Outcome.SUCCESS), within(ROUNDING));
            assertThat(of(graph, "t0")).isCloseTo(graph.flow().probabilityOfReaching("t0"), within(ROUNDING));
        });
    }

    @Test
    void anyPathIsEveryPath() {
        holds((graph, p, q) -> {
            assertThat(of(graph, ".")).isCloseTo(1, within(ROUNDING));
            assertThat(graph.pattern(".").mostLikely(20))
                    .isEqualTo(graph.paths().mostLikely(20));
        });
    }

    @Test
    void aJourneyReadAnewGivesTheSameAnswers() {
        holds((graph, p, q) -> {
            PathPattern again = PathPattern.of(JourneyFlow.of(graph.journey()), p);
            assertThat(again.probability()).isEqualTo(graph.pattern(p).probability());
            assertThat(again.mostLikely(5)).isEqualTo(graph.pattern(p).mostLikely(5));
        });
    }
}
