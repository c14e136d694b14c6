package org.journeymodel.graph.structure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.journeymodel.core.flow.FlowMove;
import org.journeymodel.core.flow.JourneyFlow;
import org.journeymodel.core.model.Touchpoint;
import org.journeymodel.graph.compact.Components;
import org.journeymodel.graph.compact.Links;

/**
 * The shape of a journey, whatever its numbers: where it begins and ends, what cannot be reached,
 * where customers go round, and what they cannot avoid. It rests on the moves of a positive share.
 *
 * <p>Immutable and thread-safe. All lists are in the journey's order. Any journey has a structure,
 * unsound ones included.
 */
public final class JourneyStructure {

    /** The most loops that {@link #loops()} lists. */
    public static final int MOST_LOOPS = 10_000;

    private static final long MOST_STEPS = 20_000_000;

    private final JourneyFlow flow;
    private final Links links;
    private final Components components;
    private final int[] hops;

    private JourneyStructure(JourneyFlow flow) {
        this.flow = flow;
        this.links = Links.of(flow);
        this.components = Components.of(links);
        this.hops = hopsFromStart(flow, links);
    }

    /**
     * {@return the structure of a journey; linear time}
     *
     * @param flow the journey read as a flow
     */
    public static JourneyStructure of(JourneyFlow flow) {
        return new JourneyStructure(flow);
    }

    private static int[] hopsFromStart(JourneyFlow flow, Links links) {
        int[] hops = new int[flow.size()];
        Arrays.fill(hops, Integer.MAX_VALUE);
        int[] queue = new int[hops.length];
        int tail = 0;
        for (int at = 0; at < hops.length; at++) {
            if (flow.entryShare(at) > 0) {
                hops[at] = 1;
                queue[tail++] = at;
            }
        }
        for (int head = 0; head < tail; head++) {
            int at = queue[head];
            for (int move = links.first(at); move < links.first(at + 1); move++) {
                if (hops[links.target(move)] == Integer.MAX_VALUE) {
                    hops[links.target(move)] = hops[at] + 1;
                    queue[tail++] = links.target(move);
                }
            }
        }
        return hops;
    }

    /** {@return the touchpoints where journeys begin} */
    public List<Touchpoint> entries() {
        return touchpoints(range().filter(at -> flow.entryShare(at) > 0));
    }

    /** {@return the touchpoints after which some journeys end} */
    public List<Touchpoint> ends() {
        return touchpoints(range().filter(at -> flow.exitShare(at) > 0));
    }

    /** {@return the touchpoints that no entry leads to} */
    public List<Touchpoint> unreachable() {
        return flow.unreachable();
    }

    /** {@return the touchpoints without outcome that lead nowhere, the last in order aside} */
    public List<Touchpoint> deadEnds() {
        return flow.deadEnds();
    }

    /** {@return the touchpoints from which no end of a journey can be reached} */
    public List<Touchpoint> traps() {
        return flow.traps();
    }

    /**
     * {@return the groups of touchpoints among which customers can go round: the strong components
     * of two touchpoints or more, and touchpoints that lead to themselves; by first touchpoint}
     */
    public List<List<Touchpoint>> components() {
        List<int[]> found = new ArrayList<>();
        for (int number = 0; number < components.count(); number++) {
            int[] members = components.members(number);
            if (members.length > 1 || leadsToItself(members[0])) {
                found.add(members);
            }
        }
        found.sort((a, b) -> Integer.compare(a[0], b[0]));
        return found.stream().map(each -> touchpoints(Arrays.stream(each))).toList();
    }

    /** {@return whether customers who leave a touchpoint may come back to it} */
    public boolean isInLoop(Touchpoint touchpoint) {
        int at = indexOf(touchpoint);
        return components.sizeOf(components.of(at)) > 1 || leadsToItself(at);
    }

    private boolean leadsToItself(int at) {
        return flow.movesFrom(at).stream().anyMatch(move -> move.target() == at);
    }

    /** {@return the elementary loops, at most {@link #MOST_LOOPS}} */
    public Loops loops() {
        return loops(MOST_LOOPS);
    }

