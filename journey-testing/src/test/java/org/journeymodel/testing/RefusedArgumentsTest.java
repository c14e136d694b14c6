package org.journeymodel.testing;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.journeymodel.testing.AnalysisCases.BOTTLENECKS;
import static org.journeymodel.testing.AnalysisCases.ROUND;
import static org.journeymodel.testing.JourneyAssertions.assertThat;
import static org.journeymodel.testing.PathCases.BOUGHT;
import static org.journeymodel.testing.Shop.DETAILED;
import static org.journeymodel.testing.Shop.VACUUM;
import static org.journeymodel.testing.Shop.fails;
import static org.journeymodel.testing.Shop.marked;

import java.time.Duration;
import java.util.NoSuchElementException;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.journeymodel.core.model.Persona;
import org.journeymodel.core.model.Touchpoint;
import org.journeymodel.graph.JourneyGraph;
import org.journeymodel.graph.comparison.FlowMeasure;
import org.journeymodel.graph.comparison.JourneyComparison;
import org.journeymodel.graph.flow.Funnel;
import org.junit.jupiter.api.Test;

/** What assertions about touchpoints, personas and paths cannot be asked, and what they say besides. */
class RefusedArgumentsTest {

    private static final Touchpoint SEARCH = DETAILED.getTouchpoint("search");
    private static final Persona COLLEEN = DETAILED.getPersona("colleen");

    private static void unknown(ThrowingCallable assertion, String message) {
        assertThatExceptionOfType(NoSuchElementException.class)
                .isThrownBy(assertion)
                .withMessage("Journey \"vacuum\" has no " + message);
    }

    @Test
    void whatTheJourneyDoesNotHaveIsRefusedWithTheNearest() {
        String serch = "touchpoint \"serch\". Did you mean \"search\"?";
        unknown(() -> assertThat(BOUGHT).startsAt("serch"), serch);
        unknown(() -> assertThat(BOUGHT).endsAt("serch"), serch);
        unknown(() -> assertThat(BOUGHT).visits("buy", "serch"), serch);
        unknown(() -> assertThat(BOUGHT).visitsInOrder("buy", "serch"), serch);
        unknown(() -> assertThat(BOUGHT).doesNotVisit("serch"), serch);
        unknown(() -> assertThat(SEARCH).on(DETAILED).leadsTo("serch"), serch);
        unknown(() -> assertThat(COLLEEN).on(DETAILED).feelsAtLeast("serch", 0), serch);
        unknown(() -> assertThat(Touchpoint.of("serch", "S")).on(DETAILED), serch);
        unknown(() -> assertThat(BOTTLENECKS).hasWorstAt("serch"), serch);
        unknown(() -> assertThat(BOTTLENECKS).hasNoneAt("serch"), serch);
        unknown(() -> assertThat(CheckCases.FORBIDDEN).isForbiddenAt("serch"), serch);
        unknown(() -> assertThat(CheckCases.FORBIDDEN).hasNearestWay("search", "serch"), serch);
        unknown(() -> assertThat(PlanCases.OPEN).guaranteesSuccessFrom("serch"), serch);
        String coleen = "persona \"coleen\". Did you mean \"colleen\"?";
        unknown(() -> assertThat(SEARCH).on(DETAILED).isFeltAtLeast("coleen", 0), coleen);
        unknown(
                () -> assertThat(Persona.builder().id("coleen").name("C").build())
                        .on(DETAILED),
                coleen);
    }

