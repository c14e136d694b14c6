package org.journeymodel.testing;

import static org.journeymodel.testing.JourneyAssertions.assertThat;
import static org.journeymodel.testing.Shop.CUT;
import static org.journeymodel.testing.Shop.PICTURE;
import static org.journeymodel.testing.Shop.PICTURE_CUT;
import static org.journeymodel.testing.Shop.VACUUM;
import static org.journeymodel.testing.Shop.marked;

import java.util.List;
import java.util.stream.Stream;
import org.journeymodel.core.model.Journey;
import org.journeymodel.core.model.Transition;
import org.journeymodel.graph.JourneyGraph;
import org.journeymodel.graph.comparison.FlowMeasure;
import org.journeymodel.graph.comparison.JourneyComparison;

/** Assertions about two versions of a journey; what changes and regressions are is taken from the diff. */
final class VersionCases {

    /** 0.9 · 0.3 / 0.622 = 0.4341 succeed where 0.5498 did; all others give up. */
    private static final Journey FEWER_BUY = VACUUM.toBuilder()
            .transitions(List.of(
                    Transition.of("search", "compare").withProbability(0.9),
                    Transition.of("compare", "search").withProbability(0.42),
                    Transition.of("compare", "buy").withProbability(0.3)))
            .build();

    static final JourneyComparison SAME = between(VACUUM, VACUUM);
    private static final JourneyComparison WORSE = between(VACUUM, FEWER_BUY);
    private static final JourneyComparison BETTER = between(FEWER_BUY, VACUUM);
    private static final JourneyComparison ROUND_CUT = between(VACUUM, CUT);
    private static final JourneyComparison WITHOUT_OUTCOME = between(VACUUM, JourneyCases.withoutOutcome());

    private static final String FROM_TO = " from journey \"vacuum\" to journey \"vacuum\"\nbut\n  ";
    private static final String PICTURE_OF_FEWER =
            PICTURE.replace("buy 38.0 %, (end) 20.0 %", "buy 30.0 %, (end) 28.0 %");

    private VersionCases() {}

    private static JourneyComparison between(Journey before, Journey after) {
        return JourneyGraph.of(before).comparison(JourneyGraph.of(after));
    }

    static Stream<Case> comparison() {
        return Stream.of(
                new Case(
                        "JourneyComparisonAssert.isEmpty()",
                        () -> assertThat(SAME).isEmpty(),
                        () -> assertThat(WORSE).isEmpty(),
                        "Expecting no changes" + FROM_TO
                                + "success: 55.0 % before, 43.4 % after (-11.6 points)\n"
                                + "  abandoned: 45.0 % before, 56.6 % after (+11.6 points)\n"
                                + "  touchpoints visited: 3.60 before, 3.49 after (-0.12)\n  "
                                + WORSE.diff().changes().get(0).sentence() + "\n\n"
                                + marked(PICTURE_OF_FEWER, "compare", "buy \\(success\\)")),
                new Case(
                        "JourneyComparisonAssert.hasNoLostPaths()",
                        () -> assertThat(WORSE).hasNoLostPaths(),
                        () -> assertThat(ROUND_CUT).hasNoLostPaths(),
                        "Expecting no lost paths" + FROM_TO
                                + "From \"Compares\" customers can no longer get to \"Searches\".\n"
                                + "  Customers can no longer succeed.\n"
                                + "  Customers can no longer get to \"Buys\".\n\n"
                                + marked(PICTURE_CUT, "compare")),
                new Case(
                        "JourneyComparisonAssert.hasNoRegressions()",
                        () -> assertThat(WORSE).hasNoRegressions(),
                        () -> assertThat(WITHOUT_OUTCOME).hasNoRegressions(),
                        "Expecting no regressions" + FROM_TO
                                + WITHOUT_OUTCOME.diff().regressions().get(0).sentence() + "\n\n"
                                + PICTURE.replace("buy (success)", "buy          ")
                                        .replace("       -> ", " -> ")),
                new Case(
                        "JourneyComparisonAssert.doesNotLower(FlowMeasure)",
                        () -> assertThat(SAME).doesNotLower(FlowMeasure.SUCCESS),
                        () -> assertThat(WORSE).doesNotLower(FlowMeasure.SUCCESS),
                        "Expecting success not to fall" + FROM_TO
                                + "success: 55.0 % before, 43.4 % after (-11.6 points)\n\n" + PICTURE_OF_FEWER),
                new Case(
                        "JourneyComparisonAssert.doesNotRaise(FlowMeasure)",
                        () -> assertThat(SAME).doesNotRaise(FlowMeasure.ABANDONED),
                        () -> assertThat(WORSE).doesNotRaise(FlowMeasure.ABANDONED),
                        "Expecting abandoned not to rise" + FROM_TO
                                + "abandoned: 45.0 % before, 56.6 % after (+11.6 points)\n\n" + PICTURE_OF_FEWER),
                new Case(
                        "JourneyComparisonAssert.raisesByAtLeast(FlowMeasure, double)",
                        () -> assertThat(BETTER).raisesByAtLeast(FlowMeasure.SUCCESS, 0.115),
                        () -> assertThat(BETTER).raisesByAtLeast(FlowMeasure.SUCCESS, 0.12),
                        "Expecting success to rise by at least 0.1200" + FROM_TO
                                + "success: 43.4 % before, 55.0 % after (+11.6 points)\n\n" + PICTURE),
                new Case(
                        "JourneyComparisonAssert.lowersByAtLeast(FlowMeasure, double)",
                        () -> assertThat(BETTER).lowersByAtLeast(FlowMeasure.ABANDONED, 0.115),
                        () -> assertThat(BETTER).lowersByAtLeast(FlowMeasure.ABANDONED, 0.12),
                        "Expecting abandoned to fall by at least 0.1200" + FROM_TO
                                + "abandoned: 56.6 % before, 45.0 % after (-11.6 points)\n\n" + PICTURE));
    }
}
