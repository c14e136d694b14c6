package org.journeymodel.testing;

import java.util.List;
import org.assertj.core.api.AbstractAssert;
import org.journeymodel.core.flow.JourneyFlow;

/** Assertions about what an application did of a scenario. */
public class ScenarioRunAssert extends AbstractAssert<ScenarioRunAssert, ScenarioRun> {

    /** Of a run, or null; call {@link JourneyAssertions#assertThat(ScenarioRun)}. */
    public ScenarioRunAssert(ScenarioRun actual) {
        super(actual, ScenarioRunAssert.class);
    }

    /**
     * Verifies that all steps were done as planned, as {@link ScenarioRun#isAsPlanned()} tells; a failure of an action
     * is the cause of this one.
     */
    public ScenarioRunAssert isAsPlanned() {
        isNotNull();
        if (!actual.isAsPlanned()) {
            AssertionError error = failure(
                    "%s",
                    Failure.expecting("the application to do\n  " + actual.scenario())
                            .but(actual.problems())
                            .nearest(
                                    "It did",
                                    List.of(String.join(" > ", actual.observed().touchpoints())))
                            .picture(JourneyPicture.of(
                                    JourneyFlow.of(actual.scenario().journey()), actual.differentTouchpoints())));
            actual.failure().ifPresent(error::initCause);
            throw error;
        }
        return myself;
    }
}
