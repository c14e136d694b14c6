package org.journeymodel.graph.bottleneck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.journeymodel.core.flow.FlowMove;
import org.journeymodel.core.flow.JourneyFlow;
import org.journeymodel.core.model.Emotion;
import org.journeymodel.core.model.Journey;
import org.journeymodel.core.model.Outcome;
import org.journeymodel.core.model.Touchpoint;
import org.journeymodel.core.model.Transition;
import org.journeymodel.graph.JourneyGraph;
import org.journeymodel.graph.RandomJourney;
import org.junit.jupiter.api.Test;

/** Every improvement made in the journey itself, which is then measured by another road. */
class BruteForceBottlenecksTest {

    private static final int JOURNEYS = 200;

    @Test
    void everyImprovementGainsWhatItGainsInTheJourneyItself() {
        for (int seed = 0; seed < JOURNEYS; seed++) {
            Journey journey = RandomJourney.of(seed, 6).journey();
            Measured before = new Measured(journey, JourneyFlow.of(journey));
            Map<String, Measured> improvements = improvements(journey);
            for (Objective wanted : List.of(Objective.SUCCESS, Objective.LOSSES, Objective.TIME, Objective.FEELING)) {
                Bottlenecks found = JourneyGraph.of(journey).bottlenecks(wanted);
                boolean givesWay = wanted == Objective.SUCCESS && before.success == 0;
                assertThat(found.objective()).isEqualTo(givesWay ? Objective.LOSSES : wanted);
                before.isToldBy(found.before().orElseThrow(), "seed " + seed);
                check(seed, found, before, improvements);
            }
        }
    }

    private static void check(int seed, Bottlenecks found, Measured before, Map<String, Measured> improvements) {
        Map<String, Measured> missing = new HashMap<>(improvements);
        double last = Double.POSITIVE_INFINITY;
        for (Bottleneck each : found.ranked()) {
            String name = nameOf(each);
            Measured after = missing.remove(name);
            assertThat(after).as("seed %s, %s", seed, name).isNotNull();
            after.isToldBy(each.after().orElseThrow(), "seed " + seed + ", " + name);
            double gain = after.gainOver(before, found.objective());
            assertThat(each.gain()).as("seed %s, %s", seed, name).isCloseTo(gain, within(1e-8 * (1 + Math.abs(gain))));
            assertThat(each.gain()).as("order, seed %s, %s", seed, name).isLessThanOrEqualTo(last + 1e-5);
            last = each.gain();
            assertThat(found.objective() == Objective.SUCCESS || costsNobody(before, after, 1e-7))
                    .as("customers are kept, seed %s, %s", seed, name)
                    .isTrue();
        }
        missing.forEach((name, after) -> {
            double scale = found.objective() == Objective.TIME ? 1 + before.seconds + before.secondsOfSuccess : 1;
            double gain = after.gainOver(before, found.objective()) / scale;
            boolean savesTime = found.objective() == Objective.LOSSES
                    && gain > -1e-12
                    && after.gainOver(before, Objective.TIME) > 1e-5;
            assertThat(gain > 1e-8 || savesTime)
                    .as("left out, seed %s, %s, %s", seed, found.objective(), name)
                    .isEqualTo((gain > 1e-8 || savesTime)
                            && found.objective() != Objective.SUCCESS
                            && !costsNobody(before, after, 1e-10));
        });
    }

    /** Whether no more customers are lost than before, and no fewer succeed. */
    private static boolean costsNobody(Measured before, Measured after, double rounding) {
        return after.lost <= before.lost + rounding && after.success >= before.success - rounding;
    }

    private static String nameOf(Bottleneck bottleneck) {
        String name = bottleneck.reason() + " " + bottleneck.touchpoint().id();
        return bottleneck.reason() == Reason.WAITING
                ? name + " "
                        + bottleneck
                                .move()
                                .flatMap(FlowMove::transition)
                                .flatMap(Transition::trigger)
                                .orElseThrow()
                : name + bottleneck.move().map(move -> " " + move.to().id()).orElse("");
    }

