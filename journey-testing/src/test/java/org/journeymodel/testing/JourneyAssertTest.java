package org.journeymodel.testing;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.journeymodel.testing.JourneyAssertions.assertThat;
import static org.journeymodel.testing.Shop.PICTURE;
import static org.journeymodel.testing.Shop.VACUUM;
import static org.journeymodel.testing.Shop.WITH_HELP;
import static org.journeymodel.testing.Shop.fails;
import static org.journeymodel.testing.Shop.marked;
import static org.journeymodel.testing.Shop.way;

import java.util.List;
import java.util.NoSuchElementException;
import org.journeymodel.core.model.Journey;
import org.journeymodel.core.model.Outcome;
import org.journeymodel.core.model.Stage;
import org.journeymodel.core.model.Touchpoint;
import org.journeymodel.core.model.Transition;
import org.journeymodel.core.validation.JourneyValidator;
import org.junit.jupiter.api.Test;

/** What {@link EveryAssertionTest} does not ask of assertions about journeys. */
class JourneyAssertTest {

    @Test
    void chains() {
        assertThat(VACUUM)
                .hasNoErrors()
                .hasNoFindings()
                .hasNoDeadEnds()
                .hasNoTraps()
                .hasNoUnreachableTouchpoints()
                .everyPathFrom("search")
                .canReach("buy")
                .mustPass("compare")
                .before("buy")
                .allows(way("search", "compare", "buy").endsWith(Outcome.SUCCESS))
                .forbids(way("search", "buy"))
                .isEqualTo(VACUUM);
    }

    @Test
    void beginsWithItsDescription() {
        assertThatExceptionOfType(AssertionError.class)
                .isThrownBy(() -> assertThat(WITH_HELP).as("the %s map", "new").hasNoDeadEnds())
                .withMessageStartingWith("[the new map] \nExpecting journey \"vacuum\" to have no dead ends\n");
    }

    @Test
    void tellsFindingsThatAreNoErrors() {
        assertThat(WITH_HELP).hasNoErrors();
        String finding = JourneyValidator.standard()
                .validate(WITH_HELP)
                .findings()
                .get(0)
                .toString();

        fails(
                () -> assertThat(WITH_HELP).hasNoFindings(),
                "Expecting journey \"vacuum\" to have no findings\nbut\n  " + finding);
    }

    @Test
    void doesNotAskWhatComesAfterTheTouchpointToBeReached() {
        assertThat(VACUUM).everyPathFrom("search").canReach("compare");
        assertThat(WITH_HELP).everyPathFrom("help").canReach("help");
    }

    @Test
    void tellsThatNoWayLeadsFromThere() {
        fails(
                () -> assertThat(VACUUM).everyPathFrom("buy").canReach("search"),
                "Expecting every path of journey \"vacuum\" from \"buy\" to be able to reach \"search\"\n"
                        + "but\n"
                        + "  after buy no way leads to \"search\"\n\n"
                        + marked(PICTURE, "buy \\(success\\)"));
    }

    @Test
    void tellsTheNearestWayThatPasses() {
        Journey shortcut = VACUUM.toBuilder()
                .addTransitions(Transition.of("search", "buy").withProbability(0.1))
                .build();

        fails(() -> assertThat(shortcut).mustPass("compare").before("buy"), """
                Expecting every way of journey "vacuum" to "buy" to pass "compare" before
                but
                  search > buy does not
                The nearest way that works is
                  search > compare > buy

                  start         -> search 100.0 %
                > search        -> compare 90.0 %, buy 10.0 %
                  compare       -> search 42.0 %, buy 38.0 %, (end) 20.0 %
                > buy (success) -> (end) 100.0 %""");
    }

    @Test
    void tellsThatNothingIsPassedBeforeWhatNobodyReaches() {
        Journey cut = VACUUM.toBuilder()
                .transitions(Transition.inOrder("search", "compare"))
                .build();

        fails(() -> assertThat(cut).mustPass("compare").before("buy"), """
                Expecting every way of journey "vacuum" to "buy" to pass "compare" before
                but
                  no way leads to "buy"

                  start         -> search 100.0 %
                  search        -> compare 100.0 %
                  compare       -> (end) 100.0 %
                > buy (success) -> (end) 100.0 %""");
    }

    @Test
    void tellsWhereAScenarioLeavesTheMap() {
        fails(
                () -> assertThat(VACUUM)
                        .allows(way("search", "buy").as("colleen").endsWith(Outcome.SUCCESS)),
                "Expecting journey \"vacuum\" to allow\n"
                        + "  colleen: search > buy > success\n"
                        + "but\n"
                        + "  Step 2 goes from \"search\" to \"buy\", but the map has no such move."
                        + " Possible there: compare 90.0 %, end 10.0 %.\n"
                        + "The nearest way that works is\n"
                        + "  search > compare > buy\n\n"
                        + marked(PICTURE, "search"));
    }

    @Test
    void tellsFeelingsAndOutcomesThatTheMapDoesNotKeep() {
        fails(
                () -> assertThat(VACUUM)
                        .allows(way("search", "compare").feels(0.4).endsWith(Outcome.SUCCESS)),
                "Expecting journey \"vacuum\" to allow\n"
                        + "  customer: search > compare, feels +0.40 > success\n"
                        + "but\n"
                        + "  The scenario ends with success, but by the map it comes to abandoned.\n"
                        + "  Step 2 feels +0.40 at \"compare\", but the map tells -0.70.\n\n"
                        + marked(PICTURE, "compare"));
    }

    @Test
    void showsOfALargeJourneyWhatTheFailureIsAbout() {
        Stage.Builder stage = VACUUM.stages().get(0).toBuilder();
        for (int at = 0; at < 30; at++) {
            stage.addTouchpoints(Touchpoint.of("t" + at, "T"));
        }
        Journey large = VACUUM.toBuilder()
                .stages(List.of(stage.build()))
                .addTransitions(Transition.of("t0", "search").withProbability(1))
                .build();

        fails(() -> assertThat(large).everyPathFrom("buy").canReach("search"), """
                Expecting every path of journey "vacuum" from "buy" to be able to reach "search"
                but
                  after buy no way leads to "search"

                  start         -> search 100.0 %
                  compare       -> search 42.0 %, buy 38.0 %, (end) 20.0 %
                > buy (success) -> (end) 100.0 %
                  … and 31 more touchpoints""");
    }

    @Test
    void refusesUnknownTouchpoints() {
        assertThatExceptionOfType(NoSuchElementException.class)
                .isThrownBy(() -> assertThat(VACUUM).everyPathFrom("serch"))
                .withMessage("Journey \"vacuum\" has no touchpoint \"serch\". Did you mean \"search\"?");
        assertThatExceptionOfType(NoSuchElementException.class)
                .isThrownBy(() -> assertThat(VACUUM).mustPass("compare").before("by"))
                .withMessage("Journey \"vacuum\" has no touchpoint \"by\". Did you mean \"buy\"?");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> assertThat(VACUUM).mustPass("buy").before("buy"))
                .withMessage("Touchpoints must differ, but both were \"buy\"."
                        + " Name the one that is passed first in mustPass(…), the other in before(…).");
    }

    @Test
    void aWayThatStartsWhereNoJourneyStartsIsNotForbiddenByTheMap() {
        assertThatExceptionOfType(AssertionError.class)
                .isThrownBy(() -> assertThat(VACUUM).forbids(way("compare", "buy")))
                .withMessageContaining(
                        "Step 1 is at \"compare\", where no journey starts, so that this would hold whatever"
                                + " follows. Start the script where journeys start.");
        assertThat(VACUUM).forbids(way("compare"));
    }
}
