package org.journeymodel.graph.bottleneck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.journeymodel.graph.InterruptedWork.assertInterrupted;
import static org.journeymodel.graph.Scripts.seen;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.journeymodel.core.model.Journey;
import org.journeymodel.core.observed.FlowStatistics;
import org.journeymodel.core.observed.JourneyEvent;
import org.journeymodel.core.observed.ObservedJourney;
import org.journeymodel.core.progress.Progress;
import org.journeymodel.core.progress.ProgressListener;
import org.journeymodel.graph.JourneyGraph;
import org.journeymodel.graph.RandomJourney;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Customers are simulated by shares that are known; how often do the intervals hold what is true? */
class ConfidenceCoverageTest {

    private static final int JOURNEYS = 200;
    private static final int CUSTOMERS = 300;

    private int intervals;
    private int holding;
    private int journeys;
    private int successes;

    @AfterEach
    void clearTheFlag() {
        Thread.interrupted();
    }

    @Test
    void nineOfTenIntervalsAndMoreHoldTheTruth() {
        for (int seed = 0; journeys < JOURNEYS; seed++) {
            Journey journey = RandomJourney.of(seed, 7).journey();
            Bottlenecks truth = JourneyGraph.of(journey).bottlenecks(Objective.SUCCESS);
            Bottlenecks found =
                    JourneyGraph.of(journey, simulated(journey, seed)).bottlenecks(Objective.SUCCESS);
            boolean comparable = truth.objective() == Objective.SUCCESS && found.objective() == Objective.SUCCESS;
            if (comparable && !found.ranked().isEmpty() && found.restOnCounts()) {
                compare(truth, found.confidence(400, 0.95, seed));
            }
        }

        assertThat(intervals).isGreaterThan(JOURNEYS);
        assertThat(holding)
                .as("intervals of gains that hold the truth, of %s", intervals)
                .isGreaterThan(intervals * 90 / 100);
        assertThat(successes)
                .as("intervals of success that hold the truth, of %s", JOURNEYS)
                .isGreaterThan(JOURNEYS * 90 / 100);
    }

    private static FlowStatistics simulated(Journey journey, int seed) {
        return seen(JourneyGraph.of(journey)
                .simulate(CUSTOMERS, seed)
                .journeys()
                .map(ConfidenceCoverageTest::path)
                .toArray(String[]::new));
    }

    private static String path(ObservedJourney journey) {
        return journey.events().stream().map(JourneyEvent::touchpoint).collect(Collectors.joining(" "));
    }

    private void compare(Bottlenecks truth, RankingConfidence confidence) {
        journeys++;
        double success = truth.before().orElseThrow().success().orElseThrow();
        successes += holds(confidence.success().orElseThrow(), success) ? 1 : 0;
        Map<String, Double> gains = new HashMap<>();
        truth.ranked().forEach(each -> gains.put(name(each), each.gain()));
        for (BottleneckConfidence each : confidence.bottlenecks()) {
            Double gain = gains.get(name(each.bottleneck()));
            if (gain != null) {
                intervals++;
                holding += holds(each.gain(), gain) ? 1 : 0;
            }
        }
    }

    private static boolean holds(CredibleInterval interval, double value) {
        return interval.low() <= value && value <= interval.high();
    }

    private static String name(Bottleneck bottleneck) {
        return bottleneck.reason() + " " + bottleneck.touchpoint().id()
                + bottleneck.move().map(move -> " " + move.to().id()).orElse("");
    }

    @Test
    void samplingCanBeFollowedAndEnded() {
        List<Progress> heard = new ArrayList<>();
        ProgressListener listener = heard::add;
        JourneyGraph graph = JourneyGraph.of(
                        RandomJourney.of(3, 5).journey(),
                        simulated(RandomJourney.of(3, 5).journey(), 3))
                .withProgress(listener);
        Bottlenecks bottlenecks = graph.bottlenecks(Objective.LOSSES);
        heard.clear();
        RankingConfidence confidence = bottlenecks.confidence(100, 0.9, 0);

        assertThat(heard).hasSize(101);
        assertThat(heard.get(1)).hasToString("Sampling shares: 1 of 100");
        assertThat(heard.get(100).isComplete()).isTrue();
        heard.clear();
        CombinedImprovement best = bottlenecks.best(2);
        assertThat(heard.get(heard.size() - 1).work()).isEqualTo("Combining improvements");
        assertThat(heard.get(heard.size() - 1).isComplete()).isTrue();
        Thread.currentThread().interrupt();
        assertInterrupted(() -> bottlenecks.confidence(100, 0.9, 0));
        Thread.currentThread().interrupt();
        assertInterrupted(() -> bottlenecks.best(2));
        Thread.currentThread().interrupt();
        assertInterrupted(() -> bottlenecks.together(bottlenecks.ranked()));
        assertThat(bottlenecks.confidence(100, 0.9, 0)).isEqualTo(confidence);
        assertThat(bottlenecks.best(2)).isEqualTo(best);
    }
}
