package org.journeymodel.graph;

import java.util.function.ToDoubleFunction;
import org.journeymodel.core.flow.JourneyFlow;
import org.journeymodel.core.model.Journey;
import org.journeymodel.core.observed.FlowStatistics;
import org.journeymodel.graph.bottleneck.Bottlenecks;
import org.journeymodel.graph.bottleneck.Objective;
import org.journeymodel.graph.flow.FlowAnalysis;
import org.journeymodel.graph.jgrapht.MoveEdge;
import org.journeymodel.graph.jgrapht.TouchpointGraph;
import org.journeymodel.graph.paths.JourneyPaths;
import org.journeymodel.graph.structure.JourneyStructure;

/**
 * A journey seen as a graph of touchpoints and moves, and the door to all that can be computed of
 * it.
 *
 * <p>Made of a journey alone, it analyses what was designed or assumed; made of a journey and of
 * what customers did, it analyses what they did, and the design where nobody was seen. Which shares
 * are declared, assumed or observed can be asked of every move.
 *
 * <p>Immutable and thread-safe. Each analysis is made when it is asked for, from the same flow;
 * whoever asks one many questions keeps it.
 */
public final class JourneyGraph {

    private final JourneyFlow journeyFlow;

    private JourneyGraph(JourneyFlow journeyFlow) {
        this.journeyFlow = journeyFlow;
    }

    /**
     * {@return the graph of a journey as it is declared}
     *
     * @param journey any journey; one with errors has a structure, but no flow
     */
    public static JourneyGraph of(Journey journey) {
        return new JourneyGraph(JourneyFlow.of(journey));
    }

    /**
     * {@return the graph of what customers did, and of what is declared where nobody was seen}
     *
     * @param journey any journey
     * @param statistics what customers did; each name must be the id of a touchpoint or one of its
     *     event names
     * @throws IllegalArgumentException if the statistics have names that the journey does not know,
     *     all listed
     */
    public static JourneyGraph of(Journey journey, FlowStatistics statistics) {
        return new JourneyGraph(JourneyFlow.of(journey, statistics));
    }

    /** {@return the journey} */
    public Journey journey() {
        return journeyFlow.journey();
    }

    /** {@return the journey read as a flow: the shares that all analyses rest on} */
    public JourneyFlow journeyFlow() {
        return journeyFlow;
    }

    /** {@return entries, ends, loops, must-pass touchpoints, betweenness} */
    public JourneyStructure structure() {
        return JourneyStructure.of(journeyFlow);
    }

    /** {@return the ways that single customers take} */
    public JourneyPaths paths() {
        return JourneyPaths.of(journeyFlow);
    }

    /**
     * {@return outcome probabilities, visits, moves, time, drop-off}
     *
     * @throws org.journeymodel.core.validation.InvalidJourneyException if errors of the journey would
     *     make the answers wrong, all listed
     */
    public FlowAnalysis flow() {
        return FlowAnalysis.of(journeyFlow);
    }

    /**
     * {@return the bottlenecks, ranked by what their improvement adds to success}
     *
     * @throws org.journeymodel.core.validation.InvalidJourneyException if errors of the journey would
     *     make the answers wrong, all listed
     */
    public Bottlenecks bottlenecks() {
        return bottlenecks(Objective.SUCCESS);
    }

    /**
     * {@return the bottlenecks, ranked by an objective}
     *
     * @param objective what improvements are judged by
     * @throws org.journeymodel.core.validation.InvalidJourneyException if errors of the journey would
     *     make the answers wrong, all listed
     */
    public Bottlenecks bottlenecks(Objective objective) {
        return Bottlenecks.of(flow(), structure(), objective);
    }

    /** {@return the touchpoints and moves as a graph of JGraphT, for any of its algorithms} */
    public TouchpointGraph toJGraphT() {
        return TouchpointGraph.of(journeyFlow);
    }

    /**
     * {@return the touchpoints and moves as a graph of JGraphT, with weights}
     *
     * @param weight gives each edge its weight, such as {@code edge -> -Math.log(edge.share())}
     */
    public TouchpointGraph toJGraphT(ToDoubleFunction<MoveEdge> weight) {
        return TouchpointGraph.of(journeyFlow, weight);
    }

    /** {@return a short description, such as {@code Journey "vacuum": 13 touchpoints, 22 moves}} */
    @Override
    public String toString() {
        return "Journey \""
                + journey().id()
                + "\": "
                + journeyFlow.size()
                + " touchpoints, "
                + journeyFlow.moves().size()
                + " moves";
    }
}
