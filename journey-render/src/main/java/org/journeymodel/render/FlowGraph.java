package org.journeymodel.render;

import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import org.journeymodel.core.model.Journey;
import org.journeymodel.core.model.Language;
import org.journeymodel.graph.bottleneck.Bottlenecks;
import org.journeymodel.graph.flow.FlowAnalysis;
import org.journeymodel.render.content.MapContent;
import org.journeymodel.render.flowgraph.GraphContent;
import org.journeymodel.render.flowgraph.GraphDot;
import org.journeymodel.render.flowgraph.GraphMermaid;
import org.journeymodel.render.flowgraph.GraphOutline;
import org.journeymodel.render.flowgraph.GraphPicture;
import org.journeymodel.render.layered.GraphLayout;
import org.journeymodel.render.style.Lane;
import org.journeymodel.render.style.Layout;
import org.journeymodel.render.style.Theme;

/**
 * The flow of a journey as a graph, from left to right: from the start over the touchpoints to success, failure
 * or a neutral end, with moves as wide as what they carry. Where customers leave without an end, an arrow below
 * the touchpoint says how many.
 *
 * <pre>{@code
 * JourneyGraph graph = JourneyGraph.of(journey);
 * FlowGraph picture = FlowGraph.of(journey).with(graph.flow()).with(graph.bottlenecks()).showing(0.95);
 * Files.writeString(Path.of("flow.html"), picture.toHtml());
 * }</pre>
 *
 * <p>A move to an earlier touchpoint in the journey's order, or to the same, leads <em>back</em>: it is dashed,
 * and leads out of a left side into a right one. Parallel moves are one line. Labels tell shares of
 * the visits of the touchpoint that a move leaves. Shares that are only assumed have no label. Once the flow is
 * analysed, lines are as wide as the moves that a customer makes there in the mean, and touchpoints and ends
 * tell their shares of customers: as counted, or as the flow makes likely; past 300 touchpoints, as counted alone.
 *
 * <p>A touchpoint whose journeys can only have turned out in one way leads to that end, with an outcome of its
 * own or without.
 *
 * <p>Any journey can be drawn, finished or not. Cost: n log n in touchpoints and in the layers that moves
 * pass. Of a graph whose moves would pass more than 50,000 layers together, the rarest moves are left out, and
 * a sentence says how many.
 */
public final class FlowGraph extends Drawing {

    private final Journey journey;
    private final MapOptions options;
    private final double coverage;
    private final GraphLayout layout;

    private FlowGraph(Journey journey, Manner manner, MapOptions options, double coverage, GraphLayout layout) {
        super(manner);
        this.journey = journey;
        this.options = options;
        this.coverage = coverage;
        this.layout = layout;
    }

    private FlowGraph with(Manner manner) {
        return new FlowGraph(journey, manner, options, coverage, layout);
    }

    private FlowGraph with(MapOptions options) {
        return new FlowGraph(journey, manner(), options, coverage, layout);
    }

    /**
     * {@return the flow graph of a journey, in English, with all moves, and without analyses}
     *
     * @param journey any journey, finished or not
     */
    public static FlowGraph of(Journey journey) {
        MapOptions options = MapOptions.NONE.lanes(EnumSet.of(Lane.FLOW, Lane.FEELINGS));
        return new FlowGraph(
                Objects.requireNonNull(journey, "journey"), Manner.USUAL, options, 1, GraphLayouts.of(Layout.LAYERED));
    }

    /**
     * {@return this graph with the figures of an analysed flow; where it was observed, the observed moves are
     * drawn}
     *
     * @param flow the flow of the same journey, of {@code JourneyGraph.flow()}
     * @throws IllegalArgumentException if it is the flow of another journey
     */
    public FlowGraph with(FlowAnalysis flow) {
        return with(options.flow(SameJourney.require(journey, flow)));
    }

    /**
     * {@return this graph with bottlenecks: badged where they are, and explained where it hurts}
     *
     * @param bottlenecks the bottlenecks of the same journey, of {@code JourneyGraph.bottlenecks()}
     * @throws IllegalArgumentException if one is at a touchpoint that the journey does not have
     */
    public FlowGraph with(Bottlenecks bottlenecks) {
        return with(options.bottlenecks(SameJourney.require(journey, bottlenecks)));
    }

    /**
     * {@return this graph with the most frequent moves alone: so many that they carry at least the given share
     * of all moves between touchpoints, and those without which a touchpoint could not be reached, or could not
     * reach an end}
     *
     * <p>A sentence says how many are left out, and how much they carry. Without an analysed flow, the visits
     * of each touchpoint count alike.
     *
     * <p>Of a to b 0.8, a to c 0.2 and b to c 1, with 0.85 the move from a to c is left out, which carries 10 % of
     * these 2; with the flow analysed it is 0.2 of 1.8, since b is visited by 0.8 of customers.
     *
     * @param coverage 0 to 1; with 1, as long as nothing is said, every move is drawn
     * @throws IllegalArgumentException if it is not
     */
    public FlowGraph showing(double coverage) {
        if (!(coverage >= 0 && coverage <= 1)) {
            throw new IllegalArgumentException(
                    "Coverage must be between 0 and 1, but was " + coverage + ". Write 95 % as 0.95.");
        }
        return new FlowGraph(journey, manner(), options, coverage, layout);
    }

    /**
     * {@return this graph laid out so; as long as nothing is said, by {@link Layout#LAYERED}}
     *
     * <pre>{@code
     * FlowGraph picture = FlowGraph.of(journey).layout(Layout.ELK_LAYERED);
     * }</pre>
     *
     * @param layout where nodes stand and how lines run
     * @throws IllegalStateException if it needs a module that is not there
     */
    public FlowGraph layout(Layout layout) {
        return new FlowGraph(
                journey, manner(), options, coverage, GraphLayouts.of(Objects.requireNonNull(layout, "layout")));
    }

    @Override
    public FlowGraph language(Language language) {
        return with(manner().language(language));
    }

    @Override
    public FlowGraph theme(Theme theme) {
        return with(manner().theme(theme));
    }

    @Override
    public FlowGraph id(String id) {
        return with(manner().id(id));
    }

    /** {@return the journey that it shows} */
    public Journey journey() {
        return journey;
    }

    private GraphContent content() {
        MapContent map = new MapContent(
                journey, manner().language(), options.lanes(), List.of(), options.flow(), options.bottlenecks());
        return new GraphContent(map, coverage);
    }

    /**
     * {@return the graph as a Mermaid {@code flowchart}: a subgraph for each stage, start and ends, the moves
     * that are shown with their shares, as wide as what they carry, and those back dotted}
     *
     * <p>A comment says what is left out, and that Mermaid draws no more than 500 moves unless it is told to.
     */
    public String toMermaid() {
        return GraphMermaid.of(content());
    }

    /**
     * {@return the graph in the DOT language of Graphviz: a cluster for each stage, start and ends, the moves
     * that are shown with their shares, as wide as what they carry, and those back dashed}
     */
    public String toDot() {
        return GraphDot.of(content());
    }

    @Override
    Draft draft() {
        GraphContent content = content();
        return new Draft(
                GraphOutline.of(content),
                () -> GraphPicture.whole(content, layout),
                () -> GraphPicture.interactive(content, layout));
    }

    /** {@return a short description} */
    @Override
    public String toString() {
        return "Flow graph of " + journey;
    }
}
