package org.journeymodel.testing;

import org.assertj.core.api.SoftAssertionsProvider;
import org.journeymodel.core.diff.JourneyDiff;
import org.journeymodel.core.diff.JourneyMerge;
import org.journeymodel.core.model.Journey;
import org.journeymodel.core.model.Persona;
import org.journeymodel.core.model.Touchpoint;
import org.journeymodel.core.validation.AtlasReport;
import org.journeymodel.core.validation.ValidationReport;
import org.journeymodel.graph.agreement.Agreement;
import org.journeymodel.graph.bottleneck.Bottlenecks;
import org.journeymodel.graph.comparison.JourneyComparison;
import org.journeymodel.graph.conformance.Conformance;
import org.journeymodel.graph.drift.Drift;
import org.journeymodel.graph.feeling.EmotionCurve;
import org.journeymodel.graph.feeling.FlowFeelings;
import org.journeymodel.graph.flow.AtlasFlow;
import org.journeymodel.graph.flow.FlowAnalysis;
import org.journeymodel.graph.flow.Funnel;
import org.journeymodel.graph.guarantee.Guarantee;
import org.journeymodel.graph.paths.JourneyPath;
import org.journeymodel.graph.pattern.PathPattern;
import org.journeymodel.graph.scenario.ScenarioCheck;

/**
 * Soft assertions about journeys, to be mixed into soft assertions of your own. Each collects failures in place of
 * throwing them.
 */
@CheckReturnValue
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

    /** {@return assertions about what validation found in an atlas} */
    default AtlasReportAssert assertThat(AtlasReport actual) {
        return proxy(AtlasReportAssert.class, AtlasReport.class, actual);
    }

    /** {@return assertions about a scenario held against the map} */
    default ScenarioCheckAssert assertThat(ScenarioCheck actual) {
        return proxy(ScenarioCheckAssert.class, ScenarioCheck.class, actual);
    }

    /** {@return assertions about two versions of a journey} */
    default JourneyComparisonAssert assertThat(JourneyComparison actual) {
        return proxy(JourneyComparisonAssert.class, JourneyComparison.class, actual);
    }

    /** {@return assertions about two versions of a journey that were brought together} */
    default JourneyMergeAssert assertThat(JourneyMerge actual) {
        return proxy(JourneyMergeAssert.class, JourneyMerge.class, actual);
    }

    /** {@return assertions about what the company can bring about whatever customers do} */
    default GuaranteeAssert assertThat(Guarantee actual) {
        return proxy(GuaranteeAssert.class, Guarantee.class, actual);
    }

    /** {@return assertions about what a map declares beside what customers did} */
    default AgreementAssert assertThat(Agreement actual) {
        return proxy(AgreementAssert.class, Agreement.class, actual);
    }

    /** {@return assertions about how what customers do changes from period to period} */
    default DriftAssert assertThat(Drift actual) {
        return proxy(DriftAssert.class, Drift.class, actual);
    }

    /** {@return assertions about the paths that match a pattern} */
    default PathPatternAssert assertThat(PathPattern actual) {
        return proxy(PathPatternAssert.class, PathPattern.class, actual);
    }

    /** {@return assertions about how many customers pass touchpoints one after the other} */
    default FunnelAssert assertThat(Funnel actual) {
        return proxy(FunnelAssert.class, Funnel.class, actual);
    }

    /** {@return assertions about what customers feel over all of their journeys} */
    default FlowFeelingsAssert assertThat(FlowFeelings actual) {
        return proxy(FlowFeelingsAssert.class, FlowFeelings.class, actual);
    }

    /** {@return assertions about the flow of a journey of an atlas} */
    default AtlasFlowAssert assertThat(AtlasFlow actual) {
        return proxy(AtlasFlowAssert.class, AtlasFlow.class, actual);
    }
}
