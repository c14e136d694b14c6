package org.journeymodel.core.flow;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.function.IntPredicate;
import org.journeymodel.core.message.Quote;
import org.journeymodel.core.model.Journey;
import org.journeymodel.core.model.Outcome;
import org.journeymodel.core.model.Touchpoint;
import org.journeymodel.core.model.Transition;
import org.journeymodel.core.observed.FlowStatistics;
import org.journeymodel.core.progress.ProgressListener;
import org.journeymodel.core.work.Work;

/**
 * A journey read as a flow: where customers enter, how they move from touchpoint to touchpoint, in
 * which shares, and where they end. Validation, analysis and pictures all read a journey through
 * this class, so they cannot disagree.
 *
 * <p>The rules:
 *
 * <ol>
 *   <li><b>Order.</b> Stages, then the touchpoints in them. A touchpoint's index is its place in
 *       this order, from 0. Where several touchpoints, against the rules, have one id, transitions
 *       and observed names mean the first of them.
 *   <li><b>Moves.</b> A journey without transitions is linear: each touchpoint leads to the next. As
 *       soon as it has one transition, only its transitions count. A transition of share 0 is no
 *       move. Those of all personas count together, rule 8 aside.
 *   <li><b>Entries.</b> The touchpoints with a positive entry probability, divided by their sum. If
 *       there is none, or all are 0, the first touchpoint is the only entry, which is
 *       <em>assumed</em>.
 *   <li><b>Shares out of a touchpoint.</b> Let D be the sum of the declared probabilities of its
 *       transitions, U the number of those without one, and e its exit probability. The steps of a
 *       linear journey count as transitions without one.
 *       <ul>
 *         <li>If U &gt; 0, e is 0 unless given, and each undeclared transition gets (1 - e - D) / U,
 *             which is <em>assumed</em>. If nothing is left for them, they are {@linkplain
 *             #withoutShare() without share}.
 *         <li>If U = 0 and e is not given, the rest 1 - D ends here; where nothing leads on, all do.
 *         <li>If U = 0 and e is given, D + e must be 1; where nothing leads on, e alone.
 *         <li>D + e must never exceed 1.
 *         <li>Sums may miss 1 by 1e-9 and are then divided by what they are; beyond that the
 *             touchpoint is {@linkplain #unbalanced() unbalanced}, and its shares stand as declared.
 *             A miss of up to 1e-12 is taken for rounding: it is no share, and nothing is divided.
 *         <li>A transition to a touchpoint that the journey does not have counts in D or U, so that
 *             mending its id changes no other share. It is no move: its share goes nowhere.
 *       </ul>
 *   <li><b>Outcomes.</b> As {@link Outcome} says.
 *   <li><b>Drop-off.</b> Ending at a touchpoint without outcome. The last touchpoint in order, if it
 *       has no outcome and the journey has nothing lead out of it, is a neutral end, whatever was
 *       observed. Any other touchpoint without outcome out of which no move leads, not even
 *       back to itself, is a {@linkplain #deadEnds() dead end}. A touchpoint from which no end can be reached is
 *       a {@linkplain #traps() trap}.
 *   <li><b>Observed.</b> Where customers were seen to visit a touchpoint, the observed shares replace
 *       the declared ones wholly: ways that nobody planned are added, planned ones that nobody went
 *       are left out. Elsewhere the declared ones stand. Entries are replaced as soon as one
 *       customer was seen to start.
 *       <ul>
 *         <li>Names of one touchpoint, its id and its event names, are counted together; moves
 *             between them are moves from it to itself. A name that is the id of one touchpoint and
 *             an event name of another means the first.
 *         <li>Parallel transitions share the moves between their touchpoints as they were declared
 *             to, equally if nobody was to take any of them.
 *         <li>Observed waiting runs from event to event, so the stays are in it: where
 *             times were observed at all, the duration of an observed touchpoint is nil. Where none
 *             was, declared times stand.
 *       </ul>
 *   <li><b>Of one persona.</b> {@link #forPersona} reads how customers like her go. A transition that
 *       concerns other personas and not her does not exist for her: where the others' transitions
 *       have the share q out of i, p(i,j | persona) = p(i,j) / (1 - q), and the exit share likewise;
 *       these shares are <em>assumed</em>. Where q is 1, her journey ends, and rules 5 and 6 hold for
 *       her as they do for all. Where q is 0, nothing changes. An unbalanced touchpoint stays so.
 *       Entries, and the shares of linear journeys, are those of all customers.
 *       <p>In {@code home -> shop 0.5}, {@code home -> catalogue 0.3} for Bob alone, {@code home ->
 *       search 0.1} for Colleen alone, 0.1 of the visits of home are the last. Of Colleen's, 0.5/0.7
 *       go to shop, 0.1/0.7 to search, and 0.1/0.7 are the last.
 * </ol>
 *
 * <p>Immutable and thread-safe. Reading takes time and memory linear in touchpoints and transitions.
 * Any journey can be read, finished or not; {@link #isSound()} tells whether its shares make sense.
 * Interrupting the thread ends the reading with a {@link
 * org.journeymodel.core.progress.WorkInterruptedException}.
 * Methods that take the index of a touchpoint throw {@link IndexOutOfBoundsException} if there is none
 * with it.
 */
