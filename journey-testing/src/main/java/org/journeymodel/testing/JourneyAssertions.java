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
}
