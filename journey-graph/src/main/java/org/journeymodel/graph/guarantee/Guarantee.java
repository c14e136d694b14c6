package org.journeymodel.graph.guarantee;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.function.IntPredicate;
import org.journeymodel.core.flow.FlowMove;
import org.journeymodel.core.flow.JourneyFlow;
import org.journeymodel.core.model.AttributeValue;
import org.journeymodel.core.model.Touchpoint;
import org.journeymodel.core.progress.ProgressListener;
import org.journeymodel.core.work.Work;
import org.journeymodel.graph.chain.Soundness;
import org.journeymodel.graph.memo.Memo;
import org.journeymodel.graph.wording.MoveWording;
import org.jspecify.annotations.Nullable;

/**
 * What the company can guarantee: a journey as a game, in which the company wants customers to succeed
 * and customers, for argument's sake, want the opposite.
 *
 * <p><b>Definition.</b> Success is guaranteed from the touchpoints of the least set W that holds every
 * success touchpoint, and every touchpoint where
 *
 * <ul>
 *   <li>with company moves alone, some of them leads into W;
 *   <li>with customer moves alone, all of them do;
 *   <li>with both, all customer moves and at least one company move do: the company cannot know who will
 *       be first.
 * </ul>
 *
 * <p>A transition is the company's if its choice says so; all other moves are the customer's, unplanned
 * ones that were observed included. Where journeys end in a positive share, customers can leave. Only
 * that shares are positive counts, not how large they are; what was never seen where customers were
 * observed is no move. What a customer does after success changes nothing.
 *
 * <p><b>Example.</b> In {@code request, advice, leaflet, buy}, the company leads from request to advice or
 * to leaflet; everybody goes from advice to buy, and half from leaflet, the others leave. W is request,
 * advice, buy: at request the company leads to advice, and success takes 2 moves at most. Request is on
 * the {@linkplain #decisionBoundary decision boundary}, since its other move loses the guarantee, and so
 * is leaflet, where customers decide for good.
 *
 * <p>Takes time linear in touchpoints and moves, {@link #success} aside. Immutable and thread-safe.
 * Touchpoints are named by id; an unknown one is refused with the nearest known.
 *
 * <p>Sources: P. Kobialka, S. L. Tapia Tarifa, G. R. Bergersen, E. B. Johnsen, Weighted games for user
 * journeys, 2022, and User journey games, 2024, where moves have owners as they have here; the attractor
 * of a reachability game: E. Grädel, W. Thomas, T. Wilke (eds.), Automata, logics, and infinite games,
 * 2002.
 */
public final class Guarantee {

    private final Game game;
    private final WinningRegion region;
    private final boolean[] canReach;

    /** By touchpoint, whether customers get there before success. */
    private final boolean[] isReached;

    private final Strategy strategy;
    private final Memo<SuccessBounds> success;

    private Guarantee(JourneyFlow flow, ProgressListener listener) {
        Work work = Work.begin("Finding what can be guaranteed", flow.size(), listener);
        this.game = new Game(flow, work);
        this.region = new WinningRegion(game, work);
        this.canReach = Reach.toSuccess(game, work);
        this.isReached = Reach.from(game, at -> flow.entryShare(at) > 0, move -> true);
        this.strategy = new Strategy(flow.journey(), winningMoves());
        work.complete();
        this.success = new Memo<>("the bounds of success", () -> bounds(listener));
    }

    /**
     * {@return what can be guaranteed in a journey}
     *
     * @param flow the journey read as a flow
     * @throws org.journeymodel.core.validation.InvalidJourneyException if the journey has errors that
     *     would make the answers wrong, all listed: no touchpoint, transitions from or to nowhere,
     *     shares that cannot be, traps
     * @throws org.journeymodel.core.progress.WorkInterruptedException if the thread is interrupted
     */
    public static Guarantee of(JourneyFlow flow) {
        return of(flow, ProgressListener.none());
    }

    /**
     * {@return what can be guaranteed in a journey}
     *
     * @param flow the journey read as a flow
     * @param listener hears of the progress of this and of all that is asked of it
     * @throws org.journeymodel.core.validation.InvalidJourneyException as for {@link #of(JourneyFlow)}
     * @throws org.journeymodel.core.progress.WorkInterruptedException if the thread is interrupted
     */
    public static Guarantee of(JourneyFlow flow, ProgressListener listener) {
        Objects.requireNonNull(listener, "listener");
        Soundness.require(flow);
        return new Guarantee(flow, listener);
    }