public final class JourneyFlow {

    private final Journey journey;
    private final Optional<FlowStatistics> statistics;
    private final Customers customers;
    private final Touchpoints touchpoints;
    private final Shares shares;
    private final List<FlowMove> moves;
    private final int[] firstMove;
    private final boolean[] reachable;
    private final boolean[] canEnd;

    private JourneyFlow(Journey journey, Optional<FlowStatistics> statistics, Customers customers, Work work) {
        this.journey = journey;
        this.statistics = statistics;
        this.customers = customers;
        this.touchpoints = new Touchpoints(journey, work);
        this.shares = read(work);
        this.firstMove = new int[touchpoints.size() + 1];
        List<FlowMove> all = new ArrayList<>();
        for (int at = 0; at < touchpoints.size(); at++) {
            work.step();
            all.addAll(shares.moves.get(at));
            firstMove[at + 1] = all.size();
        }
        this.moves = List.copyOf(all);
        this.reachable = Reachability.fromEntries(shares, work);
        this.canEnd = Reachability.toAnEnd(shares, work);
    }

    /**
     * {@return the flow as the journey declares it}
     *
     * @param journey any journey, finished or not
     */
    public static JourneyFlow of(Journey journey) {
        return new JourneyFlow(Objects.requireNonNull(journey, "journey"), Optional.empty(), Customers.ALL, begin());
    }

    /**
     * {@return the flow that was observed, and where nobody was seen, the one that is declared}
     *
     * @param journey any journey, finished or not
     * @param statistics what customers did; each of its names must be the id of a touchpoint or one
     *     of its event names
     * @throws IllegalArgumentException if the statistics have names that the journey does not know;
     *     the message lists up to ten of them, with the nearest known names; or a name that is an
     *     event name of several touchpoints
     */
    public static JourneyFlow of(Journey journey, FlowStatistics statistics) {
        Objects.requireNonNull(journey, "journey");
        Objects.requireNonNull(statistics, "statistics");
        return new JourneyFlow(journey, Optional.of(statistics), Customers.ALL, begin());
    }

    private static Work begin() {
        return Work.begin("Reading the flow", ProgressListener.none());
    }

    private Shares read(Work work) {
        if (statistics.isEmpty()) {
            return DeclaredShares.of(journey, touchpoints, customers, work);
        }
        ObservedNames names = ObservedNames.of(journey, touchpoints, statistics.get(), work);
        Shares read = DeclaredShares.of(journey, touchpoints, customers, work);
        ObservedShares.overlay(read, touchpoints, statistics.get(), names, work);
        return read;
    }

    /**
     * {@return the flow of customers like a persona (rule 8): transitions that concern only other
     * personas are left out, feelings are hers}
     *
     * @param persona the id of a persona of the journey
     * @throws java.util.NoSuchElementException if there is none; the message names the nearest id
     * @throws IllegalStateException if this flow rests on statistics, which are of all customers
     */
    public JourneyFlow forPersona(String persona) {
        String id =
                journey.getPersona(Objects.requireNonNull(persona, "persona")).id();
        if (statistics.isPresent()) {
            throw new IllegalStateException("The flow of journey " + Quote.of(journey.id())
                    + " rests on statistics of all customers, who cannot be told apart by persona "
                    + Quote.of(id)
                    + ". Read the journey without statistics, or with statistics of such customers alone.");
        }
        return new JourneyFlow(journey, Optional.empty(), new Customers(id), begin());
    }

    /** {@return the id of the persona whose flow this is; empty for all customers} */
    public Optional<String> persona() {
        return Optional.ofNullable(customers.persona());
    }

    /**
     * {@return what the customers of this flow feel at a touchpoint: the persona as {@link
     * Journey#feelingAt(Touchpoint, String)} tells, all as {@link Journey#feelingAt(Touchpoint)} does;
     * empty if that is not known}
     *
     * @param touchpoint its index
     */
    public OptionalDouble feeling(int touchpoint) {
        Touchpoint at = touchpoints.get(touchpoint);
        String persona = customers.persona();
        return persona == null ? journey.feelingAt(at) : journey.feelingAt(at, persona);
    }