    private static Map<String, Measured> improvements(Journey journey) {
        Map<String, Measured> improvements = new HashMap<>();
        JourneyFlow flow = JourneyFlow.of(journey);
        for (int at = 0; at < flow.size(); at++) {
            Touchpoint here = flow.touchpoints().get(at);
            double exit = flow.exitShare(at);
            if (exit > 0 && exit < 1 && flow.outcome(at).isEmpty()) {
                addSound(flow, improvements, "DROP_OFF " + here.id(), scaled(journey, here, 1 - exit, 0, way -> false));
            }
            if (here.duration().filter(stay -> !stay.isZero()).isPresent()) {
                addSound(
                        flow,
                        improvements,
                        "DURATION " + here.id(),
                        changed(
                                journey,
                                here.toBuilder().duration(Duration.ZERO).build()));
            }
            if (journey.feelingAt(here).orElse(0) < 0) {
                Touchpoint neutral = here.toBuilder()
                        .experiences(List.of(here.experiences().get(0).toBuilder()
                                .emotion(Emotion.of(0))
                                .build()))
                        .build();
                addSound(flow, improvements, "FEELING " + here.id(), changed(journey, neutral));
            }
            for (Touchpoint to : journey.touchpoints()) {
                addLoopBack(improvements, flow, here, to);
            }
        }
        for (FlowMove move : flow.moves()) {
            if (move.typicalWaiting().filter(wait -> !wait.isZero()).isPresent()) {
                Transition slow = move.transition().orElseThrow();
                List<Transition> ways = new ArrayList<>(journey.transitions());
                ways.set(ways.indexOf(slow), slow.withWaiting(Duration.ZERO));
                addSound(
                        flow,
                        improvements,
                        "WAITING " + slow.from() + " " + slow.trigger().orElseThrow(),
                        journey.toBuilder().transitions(ways).build());
            }
        }
        return improvements;
    }

    private static void addSound(
            JourneyFlow before, Map<String, Measured> improvements, String name, Journey improved) {
        if (JourneyFlow.of(improved).traps().isEmpty()) {
            improvements.put(name, new Measured(improved, before));
        }
    }

    private static void addLoopBack(
            Map<String, Measured> improvements, JourneyFlow flow, Touchpoint from, Touchpoint to) {
        int source = flow.findIndex(from.id()).orElseThrow();
        int target = flow.findIndex(to.id()).orElseThrow();
        double share = flow.movesFrom(source).stream()
                .filter(move -> move.target() == target)
                .mapToDouble(FlowMove::share)
                .sum();
        int[] hops = hops(flow, at -> flow.entryShare(at) > 0);
        boolean isRound = hops(flow, at -> at == target)[source] < flow.size();
        boolean setsBack = source == target || hopsToSuccess(flow, target) > hopsToSuccess(flow, source);
        boolean leadsBack = isRound && (hops[target] < hops[source] || (hops[target] == hops[source] && setsBack));
        double exit = flow.exitShare(source);
        double others = 1 - share - exit;
        if (share > 0 && others > 1e-12 && leadsBack) {
            // As many end as before; the others take over what went back, in proportion.
            Journey improved = scaled(
                    flow.journey(),
                    from,
                    others / (1 - exit),
                    exit,
                    way -> way.to().equals(to.id()));
            addSound(flow, improvements, "LOOP_BACK " + from.id() + " " + to.id(), improved);
        }
    }

    private static int hopsToSuccess(JourneyFlow flow, int from) {
        int[] hops = hops(flow, at -> at == from);
        return IntStream.range(0, flow.size())
                .filter(at -> flow.outcome(at).equals(Optional.of(Outcome.SUCCESS)))
                .map(at -> hops[at])
                .min()
                .orElse(flow.size());
    }

    /** From any of the first touchpoints; as many as there are touchpoints where there is no way. */
    private static int[] hops(JourneyFlow flow, IntPredicate isFirst) {
        int[] hops = new int[flow.size()];
        Arrays.setAll(hops, at -> isFirst.test(at) ? 0 : flow.size());
        for (int round = 0; round < hops.length; round++) {
            flow.moves().forEach(move -> hops[move.target()] = Math.min(hops[move.target()], hops[move.source()] + 1));
        }
        return hops;
    }

    /** The shares out of a touchpoint divided by their new sum, some ways taken away. */
    private static Journey scaled(Journey journey, Touchpoint at, double sum, double exit, Predicate<Transition> away) {
        List<Transition> ways = new ArrayList<>();
        for (Transition way : journey.transitions()) {
            boolean isHere = way.from().equals(at.id());
            double share = isHere ? way.probability().orElseThrow() / sum : 0;
            ways.add(isHere ? way.withProbability(away.test(way) ? 0 : Math.min(1, share)) : way);
        }
        Journey scaled = changed(journey, at.toBuilder().exitProbability(exit).build());
        return scaled.toBuilder().transitions(ways).build();
    }

    private static Journey changed(Journey journey, Touchpoint changed) {
        return Measured.edited(journey, each -> each.id().equals(changed.id()) ? changed : each);
    }
}
