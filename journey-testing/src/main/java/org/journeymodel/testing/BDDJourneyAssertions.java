package org.journeymodel.testing;

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
 * The same assertions for tests that are told as given, when, then: {@code then(journey).hasNoDeadEnds()}. Import
 * {@code then} statically, beside that of AssertJ's {@code BDDAssertions}.
 */
@CheckReturnValue
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

    /** {@return assertions about what validation found in an atlas} */
    public static AtlasReportAssert then(AtlasReport actual) {
        return new AtlasReportAssert(actual);
    }

    /** {@return assertions about a scenario held against the map} */
    public static ScenarioCheckAssert then(ScenarioCheck actual) {
        return new ScenarioCheckAssert(actual);
    }

    /** {@return assertions about two versions of a journey} */
    public static JourneyComparisonAssert then(JourneyComparison actual) {
        return new JourneyComparisonAssert(actual);
    }

    /** {@return assertions about two versions of a journey that were brought together} */
    public static JourneyMergeAssert then(JourneyMerge actual) {
        return new JourneyMergeAssert(actual);
    }

    /** {@return assertions about what the company can bring about whatever customers do} */
    public static GuaranteeAssert then(Guarantee actual) {
        return new GuaranteeAssert(actual);
    }

    /** {@return assertions about what a map declares beside what customers did} */
    public static AgreementAssert then(Agreement actual) {
        return new AgreementAssert(actual);
    }

    /** {@return assertions about how what customers do changes from period to period} */
    public static DriftAssert then(Drift actual) {
        return new DriftAssert(actual);
    }

    /** {@return assertions about the paths that match a pattern} */
    public static PathPatternAssert then(PathPattern actual) {
        return new PathPatternAssert(actual);
    }

    /** {@return assertions about how many customers pass touchpoints one after the other} */
    public static FunnelAssert then(Funnel actual) {
        return new FunnelAssert(actual);
    }

    /** {@return assertions about what customers feel over all of their journeys} */
    public static FlowFeelingsAssert then(FlowFeelings actual) {
        return new FlowFeelingsAssert(actual);
    }

    /** {@return assertions about the flow of a journey of an atlas} */
    public static AtlasFlowAssert then(AtlasFlow actual) {
        return new AtlasFlowAssert(actual);
    }
}
