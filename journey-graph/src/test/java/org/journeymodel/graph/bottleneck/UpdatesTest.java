package org.journeymodel.graph.bottleneck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.journeymodel.core.flow.JourneyFlow;
import org.journeymodel.core.progress.ProgressListener;
import org.journeymodel.core.work.Work;
import org.journeymodel.graph.JourneyGraph;
import org.journeymodel.graph.RandomJourney;
import org.journeymodel.graph.Scripts;
import org.journeymodel.graph.chain.AbsorbingChain;
import org.journeymodel.graph.chain.Clock;
import org.junit.jupiter.api.Test;

/** Figures from one solution are those of a journey that is solved anew. */
class UpdatesTest {

    private static final int JOURNEYS = 10_000;

    private final Work work = Work.begin("Comparing", ProgressListener.none());
    private int changes;
    private int solvedAnew;

    @Test
    void everyChangeOfTheSharesOfOneTouchpointGivesTheFiguresOfANewSolution() {
        for (int seed = 0; seed < JOURNEYS; seed++) {
            JourneyFlow flow = JourneyFlow.of(RandomJourney.of(seed, 8).journey());
            AbsorbingChain chain = AbsorbingChain.of(flow);
            double[] feelings = new Facts(flow, JourneyGraph.of(flow.journey()).structure()).feelings();
            Situation now = new Situation(flow, chain, new Clock(flow), feelings, work);
            Updates updates = now.updates(work);
            for (int at = 0; at < flow.size(); at++) {
                if (!flow.movesFrom(at).isEmpty()) {
                    compare(seed, now, updates, at, chain.withoutExit(at));
                }
                for (int move = 0; move < flow.movesFrom(at).size(); move++) {
                    if (flow.movesFrom(at).size() > 1) {
                        compare(seed, now, updates, at, chain.withoutMoves(at, flow.firstMoveFrom(at) + move));
                    }
                }
            }
        }

        assertThat(changes).isGreaterThan(JOURNEYS);
        assertThat(solvedAnew).as("too inexact to be used, of %s", changes).isLessThan(changes / 100);
    }

    private void compare(int seed, Situation now, Updates updates, int touchpoint, AbsorbingChain changed) {
        if (!changed.canAlwaysEnd()) {
            return;
        }
        changes++;
        Figures found = updates.after(changed, touchpoint, work);
        if (found == null) {
            solvedAnew++;
            return;
        }
        double[] expected = numbers(now.under(changed, work).figures());
        double[] numbers = numbers(found);
        for (int at = 0; at < expected.length; at++) {
            String what = "figure " + at + " of seed " + seed + ", touchpoint " + touchpoint;
            if (Double.isNaN(expected[at])) {
                assertThat(numbers[at]).as(what).isNaN();
            } else {
                assertThat(numbers[at]).as(what).isCloseTo(expected[at], within(1e-10 * (1 + Math.abs(expected[at]))));
            }
        }
    }

    private static double[] numbers(Figures figures) {
        return new double[] {
            figures.success(),
            figures.lost(),
            figures.seconds(),
            figures.secondsOfSuccess(),
            figures.feeling(),
            figures.feelingOfSuccess()
        };
    }

    @Test
    void aLoopTooRareToChangeAnyShareIsNoBottleneckHoweverLongJourneysTake() {
        // Customers who get round between a and b a thousand million times; to drop the loop at a rounds away.
        Bottlenecks found = Scripts.graph(
                        "a:3h b:1h done+", "a->b 1", "a->a 6E-17", "b->a .999999999", "b->done .000000001")
                .bottlenecks(Objective.TIME);

        assertThat(found.ranked())
                .filteredOn(each -> each.reason() == Reason.LOOP_BACK
                        && each.touchpoint().id().equals("a"))
                .isEmpty();
        assertThat(found.ranked())
                .hasSize(3)
                .allSatisfy(each ->
                        assertThat(found.together(each).gain()).isCloseTo(each.gain(), within(1e-9 * each.gain())));
    }

    @Test
    void aShareTooSmallToDivideByIsSpreadAllTheSame() {
        // 1 / 1E-309 is more than a number can be.
        Bottleneck only =
                Scripts.graph("a b+", "a->b 1E-309").bottlenecks().ranked().get(0);

        assertThat(only.gain()).isEqualTo(1);
        assertThat(only.after().orElseThrow().success()).hasValue(1);
    }

    @Test
    void whatIsTooInexactIsLeftToANewSolution() {
        // Half of the visits of "ask" end; if none did, customers would go round ten million million times.
        JourneyFlow flow = JourneyFlow.of(Scripts.journey(
                "ask wait done+", "ask->wait 0.5", "wait->ask 0.9999999999999", "wait->done 0.0000000000001"));
        AbsorbingChain chain = AbsorbingChain.of(flow);
        double[] feelings = new double[flow.size()];
        Arrays.fill(feelings, Double.NaN);
        Situation now = new Situation(flow, chain, new Clock(flow), feelings, work);

        assertThat(now.updates(work).after(chain.withoutExit(0), 0, work)).isNull();
    }
}
