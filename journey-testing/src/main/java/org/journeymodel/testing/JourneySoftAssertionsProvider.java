package org.journeymodel.testing;

import org.assertj.core.api.SoftAssertionsProvider;
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
 * Soft assertions about journeys, to be mixed into soft assertions of your own. Each collects failures in place of
 * throwing them.
 */
public interface JourneySoftAssertionsProvider extends SoftAssertionsProvider {

    /** {@return assertions about a journey as it is declared} */
    default JourneyAssert assertThat(Journey actual) {
        return proxy(JourneyAssert.class, Journey.class, actual);
    }

    /** {@return assertions about a touchpoint as it is declared} */
    default TouchpointAssert assertThat(Touchpoint actual) {
        return proxy(TouchpointAssert.class, Touchpoint.class, actual);
    }

    /** {@return assertions about a persona as she is declared} */
    default PersonaAssert assertThat(Persona actual) {
        return proxy(PersonaAssert.class, Persona.class, actual);
    }

    /** {@return assertions about one way through a journey} */
    default JourneyPathAssert assertThat(JourneyPath actual) {
        return proxy(JourneyPathAssert.class, JourneyPath.class, actual);
    }

    /** {@return assertions about what customers' journeys come to} */
    default FlowAnalysisAssert assertThat(FlowAnalysis actual) {
        return proxy(FlowAnalysisAssert.class, FlowAnalysis.class, actual);
    }

    /** {@return assertions about what is felt along a path} */
    default EmotionCurveAssert assertThat(EmotionCurve actual) {
        return proxy(EmotionCurveAssert.class, EmotionCurve.class, actual);
    }

    /** {@return assertions about bottlenecks} */
    default BottlenecksAssert assertThat(Bottlenecks actual) {
        return proxy(BottlenecksAssert.class, Bottlenecks.class, actual);
    }

    /** {@return assertions about what customers did, held against the map} */
    default ConformanceAssert assertThat(Conformance actual) {
        return proxy(ConformanceAssert.class, Conformance.class, actual);
    }

    /** {@return assertions about what changed from one journey to another} */
    default JourneyDiffAssert assertThat(JourneyDiff actual) {
        return proxy(JourneyDiffAssert.class, JourneyDiff.class, actual);
    }

    /** {@return assertions about what validation found} */
    default ValidationReportAssert assertThat(ValidationReport actual) {
        return proxy(ValidationReportAssert.class, ValidationReport.class, actual);
    }

    /** {@return assertions about what an application did of a scenario} */
    default ScenarioRunAssert assertThat(ScenarioRun actual) {
        return proxy(ScenarioRunAssert.class, ScenarioRun.class, actual);
    }
}
