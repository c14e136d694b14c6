package org.journeymodel.testing;

import static org.journeymodel.testing.JourneyAssertions.assertThat;
import static org.journeymodel.testing.Shop.PICTURE;
import static org.journeymodel.testing.Shop.VACUUM;
import static org.journeymodel.testing.Shop.marked;

import java.time.Duration;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.journeymodel.core.flow.JourneyFlow;
import org.journeymodel.core.model.Outcome;
import org.journeymodel.graph.JourneyGraph;
import org.journeymodel.graph.paths.JourneyPath;

/** Assertions about paths. Moves are search > compare (0), compare > search (1), compare > buy (2). */
final class PathCases {

    static final JourneyPath BOUGHT = JourneyPath.along(JourneyFlow.of(VACUUM), 0, 0, 2);
    static final JourneyPath GAVE_UP = JourneyPath.along(JourneyFlow.of(VACUUM), 0, 0, 1);

    private static final String BUY = "buy \\(success\\)";

    /** One touchpoint, an hour long. */
    private static final JourneyPath STAYED = JourneyGraph.of(
                    AnalysisCases.TIMED.flow().journey())
            .paths()
            .mostLikely(1)
            .get(0);

    private PathCases() {}

    static Stream<Case> path() {
        return Stream.of(
                bought(
                        "startsAt(String)",
                        () -> assertThat(BOUGHT).startsAt("search"),
                        () -> assertThat(BOUGHT).startsAt("compare"),
                        "to start at \"compare\"",
                        "it starts at \"search\"",
                        "search"),
                bought(
                        "endsAt(String)",
                        () -> assertThat(BOUGHT).endsAt("buy"),
                        () -> assertThat(BOUGHT).endsAt("compare"),
                        "to end at \"compare\"",
                        "it ends at \"buy\"",
                        BUY),
                new Case(
                        "JourneyPathAssert.visits(String[])",
                        () -> assertThat(GAVE_UP).visits("compare", "search"),
                        () -> assertThat(GAVE_UP).visits("compare", "buy"),
                        "Expecting the path to visit \"compare\", \"buy\"\n  search > compare > search\nbut\n"
                                + "  it is never at \"buy\"\n\n" + marked(PICTURE, BUY)),
                bought(
                        "visitsInOrder(String[])",
                        () -> assertThat(BOUGHT).visitsInOrder("search", "buy"),
                        () -> assertThat(BOUGHT).visitsInOrder("compare", "search"),
                        "to visit \"compare\", \"search\" in that order",
                        "it is not at \"search\" after compare",
                        "search"),
                bought(
                        "doesNotVisit(String[])",
                        () -> assertThat(GAVE_UP).doesNotVisit("buy"),
                        () -> assertThat(BOUGHT).doesNotVisit("compare"),
                        "not to visit \"compare\"",
                        "it is at \"compare\", step 2",
                        "compare"),
                bought(
                        "hasProbabilityAtLeast(double)",
                        () -> assertThat(BOUGHT).hasProbabilityAtLeast(0.3419), // 0.9 · 0.38 = 0.342
                        () -> assertThat(BOUGHT).hasProbabilityAtLeast(0.3421),
                        "to have a probability of at least 0.3421",
                        "it is 0.3420",
                        "search",
                        "compare",
                        BUY),
                new Case(
                        "JourneyPathAssert.isSuccessful()",
                        () -> assertThat(BOUGHT).isSuccessful(),
                        () -> assertThat(GAVE_UP).isSuccessful(),
                        "Expecting the path to come to success\n  search > compare > search\nbut\n"
                                + "  it comes to abandoned\n\n" + marked(PICTURE, "search")),
                bought(
                        "hasOutcome(Outcome)",
                        () -> assertThat(GAVE_UP).hasOutcome(Outcome.ABANDONED),
                        () -> assertThat(BOUGHT).hasOutcome(Outcome.ABANDONED),
                        "to come to abandoned",
                        "it comes to success",
                        BUY),
                bought(
                        "hasMovesAtMost(int)",
                        () -> assertThat(BOUGHT).hasMovesAtMost(2),
                        () -> assertThat(BOUGHT).hasMovesAtMost(1),
                        "to have at most 1 move",
                        "it has 2 moves"),
                bought( // of three stays and two waits, only the search's is known
                        "takesAtMost(Duration)",
                        () -> assertThat(BOUGHT).takesAtMost(Duration.ofMinutes(10)),
                        () -> assertThat(BOUGHT).takesAtMost(Duration.ofMinutes(9)),
                        "to take at most 9 min",
                        "it takes at least 10 min (20.0 % of times known)"),
                bought(
                        "knowsAllTimes()",
                        () -> assertThat(STAYED).knowsAllTimes(),
                        () -> assertThat(BOUGHT).knowsAllTimes(),
                        "to have known times alone",
                        "of its stays and waits, 20.0 % are known"));
    }

    private static Case bought(
            String assertion,
            ThrowingCallable passing,
            ThrowingCallable failing,
            String expected,
            String found,
            String... marked) {
        return new Case(
                "JourneyPathAssert." + assertion,
                passing,
                failing,
                "Expecting the path " + expected + "\n  search > compare > buy\nbut\n  " + found + "\n\n"
                        + marked(PICTURE, marked));
    }
}
