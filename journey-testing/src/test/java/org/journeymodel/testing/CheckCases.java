package org.journeymodel.testing;

import static org.journeymodel.testing.JourneyAssertions.assertThat;
import static org.journeymodel.testing.Shop.PICTURE;
import static org.journeymodel.testing.Shop.VACUUM;
import static org.journeymodel.testing.Shop.marked;
import static org.journeymodel.testing.Shop.way;

import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.journeymodel.core.model.Journey;
import org.journeymodel.core.model.Outcome;
import org.journeymodel.core.model.Transition;
import org.journeymodel.graph.JourneyGraph;
import org.journeymodel.graph.scenario.ScenarioCheck;

/** Assertions about scenarios that are held against the map. */
final class CheckCases {

    private static final JourneyGraph GRAPH = JourneyGraph.of(VACUUM);

    static final ScenarioCheck ALLOWED = GRAPH.check(way("search", "compare"));
    static final ScenarioCheck BOUGHT = GRAPH.check(way("search", "compare", "buy"));

    /** Leaving buy out costs 1, and so does adding compare; leaving out both events costs 2: fitness 1 - 1/2. */
    static final ScenarioCheck FORBIDDEN = GRAPH.check(way("search", "buy"));

    private static final ScenarioCheck SAD = GRAPH.check(way("search").feels(-0.7));

    /** Who compares has two days for it. */
    private static final ScenarioCheck LATE = JourneyGraph.of(withLatestWaiting())
            .check(way("search").after(Duration.ofDays(3)).then("compare"));

    private static final String NO_SUCH_MOVE = "\n  customer: search > buy\nbut\n"
            + "  Step 2 goes from \"search\" to \"buy\", but the map has no such move."
            + " Possible there: compare 90.0 %, end 10.0 %.\n"
            + "The nearest way that works is\n  search > compare > buy\n\n" + marked(PICTURE, "search");

    private CheckCases() {}

    private static Journey withLatestWaiting() {
        return VACUUM.toBuilder()
                .transitions(List.of(
                        Transition.of("search", "compare").withProbability(0.9).withLatestWaiting(Duration.ofDays(2)),
                        Transition.of("compare", "search").withProbability(0.42),
                        Transition.of("compare", "buy").withProbability(0.38)))
                .build();
    }

    static Stream<Case> check() {
        return Stream.of(
                new Case(
                        "ScenarioCheckAssert.passes()",
                        () -> assertThat(ALLOWED).passes(),
                        () -> assertThat(FORBIDDEN).passes(),
                        "Expecting journey \"vacuum\" to allow" + NO_SUCH_MOVE),
                new Case(
                        "ScenarioCheckAssert.isAllowed()",
                        () -> assertThat(SAD).isAllowed(),
                        () -> assertThat(FORBIDDEN).isAllowed(),
                        "Expecting journey \"vacuum\" to have the way of" + NO_SUCH_MOVE),
                new Case(
                        "ScenarioCheckAssert.isForbidden()",
                        () -> assertThat(FORBIDDEN).isForbidden(),
                        () -> assertThat(ALLOWED).isForbidden(),
                        "Expecting journey \"vacuum\" to forbid\n  customer: search > compare\nbut\n"
                                + "  it has all of that way\n\n" + marked(PICTURE, "search", "compare")),
                new Case(
                        "ScenarioCheckAssert.isForbiddenAt(String)",
                        () -> assertThat(FORBIDDEN).isForbiddenAt("buy"),
                        () -> assertThat(FORBIDDEN).isForbiddenAt("compare"),
                        "Expecting journey \"vacuum\" to forbid, at \"compare\" first," + NO_SUCH_MOVE),
                new Case(
                        "ScenarioCheckAssert.hasOutcome(Outcome)",
                        () -> assertThat(BOUGHT).hasOutcome(Outcome.SUCCESS),
                        () -> assertThat(ALLOWED).hasOutcome(Outcome.SUCCESS),
                        "Expecting the scenario\n  customer: search > compare\nto come to success\nbut\n"
                                + "  it comes to abandoned\n\n" + PICTURE),
                new Case(
                        "ScenarioCheckAssert.hasNoFeelingGaps()",
                        () -> assertThat(FORBIDDEN).hasNoFeelingGaps(),
                        () -> assertThat(SAD).hasNoFeelingGaps(),
                        "Expecting journey \"vacuum\" to tell the feelings of\n  customer: search, feels -0.70\nbut\n"
                                + "  Step 1 feels -0.70 at \"search\", but the map tells +0.20.\n\n"
                                + marked(PICTURE, "search")),
                new Case(
                        "ScenarioCheckAssert.hasNoLateSteps()",
                        () -> assertThat(FORBIDDEN).hasNoLateSteps(),
                        () -> assertThat(LATE).hasNoLateSteps(),
                        "Expecting journey \"vacuum\" to leave time for the waits of\n"
                                + "  customer: search > compare after 3 d\nbut\n"
                                + "  Step 2 comes from \"search\" to \"compare\" after 3 d, but 2 d is the latest.\n\n"
                                + marked(PICTURE, "compare")),
                new Case(
                        "ScenarioCheckAssert.hasNearestWay(String[])",
                        () -> assertThat(FORBIDDEN).hasNearestWay("search", "compare", "buy"),
                        () -> assertThat(FORBIDDEN).hasNearestWay("search", "buy"),
                        "Expecting the scenario\n  customer: search > buy\n"
                                + "to have as its nearest way search > buy\nbut\n"
                                + "  it is search > compare > buy\n\n" + PICTURE),
                new Case(
                        "ScenarioCheckAssert.hasFitnessAtLeast(double)",
                        () -> assertThat(FORBIDDEN).hasFitnessAtLeast(0.5),
                        () -> assertThat(FORBIDDEN).hasFitnessAtLeast(0.51),
                        "Expecting the scenario\n  customer: search > buy\nto have a fitness of at least 0.5100\nbut\n"
                                + "  it is 0.5000\n\n" + PICTURE));
    }
}
