package org.journeymodel.render.flowgraph;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.journeymodel.core.flow.FlowMove;
import org.journeymodel.core.flow.JourneyFlow;
import org.journeymodel.core.flow.Provenance;
import org.journeymodel.core.model.Outcome;
import org.journeymodel.core.model.Touchpoint;
import org.journeymodel.graph.flow.FlowAnalysis;
import org.journeymodel.render.content.Header;
import org.journeymodel.render.content.MapContent;
import org.journeymodel.render.content.Moves;
import org.journeymodel.render.wording.Isolated;
import org.journeymodel.render.wording.Word;

/** What a flow graph shows: touchpoints in their order between a start and ends, and the moves between them. */
public final class GraphContent {

    /** How many touchpoints may be asked for the share of customers who come: each takes a solution of the flow. */
    private static final int MOST_SHARES = 300;

    private final MapContent content;
    private final JourneyFlow flow;
    private final List<GraphNode> nodes = new ArrayList<>();
    private final PossibleOutcomes outcomes;
    private final Chosen chosen;

    /**
     * What a flow graph shows.
     *
     * @param content the journey and what is known of it
     * @param coverage how much of all moves is shown at least, from 0 to 1
     */
    public GraphContent(MapContent content, double coverage) {
        this.content = content;
        this.flow = content.flow();
        this.outcomes = new PossibleOutcomes(flow);
        if (flow.size() > 0) {
            nodes.add(new GraphNode(GraphNode.Kind.START, -1));
        }
        for (int at = 0; at < flow.size(); at++) {
            nodes.add(new GraphNode(GraphNode.Kind.TOUCHPOINT, at));
        }
        this.chosen = Chosen.of(this, coverage);
    }

    MapContent map() {
        return content;
    }

    JourneyFlow flow() {
        return flow;
    }

    List<GraphNode> nodes() {
        return nodes;
    }

    /** {@return the moves that are drawn} */
    List<GraphMove> moves() {
        return chosen.drawn();
    }

    private boolean isAnalysed() {
        return content.analysis().isPresent();
    }

    /** {@return how often customers come to a touchpoint in the mean; 1 where that is not known} */
    private double visits(int touchpoint) {
        return content.analysis()
                .map(analysis ->
                        analysis.visits(flow.touchpoints().get(touchpoint).id()))
                .orElse(1.0);
    }

    /** {@return the share of customers who ever come to a touchpoint; empty where that is not known} */
    OptionalDouble reaching(int touchpoint) {
        if (!isAnalysed()) {
            return OptionalDouble.empty();
        }
        FlowAnalysis analysis = content.analysis().get();
        String id = flow.touchpoints().get(touchpoint).id();
        OptionalDouble counted = analysis.countedShareReaching(id);
        if (counted.isPresent() || flow.size() > MOST_SHARES) {
            return counted;
        }
        return OptionalDouble.of(analysis.probabilityOfReaching(id));
    }

    /** {@return the share that ends at a touchpoint but at no end of its own, in words} */
    Optional<String> leaving(int touchpoint) {
        if (flow.exitShare(touchpoint) <= 0
                || end(touchpoint).isPresent()
                || flow.exitProvenance(touchpoint) == Provenance.ASSUMED) {
            return Optional.empty();
        }
        boolean abandons =
                outcomes.only(touchpoint).filter(Outcome.ABANDONED::equals).isPresent();
        return Optional.of(content.say(
                abandons ? Word.LEAVE : Word.END_HERE, content.numbers().percent(flow.exitShare(touchpoint))));
    }

    /** {@return how journeys that end there turn out, if that is an end with a node of its own} */
    Optional<Outcome> end(int touchpoint) {
        return outcomes.only(touchpoint).or(() -> flow.outcome(touchpoint)).filter(each -> each != Outcome.ABANDONED);
    }

    /** {@return all moves between touchpoints, parallel ones as one, by source in order} */
    List<GraphMove> between() {
        Moves moves = new Moves(content);
        Map<List<Integer>, GraphMove> joined = new LinkedHashMap<>();
        Map<List<Integer>, Double> shares = new LinkedHashMap<>();
        for (FlowMove move : flow.moves()) {
            List<Integer> ends = List.of(1 + move.source(), 1 + move.target());
            double share = shares.merge(ends, move.share(), Double::sum);
            GraphMove before = joined.get(ends);
            boolean assumed = move.provenance() == Provenance.ASSUMED
                    || (before != null && before.label().isEmpty());
            joined.put(
                    ends,
                    new GraphMove(
                            ends.get(0),
                            ends.get(1),
                            Math.min(1, share * visits(move.source())),
                            assumed ? "" : content.numbers().percent(Math.min(1, share)),
                            (before == null ? "" : before.title() + "; ") + moves.title(move),
                            move.isPlanned() || (before != null && before.planned()),
                            before == null ? 1 : before.moves() + 1));
        }
        return List.copyOf(joined.values());
    }

