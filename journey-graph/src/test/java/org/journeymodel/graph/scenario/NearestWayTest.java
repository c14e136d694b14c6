package org.journeymodel.graph.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.OptionalInt;
import java.util.Random;
import org.journeymodel.core.flow.FlowMove;
import org.journeymodel.core.flow.JourneyFlow;
import org.journeymodel.core.model.Journey;
import org.journeymodel.core.model.Outcome;
import org.journeymodel.core.model.Touchpoint;
import org.journeymodel.core.scenario.Scenario;
import org.journeymodel.graph.JourneyGraph;
import org.journeymodel.graph.RandomJourney;
import org.journeymodel.graph.Scripts;
import org.junit.jupiter.api.Test;

/** The way that works and is nearest ends where the script ends, if any way that works does. */
class NearestWayTest {

    private static final int MOST_TOUCHPOINTS = 3;
    private static final int MOST_STEPS = 3;

    private static List<String> nearest(JourneyGraph graph, Scenario scenario) {
        return ids(graph.check(scenario).nearestWay());
    }

    private static List<String> ids(List<Touchpoint> way) {
        return way.stream().map(Touchpoint::id).toList();
    }

    private static Scenario way(Journey journey, List<String> ids) {
        Scenario way = Scenario.on(journey).startsAt(ids.get(0));
        for (String each : ids.subList(1, ids.size())) {
            way = way.then(each);
        }
        return way;
    }

    @Test
    void theEndIsKeptThoughToDropItCostsLess() {
        JourneyGraph graph = Scripts.graph("a b c d", "a->b", "b->c", "c->d");
        Scenario scenario = way(graph.journey(), List.of("a", "d"));

        assertThat(graph.check(scenario).cost()).isEqualTo(1); // d alone is ad hoc
        assertThat(nearest(graph, scenario)).containsExactly("a", "b", "c", "d"); // b and c are missing
    }

    @Test
    void anEndThatNoWayLeadsToIsDropped() {
        JourneyGraph graph = Scripts.graph("a b c d", "a->b", "c->d");

        assertThat(nearest(graph, way(graph.journey(), List.of("a", "b", "d")))).containsExactly("a", "b");
    }

    @Test
    void whereNoJourneyEndsAScriptThatEndsIsLedToAnotherEnd() {
        JourneyGraph graph = Scripts.graph("a b c", "a->b", "b->c");
        Scenario stillOnItsWay = way(graph.journey(), List.of("a", "b"));

        assertThat(nearest(graph, stillOnItsWay)).containsExactly("a", "b");
        assertThat(nearest(graph, stillOnItsWay.endsWith(Outcome.NEUTRAL))).containsExactly("a", "b", "c");
    }

    @Test
    void anEndThatTheMapDoesNotKnowIsDropped() {
        Journey other = Scripts.journey("a b x", "a->b", "b->x");

        assertThat(nearest(Scripts.graph("a b c", "a->b", "b->c"), way(other, List.of("a", "b", "x"))))
                .containsExactly("a", "b");
    }

    /**
     * A script of 3 steps keeps its end at a cost of 4 at most: two steps left out, and two touchpoints before its
     * end. So no nearest way has more than 7 touchpoints.
     */
    @Test
    void noWayToTheEndOfTheScriptIsNearer() {
        int kept = 0;
        int dearer = 0;
        for (int seed = 0; seed < 3_000; seed++) {
            Journey journey = RandomJourney.of(seed, MOST_TOUCHPOINTS).journey();
            JourneyGraph graph = JourneyGraph.of(journey);
            Scenario scenario = randomWay(journey, new Random(seed));
            ScenarioCheck check = graph.check(scenario);
            List<String> found = ids(check.nearestWay());
            OptionalInt least = leastCostToTheEnd(graph.journeyFlow(), scenario);

            if (least.isEmpty()) {
                assertThat(found)
                        .as("seed %d", seed)
                        .isEqualTo(ids(check.alignment().run()));
                continue;
            }
            assertThat(cost(scenario.touchpoints(), found)).as("seed %d", seed).isEqualTo(least.getAsInt());
            assertThat(found.get(found.size() - 1)).isEqualTo(last(scenario.touchpoints()));
            assertThat(graph.check(ended(way(journey, found), scenario)).isAllowed())
                    .as("seed %d", seed)
                    .isTrue();
            kept++;
            dearer += least.getAsInt() > check.cost() ? 1 : 0;
        }
        assertThat(kept).isBetween(1_000, 2_900);
        assertThat(dearer).isGreaterThan(20);
    }

    private static Scenario randomWay(Journey journey, Random random) {
        List<String> ids = new ArrayList<>();
        int steps = 1 + random.nextInt(MOST_STEPS);
        for (int step = 0; step < steps; step++) {
            List<Touchpoint> all = journey.touchpoints();
            ids.add(all.get(random.nextInt(all.size())).id());
        }
        Scenario way = way(journey, ids);
        return random.nextBoolean() ? way : way.endsWith(Outcome.SUCCESS);
    }

    private static Scenario ended(Scenario way, Scenario like) {
        return like.outcome().map(way::endsWith).orElse(way);
    }

    private static String last(List<String> ids) {
        return ids.get(ids.size() - 1);
    }

    /** Over all ways of at most 7 touchpoints that start where journeys start and end where the script does. */
    private static OptionalInt leastCostToTheEnd(JourneyFlow flow, Scenario scenario) {
        List<String> script = scenario.touchpoints();
        int end = flow.findIndex(last(script)).orElseThrow();
        if (scenario.outcome().isPresent() && flow.exitShare(end) == 0) {
            return OptionalInt.empty();
        }
        int least = Integer.MAX_VALUE;
        Deque<List<Integer>> open = new ArrayDeque<>();
        for (int at = 0; at < flow.size(); at++) {
            if (flow.entryShare(at) > 0) {
                open.add(List.of(at));
            }
        }
        while (!open.isEmpty()) {
            List<Integer> way = open.remove();
            int at = way.get(way.size() - 1);
            if (at == end) {
                least = Math.min(least, cost(script, idsOf(flow, way)));
            }
            if (way.size() < 2 * MOST_STEPS + 1) {
                flow.movesFrom(at).stream().map(FlowMove::target).distinct().forEach(next -> {
                    List<Integer> longer = new ArrayList<>(way);
                    longer.add(next);
                    open.add(longer);
                });
            }
        }
        return least == Integer.MAX_VALUE ? OptionalInt.empty() : OptionalInt.of(least);
    }

    private static List<String> idsOf(JourneyFlow flow, List<Integer> way) {
        return way.stream().map(at -> flow.touchpoints().get(at).id()).toList();
    }

    /** What is in one alone costs 1 each: both lengths, less twice the longest common subsequence. */
    private static int cost(List<String> script, List<String> way) {
        int[][] common = new int[script.size() + 1][way.size() + 1];
        for (int i = 1; i <= script.size(); i++) {
            for (int j = 1; j <= way.size(); j++) {
                common[i][j] = script.get(i - 1).equals(way.get(j - 1))
                        ? common[i - 1][j - 1] + 1
                        : Math.max(common[i - 1][j], common[i][j - 1]);
            }
        }
        return script.size() + way.size() - 2 * common[script.size()][way.size()];
    }
}
