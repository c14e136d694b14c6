package org.journeymodel.graph.structure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.journeymodel.graph.Scripts.graph;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jgrapht.alg.connectivity.KosarajuStrongConnectivityInspector;
import org.jgrapht.alg.cycle.TiernanSimpleCycles;
import org.jgrapht.alg.scoring.BetweennessCentrality;
import org.jgrapht.graph.DefaultDirectedGraph;
import org.jgrapht.graph.DefaultEdge;
import org.journeymodel.core.flow.FlowMove;
import org.journeymodel.core.flow.JourneyFlow;
import org.journeymodel.core.model.Outcome;
import org.journeymodel.core.model.Touchpoint;
import org.journeymodel.graph.RandomJourney;
import org.junit.jupiter.api.Test;

class JourneyStructureTest {

    private static final int JOURNEYS = 10_000;

    @Test
    void tellsWhereJourneysBeginAndEndAndWhatIsAmiss() {
        JourneyStructure structure = graph(
                        "a@.5 b@.5 lost dead x y end+", "a->b .6", "b->dead", "b->end", "x->y 1", "y->x 1")
                .structure();

        assertThat(ids(structure.entries())).containsExactly("a", "b");
        assertThat(ids(structure.ends())).containsExactly("a", "lost", "dead", "end");
        assertThat(ids(structure.unreachable())).containsExactly("lost", "x", "y");
        assertThat(ids(structure.deadEnds())).containsExactly("lost", "dead");
        assertThat(ids(structure.traps())).containsExactly("x", "y");
        assertThat(structure.components()).hasSize(1);
        assertThat(ids(structure.components().get(0))).containsExactly("x", "y");
    }

    @Test
    void transitionsThatNobodyTakesAreNoStructure() {
        JourneyStructure structure = graph("a b+", "a->b 1", "b->a 0").structure();

        assertThat(structure.loops().loops()).isEmpty();
        assertThat(structure.loops().isComplete()).isTrue();
        assertThat(structure.loopBacks()).isEmpty();
    }

    @Test
    void loopsComeByTheirTouchpointsInOrderWithTheirShares() {
        // b first has c, then b itself, then a; a loop begins at its first touchpoint in order.
        Loops loops = graph(
                        "a b c", "a->b 1", "b->c .25", "b->b .25", "b->a .25 x", "b->a .125 y", "c->a .5", "c->b .5")
                .structure()
                .loops();

        assertThat(loops.isComplete()).isTrue();
        assertThat(loops.loops())
                .extracting(Loop::toString)
                .containsExactly("a -> b -> a", "a -> b -> c -> a", "b -> b", "b -> c -> b");
        assertThat(loops.loops()).extracting(Loop::share).containsExactly(0.375, 0.125, 0.25, 0.125);
    }