    /** {@return the moves from the start} */
    List<GraphMove> starting() {
        List<GraphMove> starting = new ArrayList<>();
        boolean assumed = flow.entryProvenance() == Provenance.ASSUMED;
        for (int at = 0; at < flow.size(); at++) {
            double share = flow.entryShare(at);
            if (share > 0) {
                String label = assumed ? "" : content.numbers().percent(share);
                starting.add(new GraphMove(
                        0, 1 + at, share, label, title(content.say(GraphWord.START), name(at), label), true, 1));
            }
        }
        return starting;
    }

    /** {@return the moves to the ends, which get their nodes} */
    List<GraphMove> ending() {
        List<GraphMove> ending = new ArrayList<>();
        for (GraphNode.Kind kind : List.of(GraphNode.Kind.SUCCESS, GraphNode.Kind.FAILURE, GraphNode.Kind.NEUTRAL)) {
            Outcome outcome = Outcome.valueOf(kind.name());
            int node = nodes.size();
            for (int at = 0; at < flow.size(); at++) {
                if (flow.exitShare(at) > 0 && end(at).filter(outcome::equals).isPresent()) {
                    ending.add(ending(at, node, endName(kind)));
                }
            }
            if (!ending.isEmpty() && ending.get(ending.size() - 1).target() == node) {
                nodes.add(new GraphNode(kind, -1));
            }
        }
        return ending;
    }

    private GraphMove ending(int touchpoint, int node, String end) {
        double share = flow.exitShare(touchpoint);
        boolean assumed = flow.exitProvenance(touchpoint) == Provenance.ASSUMED;
        String label = assumed || share >= 1 ? "" : content.numbers().percent(share);
        double weight = Math.min(1, share * visits(touchpoint));
        return new GraphMove(1 + touchpoint, node, weight, label, title(name(touchpoint), end, label), true, 1);
    }

    /** {@return what an end is called} */
    String endName(GraphNode.Kind kind) {
        return content.say(
                switch (kind) {
                    case SUCCESS -> Word.SUCCESS;
                    case FAILURE -> Word.FAILURE;
                    case NEUTRAL -> Word.NEUTRAL_END;
                    case START, TOUCHPOINT -> GraphWord.START;
                });
    }

    /** {@return the share of customers whose journey ends so} */
    Optional<String> endShare(GraphNode.Kind kind) {
        return kind == GraphNode.Kind.START
                ? Optional.empty()
                : content.analysis()
                        .map(analysis -> content.say(
                                GraphWord.OF_CUSTOMERS,
                                content.numbers().percent(analysis.probabilityOf(Outcome.valueOf(kind.name())))));
    }

    private static String title(String from, String to, String label) {
        return Isolated.of(from) + " → " + Isolated.of(to) + (label.isEmpty() ? "" : ": " + label);
    }

    String name(int touchpoint) {
        return flow.touchpoints().get(touchpoint).name();
    }

    Touchpoint touchpoint(GraphNode node) {
        return flow.touchpoints().get(node.touchpoint());
    }

    /** {@return what is called so, with what figures tell of it, line by line} */
    List<String> labelOf(GraphNode node) {
        List<String> lines = new ArrayList<>();
        if (node.kind() != GraphNode.Kind.TOUCHPOINT) {
            lines.add(endName(node.kind()));
            endShare(node.kind()).ifPresent(lines::add);
            return lines;
        }
        int rank = content.pinned().rankOf(touchpoint(node));
        lines.add((rank > 0 ? "(" + rank + ") " : "") + name(node.touchpoint()));
        OptionalDouble reaching = reaching(node.touchpoint());
        if (reaching.isPresent()) {
            lines.add(content.say(GraphWord.OF_CUSTOMERS, content.numbers().percent(reaching.getAsDouble())));
        }
        leaving(node.touchpoint()).ifPresent(lines::add);
        return lines;
    }

    /** {@return sentences on what the graph lacks or leaves out} */
    List<String> missing() {
        List<String> missing = new ArrayList<>();
        if (flow.size() == 0) {
            missing.add(content.say(Word.NO_TOUCHPOINTS));
        } else if (flow.moves().isEmpty()) {
            missing.add(content.say(GraphWord.NO_MOVES));
        }
        chosen.leftOut(content).ifPresent(missing::add);
        return missing;
    }

    /** {@return what stands above the graph, with a sentence on what it leaves out} */
    Header header() {
        Header header = Header.of(content);
        List<String> notes = new ArrayList<>(header.notes());
        notes.addAll(missing());
        return new Header(header.title(), header.subtitle(), notes, header.cards());
    }
}
