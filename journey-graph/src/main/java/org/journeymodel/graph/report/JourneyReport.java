package org.journeymodel.graph.report;

import java.util.List;
import java.util.Optional;
import org.journeymodel.core.model.AttributeValue;
import org.journeymodel.core.validation.Finding;
import org.journeymodel.core.validation.JourneyValidator;
import org.journeymodel.graph.JourneyGraph;
import org.journeymodel.graph.bottleneck.Bottlenecks;
import org.journeymodel.graph.bottleneck.CombinedImprovement;
import org.journeymodel.graph.bottleneck.Objective;
import org.journeymodel.graph.bottleneck.RankingConfidence;
import org.journeymodel.graph.feeling.FlowFeelings;
import org.journeymodel.graph.flow.FlowAnalysis;
import org.journeymodel.graph.guarantee.Guarantee;
import org.journeymodel.graph.paths.JourneyPath;
import org.journeymodel.graph.structure.JourneyStructure;
import org.journeymodel.graph.structure.Loops;
import org.jspecify.annotations.Nullable;

/**
 * A journey analysed from end to end: what it rests on, how it turns out, which ways customers take,
 * where they go round, where they leave, what they feel, where it hurts, what it buys to mend that, and what the
 * company can bring about. {@link #toText()} is for people, {@link #toAttributes()} for programs; both say the
 * same.
 *
 * <p>On journeys of up to 1,000 touchpoints it tells what the first three bottlenecks buy together; where shares
 * rest on counts, it draws them up to 1,000 times, on large journeys 200 times, to tell how sure the ranking is.
 *
 * <p>Immutable and thread-safe; made once. Equal journeys give equal reports, in every locale.
 */
public final class JourneyReport {

    /** How many paths a report tells. */
    static final int MOST_PATHS = 5;

    /** How many loops a report looks for; it tells fewer in text. */
    static final int MOST_LOOPS = 1_000;

    /** How many bottlenecks a report mends together. */
    private static final int MOST_TOGETHER = 3;

    /** Each of them takes a ranking, which takes long on larger journeys. */
    private static final int LARGEST_COMBINED = 1_000;

    private static final double LEVEL = 0.95;
    private static final int FEWEST_SAMPLES = 200;
    private static final int MOST_SAMPLES = 1_000;
    private static final int SAMPLED_TOUCHPOINTS = 200_000;

    private final JourneyGraph graph;
    private final List<Finding> findings;
    private final FlowAnalysis flow;
    private final JourneyStructure structure;
    private final Loops loops;
    private final List<JourneyPath> paths;
    private final FlowFeelings feelings;
    private final Bottlenecks bottlenecks;
    private final @Nullable CombinedImprovement together;
    private final @Nullable RankingConfidence confidence;
    private final Guarantee guarantee;

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
        this.together = isWorthCombining() ? bottlenecks.best(MOST_TOGETHER) : null;
        this.confidence = bottlenecks.restOnCounts() ? bottlenecks.confidence(samples(), LEVEL, 0) : null;
        this.guarantee = graph.guarantee();
    }

    private boolean isWorthCombining() {
        return bottlenecks.before().isPresent()
                && bottlenecks.ranked().size() > 1
                && flow.flow().size() <= LARGEST_COMBINED;
    }

    private int samples() {
        return Math.max(
                FEWEST_SAMPLES,
                Math.min(MOST_SAMPLES, SAMPLED_TOUCHPOINTS / (1 + flow.flow().size())));
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

    /** The bottlenecks to mend first, mended together, if there are several. */
    Optional<CombinedImprovement> together() {
        return Optional.ofNullable(together);
    }

    /** How sure the ranking is, if it rests on counts. */
    Optional<RankingConfidence> confidence() {
        return Optional.ofNullable(confidence);
    }

    Guarantee guarantee() {
        return guarantee;
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