    /**
     * {@return the elementary loops, by first touchpoint in order, then by those after it}
     *
     * <p>In {@code search -> compare -> search} and {@code compare -> buy} there is one loop, search
     * to compare and back. A complete graph of 7 touchpoints has 2,365, and one of 10 more than a
     * million: the list ends at the limit, and says so.
     *
     * @param limit the most loops to list; at least 0
     */
    public Loops loops(int limit) {
        if (limit < 0) {
            throw new IllegalArgumentException("Limit of loops must be at least 0, but was " + limit + ".");
        }
        ElementaryLoops listing = new ElementaryLoops(links, limit, MOST_STEPS).run();
        Map<Long, Double> shares = new HashMap<>();
        flow.moves().forEach(move -> shares.merge(pair(move.source(), move.target()), move.share(), Double::sum));
        List<Loop> loops = new ArrayList<>();
        for (int[] members : listing.loops()) {
            double share = 1;
            for (int at = 0; at < members.length; at++) {
                share *= shares.getOrDefault(pair(members[at], members[(at + 1) % members.length]), 0.0);
            }
            loops.add(new Loop(touchpoints(Arrays.stream(members)), share));
        }
        return new Loops(loops, listing.isComplete());
    }

    private long pair(int from, int to) {
        return (long) from * flow.size() + to;
    }

    /**
     * {@return the moves that lead back: from i to j inside one strong component, where j is no
     * farther from START than i, in moves}
     *
     * <p>In {@code search -> compare -> search} the move from compare to search is one. A move from
     * a touchpoint to itself always is.
     */
    public List<FlowMove> loopBacks() {
        return flow.moves().stream().filter(this::isLoopBack).toList();
    }

    private boolean isLoopBack(FlowMove move) {
        return components.of(move.source()) == components.of(move.target())
                && hops[move.target()] <= hops[move.source()];
    }

    /**
     * {@return how many moves a touchpoint is from START: 1 for an entry; empty if it cannot be
     * reached}
     *
     * @param touchpoint a touchpoint of this journey
     */
    public OptionalInt hopsFromStart(Touchpoint touchpoint) {
        int found = hops[indexOf(touchpoint)];
        return found == Integer.MAX_VALUE ? OptionalInt.empty() : OptionalInt.of(found);
    }

    /**
     * {@return the touchpoints that every way from START to success goes through, in the order in
     * which customers pass them; empty if there is no such way}
     *
     * <p>Several success touchpoints count as one. Entries count; success touchpoints do not. In
     * {@code home -> catalog -> cart -> paid} and {@code home -> search -> cart}, home and cart are
     * must-pass. Linear time.
     */
    public List<Touchpoint> mustPass() {
        return new MustPass(flow, links)
                .find().stream().map(flow.touchpoints()::get).toList();
    }

    /**
     * {@return how much lies between: for each touchpoint the sum, over all pairs of other
     * touchpoints, of the share of the shortest ways from one to the other that go through it}
     *
     * <p>In moves, directed, not normalised, ends excluded, parallel moves counted once, START and
     * END left out. In the chain a, b, c, d the values are 0, 2, 2, 0: b lies between a and c and
     * between a and d. Cost: touchpoints times moves. Source: Brandes, A faster algorithm for
     * betweenness centrality, 2001.
     */
    public Map<Touchpoint, Double> betweenness() {
        double[] values = betweennessByIndex();
        Map<Touchpoint, Double> betweenness = new LinkedHashMap<>();
        for (int at = 0; at < values.length; at++) {
            betweenness.put(flow.touchpoints().get(at), values[at]);
        }
        return betweenness;
    }

    /** {@return {@link #betweenness()} by place of the touchpoint in order} */
    public double[] betweennessByIndex() {
        return new Betweenness(links).find();
    }

    private int indexOf(Touchpoint touchpoint) {
        return flow.findIndex(touchpoint.id())
                .orElseThrow(() -> new IllegalArgumentException("Touchpoint \"" + touchpoint.id()
                        + "\" is not of this journey. Take touchpoints from the journey that was"
                        + " analysed."));
    }

    private IntStream range() {
        return IntStream.range(0, flow.size());
    }

    private List<Touchpoint> touchpoints(IntStream indexes) {
        return indexes.mapToObj(flow.touchpoints()::get).toList();
    }
}