    private SuccessBounds bounds(ProgressListener listener) {
        Work work = Work.begin("Finding the bounds of success", listener);
        SuccessBounds bounds = new SuccessBounds(game.flow, new BoundsSearch(game, region, canReach, work));
        work.complete();
        return bounds;
    }

    private List<FlowMove> winningMoves() {
        List<FlowMove> moves = new ArrayList<>();
        for (int at = 0; at < game.size(); at++) {
            if (game.companyChooses(at) && region.contains(at)) {
                moves.add(game.move(region.moveAt(at)));
            }
        }
        return moves;
    }

    /** {@return what can be said of success from START: guaranteed, or lost, if it is so wherever journeys begin} */
    public Prospect prospect() {
        boolean isGuaranteed = true;
        boolean isLost = true;
        for (int at = 0; at < game.size(); at++) {
            if (game.flow.entryShare(at) > 0) {
                isGuaranteed &= region.contains(at);
                isLost &= !canReach[at];
            }
        }
        return isGuaranteed ? Prospect.GUARANTEED : isLost ? Prospect.LOST : Prospect.OPEN;
    }

    /**
     * {@return what can be said of success from a touchpoint}
     *
     * @param touchpoint its id
     */
    public Prospect prospect(String touchpoint) {
        return prospect(indexOf(touchpoint));
    }

    Prospect prospect(int at) {
        return region.contains(at) ? Prospect.GUARANTEED : canReach[at] ? Prospect.OPEN : Prospect.LOST;
    }

    /** {@return the touchpoints from which success is guaranteed, in order: the set W} */
    public List<Touchpoint> guaranteed() {
        return touchpointsThat(region::contains);
    }

    /**
     * {@return how many moves success takes at most if the company follows its strategy, counted from the
     * first touchpoint: as many as from that entry from which it takes most; empty if not guaranteed}
     */
    public OptionalInt mostMoves() {
        int most = 0;
        for (int at = 0; at < game.size(); at++) {
            most = game.flow.entryShare(at) > 0 ? Math.max(most, region.rank(at)) : most;
        }
        return prospect() == Prospect.GUARANTEED ? OptionalInt.of(most) : OptionalInt.empty();
    }

    /**
     * {@return how many moves success takes at most from a touchpoint if the company follows its strategy;
     * no strategy can promise fewer; empty if not guaranteed}
     *
     * @param touchpoint its id
     */
    public OptionalInt mostMoves(String touchpoint) {
        int at = indexOf(touchpoint);
        return region.contains(at) ? OptionalInt.of(region.rank(at)) : OptionalInt.empty();
    }

    /**
     * {@return what the company does to force success: a move for each touchpoint before success where
     * success is guaranteed and the company chooses. It takes the move after which success takes the fewest
     * moves at most, of equal ones the first in order}
     */
    public Strategy strategy() {
        return strategy;
    }

    /**
     * {@return why success cannot be guaranteed elsewhere: what customers do to prevent it, whatever the
     * company does, at each touchpoint where it is open and the next move can be theirs, in order}
     *
     * <p>Where both sides have moves, customers are first. They leave where they can; else they take the first of their moves that leads to where success
     * cannot be forced; else they wait for the company, all moves of which lead there.
     */
    public List<CounterMove> counterStrategy() {
        List<CounterMove> moves = new ArrayList<>();
        for (int at = 0; at < game.size(); at++) {
            if (prospect(at) == Prospect.OPEN && game.customerWays(at) > 0) {
                moves.add(counterMove(at));
            }
        }
        return List.copyOf(moves);
    }

    CounterMove counterMove(int at) {
        if (game.canLeave(at)) {
            return CounterMove.leaving(game.touchpoint(at));
        }
        return game.flow.movesFrom(at).stream()
                .filter(each -> !Game.isCompanys(each) && !region.contains(each.target()))
                .findFirst()
                .map(CounterMove::going)
                .orElseGet(() -> CounterMove.waiting(game.touchpoint(at)));
    }

    /**
     * {@return the decision boundary: the touchpoints, of those that customers can get to before success,
     * after which success is guaranteed or cannot be forced any more, depending on the next move; in order}
     *
     * <p>Those that are {@linkplain Decision#isLast last} are the decision boundary in the narrow sense of
     * Kobialka et al.: all that is not guaranteed after them is lost.
     */
    public List<Decision> decisionBoundary() {
        List<Decision> boundary = new ArrayList<>();
        for (int at = 0; at < game.size(); at++) {
            if (isReached[at] && !game.success[at]) {
                Decision decision = new Decision(game, region, canReach, at);
                if (decision.isOne()) {
                    boundary.add(decision);
                }
            }
        }
        return List.copyOf(boundary);
    }