    @Test
    void loopsEndAtTheLimitAndSaySo() {
        JourneyStructure structure =
                graph("a b c", "a->b", "b->a", "b->c", "c->b", "c->c").structure();

        assertThat(structure.loops(3).isComplete()).isTrue();
        assertThat(structure.loops(2).isComplete()).isFalse();
        assertThat(structure.loops(2).loops())
                .isEqualTo(structure.loops().loops().subList(0, 2));
        assertThat(structure.loops(0).loops()).isEmpty();
        assertThatThrownBy(() -> structure.loops(-1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Limit of loops must be at least 0, but was -1.");
    }

    @Test
    void aCompleteGraphOfSevenHasAsManyLoopsAsItsDocumentationSays() {
        // Σ over k = 2..7 of C(7,k) (k-1)! = 21 + 70 + 210 + 504 + 840 + 720
        assertThat(complete(7).loops().loops()).hasSize(2_365);
        assertThat(complete(7).loops(2_365).isComplete()).isTrue();
        assertThat(complete(7).loops(2_364).isComplete()).isFalse();
    }

    @Test
    void aCompleteGraphOfTwelveEndsAtItsLimitAtOnce() {
        assertThat(complete(12).loops(100).loops()).hasSize(100);
        Loops loops = complete(50).loops();
        assertThat(loops.loops()).hasSize(JourneyStructure.MOST_LOOPS);
        assertThat(loops.isComplete()).isFalse();
    }

    private static JourneyStructure complete(int size) {
        List<String> ways = new ArrayList<>();
        for (int from = 0; from < size; from++) {
            for (int to = 0; to < size; to++) {
                if (from != to) {
                    ways.add("t" + from + "->t" + to);
                }
            }
        }
        String words = IntStream.range(0, size).mapToObj(at -> "t" + at + "!.1").collect(Collectors.joining(" "));
        return graph(words, ways.toArray(String[]::new)).structure();
    }

    @Test
    void loopsAreThoseOfBruteForceAndOfTiernan() {
        for (int seed = 0; seed < JOURNEYS; seed++) {
            JourneyFlow flow = JourneyFlow.of(RandomJourney.of(seed, 8).journey());
            List<List<Integer>> found = new ArrayList<>();
            for (Loop loop : JourneyStructure.of(flow).loops().loops()) {
                found.add(indexes(flow, loop.touchpoints()));
                assertThat(loop.share()).isCloseTo(shareOf(flow, indexes(flow, loop.touchpoints())), within(1e-15));
            }
            List<List<Integer>> expected = new ArrayList<>();
            for (int first = 0; first < flow.size(); first++) {
                addLoops(matrix(flow), new ArrayList<>(List.of(first)), expected);
            }
            assertThat(found).as("seed %s", seed).isEqualTo(expected);
            assertThat(new TiernanSimpleCycles<>(copy(flow)).findSimpleCycles())
                    .as("seed %s", seed)
                    .hasSameSizeAs(found);
        }
    }

    /** In lexicographic order, from the least touchpoint. */
    private static void addLoops(double[][] shares, List<Integer> path, List<List<Integer>> loops) {
        int last = path.get(path.size() - 1);
        for (int to = path.get(0); to < shares.length; to++) {
            if (shares[last][to] > 0 && to == path.get(0)) {
                loops.add(List.copyOf(path));
            } else if (shares[last][to] > 0 && !path.contains(to)) {
                path.add(to);
                addLoops(shares, path, loops);
                path.remove(path.size() - 1);
            }
        }
    }

    private static double shareOf(JourneyFlow flow, List<Integer> loop) {
        double share = 1;
        for (int at = 0; at < loop.size(); at++) {
            share *= matrix(flow)[loop.get(at)][loop.get((at + 1) % loop.size())];
        }
        return share;
    }

    @Test
    void componentsAreThoseOfKosarajuThatHoldALoop() {
        for (int seed = 0; seed < JOURNEYS; seed++) {
            JourneyFlow flow = JourneyFlow.of(RandomJourney.of(seed, 8).journey());
            double[][] shares = matrix(flow);
            Set<List<Integer>> expected = new KosarajuStrongConnectivityInspector<>(copy(flow))
                    .stronglyConnectedSets().stream()
                            .map(each -> List.copyOf(new TreeSet<>(each)))
                            .filter(each -> each.size() > 1 || shares[each.get(0)][each.get(0)] > 0)
                            .collect(Collectors.toSet());
            JourneyStructure structure = JourneyStructure.of(flow);
            List<List<Integer>> found = structure.components().stream()
                    .map(each -> indexes(flow, each))
                    .toList();
            assertThat(found).as("seed %s", seed).containsExactlyInAnyOrderElementsOf(expected);
            assertThat(found).isSortedAccordingTo((a, b) -> Integer.compare(a.get(0), b.get(0)));
            Set<Integer> inLoop = expected.stream().flatMap(Collection::stream).collect(Collectors.toSet());
            for (int at = 0; at < flow.size(); at++) {
                assertThat(structure.isInLoop(flow.touchpoints().get(at).id())).isEqualTo(inLoop.contains(at));
            }
        }
    }

    @Test
    void mustPassIsWhatCutsSuccessOffWhenDeleted() {
        for (int seed = 0; seed < JOURNEYS; seed++) {
            JourneyFlow flow = JourneyFlow.of(RandomJourney.of(seed, 8).journey());
            Set<Integer> expected = new TreeSet<>();
            for (int at = 0; canSucceed(flow, -1) && at < flow.size(); at++) {
                if (!flow.outcome(at).filter(Outcome.SUCCESS::equals).isPresent() && !canSucceed(flow, at)) {
                    expected.add(at);
                }
            }
            List<Integer> found = indexes(flow, JourneyStructure.of(flow).mustPass());
            assertThat(found).as("seed %s", seed).containsExactlyInAnyOrderElementsOf(expected);
            // Passed in this order: without the first, the second is not reached.
            for (int at = 1; at < found.size(); at++) {
                assertThat(reached(flow, found.get(at - 1))[found.get(at)])
                        .as("order, seed %s", seed)
                        .isFalse();
            }
        }
    }

    private static boolean canSucceed(JourneyFlow flow, int deleted) {
        boolean[] reached = reached(flow, deleted);
        return IntStream.range(0, flow.size())
                .anyMatch(at -> reached[at]
                        && flow.outcome(at).filter(Outcome.SUCCESS::equals).isPresent());
    }

    private static boolean[] reached(JourneyFlow flow, int deleted) {
        boolean[] reached = new boolean[flow.size()];
        for (int round = 0; round <= flow.size(); round++) {
            for (int at = 0; at < flow.size(); at++) {
                reached[at] |= flow.entryShare(at) > 0 && at != deleted;
            }
            flow.moves().forEach(move -> reached[move.target()] |= reached[move.source()] && move.target() != deleted);
        }
        return reached;
    }

    @Test
    void betweennessIsThatOfJGraphT() {
        for (int seed = 0; seed < JOURNEYS; seed++) {
            JourneyFlow flow = JourneyFlow.of(RandomJourney.of(seed, 8).journey());
            Map<Integer, Double> expected = new BetweennessCentrality<>(copy(flow)).getScores();
            double[] found = JourneyStructure.of(flow).betweennessByIndex();
            for (int at = 0; at < found.length; at++) {
                assertThat(found[at]).as("t%s, seed %s", at, seed).isCloseTo(expected.get(at), within(1e-12));
            }
        }
    }

    @Test
    void betweennessOfAChainGrowsTowardsTheMiddle() {
        // In a, b, c, d: b lies between a and c and between a and d, c between a and d and b and d.
        Map<Touchpoint, Double> betweenness = graph("a b c d").structure().betweenness();

        assertThat(betweenness.keySet()).extracting(Touchpoint::id).containsExactly("a", "b", "c", "d");
        assertThat(betweenness.values()).containsExactly(0.0, 2.0, 2.0, 0.0);
    }

    @Test
    void betweennessStaysRightWhereTheWaysAreTooManyForANumber() {
        // Joint 0, then per diamond an upper, a lower, a joint: 10,000 touchpoints, and 2^3333 ways from end to
        // end.
        int diamonds = 3_333;
        StringBuilder words = new StringBuilder("j0");
        List<String> ways = new ArrayList<>();
        for (int at = 1; at <= diamonds; at++) {
            words.append(" u").append(at).append(" l").append(at).append(" j").append(at);
            for (String side : List.of("u", "l")) {
                ways.add("j" + (at - 1) + "->" + side + at);
                ways.add(side + at + "->j" + at);
            }
        }
        double[] found =
                graph(words.toString(), ways.toArray(String[]::new)).structure().betweennessByIndex();

        for (int at = 1; at <= diamonds; at++) {
            // What leads to joint k is 3k touchpoints, and 3(n - k) follow it.
            double before = 3.0 * at;
            double after = 3.0 * (diamonds - at);
            assertThat(found[3 * at]).as("joint %s", at).isCloseTo(before * after, within(1e-9 * (1 + before * after)));
            // Upper k, of a pair: the 3(k - 1) + 1 before it go one half through it to 3(n - k) + 1.
            double upper = (before - 2) * (after + 1) / 2;
            assertThat(found[3 * at - 2]).as("upper %s", at).isCloseTo(upper, within(1e-9 * upper));
        }
    }

    @Test
    void loopBacksStayInAComponentAndLeadNoFartherFromStartWhichHasItsMoves() {
        for (int seed = 0; seed < JOURNEYS; seed++) {
            JourneyFlow flow = JourneyFlow.of(RandomJourney.of(seed, 8).journey());
            int[] fromStart = hops(flow, entries(flow));
            List<FlowMove> expected = flow.moves().stream()
                    .filter(move -> hops(flow, Set.of(move.target()))[move.source()] < flow.size())
                    .filter(move -> fromStart[move.target()] <= fromStart[move.source()])
                    .toList();
            JourneyStructure structure = JourneyStructure.of(flow);
            assertThat(structure.loopBacks()).as("seed %s", seed).isEqualTo(expected);
            for (int at = 0; at < flow.size(); at++) {
                // START is one move before the entries.
                assertThat(structure.hopsFromStart("t" + at).orElse(flow.size() + 1))
                        .as("t%s, seed %s", at, seed)
                        .isEqualTo(fromStart[at] + 1);
            }
        }
    }

    private static Set<Integer> entries(JourneyFlow flow) {
        return IntStream.range(0, flow.size())
                .filter(at -> flow.entryShare(at) > 0)
                .boxed()
                .collect(Collectors.toSet());
    }

    private static int[] hops(JourneyFlow flow, Set<Integer> first) {
        int[] hops = new int[flow.size()];
        Arrays.setAll(hops, at -> first.contains(at) ? 0 : flow.size());
        for (int round = 0; round < hops.length; round++) {
            flow.moves().forEach(move -> hops[move.target()] = Math.min(hops[move.target()], hops[move.source()] + 1));
        }
        return hops;
    }

    @Test
    void hopsToSuccessAreThoseOfTheShortestWayThere() {
        for (int seed = 0; seed < JOURNEYS; seed++) {
            JourneyFlow flow = JourneyFlow.of(RandomJourney.of(seed, 8).journey());
            JourneyStructure structure = JourneyStructure.of(flow);
            for (int at = 0; at < flow.size(); at++) {
                int[] fromHere = hops(flow, Set.of(at));
                int expected = IntStream.range(0, flow.size())
                        .filter(to -> flow.outcome(to).equals(Optional.of(Outcome.SUCCESS)))
                        .map(to -> fromHere[to])
                        .min()
                        .orElse(flow.size());
                assertThat(structure.hopsToSuccess("t" + at).orElse(flow.size()))
                        .as("t%s, seed %s", at, seed)
                        .isEqualTo(expected);
            }
        }
    }

    @Test
    void buyIsOneMoveFromCompareInTheExample() {
        JourneyStructure structure = graph(
                        "search compare buy+ leave",
                        "search->compare",
                        "compare->search",
                        "compare->buy",
                        "compare->leave")
                .structure();
        assertThat(structure.hopsToSuccess("buy")).hasValue(0);
        assertThat(structure.hopsToSuccess("compare")).hasValue(1);
        assertThat(structure.hopsToSuccess("search")).hasValue(2);
        assertThat(structure.hopsToSuccess("leave")).isEmpty();
    }

    @Test
    void theWayBackOfTheExampleIsALoopBack() {
        assertThat(graph("search compare buy+", "search->compare", "compare->search", "compare->buy")
                        .structure()
                        .loopBacks())
                .extracting(move -> move.from().id() + " " + move.to().id())
                .containsExactly("compare search");
    }

    @Test
    void homeAndCartAreMustPassInTheExample() {
        assertThat(ids(graph(
                                "home catalog search cart paid+",
                                "home->catalog",
                                "home->search",
                                "catalog->cart",
                                "search->cart",
                                "cart->paid")
                        .structure()
                        .mustPass()))
                .containsExactly("home", "cart");
    }

    @Test
    void anUnknownTouchpointIsRefused() {
        JourneyStructure structure = graph("a b").structure();

        assertThatThrownBy(() -> structure.isInLoop("c"))
                .isInstanceOf(NoSuchElementException.class)
                .hasMessage("Journey \"j\" has no touchpoint \"c\". Known are \"a\", \"b\".");
    }

    @Test
    void aRingOfAnyLengthNeedsNoStack() throws InterruptedException {
        int size = 200_000;
        List<String> ring = new ArrayList<>();
        for (int at = 0; at < size; at++) {
            ring.add("t" + at + "->t" + (at + 1) % size);
        }
        String words = IntStream.range(0, size).mapToObj(at -> "t" + at).collect(Collectors.joining(" "));
        JourneyFlow flow = graph(words, ring.toArray(String[]::new)).journeyFlow();
        List<Integer> found = new ArrayList<>();
        Thread thread = new Thread(
                null,
                () -> {
                    JourneyStructure structure = JourneyStructure.of(flow);
                    found.add(structure.components().get(0).size());
                    found.add(structure.loops().loops().get(0).touchpoints().size());
                    found.add(structure.loopBacks().size());
                    found.add(structure.mustPass().size());
                },
                "small stack",
                512 * 1_024L);
        thread.start();
        thread.join(Duration.ofSeconds(20).toMillis());
        assertThat(found).containsExactly(size, size, 1, 0);
    }

    private static DefaultDirectedGraph<Integer, DefaultEdge> copy(JourneyFlow flow) {
        DefaultDirectedGraph<Integer, DefaultEdge> copy = new DefaultDirectedGraph<>(DefaultEdge.class);
        for (int at = 0; at < flow.size(); at++) {
            copy.addVertex(at);
        }
        flow.moves().forEach(move -> copy.addEdge(move.source(), move.target()));
        return copy;
    }

    private static double[][] matrix(JourneyFlow flow) {
        double[][] shares = new double[flow.size()][flow.size()];
        flow.moves().forEach(move -> shares[move.source()][move.target()] += move.share());
        return shares;
    }

    private static List<Integer> indexes(JourneyFlow flow, List<Touchpoint> touchpoints) {
        return touchpoints.stream()
                .map(each -> flow.findIndex(each.id()).orElseThrow())
                .toList();
    }

    private static List<String> ids(List<Touchpoint> touchpoints) {
        return touchpoints.stream().map(Touchpoint::id).toList();
    }
}
