package org.journeymodel.graph.pattern;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.journeymodel.graph.InterruptedWork.assertInterrupted;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.journeymodel.core.model.Journey;
import org.journeymodel.core.model.Stage;
import org.journeymodel.core.model.Touchpoint;
import org.journeymodel.core.model.Transition;
import org.journeymodel.core.progress.Progress;
import org.journeymodel.core.validation.InvalidJourneyException;
import org.journeymodel.graph.JourneyGraph;
import org.journeymodel.graph.Scripts;
import org.junit.jupiter.api.Test;

/** Long journeys, unsound ones, little stack, and threads that are interrupted. */
class LargePatternTest {

    /** Half end at the first touchpoint; all others go on from each to the next, and end at the last. */
    private static JourneyGraph chain(int size, Transition... more) {
        Stage.Builder stage = Stage.builder().id("all").name("All");
        Journey.Builder journey = Journey.builder().id("chain").name("Chain");
        for (int at = 0; at < size; at++) {
            stage.addTouchpoints(Touchpoint.of("t" + at, "T"));
            if (at > 0) {
                journey.addTransitions(Transition.of("t" + (at - 1), "t" + at).withProbability(at == 1 ? 0.5 : 1));
            }
        }
        return JourneyGraph.of(
                journey.addStages(stage.build()).addTransitions(more).build());
    }

    private static void onLittleStack(Runnable work) throws InterruptedException {
        List<Throwable> thrown = new ArrayList<>();
        Thread thread = new Thread(null, work, "little stack", 512 * 1024);
        thread.setUncaughtExceptionHandler((any, fault) -> thrown.add(fault));
        thread.start();
        thread.join();
        assertThat(thrown).isEmpty();
    }

    @Test
    void aLongChainNeedsLittleStack() throws InterruptedException {
        JourneyGraph graph = chain(100_000);
        onLittleStack(() -> {
            PathPattern pattern = graph.pattern("t0 ->* t99998 -> . -> end");
            assertThat(pattern.probability()).isCloseTo(0.5, within(1e-15));
            assertThat(pattern.count()).contains(BigInteger.ONE);
            assertThat(pattern.mostLikely(2).get(0).touchpoints()).hasSize(100_000);
        });
    }

    @Test
    void aLongRingIsGoneRoundOnLittleStack() throws InterruptedException {
        // Half of those who come to the last begin anew, half of whom leave at once.
        JourneyGraph graph = chain(20_000, Transition.of("t19999", "t0").withProbability(0.5));
        onLittleStack(() -> {
            PathPattern twice = graph.pattern("t1 ->* t1");
            assertThat(twice.probability()).isCloseTo(0.5 * 0.5 * 0.5, within(1e-15));
            assertThat(twice.count()).isEmpty();
        });
    }

    @Test
    void almostAMillionPairsOfTouchpointsAndStatesNeedLittleStack() throws InterruptedException {
        // Nine times round 100,000 touchpoints: half leave at the first each time, half of the others at the last.
        JourneyGraph graph = chain(100_000, Transition.of("t99999", "t0").withProbability(0.5));
        onLittleStack(() -> {
            PathPattern nineTimes = graph.pattern("start -> (t0 -> [^t0]+){8} -> t0");
            assertThat(nineTimes.probability()).isCloseTo(Math.pow(0.25, 8), within(1e-18));
            assertThat(nineTimes.count()).isEmpty();
            assertThat(graph.pattern("start -> (t0 -> [^t0]+){8} -> t0 -> end").count())
                    .contains(BigInteger.ONE);
        });
    }

    @Test
    void longNumbersOfPathsAreLetGoAsTheyAreUsedUp() throws InterruptedException {
        // 20,000 forks that close again: 2^20000 paths, half of which come by the first upper side.
        Stage.Builder stage = Stage.builder().id("all").name("All").addTouchpoints(Touchpoint.of("j0", "J"));
        Journey.Builder journey = Journey.builder().id("forks").name("Forks");
        for (int at = 1; at <= 20_000; at++) {
            stage.addTouchpoints(
                    Touchpoint.of("u" + at, "U"), Touchpoint.of("l" + at, "L"), Touchpoint.of("j" + at, "J"));
            journey.addTransitions(
                    Transition.of("j" + (at - 1), "u" + at),
                    Transition.of("j" + (at - 1), "l" + at),
                    Transition.of("u" + at, "j" + at),
                    Transition.of("l" + at, "j" + at));
        }
        JourneyGraph graph = JourneyGraph.of(journey.addStages(stage.build()).build());
        onLittleStack(() -> assertThat(graph.pattern("u1").count()).contains(BigInteger.TWO.pow(19_999)));
    }

