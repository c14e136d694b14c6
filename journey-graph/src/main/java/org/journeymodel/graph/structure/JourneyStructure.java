package org.journeymodel.graph.structure;

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
 * where customers go round, what they cannot avoid, what
 * hangs on a single touchpoint, and where they change channels or teams. It rests on the moves of a positive share.
 *
 * <p>Immutable and thread-safe. All lists are in the journey's order. Any journey has a structure,
 * unsound ones included. Loops, must-pass touchpoints, cut-offs and betweenness are found when they are
 * first asked for; interrupting the thread ends that with a {@link
 * org.journeymodel.core.progress.WorkInterruptedException}.
 */
public final class JourneyStructure {

    /** The most loops that {@link #loops()} lists. */
    public static final int MOST_LOOPS = 10_000;

    private final JourneyFlow flow;
    private final Links links;
    private final int[] hops;
    private final Rounds rounds;
    private final TowardsSuccess towardsSuccess;
    private final ProgressListener listener;
    private final Memo<double[]> betweenness;
    private final Memo<Loops> allLoops;
    private final Memo<int[]> hopsToSuccess;

    private JourneyStructure(JourneyFlow flow, ProgressListener listener) {
        this.flow = flow;
        this.listener = listener;
        this.links = Links.of(flow);
        Work work = Work.begin("Finding the structure", 2, listener);
        Components components = Components.of(links, work);
        work.advance();
        this.hops = Hops.fromStart(flow, links, work);
        work.advance();
        this.rounds = new Rounds(flow, links, components, hops, listener);
        this.towardsSuccess = new TowardsSuccess(flow, links, listener);
        this.betweenness = new Memo<>("betweenness", this::findBetweenness);
        this.hopsToSuccess = new Memo<>("the ways to success", this::findHopsToSuccess);
        this.allLoops = new Memo<>("the loops", () -> rounds.loops(MOST_LOOPS));
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
        return rounds.components();
    }

    /**
     * {@return whether customers who leave a touchpoint may come back to it}
     *
     * @param touchpoint its id
     */
    public boolean isInLoop(String touchpoint) {
        return rounds.isLoop(indexOf(touchpoint));
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
        return rounds.loops(limit);
    }

    /**
     * {@return the moves that lead back: from i to j inside one strong component, where j is no
     * farther from START than i, in moves}
     *
     * <p>In {@code search -> compare -> search} the move from compare to search is one. A move from
     * a touchpoint to itself always is.
     */
    public List<FlowMove> loopBacks() {
        return rounds.loopBacks();
    }

    /**
     * {@return how many moves a touchpoint is from START: 1 for an entry; empty if it cannot be
     * reached}
     *
     * @param touchpoint its id
     */
    public OptionalInt hopsFromStart(String touchpoint) {
        return hops(hops[indexOf(touchpoint)]);
    }

    /**
     * {@return how many moves a touchpoint is from success at least: 0 for a success touchpoint; empty if
     * success cannot be reached} In {@code search -> compare -> buy}, compare is 1 and search is 2. Linear
     * time, once.
     *
     * @param touchpoint its id
     */
    public OptionalInt hopsToSuccess(String touchpoint) {
        return hops(hopsToSuccess.get()[indexOf(touchpoint)]);
    }

    private static OptionalInt hops(int found) {
        return found == Hops.NEVER ? OptionalInt.empty() : OptionalInt.of(found);
    }

    private int[] findHopsToSuccess() {
        Work work = Work.begin("Finding the ways to success", 1, listener);
        int[] found = Hops.toSuccess(flow, links, work);
        work.advance();
        return found;
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
        return towardsSuccess.mustPassTouchpoints();
    }

    /**
     * {@return the moves that every way from START to success uses, in the order in which customers go
     * them; empty if there is no such way}
     *
     * <p>Of parallel moves none is one of them, since each can be gone instead of the other. In {@code
     * home -> catalog -> cart -> paid} and {@code home -> search -> cart} it is cart to paid alone:
     * home is must-pass, no move out of it is. Linear time, once.
     */
    public List<FlowMove> mustPassMoves() {
        return towardsSuccess.mustPassMoves();
    }

    /**
     * {@return what the failure of a touchpoint cuts off}
     *
     * <p>In {@code home -> catalog -> cart -> paid}, {@code home -> search -> cart} and {@code search ->
     * help}, the failure of cart makes paid unreachable, and home, catalog and search have no success
     * any more; that of search makes help unreachable, and no other touchpoint loses success.
     *
     * <p>Found by two dominator trees, from START and back from success; m log n time for all
     * touchpoints together, once. Source: Lengauer and Tarjan, A fast algorithm for finding dominators
     * in a flowgraph, 1979.
     *
     * @param touchpoint its id
     */
    public CutOff cutOff(String touchpoint) {
        return towardsSuccess.cutOff(indexOf(touchpoint));
    }

    /**
     * {@return what failures cut off, of each touchpoint that cuts off anything: by how many touchpoints
     * become unreachable, then by how many lose success, the most first, then in order}
     */
    public List<CutOff> cutOffs() {
        return towardsSuccess.cutOffs();
    }

    /**
     * {@return the moves on which every customer changes channels: both touchpoints name channels, and
     * none in common}
     *
     * <p>From a touchpoint on {@code website, app} to one in {@code store} is such a move; to one on
     * {@code app, store} is none. Where an end names no channel, it is not known. Linear time.
     */
    public Changes channelChanges() {
        return Changes.of(flow, Touchpoint::channels);
    }

    /**
     * {@return the moves on which customers are handed over from one owning team to another}
     *
     * <p>Where an end names no team, it is not known. Linear time.
     */
    public Changes teamHandovers() {
        return Changes.of(flow, touchpoint -> touchpoint.team().stream().toList());
    }

    /**
     * {@return the cyclomatic number M = E - N + 2P, at least 1: how many independent ways lead through
     * the journey; 0 if it has no touchpoint}
     *
     * <p>N counts what is reached from START: the touchpoints, START itself, and END if some journey
     * can end. E counts the moves between them, parallel ones each, those from START to entries, and
     * those to END from touchpoints with a positive exit share. All of this hangs together, so P is 1.
     * M is 1 plus, for each touchpoint and START, the number of its ways on less one.
     *
     * <p>In {@code search -> compare 0.9}, {@code compare -> search 0.42}, {@code compare -> buy 0.38},
     * where customers enter at search and may leave everywhere, E = 3 + 1 + 3, N = 3 + 2, and M = 4. A
     * chain that nobody leaves has 1. Linear time. Source: McCabe, A complexity measure, 1976.
     */
    public int cyclomaticNumber() {
        return CyclomaticNumber.of(flow);
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
