package org.journeymodel.graph.report;

import java.util.List;
import org.journeymodel.core.model.AttributeValue;
import org.journeymodel.core.validation.Finding;
import org.journeymodel.core.validation.JourneyValidator;
import org.journeymodel.graph.JourneyGraph;
import org.journeymodel.graph.bottleneck.Bottlenecks;
import org.journeymodel.graph.bottleneck.Objective;
import org.journeymodel.graph.feeling.FlowFeelings;
import org.journeymodel.graph.flow.FlowAnalysis;
import org.journeymodel.graph.paths.JourneyPath;
import org.journeymodel.graph.structure.JourneyStructure;
import org.journeymodel.graph.structure.Loops;

/**
 * A journey analysed from end to end: what it rests on, how it turns out, which ways customers take,
 * where they go round, where they leave, what they feel, and where it hurts. {@link #toText()} is for people, {@link
 * #toAttributes()} for programs; both say the same.
 *
 * <p>Immutable and thread-safe; made once. Equal journeys give equal reports, in every locale.
 */
public final class JourneyReport {

    /** How many paths a report tells. */
    static final int MOST_PATHS = 5;

    /** How many loops a report looks for; it tells fewer in text. */
    static final int MOST_LOOPS = 1_000;

    private final JourneyGraph graph;
    private final List<Finding> findings;
    private final FlowAnalysis flow;
    private final JourneyStructure structure;
    private final Loops loops;
    private final List<JourneyPath> paths;
    private final FlowFeelings feelings;
    private final Bottlenecks bottlenecks;

    private JourneyReport(JourneyGraph graph, Objective objective) {
        this.graph = graph;
        this.findings =
                JourneyValidator.standard().validate(graph.journeyFlow()).findings();
        this.flow = graph.flow();
        this.structure = graph.structure();
        this.loops = structure.loops(MOST_LOOPS);
        this.paths = graph.paths().mostLikely(MOST_PATHS);
        this.feelings = graph.feelings().overFlow();
        this.bottlenecks = graph.bottlenecks(objective);
    }

    /**
     * {@return the report of a journey, its bottlenecks ranked by success}
     *
     * @param graph the journey, with what customers did where that is known
     * @throws org.journeymodel.core.validation.InvalidJourneyException if errors of the journey would
     *     make the answers wrong, all listed
     */
    public static JourneyReport of(JourneyGraph graph) {
        return of(graph, Objective.SUCCESS);
    }

    /**
     * {@return the report of a journey}
     *
     * @param graph the journey, with what customers did where that is known
     * @param objective what bottlenecks are ranked by
     * @throws org.journeymodel.core.validation.InvalidJourneyException if errors of the journey would
     *     make the answers wrong, all listed
     */
    public static JourneyReport of(JourneyGraph graph, Objective objective) {
        return new JourneyReport(graph, objective);
    }

    JourneyGraph graph() {
        return graph;
    }

    List<Finding> findings() {
        return findings;
    }

    FlowAnalysis flow() {
        return flow;
    }

    JourneyStructure structure() {
        return structure;
    }

    Loops loops() {
        return loops;
    }

    List<JourneyPath> paths() {
        return paths;
    }

    FlowFeelings feelings() {
        return feelings;
    }

    Bottlenecks bottlenecks() {
        return bottlenecks;
    }

    /** {@return the report for people: lines of text, each ended by a line feed} */
    public String toText() {
        return new ReportText(this).write();
    }

    /** {@return the report for programs, as an object of names and values} */
    public AttributeValue.ObjectValue toAttributes() {
        return new ReportAttributes(this).write();
    }

    /** {@return {@link #toText()}} */
    @Override
    public String toString() {
        return toText();
    }
}