    /**
     * {@return the moves after which success can no longer be forced, though before it could: company moves
     * that the company must not take, in order}
     */
    public List<FlowMove> losingMoves() {
        return game.flow.moves().stream()
                .filter(each -> region.contains(each.source())
                        && !game.success[each.source()]
                        && !region.contains(each.target()))
                .toList();
    }

    /**
     * {@return the touchpoints, before success, where customers alone decide: they have more than one place
     * to go to, leaving counted as one, and the company has no move; in order}
     */
    public List<Touchpoint> customersDecide() {
        return touchpointsThat(at -> !game.success[at] && game.companyMoves(at) == 0 && placesToGo(at) > 1);
    }

    private long placesToGo(int at) {
        long targets = game.flow.movesFrom(at).stream()
                .mapToInt(FlowMove::target)
                .distinct()
                .count();
        return targets + (game.canLeave(at) ? 1 : 0);
    }

    /** {@return whether the company has any move to choose before success} */
    public boolean hasCompanyMoves() {
        for (int at = 0; at < game.size(); at++) {
            if (game.companyChooses(at)) {
                return true;
            }
        }
        return false;
    }

    /**
     * {@return how likely success is under the worst and the best strategy if customers move by their
     * shares; computed once, by a few solutions of the flow}
     */
    public SuccessBounds success() {
        return success.get();
    }

    /**
     * {@return the answer in a sentence or two, in the journey's own words, such as {@code Whatever
     * customers do, the company can bring them to "Buy" within 2 moves, if at "Request" it leads them to
     * "Advice".}}
     */
    public String sentence() {
        return new Sentences(this, game, region).write();
    }

    /** {@return the journey read as a flow} */
    public JourneyFlow flow() {
        return game.flow;
    }

    private int indexOf(String touchpoint) {
        String known = game.flow.journey().getTouchpoint(touchpoint).id();
        return game.flow.findIndex(known).orElseThrow();
    }

    private List<Touchpoint> touchpointsThat(IntPredicate condition) {
        List<Touchpoint> found = new ArrayList<>();
        for (int at = 0; at < game.size(); at++) {
            if (condition.test(at)) {
                found.add(game.touchpoint(at));
            }
        }
        return List.copyOf(found);
    }

    /**
     * {@return this as an object: {@code prospect}, {@code mostMoves}, {@code sentence}, {@code guaranteed} by
     * id, {@code strategy}, {@code counterStrategy}, {@code decisionBoundary}, {@code losingMoves}, {@code
     * customersDecide} by id, and {@code success} with its bounds}
     */
    public AttributeValue.ObjectValue toAttributes() {
        AttributeValue.ObjectBuilder object = AttributeValue.object().put("prospect", prospect());
        mostMoves().ifPresent(most -> object.put("mostMoves", most));
        return object.put("sentence", sentence())
                .putTexts(
                        "guaranteed", guaranteed().stream().map(Touchpoint::id).toList())
                .put("strategy", strategy.toAttributes())
                .put(
                        "counterStrategy",
                        AttributeValue.of(counterStrategy().stream()
                                .map(CounterMove::toAttributes)
                                .toList()))
                .put(
                        "decisionBoundary",
                        AttributeValue.of(decisionBoundary().stream()
                                .map(Decision::toAttributes)
                                .toList()))
                .put(
                        "losingMoves",
                        AttributeValue.of(losingMoves().stream()
                                .map(MoveWording::toAttributes)
                                .toList()))
                .putTexts(
                        "customersDecide",
                        customersDecide().stream().map(Touchpoint::id).toList())
                .put("success", success().toAttributes())
                .build();
    }

    /** {@return whether the other is of an equal flow: touchpoints, moves, and where journeys begin and end} */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Guarantee that
                && game.flow.touchpoints().equals(that.game.flow.touchpoints())
                && game.flow.moves().equals(that.game.flow.moves())
                && hasEqualEnds(that.game.flow);
    }

    private boolean hasEqualEnds(JourneyFlow that) {
        for (int at = 0; at < game.size(); at++) {
            if (game.flow.entryShare(at) != that.entryShare(at) || game.flow.exitShare(at) != that.exitShare(at)) {
                return false;
            }
        }
        return true;
    }

    @Override
    public int hashCode() {
        return Objects.hash(game.flow.touchpoints(), game.flow.moves());
    }

    /** {@return {@link #sentence()}} */
    @Override
    public String toString() {
        return sentence();
    }
}
