package org.journeymodel.testing.junit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.journeymodel.core.flow.FlowMove;
import org.journeymodel.core.flow.JourneyFlow;
import org.journeymodel.core.model.Journey;
import org.journeymodel.core.model.Stage;
import org.journeymodel.core.model.Touchpoint;
import org.journeymodel.graph.JourneyGraph;
import org.journeymodel.graph.paths.JourneyPath;
import org.journeymodel.testing.generator.RandomJourneys;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TestPathsTest {

    static class Transitions {

        @TestPaths("vacuum.json")
        void areWalked(JourneyPath path) {
            assertThat(path.moves()).isNotEmpty();
        }
    }

    @Test
    void everyTransitionIsTakenByTheFewestWays() {
        // Back to search and from there again to compare: one customer can do it all.
        assertThat(Runs.passed(Runs.of(Transitions.class)))
                .containsExactly("search > compare > search > compare > buy");
    }

    static class Touchpoints {

        @TestPaths(value = "vacuum.json", coverage = PathCoverage.TOUCHPOINTS)
        void areWalked(JourneyPath path, Journey journey) {
            assertThat(journey.touchpoints()).containsAll(path.touchpoints());
        }
    }

    @Test
    void everyTouchpointIsVisitedByShortWays() {
        assertThat(Runs.passed(Runs.of(Touchpoints.class))).containsExactly("search > compare > buy");
    }

    static class Shop {

        @TestPaths("shop.json")
        void isWalked(JourneyPath path) {}
    }

    @Test
    void triggersTellWaysApartAndTouchpointsWithoutTransitionCountToo() {
        assertThat(Runs.passed(Runs.of(Shop.class)))
                .containsExactlyInAnyOrder(
                        "door > look > pay", "door > pay", "call > pay (by card)", "call > pay (by bill)", "passer-by");
    }

    static class Numbered {

        @ParameterizedTest
        @TestPaths(value = "shop.json", coverage = PathCoverage.TOUCHPOINTS, persona = "ann")
        void isWalked(JourneyPath path) {}
    }

    @Test
    void aPersonaGoesHerWaysAndParameterizedTestsHaveTheNamesTheyAlwaysHave() {
        assertThat(Runs.passed(Runs.of(Numbered.class)))
                .containsExactly("[1] door > look > pay", "[2] call > pay", "[3] passer-by");
    }

    static class Stranger {

        @TestPaths(value = "shop.json", persona = "anne")
        void isWalked(JourneyPath path) {}
    }

    @Test
    void anUnknownPersonaIsRefused() {
        assertThat(Runs.failures(Runs.of(Stranger.class)))
                .singleElement()
                .asString()
                .startsWith("NoSuchElementException: ")
                .contains("\"anne\"", "\"ann\"");
    }

    static class Broken {

        @TestPaths("misspelt.json")
        void isWalked(JourneyPath path) {}
    }

    @Test
    void aJourneyWithErrorsIsRefused() {
        assertThat(Runs.failures(Runs.of(Broken.class)))
                .singleElement()
                .asString()
                .startsWith("IllegalArgumentException: The journey in \"misspelt.json\" has 1 error");
    }

    @ParameterizedTest
    @EnumSource
    void pathsCoverWhatTheySay(PathCoverage coverage) {
        for (int seed = 0; seed < 300; seed++) {
            Journey journey = RandomJourneys.seeded(seed)
                    .touchpoints(1 + seed % 9)
                    .loops(seed % 5)
                    .journey();
            JourneyFlow flow = JourneyFlow.of(journey);
            List<JourneyPath> paths = coverage.paths(JourneyGraph.of(journey));

            paths.forEach(path -> assertWholeWay(flow, path));
            assertThat(touchpoints(paths)).as(journey.id()).containsAll(flow.touchpoints());
            if (coverage != PathCoverage.TOUCHPOINTS) {
                assertThat(moves(paths)).as(journey.id()).containsAll(flow.moves());
            }
            if (coverage == PathCoverage.PAIRS) {
                assertThat(pairs(paths)).as(journey.id()).containsAll(allPairs(flow));
            }
        }
    }

    private static void assertWholeWay(JourneyFlow flow, JourneyPath path) {
        int first = flow.touchpoints().indexOf(path.touchpoints().get(0));
        int last = flow.touchpoints()
                .indexOf(path.touchpoints().get(path.touchpoints().size() - 1));
        assertThat(flow.entryShare(first)).isPositive();
        assertThat(flow.exitShare(last)).isPositive();
    }

    private static Set<Touchpoint> touchpoints(List<JourneyPath> paths) {
        return paths.stream().flatMap(path -> path.touchpoints().stream()).collect(Collectors.toSet());
    }

    private static Set<FlowMove> moves(List<JourneyPath> paths) {
        return paths.stream().flatMap(path -> path.moves().stream()).collect(Collectors.toSet());
    }

    private static Set<List<FlowMove>> pairs(List<JourneyPath> paths) {
        return paths.stream()
                .flatMap(path -> IntStream.range(1, path.moves().size())
                        .mapToObj(at -> path.moves().subList(at - 1, at + 1)))
                .collect(Collectors.toSet());
    }

    private static Set<List<FlowMove>> allPairs(JourneyFlow flow) {
        Set<List<FlowMove>> all = new HashSet<>();
        for (FlowMove first : flow.moves()) {
            flow.movesFrom(first.target()).forEach(second -> all.add(List.of(first, second)));
        }
        return all;
    }

    @Test
    void noPathOverTouchpointsIsThereForNothing() {
        for (int seed = 0; seed < 300; seed++) {
            Journey journey = RandomJourneys.seeded(seed).touchpoints(10).journey();
            List<JourneyPath> paths = PathCoverage.TOUCHPOINTS.paths(JourneyGraph.of(journey));
            for (JourneyPath path : paths) {
                List<JourneyPath> others =
                        paths.stream().filter(each -> !each.equals(path)).toList();
                assertThat(touchpoints(others)).as(journey.id()).isNotEqualTo(touchpoints(paths));
            }
        }
    }

    @Test
    void aLongWayIsNamedByItsEnds() {
        Touchpoint[] fifty = IntStream.rangeClosed(1, 50)
                .mapToObj(at -> Touchpoint.of("t" + at, "T"))
                .toArray(Touchpoint[]::new);
        Journey journey = Journey.builder("long", "Long")
                .addStages(Stage.of("s", "S", fifty))
                .build();
        JourneyGraph graph = JourneyGraph.of(journey);
        JourneyPath path = PathCoverage.TRANSITIONS.paths(graph).get(0);

        assertThat(new PathName(graph.journeyFlow()).of(path))
                .startsWith("t1 > t2 > ")
                .contains(" > t20 > (10 more) > t31 > ")
                .endsWith(" > t50");
    }
}