    @Test
    void whatNeedsTheJourneySaysSo() {
        String touchpoint =
                "Nothing is known of the journey that touchpoint \"search\" is on. Call on(journey) before.";
        String persona = "Nothing is known of the journey that persona \"colleen\" is on. Call on(journey) before.";
        needsJourney(() -> assertThat(SEARCH).isReachable(), touchpoint);
        needsJourney(() -> assertThat(SEARCH).leadsTo("buy"), touchpoint);
        needsJourney(() -> assertThat(SEARCH).isFeltAtLeast(0), touchpoint);
        needsJourney(() -> assertThat(SEARCH).isFeltAtLeast("colleen", 0), touchpoint);
        needsJourney(() -> assertThat(COLLEEN).isInFocus(), persona);
        needsJourney(() -> assertThat(COLLEEN).feelsAtLeast("search", 0), persona);
        needsJourney(() -> assertThat(COLLEEN).neverFeelsBelow(0), persona);
    }

    private static void needsJourney(ThrowingCallable assertion, String message) {
        assertThatIllegalStateException().isThrownBy(assertion).withMessage(message);
    }

    @Test
    void numbersOutOfRangeAreRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> assertThat(BOUGHT).hasMovesAtMost(-1))
                .withMessage("Moves must be at least 0, but were -1.");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> assertThat(BOUGHT).hasProbabilityAtLeast(34))
                .withMessage("Probability must be between 0 and 1, but was 34.0. Write 30 % as 0.3.");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> assertThat(BOUGHT).visits())
                .withMessage("There must be a touchpoint to look for, but there was none.");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> assertThat(ROUND).neverDropsByMoreThan(Double.NaN))
                .withMessage("Size of a fall must be between 0 and 2, but was NaN."
                        + " From 1, the best, to -1, the worst, valence falls by 2.");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> assertThat(BOTTLENECKS).hasNoGainAbove(Double.NaN))
                .withMessage("Gain must be 0 or more, but was NaN.");
    }

    @Test
    void stepsThatAFunnelDoesNotHaveAreRefusedWithTheNearest() {
        assertThatExceptionOfType(NoSuchElementException.class)
                .isThrownBy(() -> assertThat(WholeFlowCases.FUNNEL).keepsAtLeast("by", 0.5))
                .withMessage("The funnel has no step \"by\". Did you mean \"buy\"?");
    }

    @Test
    void whatNobodyComesToKeepsNobody() {
        Funnel cut = JourneyGraph.of(Shop.CUT).flow().funnel("buy", "buy");

        fails(
                () -> assertThat(cut).isPassedByAtLeast("buy", 0.1),
                "Expecting at least 0.1000 of all customers to pass \"buy\"\nbut\n  it is 0.0000\n\n"
                        + "  buy 0.0 % -> buy 0.0 %");
        fails(
                () -> assertThat(JourneyGraph.of(Shop.CUT).flow().funnel("buy", "search"))
                        .keepsAtLeast("search", 0),
                "Expecting at least 0.0000 of those who passed the step before to pass \"search\"\nbut\n"
                        + "  nobody passed the step before\n\n  buy 0.0 % -> search 0.0 %");
    }

    @Test
    void feelingsThatNobodyKnowsKeepToNoLimit() {
        fails(
                () -> assertThat(JourneyGraph.of(Shop.SHORT).feelings().overFlow())
                        .hasMeanAtLeast(-1),
                "Expecting the feelings over the journey to be at least -1.00 in the mean\nbut\n  they are not known\n\n"
                        + "  " + JourneyGraph.of(Shop.SHORT).feelings().overFlow());
    }

    @Test
    void aScriptThatStartsNowhereIsNotForbiddenForWhatFollows() {
        fails(
                () -> assertThat(JourneyGraph.of(Shop.VACUUM).check(Shop.way("compare", "buy")))
                        .isForbidden(),
                "Expecting journey \"vacuum\" to forbid\n  customer: compare > buy\nbut\n"
                        + "  Step 1 is at \"compare\", where no journey starts, so that this would hold whatever follows."
                        + " Start the script where journeys start.\n\n"
                        + marked(Shop.PICTURE, "compare", "buy \\(success\\)"));
        assertThat(JourneyGraph.of(Shop.VACUUM).check(Shop.way("compare"))).isForbidden();
    }

    @Test
    void whatIsAllowedIsForbiddenNowhere() {
        fails(
                () -> assertThat(CheckCases.ALLOWED).isForbiddenAt("compare"),
                "Expecting journey \"vacuum\" to forbid, at \"compare\" first,\n  customer: search > compare\nbut\n"
                        + "  it has all of that way\n\n" + marked(Shop.PICTURE, "compare"));
    }

    @Test
    void amountsBelowZeroAreRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> assertThat(VersionCases.SAME).raisesByAtLeast(FlowMeasure.SUCCESS, -0.1))
                .withMessage("Amount must be 0 or more, but was -0.1.");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> assertThat(PlanCases.OPEN).guaranteesSuccessWithin(-1))
                .withMessage("Moves must be at least 0, but were -1.");
    }

    /** Where no time is known, whether it fell cannot be said. */
    @Test
    void figuresThatAreNotKnownOfBothVersionsAreNoSuccess() {
        JourneyComparison same = JourneyGraph.of(Shop.SHORT).comparison(JourneyGraph.of(Shop.SHORT));

        fails(
                () -> assertThat(same).doesNotRaise(FlowMeasure.TIME),
                "Expecting time not to rise from journey \"short\" to journey \"short\"\nbut\n  "
                        + same.measure(FlowMeasure.TIME) + "\n\n"
                        + "  start         -> buy 100.0 %\n  buy (success) -> (end) 100.0 %");
    }

    @Test
    void whatIsNotKnownIsNoSuccess() {
        fails(
                () -> assertThat(DETAILED.getTouchpoint("compare")).takesAtMost(Duration.ofDays(1)),
                "Expecting touchpoint \"compare\" to take at most 1 d\nbut\n  its duration is not known");
        fails(
                () -> assertThat(COLLEEN).on(DETAILED).feelsAtLeast("buy", -1),
                "Expecting persona \"colleen\" to feel at least -1.00 at \"buy\"\nbut\n  it is not known\n\n"
                        + marked(Shop.PICTURE, "buy \\(success\\)"));
        assertThat(COLLEEN).on(DETAILED).neverFeelsBelow(-0.7);
    }

    @Test
    void aDemographicThatIsNotThereIsToldWithTheNearest() {
        fails(
                () -> assertThat(COLLEEN).hasDemographic("agee", "32"),
                "Expecting persona \"colleen\" to have the demographic \"agee\" with the value \"32\"\nbut\n"
                        + "  there is \"age\"\n  Did you mean \"age\"?");
    }

    @Test
    void withNobodyInFocusAllAre() {
        assertThat(VACUUM.getPersona("colleen")).on(VACUUM).isInFocus();
    }

    @Test
    void touchpointsThatAPathVisitsTooSeldomAreMissed() {
        fails(
                () -> assertThat(PathCases.GAVE_UP).visitsInOrder("search", "compare", "search", "buy"),
                "Expecting the path to visit \"search\", \"compare\", \"search\", \"buy\" in that order\n"
                        + "  search > compare > search\nbut\n  it is never at \"buy\"\n\n"
                        + marked(Shop.PICTURE, "buy \\(success\\)"));
        assertThat(PathCases.GAVE_UP).visitsInOrder("search", "search");
    }

    @Test
    void softAssertionsKnowTheJourneyOfTouchpointsAndPersonas() {
        JourneySoftAssertions softly = new JourneySoftAssertions();
        softly.assertThat(SEARCH).on(DETAILED).isReachable().isMomentOfTruth().leadsTo("buy");
        softly.assertThat(COLLEEN).on(DETAILED).isInFocus().neverFeelsBelow(0).hasGoal("x");
        softly.assertThat(BOUGHT).isSuccessful().startsAt("buy").endsAt("search");

        org.assertj.core.api.Assertions.assertThat(softly.errorsCollected()).hasSize(6);
    }
}