    /** {@return the journey} */
    public Journey journey() {
        return journey;
    }

    /** {@return what customers did, if the flow rests on it} */
    public Optional<FlowStatistics> statistics() {
        return statistics;
    }

    /** {@return the touchpoints in order} */
    public List<Touchpoint> touchpoints() {
        return touchpoints.inOrder();
    }

    /** {@return the number of touchpoints} */
    public int size() {
        return touchpoints.size();
    }

    /**
     * {@return the index of the touchpoint with an id, the first of several; empty if there is none}
     *
     * @param id any text
     */
    public OptionalInt findIndex(String id) {
        return touchpoints.find(Objects.requireNonNull(id, "id"));
    }

    /**
     * {@return the touchpoints that events mean by names, in the order of the names: for each the index of
     * the touchpoint with that id, else of the one that lists it among its event names; empty for a name
     * that the journey does not know}
     *
     * <p>Takes time linear in touchpoints and names, so ask for many names at once.
     *
     * @param names any texts
     * @throws IllegalArgumentException if one is no id but an event name of several touchpoints
     */
    public List<OptionalInt> findObserved(List<String> names) {
        EventNames known = new EventNames(touchpoints, begin());
        return names.stream().map(known::find).toList();
    }

    /** {@return all moves, by source in order, then as declared, then unplanned ones by target} */
    public List<FlowMove> moves() {
        return moves;
    }

    /**
     * {@return the moves out of a touchpoint, in order}
     *
     * @param touchpoint its index
     */
    public List<FlowMove> movesFrom(int touchpoint) {
        return moves.subList(firstMove[touchpoint], firstMove[touchpoint + 1]);
    }

    /**
     * {@return the index in {@link #moves()} of the first move out of a touchpoint; for the number of
     * touchpoints, the number of moves}
     *
     * @param touchpoint its index
     */
    public int firstMoveFrom(int touchpoint) {
        return firstMove[touchpoint];
    }

    /**
     * {@return the share of journeys that begin at a touchpoint; over all they sum to 1}
     *
     * @param touchpoint its index
     */
    public double entryShare(int touchpoint) {
        return shares.entry[touchpoint];
    }

    /** {@return where the entry shares come from} */
    public Provenance entryProvenance() {
        return shares.entryProvenance;
    }

    /** {@return the sum of the declared entry probabilities; 0 if none is declared} */
    public double declaredEntrySum() {
        return shares.declaredEntrySum;
    }

    /** {@return whether declared entry probabilities missed 1 and were divided by their sum} */
    public boolean isEntryNormalised() {
        return shares.entryProvenance == Provenance.DECLARED
                && Math.abs(shares.declaredEntrySum - 1) > Shares.TOLERANCE;
    }

    /**
     * {@return the share of the visits of a touchpoint after which the journey ends}
     *
     * @param touchpoint its index
     */
    public double exitShare(int touchpoint) {
        return shares.exit[touchpoint];
    }

    /**
     * {@return where the exit share of a touchpoint comes from}
     *
     * @param touchpoint its index
     */
    public Provenance exitProvenance(int touchpoint) {
        return shares.exitProvenance[touchpoint];
    }

    /**
     * {@return how long a visit takes; zero where observed waiting contains it, empty if not known}
     *
     * @param touchpoint its index
     */
    public Optional<Duration> duration(int touchpoint) {
        return Optional.ofNullable(shares.duration[touchpoint]);
    }

    /**
     * {@return whether observed waiting runs from event to event at a touchpoint, so that there is no
     * stay beside it, known or not}
     *
     * @param touchpoint its index
     */
    public boolean isStayInWaiting(int touchpoint) {
        return shares.stayInWaiting[touchpoint];
    }

    /**
     * {@return how many different customers were counted at a touchpoint; empty where nobody was, or
     * where the log knows the touchpoint by several names}
     *
     * @param touchpoint its index
     */
    public OptionalLong countedCustomers(int touchpoint) {
        long counted = shares.countedCustomers[touchpoint];
        return counted < 0 ? OptionalLong.empty() : OptionalLong.of(counted);
    }

    /**
     * {@return how a journey has turned out at a touchpoint: as declared, or neutral at the last in
     * order if the journey has nothing lead out of it}
     *
     * @param touchpoint its index
     */
    public Optional<Outcome> outcome(int touchpoint) {
        Optional<Outcome> declared = touchpoints.get(touchpoint).outcome();
        boolean isLast = touchpoint == size() - 1;
        return declared.isEmpty() && isLast && !shares.plannedToGoOn[touchpoint]
                ? Optional.of(Outcome.NEUTRAL)
                : declared;
    }

