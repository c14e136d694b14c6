package org.journeymodel.core.flow;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.journeymodel.core.model.Journey;
import org.journeymodel.core.model.Touchpoint;
import org.journeymodel.core.model.Transition;

/** Reads the shares that a journey declares, and fills what it leaves open (rules 2, 3 and 4). */
final class DeclaredShares {

    private final Journey journey;
    private final Touchpoints touchpoints;
    private final Shares shares;

    private DeclaredShares(Journey journey, Touchpoints touchpoints) {
        this.journey = journey;
        this.touchpoints = touchpoints;
        this.shares = new Shares(touchpoints.size());
    }

    static Shares of(Journey journey, Touchpoints touchpoints) {
        DeclaredShares reader = new DeclaredShares(journey, touchpoints);
        reader.readEntries();
        reader.readWays();
        for (int at = 0; at < touchpoints.size(); at++) {
            reader.shares.duration[at] = touchpoints.get(at).duration().orElse(null);
            reader.readSharesOutOf(at, reader.shares.ways.get(at));
        }
        return reader.shares;
    }

    private void readEntries() {
        double sum = 0;
        for (Touchpoint touchpoint : touchpoints.inOrder()) {
            sum += touchpoint.entryProbability().orElse(0);
        }
        shares.declaredEntrySum = sum;
        if (sum > 0) {
            shares.entryProvenance = Provenance.DECLARED;
            for (int at = 0; at < touchpoints.size(); at++) {
                shares.entry[at] = touchpoints.get(at).entryProbability().orElse(0) / sum;
            }
        } else if (touchpoints.size() > 0) {
            shares.entry[0] = 1;
        }
    }

    private void readWays() {
        List<List<Way>> ways = shares.ways;
        for (int at = 0; at < touchpoints.size(); at++) {
            ways.add(new ArrayList<>(2));
        }
        if (journey.transitions().isEmpty()) {
            for (int at = 0; at + 1 < touchpoints.size(); at++) {
                ways.get(at).add(Way.toNext(touchpoints, at));
            }
        }
        for (Transition transition : journey.transitions()) {
            OptionalInt source = touchpoints.find(transition.from());
            OptionalInt target = touchpoints.find(transition.to());
            // A dangling transition leads nowhere; validation reports it.
            if (source.isPresent() && target.isPresent()) {
                ways.get(source.getAsInt())
                        .add(Way.declared(touchpoints, source.getAsInt(), target.getAsInt(), transition));
            }
        }
    }

    private void readSharesOutOf(int at, List<Way> ways) {
        double declared = 0;
        int undeclared = 0;
        for (Way way : ways) {
            OptionalDouble probability = probabilityOf(way);
            declared += probability.orElse(0);
            undeclared += probability.isPresent() ? 0 : 1;
        }
        OptionalDouble exit = touchpoints.get(at).exitProbability();
        double rest = 1 - declared - exit.orElse(0);
        if (Math.abs(rest) <= Shares.ROUNDING) {
            rest = 0;
        }
        shares.unbalanced[at] = isUnbalanced(rest, undeclared, exit);
        double open = Math.max(0, rest);
        shares.exit[at] = undeclared == 0 && exit.isEmpty() ? open : exit.orElse(0);
        shares.exitProvenance[at] =
                exit.isPresent() || (undeclared == 0 && declared > 0) ? Provenance.DECLARED : Provenance.ASSUMED;
        double total = declared + shares.exit[at] + (undeclared > 0 ? open : 0);
        double scale = Math.abs(total - 1) <= Shares.TOLERANCE ? total : 1;
        shares.exit[at] /= scale;
        shares.moves.set(at, movesOf(ways, undeclared == 0 ? 0 : open / undeclared, scale));
    }

    private static boolean isUnbalanced(double rest, int undeclared, OptionalDouble exit) {
        boolean mustBeOne = undeclared == 0 && exit.isPresent();
        return mustBeOne ? Math.abs(rest) > Shares.TOLERANCE : rest < -Shares.TOLERANCE;
    }

    private List<FlowMove> movesOf(List<Way> ways, double assumedShare, double scale) {
        List<FlowMove> moves = new ArrayList<>(ways.size());
        for (Way way : ways) {
            OptionalDouble probability = probabilityOf(way);
            double share = probability.orElse(assumedShare) / scale;
            Provenance provenance = probability.isPresent() ? Provenance.DECLARED : Provenance.ASSUMED;
            if (share > 0) {
                MoveTimes times = MoveTimes.declaredBy(way.transition());
                moves.add(new FlowMove(way, share, provenance, 0, times));
            } else if (probability.isEmpty() && way.transition() != null) {
                shares.withoutShare.add(way.transition());
            }
        }
        return List.copyOf(moves);
    }

    private static OptionalDouble probabilityOf(Way way) {
        return way.transition() == null
                ? OptionalDouble.empty()
                : way.transition().probability();
    }
}
