package org.journeymodel.graph.structure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.journeymodel.core.flow.FlowMove;
import org.journeymodel.core.flow.JourneyFlow;
import org.journeymodel.core.model.AttributeValue;
import org.journeymodel.core.model.Touchpoint;
import org.journeymodel.core.progress.ProgressListener;
import org.journeymodel.core.work.Work;
import org.journeymodel.graph.compact.Components;
import org.journeymodel.graph.compact.Links;
import org.journeymodel.graph.memo.Memo;

/**
 * The shape of a journey, whatever its numbers: where it begins and ends, what cannot be reached,
 * where customers go round, and what they cannot avoid. It rests on the moves of a positive share.
 *
 * <p>Immutable and thread-safe. All lists are in the journey's order. Any journey has a structure,
 * unsound ones included. Loops, must-pass touchpoints and betweenness are found when they are first
 * asked for; interrupting the thread ends that with a {@link
 * org.journeymodel.core.progress.WorkInterruptedException}.
 */
public final class JourneyStructure {

    /** The most loops that {@link #loops()} lists. */
    public static final int MOST_LOOPS = 10_000;

    private static final long MOST_STEPS = 20_000_000;

    private final JourneyFlow flow;
    private final Links links;
    private final Components components;
    private final int[] hops;
    private final ProgressListener listener;
    private final Memo<List<Touchpoint>> mustPass;
    private final Memo<double[]> betweenness;
    private final Memo<Loops> allLoops;

    private JourneyStructure(JourneyFlow flow, ProgressListener listener) {
        this.flow = flow;
        this.listener = listener;
        this.links = Links.of(flow);
        Work work = Work.begin("Finding the structure", 2, listener);
        this.components = Components.of(links, work);
        work.advance();
        this.hops = HopsFromStart.of(flow, links, work);
        work.advance();
        this.mustPass = new Memo<>("the must-pass touchpoints", this::findMustPass);
        this.betweenness = new Memo<>("betweenness", this::findBetweenness);
        this.allLoops = new Memo<>("the loops", () -> loops(MOST_LOOPS));
    }

    /**
     * {@return the structure of a journey; linear time}
     *
     * @param flow the journey read as a flow
     * @throws org.journeymodel.core.progress.WorkInterruptedException if the thread is interrupted
     */
    public static JourneyStructure of(JourneyFlow flow) {
        return of(flow, ProgressListener.none());
    }

    /**
     * {@return the structure of a journey}
     *
     * @param flow the journey read as a flow
     * @param listener hears of the progress of this and of all that is asked of the structure
     * @throws org.journeymodel.core.progress.WorkInterruptedException if the thread is interrupted
     */
    public static JourneyStructure of(JourneyFlow flow, ProgressListener listener) {
        return new JourneyStructure(flow, Objects.requireNonNull(listener, "listener"));
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

    /**
     * {@return whether customers who leave a touchpoint may come back to it}
     *
     * @param touchpoint its id
     */
    public boolean isInLoop(String touchpoint) {
        int at = indexOf(touchpoint);
        return components.sizeOf(components.of(at)) > 1 || leadsToItself(at);
    }

    private boolean leadsToItself(int at) {
        return flow.movesFrom(at).stream().anyMatch(move -> move.target() == at);
    }

    /** {@return the elementary loops, at most {@link #MOST_LOOPS}; listed once} */
    public Loops loops() {
        return allLoops.get();
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
        Work work = Work.begin("Listing loops", listener);
        ElementaryLoops listing = new ElementaryLoops(links, limit, MOST_STEPS, work).run();
        LoopShares shares = new LoopShares(flow);
        List<Loop> loops = new ArrayList<>();
        for (int[] members : listing.loops()) {
            work.steps(members.length);
            loops.add(new Loop(touchpoints(Arrays.stream(members)), shares.of(members)));
        }
        work.complete();
        return new Loops(loops, listing.isComplete());
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
     * @param touchpoint its id
     */
    public OptionalInt hopsFromStart(String touchpoint) {
        int found = hops[indexOf(touchpoint)];
        return found == HopsFromStart.NEVER ? OptionalInt.empty() : OptionalInt.of(found);
    }

    /**
     * {@return the touchpoints that every way from START to success goes through, in the order in
     * which customers pass them; empty if there is no such way}
     *
     * <p>Several success touchpoints count as one. Entries count; success touchpoints do not. In
     * {@code home -> catalog -> cart -> paid} and {@code home -> search -> cart}, home and cart are
     * must-pass. Linear time, once.
     */
    public List<Touchpoint> mustPass() {
        return mustPass.get();
    }

    private List<Touchpoint> findMustPass() {
        Work work = Work.begin("Finding must-pass touchpoints", 1, listener);
        List<Touchpoint> found =
                touchpoints(new MustPass(flow, links, work).find().stream().mapToInt(Integer::intValue));
        work.advance();
        return found;
    }

    /**
     * {@return how much lies between: for each touchpoint the sum, over all pairs of other
     * touchpoints, of the share of the shortest ways from one to the other that go through it}
     *
     * <p>In moves, directed, not normalised, ends excluded, parallel moves counted once, START and
     * END left out. In the chain a, b, c, d the values are 0, 2, 2, 0: b lies between a and c and
     * between a and d. Cost: touchpoints times moves, once. Source: Brandes, A faster algorithm for
     * betweenness centrality, 2001.
     */
    public Map<Touchpoint, Double> betweenness() {
        double[] values = betweennessByIndex();
        Map<Touchpoint, Double> byTouchpoint = new LinkedHashMap<>();
        for (int at = 0; at < values.length; at++) {
            byTouchpoint.put(flow.touchpoints().get(at), values[at]);
        }
        return Collections.unmodifiableMap(byTouchpoint);
    }

    /** By place of the touchpoint in order; a copy. */
    double[] betweennessByIndex() {
        return betweenness.get().clone();
    }

    private double[] findBetweenness() {
        Work work = Work.begin("Finding betweenness", flow.size(), listener);
        double[] found = new Betweenness(links, work).find();
        work.complete();
        return found;
    }

    /**
     * {@return this structure as an object of lists: ids of touchpoints, moves by {@code from} and
     * {@code to}; without loops and betweenness, which may be long}
     */
    public AttributeValue.ObjectValue toAttributes() {
        return new StructureAttributes(this).write();
    }

    private int indexOf(String touchpoint) {
        // Where there is none, the message names the nearest id.
        return flow.findIndex(flow.journey().getTouchpoint(touchpoint).id()).orElseThrow();
    }

    private IntStream range() {
        return IntStream.range(0, flow.size());
    }

    private List<Touchpoint> touchpoints(IntStream indexes) {
        return indexes.mapToObj(flow.touchpoints()::get).toList();
    }
}
