package org.journeymodel.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.journeymodel.core.flow.JourneyFlow;
import org.journeymodel.graph.JourneyGraph;
import org.journeymodel.graph.conformance.ConformanceComparison;
import org.journeymodel.graph.effect.ActionEffect;
import org.journeymodel.graph.feeling.JourneyFeelings;
import org.journeymodel.graph.jgrapht.TouchpointGraph;
import org.journeymodel.graph.paths.JourneyPaths;
import org.journeymodel.graph.review.JourneyReview;
import org.journeymodel.graph.simulation.SimulatedJourneys;
import org.journeymodel.graph.simulation.Simulation;
import org.journeymodel.graph.structure.JourneyStructure;
import org.journeymodel.graph.whatif.PlanComparison;
import org.journeymodel.graph.whatif.SmallestChanges;
import org.journeymodel.graph.whatif.WhatIf;
import org.junit.jupiter.api.Test;

/** What can be asked of a journey has assertions, or a reason to have none. */
class ResultsWithoutAssertionsTest {

    private static final Map<Class<?>, String> REASONS = Map.ofEntries(
            Map.entry(JourneyGraph.class, "is asked, and holds no answer"),
            Map.entry(JourneyPaths.class, "is asked for paths, which have them"),
            Map.entry(JourneyFeelings.class, "is asked for curves and feelings over the flow, which have them"),
            Map.entry(Simulation.class, "is set and run"),
            Map.entry(JourneyFlow.class, "is the journey read as a flow; the journey has them"),
            Map.entry(JourneyStructure.class, "is lists and counts; dead ends and must-pass are asked of the journey"),
            Map.entry(TouchpointGraph.class, "is for the algorithms of JGraphT"),
            Map.entry(WhatIf.class, "tells what would be; its flow after the edits has them"),
            Map.entry(PlanComparison.class, "holds what each plan would bring"),
            Map.entry(SmallestChanges.class, "tells what could be; failures tell it"),
            Map.entry(SimulatedJourneys.class, "are customers, whom conformance and agreement hold against the map"),
            Map.entry(ConformanceComparison.class, "holds the conformance of each group, which has them"),
            Map.entry(ActionEffect.class, "tells what was seen since an action, for people to judge"),
            Map.entry(JourneyReview.class, "holds conformance, agreement and drift, which have them"));

    @Test
    void eachResultHasAssertionsOrAReasonToHaveNone() {
        Set<String> without = results();
        without.removeAll(asserted());

        assertThat(without)
                .isEqualTo(REASONS.keySet().stream()
                        .map(Class::getName)
                        .collect(Collectors.toCollection(TreeSet::new)));
    }

    private static Set<String> results() {
        return Arrays.stream(JourneyGraph.class.getDeclaredMethods())
                .filter(method -> Modifier.isPublic(method.getModifiers()) && !method.isSynthetic())
                .map(Method::getReturnType)
                .map(Class::getName)
                .filter(name -> name.startsWith("org.journeymodel."))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> asserted() {
        return Arrays.stream(JourneyAssertions.class.getDeclaredMethods())
                .map(method -> method.getParameterTypes()[0].getName())
                .collect(Collectors.toSet());
    }
}
