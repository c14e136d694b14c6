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
