package org.journeymodel.graph.guarantee;

import java.util.List;
import java.util.Objects;
import org.journeymodel.core.flow.FlowMove;
import org.journeymodel.core.model.Actor;
import org.journeymodel.core.model.AttributeValue;
import org.journeymodel.core.model.Touchpoint;
import org.journeymodel.graph.wording.MoveWording;
import org.jspecify.annotations.Nullable;

/**
 * A touchpoint of the decision boundary: some of its moves lead to where success is guaranteed, others
 * to where it cannot be forced, so the next move settles which. Immutable.
 */
public final class Decision {

    private final Touchpoint touchpoint;
    private final Actor decider;
    private final List<FlowMove> keeping;
    private final List<FlowMove> losing;
    private final boolean canLeave;
    private final boolean isLast;

    Decision(Game game, WinningRegion region, boolean[] canReach, int at) {
        List<FlowMove> moves = game.flow.movesFrom(at);
        this.touchpoint = game.touchpoint(at);
        this.decider = region.contains(at) ? Actor.COMPANY : Actor.CUSTOMER;
        this.keeping =
                moves.stream().filter(each -> region.contains(each.target())).toList();
        this.losing =
                moves.stream().filter(each -> !region.contains(each.target())).toList();
        this.canLeave = game.canLeave(at);
        this.isLast = losing.stream().noneMatch(each -> canReach[each.target()]);
    }

    boolean isOne() {
        return !keeping.isEmpty() && (canLeave || !losing.isEmpty());
    }

    /** {@return the touchpoint} */
    public Touchpoint touchpoint() {
        return touchpoint;
    }

    /**
     * {@return whose fault it is if success is not forced here: the company's where it could be, since
     * then only its own moves lose it, and the customer's elsewhere}
     */
    public Actor decider() {
        return decider;
    }

    /** {@return the moves, of both sides, to where success is guaranteed, in order} */
    public List<FlowMove> keeping() {
        return keeping;
    }

    /** {@return the moves, of both sides, to where success cannot be forced, in order} */
    public List<FlowMove> losing() {
        return losing;
    }

    /** {@return whether customers can leave here, which loses success as well} */
    public boolean canLeave() {
        return canLeave;
    }

    /**
     * {@return whether it decides for good: whatever does not lead to where success is guaranteed leads to
     * where it cannot be reached at all, which is the decision boundary in the narrow sense}
     */
    public boolean isLast() {
        return isLast;
    }

    /**
     * {@return this as an object: {@code touchpoint}, by id, {@code decider}, {@code keeping} and {@code
     * losing}, each move with {@code to} by id and its {@code trigger}, {@code canLeave}, {@code last}}
     */
    public AttributeValue.ObjectValue toAttributes() {
        return AttributeValue.object()
                .put("touchpoint", touchpoint.id())
                .put("decider", decider)
                .put("keeping", toAttributes(keeping))
                .put("losing", toAttributes(losing))
                .put("canLeave", canLeave)
                .put("last", isLast)
                .build();
    }

    private static AttributeValue toAttributes(List<FlowMove> moves) {
        return AttributeValue.of(moves.stream()
                .map(each -> MoveWording.put(AttributeValue.object(), each).build())
                .toList());
    }

    private static List<String> targets(List<FlowMove> moves) {
        return moves.stream().map(MoveWording::target).toList();
    }

    /** {@return whether the other is of an equal touchpoint with equal moves} */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Decision that
                && touchpoint.equals(that.touchpoint)
                && decider == that.decider
                && keeping.equals(that.keeping)
                && losing.equals(that.losing)
                && canLeave == that.canLeave
                && isLast == that.isLast;
    }

    @Override
    public int hashCode() {
        return Objects.hash(touchpoint, decider, keeping, losing, canLeave, isLast);
    }

    /** {@return a line such as {@code request: company decides, [advice] keep success, [leaflet] lose it}} */
    @Override
    public String toString() {
        return touchpoint.id()
                + (decider == Actor.COMPANY ? ": company decides, " : ": customer decides, ")
                + targets(keeping)
                + " keep success, "
                + targets(losing)
                + (canLeave ? " and leaving lose it" : " lose it")
                + (isLast ? " for good" : "");
    }
}
