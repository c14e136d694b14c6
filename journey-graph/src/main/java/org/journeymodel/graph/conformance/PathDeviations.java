package org.journeymodel.graph.conformance;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.journeymodel.core.model.Touchpoint;
import org.journeymodel.graph.alignment.Steps;

/** Reads the deviations of a path from its alignment. */
final class PathDeviations {

    private final Alignment alignment;
    private final Names names;
    private final int[] steps;

    /** By step: the touchpoints of the nearest synchronous moves, and the places in path and run. */
    private final int[] after;

    private final int[] before;
    private final int[] observedPlace;
    private final int[] runPlace;

    /** By step: the other step of a touchpoint that is out of order; -1 if there is none. */
    private final int[] partner;

    private PathDeviations(Alignment alignment) {
        this.alignment = alignment;
        this.names = alignment.names();
        this.steps = alignment.steps();
        this.after = new int[steps.length];
        this.before = new int[steps.length];
        this.observedPlace = new int[steps.length];
        this.runPlace = new int[steps.length];
        this.partner = new int[steps.length];
    }

    static List<Deviation> of(Alignment alignment) {
        return alignment.fits() ? List.of() : new PathDeviations(alignment).find();
    }

    private List<Deviation> find() {
        findPlaces();
        findNextSynchronous();
        findPartners();
        List<Deviation> found = new ArrayList<>();
        for (int at = 0; at < steps.length; at++) {
            if (!Steps.isSynchronous(steps[at]) && costAt(at) > 0 && (partner[at] < 0 || partner[at] > at)) {
                found.add(partner[at] < 0 ? single(at) : outOfOrder(at));
            }
        }
        return List.copyOf(found);
    }

    private void findPlaces() {
        int observed = 0;
        int run = 0;
        int last = Names.NONE;
        for (int at = 0; at < steps.length; at++) {
            boolean synchronous = Steps.isSynchronous(steps[at]);
            observedPlace[at] = Steps.isMissing(steps[at]) ? -1 : observed++;
            runPlace[at] = Steps.isAdHoc(steps[at]) ? -1 : run++;
            after[at] = last;
            last = synchronous ? Steps.touchpoint(steps[at]) : last;
        }
    }

    private void findNextSynchronous() {
        int next = Names.NONE;
        for (int at = steps.length - 1; at >= 0; at--) {
            before[at] = next;
            next = Steps.isSynchronous(steps[at]) ? Steps.touchpoint(steps[at]) : next;
        }
    }

    /** The first missing one of a touchpoint goes with its first ad hoc one, the second with the second. */
    private void findPartners() {
        Map<Integer, Deque<Integer>> waiting = new HashMap<>();
        for (int at = 0; at < steps.length; at++) {
            partner[at] = -1;
            int touchpoint = Steps.touchpoint(steps[at]);
            if (Steps.isSynchronous(steps[at]) || touchpoint < 0 || costAt(at) == 0) {
                continue;
            }
            Deque<Integer> others = waiting.computeIfAbsent(touchpoint, key -> new ArrayDeque<>(1));
            if (!others.isEmpty() && Steps.isMissing(steps[others.peekFirst()]) != Steps.isMissing(steps[at])) {
                int other = others.removeFirst();
                partner[at] = other;
                partner[other] = at;
            } else {
                others.addLast(at);
            }
        }
    }

    /** What a step costs; what costs nothing is tolerated. */
    private int costAt(int step) {
        int touchpoint = Steps.touchpoint(steps[step]);
        if (touchpoint < 0) {
            return alignment.costs().adHocUnknown();
        }
        Touchpoint its = names.touchpoint(touchpoint);
        return Steps.isMissing(steps[step])
                ? alignment.costs().missing(its.id())
                : alignment.costs().adHoc(its.id());
    }

    private Deviation single(int at) {
        boolean missing = Steps.isMissing(steps[at]);
        String name = missing ? "" : names.name(alignment.codes()[observedPlace[at]]);
        DeviationKind kind = missing ? DeviationKind.MISSING : DeviationKind.AD_HOC;
        Spot spot = Spot.of(kind, Steps.touchpoint(steps[at]), name, after[at], before[at]);
        Deviation.Place place = new Deviation.Place(observedPlace[at], runPlace[at]);
        return new Deviation(names, isWayless(at) ? spot.withoutWay() : spot, place, costAt(at), null);
    }

    /**
     * Whether no way leads to an ad hoc touchpoint, neither from the last that was planned nor from the event
     * before. Where one does, it is the way on that the map has not, or it is not worth what it costs.
     */
    private boolean isWayless(int at) {
        int touchpoint = Steps.touchpoint(steps[at]);
        if (Steps.isMissing(steps[at]) || touchpoint < 0 || names.hasWay(after[at], touchpoint)) {
            return false;
        }
        int place = observedPlace[at] - 1;
        int last = place < 0 ? Names.NONE : names.touchpointOf(alignment.codes()[place]);
        return last == Names.NONE || !names.hasWay(last, touchpoint);
    }

    private Deviation outOfOrder(int at) {
        int missing = Steps.isMissing(steps[at]) ? at : partner[at];
        int adHoc = partner[missing];
        Spot spot = Spot.of(DeviationKind.OUT_OF_ORDER, Steps.touchpoint(steps[at]), "", after[adHoc], before[adHoc])
                .plannedBetween(after[missing], before[missing]);
        Deviation.Place place = new Deviation.Place(observedPlace[adHoc], runPlace[missing]);
        return new Deviation(names, spot, place, (long) costAt(missing) + costAt(adHoc), null);
    }
}
