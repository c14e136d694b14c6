package org.journeymodel.testing;

import java.util.List;
import org.assertj.core.api.AbstractAssert;
import org.journeymodel.core.message.FigureText;
import org.journeymodel.core.message.PlainText;
import org.journeymodel.core.message.Quote;
import org.journeymodel.core.model.Outcome;
import org.journeymodel.core.model.Touchpoint;
import org.journeymodel.graph.scenario.FeelingGap;
import org.journeymodel.graph.scenario.ForbiddenStep;
import org.journeymodel.graph.scenario.LateStep;
import org.journeymodel.graph.scenario.ScenarioCheck;

/**
 * Assertions about a scenario held against the map, such as {@code assertThat(graph.check(scenario, 0.1)).passes()}.
 * Touchpoints are named by id; one that neither the map nor the journey of the scenario has is refused with a {@link
 * java.util.NoSuchElementException} that names the nearest of the map.
 */
public class ScenarioCheckAssert extends AbstractAssert<ScenarioCheckAssert, ScenarioCheck> {

    /** Of a check, or null; call {@link JourneyAssertions#assertThat(ScenarioCheck)}. */
    public ScenarioCheckAssert(ScenarioCheck actual) {
        super(actual, ScenarioCheckAssert.class);
    }

    /** Verifies that the map keeps all that the scenario says: way, outcome, feelings and waits. */
    public ScenarioCheckAssert passes() {
        isNotNull();
        ScenarioFailure.ofProblems(actual).ifPresent(this::fail);
        return myself;
    }

    /** Verifies that the map has the way of the scenario, whatever is felt, waited for or reached on it. */
    public ScenarioCheckAssert isAllowed() {
        isNotNull();
        actual.firstForbidden()
                .ifPresent(step -> fail(ScenarioFailure.of(actual, "to have the way of", List.of(step.sentence()))));
        return myself;
    }

    /**
     * Verifies that the map does not have the way of the scenario. A script of several steps must start where journeys
     * start: else it would be no way of the map whatever followed.
     */
    public ScenarioCheckAssert isForbidden() {
        isNotNull();
        ScenarioFailure.ofAllowed(actual).ifPresent(this::fail);
        return myself;
    }

    /**
     * Verifies that the map does not have the way of the scenario, and that the first step that it does not allow is
     * at a touchpoint.
     *
     * @param touchpoint its id; for a journey that must not end, that of the last step
     */
    public ScenarioCheckAssert isForbiddenAt(String touchpoint) {
        isNotNull();
        String id = known(touchpoint);
        String found = actual.firstForbidden().map(ForbiddenStep::name).orElse("");
        if (!found.equals(id)) {
            fail(ScenarioFailure.of(
                    actual,
                    "to forbid, at " + Quote.of(id) + " first,",
                    List.of(actual.firstForbidden()
                            .map(ForbiddenStep::sentence)
                            .orElse(ScenarioFailure.ALL_OF_THAT_WAY))));
        }
        return myself;
    }

    /**
     * Verifies what the way comes to by the outcomes of the map.
     *
     * @param outcome abandoned if it visits no touchpoint with an outcome
     */
    public ScenarioCheckAssert hasOutcome(Outcome outcome) {
        isNotNull();
        Arguments.given(outcome, "outcome to look for");
        if (actual.outcome() != outcome) {
            fail(ScenarioFailure.plain(
                    actual, "to come to " + PlainText.of(outcome), "it comes to " + PlainText.of(actual.outcome())));
        }
        return myself;
    }

    /** Verifies that nobody feels otherwise than the map tells; feelings not known on either side are no failure. */
    public ScenarioCheckAssert hasNoFeelingGaps() {
        isNotNull();
        List<String> found =
                actual.feelingGaps().stream().map(FeelingGap::sentence).toList();
        if (!found.isEmpty()) {
            fail(ScenarioFailure.of(actual, "to tell the feelings of", found));
        }
        return myself;
    }

    /** Verifies that nobody waits longer than the map's latest waiting; where it has none, no wait is too long. */
    public ScenarioCheckAssert hasNoLateSteps() {
        isNotNull();
        List<String> found = actual.lateSteps().stream().map(LateStep::sentence).toList();
        if (!found.isEmpty()) {
            fail(ScenarioFailure.of(actual, "to leave time for the waits of", found));
        }
        return myself;
    }

    /**
     * Verifies which way that works is nearest, as {@link ScenarioCheck#nearestWay()} tells.
     *
     * @param touchpoints the ids of what it visits, in order; at least one
     */
    public ScenarioCheckAssert hasNearestWay(String... touchpoints) {
        isNotNull();
        List<String> wanted =
                Arguments.someTouchpoints(touchpoints).stream().map(this::known).toList();
        List<String> found = actual.nearestWay().stream().map(Touchpoint::id).toList();
        if (!found.equals(wanted)) {
            fail(ScenarioFailure.plain(
                    actual,
                    "to have as its nearest way " + String.join(" > ", wanted),
                    found.isEmpty() ? "there is none" : "it is " + String.join(" > ", found)));
        }
        return myself;
    }

    /**
     * Verifies that the map allows at least so much of the scenario.
     *
     * @param fitness 0 to 1, as {@link ScenarioCheck#fitness()} tells
     */
    public ScenarioCheckAssert hasFitnessAtLeast(double fitness) {
        isNotNull();
        Arguments.share("Fitness", fitness);
        if (Limit.isBelow(actual.fitness(), fitness)) {
            fail(ScenarioFailure.plain(
                    actual,
                    "to have a fitness of at least " + FigureText.decimal(fitness, 4),
                    "it is " + FigureText.decimal(actual.fitness(), 4)));
        }
        return myself;
    }

    private void fail(Failure failure) {
        failWithMessage("%s", failure);
    }

    private String known(String touchpoint) {
        String id = Arguments.given(touchpoint, "touchpoint to look for");
        return actual.scenario().touchpoints().contains(id)
                ? id
                : actual.flow().journey().getTouchpoint(id).id();
    }
}
