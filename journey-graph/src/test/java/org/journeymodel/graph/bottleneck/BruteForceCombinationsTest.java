package org.journeymodel.graph.bottleneck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.journeymodel.core.flow.JourneyFlow;
import org.journeymodel.core.model.Journey;
import org.journeymodel.graph.JourneyGraph;
import org.journeymodel.graph.RandomJourney;
import org.junit.jupiter.api.Test;

/** Bottlenecks mended together, in the journey itself, which is then measured by another road. */
class BruteForceCombinationsTest {

    private static final int JOURNEYS = 2_000;
    private static final List<Objective> OBJECTIVES =
            List.of(Objective.SUCCESS, Objective.LOSSES, Objective.TIME, Objective.FEELING);

    private int combined;
    private int refused;
    private int helping;
    private int hindering;

    @Test
    void anySetOfBottlenecksGainsWhatItGainsInTheJourneyItself() {
        for (int seed = 0; seed < JOURNEYS; seed++) {
            Journey journey = RandomJourney.of(seed, 6).journey();
            for (Objective objective : OBJECTIVES) {
                Bottlenecks found = JourneyGraph.of(journey).bottlenecks(objective);
                if (found.ranked().size() > 1) {
                    compare("seed " + seed + ", " + objective, journey, found, new Random(seed));
                }
            }
        }

        assertThat(List.of(combined, helping, hindering)).allMatch(count -> count > 100);
        assertThat(refused).isGreaterThan(10);
    }

    private void compare(String where, Journey journey, Bottlenecks found, Random random) {
        List<Bottleneck> picked = new ArrayList<>(found.ranked());
        Collections.shuffle(picked, random);
        picked = picked.subList(0, 2 + random.nextInt(Math.min(4, picked.size() - 1)));
        Measured before = new Measured(journey, JourneyFlow.of(journey));
        Mended mended = new Mended(JourneyFlow.of(journey), picked);
        if (mended.leavesSomebodyWithoutAWayOn()
                || !JourneyFlow.of(mended.journey()).traps().isEmpty()) {
            refused++;
            List<Bottleneck> impossible = picked;
            assertThatThrownBy(() -> found.together(impossible))
                    .as(where)
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageStartingWith("Improvements cannot be made together: without ");
            return;
        }
        combined++;
        CombinedImprovement together = found.together(picked);
        Measured after = new Measured(mended.journey(), JourneyFlow.of(journey));
        after.isToldBy(together.after(), where);
        double gain = after.gainOver(before, found.objective());
        assertThat(together.gain()).as(where).isCloseTo(gain, within(1e-7 * (1 + Math.abs(gain))));
        Collections.reverse(picked);
        assertThat(found.together(picked)).as(where).isEqualTo(together);
        helping += together.interaction() > 1e-6 ? 1 : 0;
        hindering += together.interaction() < -1e-6 ? 1 : 0;
    }

    @Test
    void greedyPicksAreTheOnesThatAddMostEachTime() {
        int asGoodAsAny = 0;
        int chosen = 0;
        for (int seed = 0; seed < JOURNEYS / 2; seed++) {
            Bottlenecks found =
                    JourneyGraph.of(RandomJourney.of(seed, 6).journey()).bottlenecks(Objective.SUCCESS);
            if (found.objective() == Objective.SUCCESS && found.ranked().size() > 2) {
                List<Bottleneck> picked = new ArrayList<>();
                for (int most = 1; most <= 3; most++) {
                    double gain = found.best(most).gain();
                    pickNext(found, picked);
                    assertThat(gain)
                            .as("%s best of seed %s", most, seed)
                            .isCloseTo(found.together(picked).gain(), within(1e-8));
                }
                chosen++;
                asGoodAsAny += found.best(2).gain() > bestPair(found) - 1e-8 ? 1 : 0;
            }
        }

        assertThat(chosen).isGreaterThan(50);
        assertThat(asGoodAsAny).as("the best of all pairs, of %s", chosen).isGreaterThan(chosen * 9 / 10);
    }

    /** Adds what gains most with those picked before, tried one by one. */
    private static void pickNext(Bottlenecks found, List<Bottleneck> picked) {
        double most = found.together(picked).gain() + 1e-9;
        Bottleneck next = null;
        for (Bottleneck each : found.ranked()) {
            List<Bottleneck> more = new ArrayList<>(picked);
            more.add(each);
            double gain = picked.contains(each) ? 0 : gain(found, more);
            if (gain > most + 1e-12) {
                most = gain;
                next = each;
            }
        }
        if (next != null) {
            picked.add(next);
        }
    }

    private static double bestPair(Bottlenecks found) {
        double most = 0;
        for (Bottleneck one : found.ranked()) {
            for (Bottleneck other : found.ranked()) {
                most = Math.max(most, one.equals(other) ? 0 : gain(found, List.of(one, other)));
            }
        }
        return most;
    }

    /** Less than any gain if they cannot be made together. */
    private static double gain(Bottlenecks found, List<Bottleneck> picked) {
        try {
            return found.together(picked).gain();
        } catch (IllegalArgumentException impossible) {
            return -1;
        }
    }
}
