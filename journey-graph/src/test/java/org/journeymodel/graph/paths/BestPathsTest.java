package org.journeymodel.graph.paths;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.journeymodel.graph.Scripts.graph;
import static org.journeymodel.graph.Scripts.journey;
import static org.journeymodel.graph.paths.PathCriterion.HAPPIEST;
import static org.journeymodel.graph.paths.PathCriterion.MOST_LIKELY;
import static org.journeymodel.graph.paths.PathCriterion.QUICKEST;
import static org.journeymodel.graph.paths.PathCriterion.SHORTEST;
import static org.journeymodel.graph.paths.PathCriterion.UNHAPPIEST;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.journeymodel.core.flow.JourneyFlow;
import org.journeymodel.core.model.Journey;
import org.journeymodel.core.progress.ProgressListener;
import org.journeymodel.core.work.Work;
import org.journeymodel.graph.RandomJourney;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class BestPathsTest {

    /** Three ways: by phone quick but annoying, by shop slow and fine, by form in two steps. */
    private final JourneyPaths ways = graph(
                    "need:1h phone:10m^-.5 shop:3d^.6 form:1h^.2 post:1h paid+^.9",
                    "need->phone .2",
                    "need->shop .3",
                    "need->form .5",
                    "phone->paid",
                    "shop->paid",
                    "form->post",
                    "post->paid")
            .paths();

    @ParameterizedTest
    @EnumSource(PathCriterion.class)
    void eachCriterionHasItsBest(PathCriterion criterion) {
        // 0.2, 0.3, 0.5; 2, 2, 3 moves; 70 min, 3 d 1 h, 3 h; lowest -0.5, 0.6, 0.2. The highest known
        // feeling is 0.9 everywhere; by shop and by phone one feeling is unknown, by form two are.
        String expected = switch (criterion) {
            case MOST_LIKELY -> "need -> form -> post -> paid 50.0 %";
            case SHORTEST, QUICKEST -> "need -> phone -> paid 20.0 %";
            case HAPPIEST, UNHAPPIEST -> "need -> shop -> paid 30.0 %";
        };

        assertThat(ways.best(criterion).orElseThrow()).hasToString(expected);
    }

    @Test
    void theOthersFollowInOrder() {
        assertThat(ways.best(QUICKEST, 9).paths())
                .extracting(path -> path.time().total())
                .containsExactly(Duration.ofMinutes(70), Duration.ofHours(3), Duration.ofHours(73));
        assertThat(ways.best(SHORTEST, 9).paths())
                .extracting(JourneyPath::inWords)
                .containsExactly("need -> phone -> paid", "need -> shop -> paid", "need -> form -> post -> paid");
        assertThat(ways.best(HAPPIEST, 9).paths())
                .extracting(path -> path.lowestFeeling().orElseThrow())
                .containsExactly(.6, .2, -.5);
    }

    @Test
    void aListIsCompleteIfItHasAllThatThereAre() {
        assertThat(ways.best(SHORTEST, 2).isComplete()).isFalse();
        assertThat(ways.best(SHORTEST, 3).isComplete()).isTrue();
        assertThat(ways.best(SHORTEST, 0))
                .isEqualTo(new PathList(List.of(), false))
                .hasToString("and others");
    }

    @Test
    void theHappiestPathAvoidsTheWorstMomentWhateverElseItHas() {
        // The lowest known valence decides: -0.1 beats -0.2, however good the rest is.
        JourneyPaths paths = graph(
                        "a good^.9 bad^-.2 fair^-.1 end", "a->good", "good->bad", "bad->end", "a->fair", "fair->end")
                .paths();

        assertThat(paths.best(HAPPIEST)).map(JourneyPath::inWords).contains("a -> fair -> end");
        // The unhappiest one has the lowest highest: 0.9 against -0.1.
        assertThat(paths.best(UNHAPPIEST)).map(JourneyPath::inWords).contains("a -> fair -> end");
    }

    @Test
    void ofEquallyHappyPathsTheOneOfFewerUnknownFeelingsComesFirstThenTheLikelierOne() {
        JourneyPaths paths = graph(
                        "a^.5 x y z^.8 w^.7 end^.9",
                        "a->x .4",
                        "a->y .3",
                        "a->z .1",
                        "a->w .2",
                        "x->end",
                        "y->end",
                        "z->end",
                        "w->end")
                .paths();

        assertThat(paths.best(HAPPIEST, 9).paths())
                .extracting(JourneyPath::inWords)
                .containsExactly("a -> w -> end", "a -> z -> end", "a -> x -> end", "a -> y -> end");
    }

    @Test
    void aPathWithoutAnyKnownFeelingIsTheLastOfTheHappiestAndOfTheUnhappiest() {
        JourneyPaths paths = graph(
                        "a sad^-1 glad^1 end", "a->end .8", "a->sad .1", "a->glad .1", "sad->end", "glad->end")
                .paths();

        assertThat(paths.best(HAPPIEST, 9).paths())
                .extracting(JourneyPath::inWords)
                .containsExactly("a -> glad -> end", "a -> sad -> end", "a -> end");
        assertThat(paths.best(UNHAPPIEST, 9).paths())
                .extracting(JourneyPath::inWords)
                .containsExactly("a -> sad -> end", "a -> glad -> end", "a -> end");
    }

    @Test
    void aKnownFeelingThatCostsASecondVisitIsNotFetched() {
        // Only d has a known feeling, and after d all go back through b.
        JourneyPaths paths =
                graph("a b c d^.5", "a->b", "b->c .5", "b->d .5", "d->b").paths();

        assertThat(paths.best(HAPPIEST, 5))
                .isEqualTo(new PathList(paths.best(SHORTEST, 5).paths(), true));
        assertThat(paths.best(HAPPIEST)).map(JourneyPath::inWords).contains("a -> b -> c");
    }

    @Test
    void aSearchThatTriesTooMuchInVainSaysThatItIsNotComplete() {
        PathSearch search = PathSearch.of(
                JourneyFlow.of(journey("a b c d^.5", "a->b", "b->c .5", "b->d .5", "d->b")), ProgressListener.none());

        assertThat(search.best(HAPPIEST, 5, 0, Work.begin("Looking", ProgressListener.none())))
                .isEqualTo(new PathList(List.of(), false));
    }

    @Test
    void equallyGoodPathsComeByMovesThenByTouchpointsThenByTheirMoves() {
        // All of probability 1/4 and without any time; declared against the order of touchpoints.
        String[] transitions = {"a->c .25", "a->b .25 y", "a->b .25 x", "c->b"};
        JourneyPaths paths = graph("a b c", transitions).paths();

        for (PathCriterion criterion : List.of(MOST_LIKELY, QUICKEST)) {
            assertThat(paths.best(criterion, 9).paths())
                    .extracting(path -> path.inWords()
                            + path.moves().stream()
                                    .flatMap(move -> move.transition().orElseThrow().trigger().stream())
                                    .toList())
                    .containsExactly("a[]", "a -> b[y]", "a -> b[x]", "a -> c -> b[]");
        }
    }

    @Test
    void theOrderOfTransitionsDoesNotMatter() {
        List<String> transitions =
                List.of("a->b .2", "a->c .2", "a->d .2", "b->c .5", "b->d .5", "c->b .5", "c->d .5", "d->b .5");
        List<String> reversed = new ArrayList<>(transitions);
        Collections.reverse(reversed);

        for (PathCriterion criterion : PathCriterion.values()) {
            assertThat(texts(transitions, criterion)).isEqualTo(texts(reversed, criterion));
        }
    }

    private static List<String> texts(List<String> transitions, PathCriterion criterion) {
        return graph("a b^.5 c^.5 d", transitions.toArray(String[]::new)).paths().best(criterion, 99).paths().stream()
                .map(JourneyPath::toString)
                .toList();
    }

    @Test
    void selfLoopsAreNeverTaken() {
        assertThat(graph("a b+", "a->a .5", "a->b .5").paths().best(SHORTEST, 9).paths())
                .extracting(JourneyPath::toString)
                .containsExactly("a -> b 50.0 %");
    }

    @Test
    void betweenTouchpointsEntriesAndExitsDoNotCount() {
        JourneyPaths paths =
                graph("a b c+ d", "a->b .5", "b->c .5", "c->d .5", "d->b").paths();

        assertThat(paths.from("b").to("d").best(SHORTEST)).map(Object::toString).contains("b -> c -> d 25.0 %");
        assertThat(paths.to("c").best(SHORTEST)).map(Object::toString).contains("a -> b -> c 25.0 %");
        assertThat(paths.toSuccess().best(SHORTEST)).map(Object::toString).contains("a -> b -> c 25.0 %");
        assertThat(paths.from("c").best(MOST_LIKELY)).map(Object::toString).contains("c 50.0 %");
        assertThat(paths.from("d").to("d").best(SHORTEST)).map(Object::toString).contains("d 100.0 %");
        assertThat(paths.from("d").to("a").best(SHORTEST)).isEmpty();
    }

    @Test
    void withoutATouchpointOfSuccessNoPathLeadsThere() {
        assertThat(graph("a b").paths().toSuccess().best(SHORTEST, 3)).isEqualTo(new PathList(List.of(), true));
    }

    @Test
    void unknownTouchpointsAreRefusedWithTheNearestOne() {
        JourneyPaths paths = graph("search buy+").paths();

        assertThatThrownBy(() -> paths.from("serch"))
                .isInstanceOf(NoSuchElementException.class)
                .hasMessageContaining("\"serch\"")
                .hasMessageContaining("\"search\"");
        assertThatThrownBy(() -> paths.from("search").to("by"))
                .isInstanceOf(NoSuchElementException.class)
                .hasMessageContaining("\"buy\"");
    }

    @Test
    void theCountHasLimits() {
        assertThatThrownBy(() -> ways.best(SHORTEST, -1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Count of paths must be between 0 and 10000, but was -1.");
        assertThatThrownBy(() -> ways.best(SHORTEST, 10_001))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Count of paths must be between 0 and 10000, but was 10001.");
    }

    @Test
    void timesBeyondAllMeasureAreCapped() {
        // 3e17 s are ten thousand million years.
        assertThat(graph("a:300000000000000000s b:300000000000000000s c", "a->b .5", "a->c .5", "b->c")
                        .paths()
                        .best(QUICKEST, 2)
                        .paths())
                .extracting(JourneyPath::inWords)
                .containsExactly("a -> c", "a -> b -> c");
    }

    @Test
    void inAChainAndInACompleteJourneyTheBestAreFoundAtOnce() {
        JourneyPaths chain = graph(words(3_000)).paths();
        assertThat(chain.best(HAPPIEST, 3).paths())
                .extracting(path -> path.moves().size())
                .containsExactly(2_999);

        JourneyPaths complete = JourneyPaths.of(JourneyFlow.of(complete(50)));
        for (PathCriterion criterion : PathCriterion.values()) {
            PathList found = complete.best(criterion, 50);
            assertThat(found.isComplete()).isFalse();
            assertThat(found.paths().get(0).moves()).hasSize(1);
            assertThat(found.paths()).hasSize(50).doesNotHaveDuplicates();
        }
    }

    /** Every touchpoint leads to every other; the last is the end. */
    static Journey complete(int size) {
        List<String> moves = new ArrayList<>();
        for (int from = 0; from < size - 1; from++) {
            for (int to = 0; to < size; to++) {
                if (to != from) {
                    moves.add("t" + from + "->t" + to);
                }
            }
        }
        return journey(words(size), moves.toArray(String[]::new));
    }

    static String words(int size) {
        return IntStream.range(0, size).mapToObj(at -> "t" + at).collect(Collectors.joining(" "));
    }

    @Test
    void theBestAreThoseOfAllPathsThatThereAre() {
        for (int seed = 0; seed < 4_000; seed++) {
            JourneyFlow flow = JourneyFlow.of(RandomJourney.of(seed, 8).journey());
            List<JourneyPath> all = AllWalks.of(flow, 1, Integer.MAX_VALUE);
            int count = 1 + seed % 12;
            for (PathCriterion criterion : PathCriterion.values()) {
                PathList found = PathSearch.of(flow, ProgressListener.none()).best(criterion, count);
                List<JourneyPath> expected =
                        all.stream().sorted(order(criterion, flow)).limit(count).toList();

                assertThat(found.isComplete()).as("seed %s", seed).isEqualTo(all.size() <= count);
                assertThat(found.paths()).as("seed %s by %s", seed, criterion).isEqualTo(expected);
            }
        }
    }

    /** What the criterion says, then what it says of ties. */
    private static Comparator<JourneyPath> order(PathCriterion criterion, JourneyFlow flow) {
        Comparator<JourneyPath> likely =
                Comparator.comparingLong((JourneyPath path) -> Math.round(-1e10 * Math.log(path.probability())));
        Comparator<JourneyPath> unknown = Comparator.comparingInt(JourneyPath::unknownFeelings);
        Comparator<JourneyPath> best = switch (criterion) {
            case MOST_LIKELY -> likely;
            case SHORTEST -> Comparator.comparingInt(path -> 0);
            case QUICKEST -> Comparator.comparing(path -> path.time().total());
            case HAPPIEST ->
                Comparator.comparingDouble(
                                (JourneyPath path) -> -path.lowestFeeling().orElse(-2))
                        .thenComparing(unknown)
                        .thenComparing(likely);
            case UNHAPPIEST ->
                Comparator.comparingDouble(
                                (JourneyPath path) -> path.highestFeeling().orElse(2))
                        .thenComparing(unknown)
                        .thenComparing(likely);
        };
        return best.thenComparingInt(path -> path.moves().size()).thenComparing(path -> key(flow, path));
    }

    /** Touchpoints, then moves, so that texts of equal length sort as paths shall. */
    private static String key(JourneyFlow flow, JourneyPath path) {
        StringBuilder touchpoints = new StringBuilder();
        path.touchpoints()
                .forEach(each -> touchpoints.append(flow.findIndex(each.id()).orElseThrow()));
        StringBuilder moves = new StringBuilder();
        path.moves().forEach(each -> moves.append((char) ('A' + flow.moves().indexOf(each))));
        return touchpoints + " " + moves;
    }
}
