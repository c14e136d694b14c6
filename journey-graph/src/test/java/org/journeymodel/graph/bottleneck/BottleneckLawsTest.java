package org.journeymodel.graph.bottleneck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Random;
import java.util.Set;
import org.journeymodel.core.flow.FlowMove;
import org.journeymodel.core.flow.JourneyFlow;
import org.journeymodel.core.model.Journey;
import org.journeymodel.core.model.Outcome;
import org.journeymodel.core.model.Touchpoint;
import org.journeymodel.core.model.Transition;
import org.journeymodel.core.progress.ProgressListener;
import org.journeymodel.core.work.Work;
import org.journeymodel.graph.JourneyGraph;
import org.journeymodel.graph.RandomJourney;
import org.journeymodel.graph.chain.AbsorbingChain;
import org.journeymodel.graph.chain.Clock;
import org.junit.jupiter.api.Test;

/** What holds of the bottlenecks of every journey. */
class BottleneckLawsTest {

    private static final int JOURNEYS = 2_000;

    @Test
    void removingADropOffNeverDoesDamage() {
        int dropOffs = 0;
        for (int seed = 0; seed < JOURNEYS; seed++) {
            JourneyFlow flow = JourneyFlow.of(RandomJourney.of(seed, 8).journey());
            Facts facts = new Facts(flow, JourneyGraph.of(flow.journey()).structure());
            Work work = Work.begin("Trying", ProgressListener.none());
            Situation now = new Situation(flow, AbsorbingChain.of(flow), new Clock(flow), facts.feelings(), work);
            Figures before = now.figures();
            for (Candidate each :
                    Candidates.of(facts, now, ProgressListener.none()).found()) {
                if (each.reason() == Reason.DROP_OFF) {
                    dropOffs++;
                    assertThat(each.after().lost())
                            .as("lost, seed %s", seed)
                            .isLessThanOrEqualTo(before.lost() + 1e-12);
                    assertThat(before.canSucceed() ? each.after().success() : 0)
                            .as("success, seed %s", seed)
                            .isGreaterThanOrEqualTo(before.canSucceed() ? before.success() - 1e-12 : 0);
                }
            }
        }
        assertThat(dropOffs).isGreaterThan(JOURNEYS);
    }

    @Test
    void nothingThatIsListedDoesDamage() {
        for (int seed = 0; seed < JOURNEYS; seed++) {
            JourneyGraph graph = JourneyGraph.of(RandomJourney.of(seed, 8).journey());
            for (Objective objective : Objective.values()) {
                Bottlenecks found = graph.bottlenecks(objective);
                for (Bottleneck each : found.ranked()) {
                    assertThat(each.gain()).as("%s of seed %s", each, seed).isGreaterThanOrEqualTo(-1e-9);
                    each.after()
                            .ifPresent(after -> assertThat(after.lostPer100())
                                    .as("%s by %s", each, found.note())
                                    .isLessThanOrEqualTo(
                                            objective == Objective.SUCCESS && found.objective() == Objective.SUCCESS
                                                    ? 100
                                                    : found.before()
                                                                    .orElseThrow()
                                                                    .lostPer100()
                                                            + 1e-6));
                }
            }
        }
    }

    @Test
    void newNamesAndAnotherOrderChangeNothing() {
        for (int seed = 0; seed < JOURNEYS / 4; seed++) {
            Journey journey = RandomJourney.of(seed, 8).journey();
            Journey shuffled = shuffled(journey, new Random(seed));
            for (Objective objective : Objective.values()) {
                Bottlenecks one = JourneyGraph.of(journey).bottlenecks(objective);
                Bottlenecks other = JourneyGraph.of(shuffled).bottlenecks(objective);
                assertThat(other.objective()).isEqualTo(one.objective());
                assertThat(other.note()).isEqualTo(one.note());
                areTheSame("seed " + seed + ", " + objective, one.ranked(), other.ranked());
            }
        }
    }

    private static void areTheSame(String where, List<Bottleneck> ranked, List<Bottleneck> shuffled) {
        Map<String, Integer> places = new HashMap<>();
        shuffled.forEach(each -> places.put(nameOf(each), places.size()));
        assertThat(ranked)
                .as(where)
                .extracting(BottleneckLawsTest::nameOf)
                .containsExactlyInAnyOrderElementsOf(places.keySet());
        int place = -1;
        double last = Double.POSITIVE_INFINITY;
        for (Bottleneck each : ranked) {
            Bottleneck other = shuffled.get(places.get(nameOf(each)));
            assertThat(other.gain()).as(where).isCloseTo(each.gain(), within(1e-9 * (1 + each.gain())));
            assertThat(inOldNames(other.sentence())).as(where).isEqualTo(each.sentence());
            assertThat(other.reasons().stream().map(BottleneckLawsTest::fact))
                    .as(where)
                    .containsExactlyInAnyOrderElementsOf(each.reasons().stream()
                            .map(BottleneckLawsTest::fact)
                            .toList());
            // Equal gains stand in the order of touchpoints, which is another.
            if (each.gain() < last - 1e-6 * (1 + Math.abs(each.gain()))) {
                assertThat(places.get(nameOf(each))).as("order, %s", where).isGreaterThan(place);
                place = -1;
            }
            place = Math.max(place, places.get(nameOf(each)));
            last = each.gain();
        }
    }