    /** {@return whether the flow rests, somewhere, on what customers did} */
    public boolean isObserved() {
        return statistics.isPresent() && statistics.get().events() > 0;
    }

    /** {@return whether the journey has no transition, so that its order is its only way} */
    public boolean isLinear() {
        return journey.transitions().isEmpty();
    }

    /**
     * {@return whether any probability of a transition or an exit is declared, or any customer was
     * observed; otherwise all shares of moves and exits are assumed}
     *
     * <p>Entry probabilities alone are no such numbers: often they only mark where journeys begin.
     */
    public boolean hasNumbers() {
        return isObserved()
                || journey.transitions().stream()
                        .anyMatch(way -> way.probability().isPresent() && customers.mayTake(way))
                || touchpoints().stream()
                        .anyMatch(each -> each.exitProbability().isPresent());
    }

    /**
     * {@return whether a touchpoint can be reached from an entry}
     *
     * @param touchpoint its index
     */
    public boolean isReachable(int touchpoint) {
        return reachable[touchpoint];
    }

    /** {@return the touchpoints that cannot be reached from any entry, in order} */
    public List<Touchpoint> unreachable() {
        return touchpointsThat(at -> !reachable[at]);
    }

    /**
     * {@return whether a touchpoint has no outcome and no move leads out of it, the last in order
     * aside}
     *
     * @param touchpoint its index
     */
    public boolean isDeadEnd(int touchpoint) {
        return touchpoint < size() - 1
                && movesFrom(touchpoint).isEmpty()
                && !shares.leaking[touchpoint]
                && touchpoints.get(touchpoint).outcome().isEmpty();
    }

    /** {@return the touchpoints without outcome that lead nowhere, in order, the last aside} */
    public List<Touchpoint> deadEnds() {
        return touchpointsThat(this::isDeadEnd);
    }

    /**
     * {@return whether no end of a journey can be reached from a touchpoint; not where shares on the
     * way do not add up, since then nobody knows}
     *
     * @param touchpoint its index
     */
    public boolean isTrap(int touchpoint) {
        return !canEnd[touchpoint];
    }

    /** {@return the touchpoints from which no end of a journey can be reached, in order} */
    public List<Touchpoint> traps() {
        return touchpointsThat(this::isTrap);
    }

    /**
     * {@return whether the declared shares of a touchpoint cannot be}
     *
     * @param touchpoint its index
     */
    public boolean isUnbalanced(int touchpoint) {
        return shares.unbalanced[touchpoint];
    }

    /** {@return the touchpoints whose declared shares cannot be, in order} */
    public List<Touchpoint> unbalanced() {
        return touchpointsThat(this::isUnbalanced);
    }

    /**
     * {@return the transitions without probability for which the others leave nothing, by source in
     * order, then as declared; those of touchpoints with observed shares aside}
     */
    public List<Transition> withoutShare() {
        return shares.withoutShare.values().stream().flatMap(List::stream).toList();
    }

    /**
     * {@return whether there is a touchpoint, the shares of moves and exit sum to 1 at each, and from
     * each an end can be reached}
     *
     * <p>A flow that is not sound comes from a journey, or from statistics, with an error that
     * validation finds: an empty journey, probabilities that cannot be, a transition from or to an
     * unknown touchpoint, a trap.
     */
    public boolean isSound() {
        for (int at = 0; at < size(); at++) {
            if (!shares.addUp(at) || !canEnd[at]) {
                return false;
            }
        }
        return size() > 0 && !shares.fromNowhere;
    }

    /**
     * {@return a short description, such as {@code Flow of journey "vacuum": 3 touchpoints, 3 moves,
     * declared, sound}}
     */
    @Override
    public String toString() {
        return "Flow of journey "
                + Quote.of(journey.id())
                + persona().map(id -> " for persona " + Quote.of(id)).orElse("")
                + ": "
                + size()
                + " touchpoints, "
                + moves.size()
                + " moves, "
                + (isObserved() ? "observed" : hasNumbers() ? "declared" : "assumed")
                + (isSound() ? ", sound" : ", not sound");
    }

    private List<Touchpoint> touchpointsThat(IntPredicate condition) {
        List<Touchpoint> found = new ArrayList<>();
        for (int at = 0; at < size(); at++) {
            if (condition.test(at)) {
                found.add(touchpoints.get(at));
            }
        }
        return List.copyOf(found);
    }
}
