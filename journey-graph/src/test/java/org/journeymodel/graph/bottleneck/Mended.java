package org.journeymodel.graph.bottleneck;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.journeymodel.core.flow.JourneyFlow;
import org.journeymodel.core.model.Emotion;
import org.journeymodel.core.model.Journey;
import org.journeymodel.core.model.Touchpoint;
import org.journeymodel.core.model.Transition;

/** The journey itself with bottlenecks mended in it, all at once, transition by transition. */
final class Mended {

    private final JourneyFlow flow;
    private final Collection<Bottleneck> bottlenecks;

    Mended(JourneyFlow flow, Collection<Bottleneck> bottlenecks) {
        this.flow = flow;
        this.bottlenecks = bottlenecks;
    }

    /** Whether any touchpoint would lose its last way on. */
    boolean leavesSomebodyWithoutAWayOn() {
        return flow.touchpoints().stream().anyMatch(each -> isMended(each, Reason.LOOP_BACK) && remaining(each) == 0);
    }

    Journey journey() {
        Journey touched = Measured.edited(flow.journey(), this::touchpoint);
        List<Transition> ways = new ArrayList<>();
        for (Transition way : touched.transitions()) {
            ways.add(transition(way));
        }
        return touched.toBuilder().transitions(ways).build();
    }

    private boolean isMended(Touchpoint at, Reason reason) {
        return bottlenecks.stream()
                .anyMatch(each -> each.reason() == reason && each.touchpoint().equals(at));
    }

    private boolean isGone(Transition way) {
        return bottlenecks.stream()
                .filter(each -> each.reason() == Reason.LOOP_BACK)
                .anyMatch(each -> each.touchpoint().id().equals(way.from())
                        && each.move().orElseThrow().to().id().equals(way.to()));
    }

    private double exit(Touchpoint at) {
        return isMended(at, Reason.DROP_OFF)
                ? 0
                : flow.exitShare(flow.findIndex(at.id()).orElseThrow());
    }

    /** What the ways out of a touchpoint that stay had together before. */
    private double remaining(Touchpoint at) {
        return flow.journey().transitions().stream()
                .filter(way -> way.from().equals(at.id()) && !isGone(way))
                .mapToDouble(way -> way.probability().orElseThrow())
                .sum();
    }

    private Touchpoint touchpoint(Touchpoint at) {
        boolean hasWays = flow.journey().transitions().stream()
                .anyMatch(way -> way.from().equals(at.id()) && way.probability().orElseThrow() > 0);
        Touchpoint.Builder mended = at.toBuilder();
        if (hasWays) {
            mended.exitProbability(exit(at));
        }
        if (isMended(at, Reason.DURATION)) {
            mended.duration(Duration.ZERO);
        }
        if (isMended(at, Reason.FEELING)) {
            mended.experiences(List.of(
                    at.experiences().get(0).toBuilder().emotion(Emotion.of(0)).build()));
        }
        return mended.build();
    }

    private Transition transition(Transition way) {
        Touchpoint from = flow.journey().getTouchpoint(way.from());
        if (way.probability().orElseThrow() == 0 || isGone(way)) {
            return way.withProbability(0);
        }
        double share = way.probability().orElseThrow() * (1 - exit(from)) / remaining(from);
        boolean waits = bottlenecks.stream()
                .noneMatch(each -> each.reason() == Reason.WAITING
                        && each.move().orElseThrow().transition().equals(Optional.of(way)));
        Transition mended = way.withProbability(Math.min(1, share));
        return waits ? mended : mended.withWaiting(Duration.ZERO);
    }
}
