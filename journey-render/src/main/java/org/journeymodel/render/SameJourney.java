package org.journeymodel.render;

import java.util.Objects;
import org.journeymodel.core.model.Journey;
import org.journeymodel.graph.bottleneck.Bottlenecks;
import org.journeymodel.graph.conformance.Conformance;
import org.journeymodel.graph.flow.FlowAnalysis;

/** Holds analyses against the journey that is drawn: figures of another would be lies. */
final class SameJourney {

    private SameJourney() {}

    /** {@return the flow, which must be that of the journey} */
    static FlowAnalysis require(Journey journey, FlowAnalysis flow) {
        Journey analysed = Objects.requireNonNull(flow, "flow").flow().journey();
        if (!analysed.equals(journey)) {
            throw new IllegalArgumentException("The flow is that of " + analysed + ", but the map shows " + journey
                    + ". Analyse the journey that is drawn.");
        }
        return flow;
    }

    /** {@return the conformance, which must be that of the journey} */
    static Conformance require(Journey journey, Conformance conformance) {
        Journey held = Objects.requireNonNull(conformance, "conformance").flow().journey();
        if (!held.equals(journey)) {
            throw new IllegalArgumentException("The conformance is that of " + held + ", but the map shows " + journey
                    + ". Hold the journey that is drawn against what was observed.");
        }
        return conformance;
    }

    /** {@return the bottlenecks, whose touchpoints the journey must have} */
    static Bottlenecks require(Journey journey, Bottlenecks bottlenecks) {
        Objects.requireNonNull(bottlenecks, "bottlenecks").ranked().forEach(each -> {
            String id = each.touchpoint().id();
            if (journey.findTouchpoint(id).isEmpty()) {
                throw new IllegalArgumentException("A bottleneck is at touchpoint \"" + id
                        + "\", which the map does not have: it shows " + journey
                        + ". Analyse the journey that is drawn.");
            }
        });
        return bottlenecks;
    }
}
