package org.journeymodel.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.journeymodel.testing.Shop.PICTURE;
import static org.journeymodel.testing.Shop.VACUUM;
import static org.journeymodel.testing.Shop.fails;
import static org.journeymodel.testing.Shop.marked;
import static org.journeymodel.testing.Shop.way;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import org.journeymodel.core.model.Outcome;
import org.journeymodel.core.observed.JourneyEvent;
import org.journeymodel.core.observed.ObservedJourney;
import org.journeymodel.core.scenario.Scenario;
import org.junit.jupiter.api.Test;

class ScenarioDriverTest {

    private final List<String> done = new ArrayList<>();
    private final Scenario returning = way("search", "compare")
            .after(Duration.ofDays(2))
            .goesBackTo("search")
            .then("compare")
            .then("buy")
            .endsWith(Outcome.SUCCESS);

    private ScenarioDriver driver(Scenario scenario) {
        return ScenarioDriver.drive(scenario)
                .when("search", () -> done.add("searched"))
                .when("compare", () -> done.add("compared"));
    }

    @Test
    void doesTheStepsInOrder() {
        ScenarioRun run = driver(returning)
                .when("buy", () -> done.add("bought"))
                .whenWaiting(time -> done.add("waited " + time.toDays() + " days"))
                .run();

        assertThat(done).containsExactly("searched", "compared", "waited 2 days", "searched", "compared", "bought");
        JourneyAssertions.assertThat(run).isAsPlanned();
        assertThat(run.isAsPlanned()).isTrue();
        assertThat(run.observed())
                .isEqualTo(ObservedJourney.of("customer", "search", "compare", "search", "compare", "buy"));
        assertThat(run)
                .hasToString("customer: search > compare > search after 2 d > compare > buy > success: as planned");
    }

    @Test
    void endsAtAStepThatFails() {
        IOException refused = new IOException("card refused");
        ScenarioRun run = driver(way("search", "compare", "buy"))
                .when("buy", () -> {
                    throw refused;
                })
                .run();

        assertThat(run.isAsPlanned()).isFalse();
        assertThat(run.failure()).contains(refused);
        assertThat(run.observed().events()).extracting(JourneyEvent::failed).containsExactly(false, false, true);
        fails(
                () -> JourneyAssertions.assertThat(run).isAsPlanned(),
                "Expecting the application to do\n"
                        + "  customer: search > compare > buy\n"
                        + "but\n"
                        + "  Step 3 of 3, at \"buy\", failed: java.io.IOException: card refused.\n"
                        + "It did\n"
                        + "  search > compare > buy\n\n"
                        + marked(PICTURE, "buy \\(success\\)"));
        assertThatExceptionOfType(AssertionError.class)
                .isThrownBy(() -> JourneyAssertions.assertThat(run).isAsPlanned())
                .withCause(refused);
    }

    @Test
    void endsAtAnAssertionThatFails() {
        ScenarioRun run = ScenarioDriver.drive(way("search", "compare"))
                .when("search", () -> assertThat(1).isEqualTo(2))
                .when("compare", () -> done.add("compared"))
                .run();

        assertThat(run.failure()).containsInstanceOf(AssertionError.class);
        assertThat(done).isEmpty();
    }

    @Test
    void endsWhereTheApplicationLeadsElsewhere() {
        ScenarioRun run = ScenarioDriver.drive(way("search", "compare"))
                .when("search", visit -> visit.cameTo("sold-out"))
                .when("compare", () -> done.add("compared"))
                .run();

        assertThat(done).isEmpty();
        assertThat(run.observed()).isEqualTo(ObservedJourney.of("customer", "sold-out"));
        assertThat(run.problems()).containsExactly("Step 1 of 2, at \"search\", led to \"sold-out\".");
    }

    @Test
    void wantsFailuresThatAreScripted() {
        Scenario failing = way("search").fails().then("compare");

        assertThat(ScenarioDriver.drive(failing)
                        .when("search", () -> {
                            throw new IOException("down");
                        })
                        .when("compare", () -> done.add("compared"))
                        .run()
                        .isAsPlanned())
                .isTrue();
        assertThat(driver(failing).run().problems())
                .containsExactly("Step 1 of 2, at \"search\", was to fail, but did not.");
    }

    @Test
    void aFailedCheckIsNoFailureThatAScriptPlansFor() {
        ScenarioRun run = ScenarioDriver.drive(way("search").fails().then("compare"))
                .when("search", () -> {
                    throw new AssertionError("no results");
                })
                .when("compare", () -> done.add("compared"))
                .run();

        assertThat(run.problems())
                .containsExactly("Step 1 of 2, at \"search\", failed: java.lang.AssertionError: no results.");
        assertThat(done).isEmpty();
    }