    private static String nameOf(Bottleneck bottleneck) {
        String name = bottleneck.reason() + " " + bottleneck.touchpoint().id()
                + bottleneck.move().map(move -> " " + move.to().id()).orElse("")
                + bottleneck
                        .move()
                        .filter(move -> bottleneck.reason() == Reason.WAITING)
                        .flatMap(FlowMove::transition)
                        .flatMap(Transition::trigger)
                        .orElse("");
        return name.replace("other-", "");
    }

    /** Of equally long waits the first is told, which is another. */
    private static String fact(String reason) {
        return inOldNames(reason).replaceAll("(wait of .*) before .*", "$1");
    }

    private static String inOldNames(String text) {
        return text.replace("Another ", "Touchpoint ");
    }

    /** The last touchpoint stays last, since a journey may end neutrally there. */
    private static Journey shuffled(Journey journey, Random random) {
        List<Touchpoint> touchpoints = new ArrayList<>();
        for (Touchpoint each : journey.touchpoints()) {
            touchpoints.add(each.toBuilder()
                    .id("other-" + each.id())
                    .name(each.name().replace("Touchpoint", "Another"))
                    .build());
        }
        Collections.shuffle(touchpoints.subList(0, touchpoints.size() - 1), random);
        List<Transition> ways = new ArrayList<>();
        for (Transition each : journey.transitions()) {
            ways.add(each.toBuilder()
                    .from("other-" + each.from())
                    .to("other-" + each.to())
                    .build());
        }
        Collections.shuffle(ways, random);
        return journey.toBuilder()
                .stages(List.of(journey.stages().get(0).toBuilder()
                        .touchpoints(touchpoints)
                        .build()))
                .transitions(ways)
                .build();
    }

    @Test
    void withoutNumbersThoseAreListedThatFeelBadCannotBePassedByOrAreInALoop() {
        int sound = 0;
        for (int seed = 0; seed < JOURNEYS; seed++) {
            Journey journey = withoutNumbers(RandomJourney.of(seed, 6).journey());
            JourneyFlow flow = JourneyFlow.of(journey);
            if (flow.isSound()) {
                sound++;
                Bottlenecks found = JourneyGraph.of(journey).bottlenecks();
                assertThat(found.objective()).isEqualTo(Objective.STRUCTURE);
                assertThat(found.note())
                        .isEqualTo("No probability is declared or observed: ranked by structure and feelings alone; no"
                                + " gain is computed.");
                assertThat(found.ranked())
                        .allMatch(each -> each.gain() == 0 && each.after().isEmpty());
                assertThat(found.ranked())
                        .as("seed %s", seed)
                        .extracting(each -> each.touchpoint().id())
                        .containsExactlyInAnyOrderElementsOf(listed(flow));
            }
        }
        assertThat(sound).isGreaterThan(JOURNEYS / 20);
    }

    private static Journey withoutNumbers(Journey journey) {
        Journey without = Measured.edited(
                journey,
                each -> each.toBuilder().exitProbability(OptionalDouble.empty()).build());
        return without.toBuilder()
                .transitions(without.transitions().stream()
                        .map(each -> each.toBuilder()
                                .probability(OptionalDouble.empty())
                                .build())
                        .toList())
                .build();
    }

    private static Set<String> listed(JourneyFlow flow) {
        Set<String> listed = new HashSet<>();
        boolean canSucceed = canSucceedWithout(flow, -1);
        for (int at = 0; at < flow.size(); at++) {
            boolean isOutcome = flow.outcome(at).filter(Outcome.SUCCESS::equals).isPresent();
            boolean isMustPass = canSucceed && !isOutcome && !canSucceedWithout(flow, at);
            boolean isInLoop = reached(flow, at, -1)[at];
            if (flow.feeling(at).orElse(0) < 0 || isMustPass || isInLoop) {
                listed.add(flow.touchpoints().get(at).id());
            }
        }
        return listed;
    }

    private static boolean canSucceedWithout(JourneyFlow flow, int removed) {
        for (int from = 0; from < flow.size(); from++) {
            if (flow.entryShare(from) > 0 && from != removed) {
                boolean[] reached = reached(flow, from, removed);
                reached[from] = true;
                for (int at = 0; at < flow.size(); at++) {
                    if (reached[at]
                            && flow.outcome(at).filter(Outcome.SUCCESS::equals).isPresent()) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    /** Where customers come who leave a touchpoint, without ever visiting the one that is removed. */
    private static boolean[] reached(JourneyFlow flow, int from, int removed) {
        boolean[] reached = new boolean[flow.size()];
        for (int round = 0; round <= flow.size(); round++) {
            for (FlowMove move : flow.moves()) {
                boolean isLeft = move.source() == from || reached[move.source()];
                reached[move.target()] |= isLeft && move.target() != removed && move.source() != removed;
            }
        }
        return reached;
    }
}