    @Test
    void theDeepestPatternNeedsLittleStack() throws InterruptedException {
        JourneyGraph graph = Scripts.graph("a b", "a->b .5");
        String deep = "(a|".repeat(100) + "b" + ")?".repeat(100);
        String sets = "[^".repeat(100) + "b" + "]".repeat(100);
        onLittleStack(() -> {
            assertThat(graph.pattern("start -> " + deep + " -> b").probability())
                    .isCloseTo(0.5, within(1e-15));
            assertThat(graph.pattern(sets).probability()).isCloseTo(0.5, within(1e-15));
        });
    }

    @Test
    void aCompleteGraphOfFiftyIsAnsweredAtOnce() {
        String words = "";
        List<String> ways = new ArrayList<>();
        for (int from = 0; from < 50; from++) {
            words += " t" + from;
            for (int to = 0; to < 50; to++) {
                ways.add("t" + from + "->t" + to + " .0196");
            }
        }
        JourneyGraph graph = Scripts.graph(words, ways.toArray(String[]::new));

        // Of each visit 0.0196 of customers go to t49 next. h from t0 and g from elsewhere: h = 0.0196 (1 + h +
        // 48 g), g = 0.0196 (h + 49 g), since t49 counts from t0 alone.
        double g = 0.0196 * 0.0196 / ((1 - 49 * 0.0196) * (1 - 0.0196) - 48 * 0.0196 * 0.0196);
        double h = 0.0196 * (1 + 48 * g) / (1 - 0.0196);
        assertThat(graph.pattern("t0 -> t49").probability()).isCloseTo(h, within(1e-12));
        assertThat(graph.pattern("start -> t0 -> end").mostLikely(3)).hasSize(1);
        assertThat(graph.pattern("t7 ->* t8").count()).isEmpty();
        // One touchpoint first, 50 after each move.
        assertThat(graph.pattern(".").countUpTo(300))
                .isEqualTo(
                        BigInteger.valueOf(50).pow(301).subtract(BigInteger.ONE).divide(BigInteger.valueOf(49)));
    }

    @Test
    void pairsOfTouchpointsAndStatesHaveALimit() {
        JourneyGraph graph = chain(20_000, Transition.of("t19999", "t0").withProbability(0.5));

        // Each time round a touchpoint is met at another of 101 counts.
        assertThatThrownBy(() -> graph.pattern("start -> (.{101})* -> end").count())
                .isInstanceOf(IllegalStateException.class)
                .hasMessage(
                        "The pattern is too complex for a journey of 20000 touchpoints: together they have more than"
                                + " 1000000 states. Ask for parts of the pattern one by one.");
    }

    @Test
    void onAnUnsoundJourneyThereArePathsButNoProbability() {
        PathPattern pattern =
                Scripts.graph("a b c d", "a->b .5", "b->b 1", "a->c .5", "c->d").pattern("a -> c");

        assertThat(pattern.count()).contains(BigInteger.ONE);
        assertThat(pattern.mostLikely(2)).hasSize(1);
        assertThatThrownBy(pattern::probability)
                .isInstanceOf(InvalidJourneyException.class)
                .hasMessageContaining("journey.touchpoint.trap");
    }

    @Test
    void anEmptyJourneyHasNoPathThatMatches() {
        PathPattern pattern =
                JourneyGraph.of(Journey.builder("none", "None").build()).pattern(".*");

        assertThat(pattern.count()).contains(BigInteger.ZERO);
        assertThat(pattern.mostLikely(1)).isEmpty();
        assertThatThrownBy(pattern::probability).isInstanceOf(InvalidJourneyException.class);
    }

    @Test
    void anInterruptedThreadGetsNoAnswerUntilItsFlagIsCleared() {
        JourneyGraph graph = Scripts.graph("a b", "a->b .5", "b->a .5");
        PathPattern pattern = graph.pattern("a -> b");
        List<Runnable> questions = List.of(
                () -> graph.pattern("a"),
                pattern::probability,
                pattern::count,
                () -> pattern.countUpTo(9),
                () -> pattern.mostLikely(9),
                pattern::basis);
        for (Runnable question : questions) {
            Thread.currentThread().interrupt();
            assertInterrupted(question::run);
            question.run();
        }
        assertThat(Thread.interrupted()).isFalse();
    }

    @Test
    void allWorkThatBeginsIsToldToItsEnd() {
        Map<String, Progress> last = new LinkedHashMap<>();
        Function<JourneyGraph, Object> asking = graph -> {
            PathPattern pattern = graph.pattern("a -> b");
            return List.of(pattern.toAttributes(), pattern.countUpTo(3), pattern.basis());
        };
        assertThat(asking.apply(
                        Scripts.graph("a b", "a->b .5", "b->a .5").withProgress(each -> last.put(each.work(), each))))
                .isNotNull();

        assertThat(last.keySet())
                .containsExactlyInAnyOrder(
                        "Reading the pattern",
                        "Following the pattern",
                        "Solving the pattern",
                        "Counting paths that match",
                        "Listing paths that match",
                        "Finding moves of paths that match");
        assertThat(last.values()).allMatch(Progress::isComplete);
    }
}
