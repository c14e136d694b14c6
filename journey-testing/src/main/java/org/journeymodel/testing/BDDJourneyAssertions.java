package org.journeymodel.testing;

import org.journeymodel.core.diff.JourneyDiff;
import org.journeymodel.core.model.Journey;
import org.journeymodel.core.model.Persona;
import org.journeymodel.core.model.Touchpoint;
import org.journeymodel.core.validation.ValidationReport;
import org.journeymodel.graph.bottleneck.Bottlenecks;
import org.journeymodel.graph.conformance.Conformance;
import org.journeymodel.graph.feeling.EmotionCurve;
import org.journeymodel.graph.flow.FlowAnalysis;
import org.journeymodel.graph.paths.JourneyPath;

/**
 * The same assertions for tests that are told as given, when, then: {@code then(journey).hasNoDeadEnds()}. Import
 * {@code then} statically, beside that of AssertJ's {@code BDDAssertions}.
 */
public final class BDDJourneyAssertions {

    private BDDJourneyAssertions() {}

    /** {@return assertions about a journey as it is declared} */
    public static JourneyAssert then(Journey actual) {
        return new JourneyAssert(actual);
    }

    /** {@return assertions about a touchpoint as it is declared} */
    public static TouchpointAssert then(Touchpoint actual) {
        return new TouchpointAssert(actual);
    }

    /** {@return assertions about a persona as she is declared} */
    public static PersonaAssert then(Persona actual) {
        return new PersonaAssert(actual);
    }

    /** {@return assertions about one way through a journey} */
    public static JourneyPathAssert then(JourneyPath actual) {
        return new JourneyPathAssert(actual);
    }

    /** {@return assertions about what customers' journeys come to} */
    public static FlowAnalysisAssert then(FlowAnalysis actual) {
        return new FlowAnalysisAssert(actual);
    }

    /** {@return assertions about what is felt along a path} */
    public static EmotionCurveAssert then(EmotionCurve actual) {
        return new EmotionCurveAssert(actual);
    }

    /** {@return assertions about bottlenecks} */
    public static BottlenecksAssert then(Bottlenecks actual) {
        return new BottlenecksAssert(actual);
    }

    /** {@return assertions about what customers did, held against the map} */
    public static ConformanceAssert then(Conformance actual) {
        return new ConformanceAssert(actual);
    }

    /** {@return assertions about what changed from one journey to another} */
    public static JourneyDiffAssert then(JourneyDiff actual) {
        return new JourneyDiffAssert(actual);
    }

    /** {@return assertions about what validation found} */
    public static ValidationReportAssert then(ValidationReport actual) {
        return new ValidationReportAssert(actual);
    }

    /** {@return assertions about what an application did of a scenario} */
    public static ScenarioRunAssert then(ScenarioRun actual) {
        return new ScenarioRunAssert(actual);
    }
}
