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
 * The way in to assertions about journeys. Import {@code assertThat} statically, beside AssertJ's own:
 *
 * <pre>{@code
 * assertThat(journey).hasNoErrors().hasNoDeadEnds().everyPathFrom("search").canReach("buy");
 * assertThat(graph.flow()).succeedsWithProbabilityAtLeast(0.3).takesAtMost(Duration.ofDays(3));
 * }</pre>
 *
 * <p>All conventions of AssertJ hold: assertions chain, {@code as} describes them, {@link JourneySoftAssertions}
 * collects failures, and {@link BDDJourneyAssertions} says {@code then}.
 *
 * <p>Figures are held to limits but for rounding: one that is off by 1e-9 or less is as good as the limit itself.
 */
@CheckReturnValue
public final class JourneyAssertions {

    private JourneyAssertions() {}

    /** {@return assertions about a journey as it is declared} */
    public static JourneyAssert assertThat(Journey actual) {
        return new JourneyAssert(actual);
    }

    /** {@return assertions about a touchpoint as it is declared} */
    public static TouchpointAssert assertThat(Touchpoint actual) {
        return new TouchpointAssert(actual);
    }

    /** {@return assertions about a persona as she is declared} */
    public static PersonaAssert assertThat(Persona actual) {
        return new PersonaAssert(actual);
    }

    /** {@return assertions about one way through a journey} */
    public static JourneyPathAssert assertThat(JourneyPath actual) {
        return new JourneyPathAssert(actual);
    }

    /** {@return assertions about what customers' journeys come to} */
    public static FlowAnalysisAssert assertThat(FlowAnalysis actual) {
        return new FlowAnalysisAssert(actual);
    }

    /** {@return assertions about what is felt along a path} */
    public static EmotionCurveAssert assertThat(EmotionCurve actual) {
        return new EmotionCurveAssert(actual);
    }

    /** {@return assertions about bottlenecks} */
    public static BottlenecksAssert assertThat(Bottlenecks actual) {
        return new BottlenecksAssert(actual);
    }

    /** {@return assertions about what customers did, held against the map} */
    public static ConformanceAssert assertThat(Conformance actual) {
        return new ConformanceAssert(actual);
    }

    /** {@return assertions about what changed from one journey to another} */
    public static JourneyDiffAssert assertThat(JourneyDiff actual) {
        return new JourneyDiffAssert(actual);
    }

    /** {@return assertions about what validation found} */
    public static ValidationReportAssert assertThat(ValidationReport actual) {
        return new ValidationReportAssert(actual);
    }

    /** {@return assertions about what an application did of a scenario} */
    public static ScenarioRunAssert assertThat(ScenarioRun actual) {
        return new ScenarioRunAssert(actual);
    }

    /** {@return assertions about what validation found in an atlas} */
    public static AtlasReportAssert assertThat(AtlasReport actual) {
        return new AtlasReportAssert(actual);
    }

    /** {@return assertions about a scenario held against the map} */
    public static ScenarioCheckAssert assertThat(ScenarioCheck actual) {
        return new ScenarioCheckAssert(actual);
    }

    /** {@return assertions about two versions of a journey} */
    public static JourneyComparisonAssert assertThat(JourneyComparison actual) {
        return new JourneyComparisonAssert(actual);
    }

    /** {@return assertions about two versions of a journey that were brought together} */
    public static JourneyMergeAssert assertThat(JourneyMerge actual) {
        return new JourneyMergeAssert(actual);
    }

    /** {@return assertions about what the company can bring about whatever customers do} */
    public static GuaranteeAssert assertThat(Guarantee actual) {
        return new GuaranteeAssert(actual);
    }

    /** {@return assertions about what a map declares beside what customers did} */
    public static AgreementAssert assertThat(Agreement actual) {
        return new AgreementAssert(actual);
    }

    /** {@return assertions about how what customers do changes from period to period} */
    public static DriftAssert assertThat(Drift actual) {
        return new DriftAssert(actual);
    }

    /** {@return assertions about the paths that match a pattern} */
    public static PathPatternAssert assertThat(PathPattern actual) {
        return new PathPatternAssert(actual);
    }

    /** {@return assertions about how many customers pass touchpoints one after the other} */
    public static FunnelAssert assertThat(Funnel actual) {
        return new FunnelAssert(actual);
    }

    /** {@return assertions about what customers feel over all of their journeys} */
    public static FlowFeelingsAssert assertThat(FlowFeelings actual) {
        return new FlowFeelingsAssert(actual);
    }

    /** {@return assertions about the flow of a journey of an atlas} */
    public static AtlasFlowAssert assertThat(AtlasFlow actual) {
        return new AtlasFlowAssert(actual);
    }
}