    @Test
    void tellsEveryStepThatWasNotDoneAsPlanned() {
        ScenarioRun run = ScenarioDriver.drive(
                        way("search").feels(0.9).then("compare").feels(0.4))
                .when("search", visit -> visit.feels(0))
                .when("compare", visit -> visit.feels(-0.4))
                .run();

        assertThat(run.problems())
                .containsExactly(
                        "Step 1 of 2, at \"search\", felt +0.00, but +0.90 is scripted.",
                        "Step 2 of 2, at \"compare\", felt -0.40, but +0.40 is scripted.");
        assertThat(run)
                .hasToString("customer: search, feels +0.90 > compare, feels +0.40:"
                        + " Step 1 of 2, at \"search\", felt +0.00, but +0.90 is scripted."
                        + " Step 2 of 2, at \"compare\", felt -0.40, but +0.40 is scripted.");
    }

    @Test
    void runsOfOnePlanThatWentAlikeAreEqual() {
        ScenarioRun run = driver(way("search")).run();
        IOException refused = new IOException("refused");

        assertThat(run)
                .isEqualTo(driver(way("search")).run())
                .hasSameHashCodeAs(driver(way("search")).run());
        assertThat(run).isNotEqualTo(driver(way("search", "compare")).run());
        assertThat(run).isNotEqualTo(failing(refused)).isNotEqualTo("run");
        assertThat(failing(refused))
                .isEqualTo(failing(refused))
                .hasSameHashCodeAs(failing(refused))
                .isNotEqualTo(failing(new IOException("refused")));
    }

    private static ScenarioRun failing(IOException thrown) {
        return ScenarioDriver.drive(way("search"))
                .when("search", () -> {
                    throw thrown;
                })
                .run();
    }

    @Test
    void refusesToPassOverWaits() {
        ScenarioDriver driver = ScenarioDriver.drive(
                        way("search").after(Duration.ofMinutes(20)).then("compare"))
                .when("search", () -> done.add("searched"))
                .when("compare", () -> done.add("compared"));

        assertThatIllegalStateException()
                .isThrownBy(driver::run)
                .withMessage(
                        "The scenario waits 20 min before \"compare\", but nothing is bound for waits. Bind a clock"
                                + " with whenWaiting(clock::advance), or whenWaiting(wait -> {}) where waits make no difference.");
        assertThat(driver.whenWaiting(wait -> {}).run().isAsPlanned()).isTrue();
    }

    @Test
    void observesWhatActionsTellOfFeelings() {
        ScenarioRun run = ScenarioDriver.drive(way("search"))
                .when("search", visit -> visit.feels(0.5))
                .run();

        assertThat(run.isAsPlanned()).isTrue();
        assertThat(run.observed().events().get(0).score()).hasValue(0.5);
    }

    @Test
    void holdsFeelingsAgainstTheScriptAndGoesOn() {
        ScenarioRun run = ScenarioDriver.drive(
                        way("search").feels(0.9).then("compare").feels(0.4))
                .when("search", visit -> visit.feels(-1))
                .when("compare", visit -> visit.feels(0.2))
                .run();

        assertThat(run.problems()).containsExactly("Step 1 of 2, at \"search\", felt -1.00, but +0.90 is scripted.");
        assertThat(run.observed().touchpoints()).containsExactly("search", "compare");
    }

    @Test
    void keepsTheInterruptOfItsThread() {
        ScenarioRun run = ScenarioDriver.drive(way("search"))
                .when("search", () -> {
                    throw new InterruptedException();
                })
                .run();

        assertThat(Thread.interrupted()).isTrue();
        assertThat(run.isAsPlanned()).isFalse();
    }

    @Test
    void refusesTouchpointsThatTheJourneyDoesNotHave() {
        assertThatExceptionOfType(NoSuchElementException.class)
                .isThrownBy(() -> ScenarioDriver.drive(returning).when("serch", () -> done.add("searched")))
                .withMessage("Journey \"vacuum\" has no touchpoint \"serch\". Did you mean \"search\"?");
    }

    @Test
    void takesActionsForTouchpointsThatTheScenarioNeverVisits() {
        ScenarioRun run =
                driver(way("search")).when("buy", () -> done.add("bought")).run();

        assertThat(run.isAsPlanned()).isTrue();
        assertThat(done).containsExactly("searched");
    }

    @Test
    void refusesToBindTwice() {
        assertThatIllegalStateException()
                .isThrownBy(() -> driver(returning).when("search", () -> done.add("again")))
                .withMessage("Touchpoint \"search\" is bound already."
                        + " Bind each once; what differs between visits can be asked of the visit's step.");
    }

    @Test
    void refusesToRunBeforeAllIsBound() {
        assertThatIllegalStateException()
                .isThrownBy(() -> ScenarioDriver.drive(returning)
                        .when("compare", () -> {})
                        .run())
                .withMessage("The scenario visits \"search\", \"buy\", for which no action is bound."
                        + " Bind it with when(id, action).");
    }

    @Test
    void refusesAScenarioWithoutSteps() {
        assertThatIllegalStateException()
                .isThrownBy(() -> ScenarioDriver.drive(Scenario.on(VACUUM)))
                .withMessageStartingWith("Scenario on journey \"vacuum\" has no step yet");
    }
}
