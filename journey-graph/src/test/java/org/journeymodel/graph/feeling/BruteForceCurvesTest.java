package org.journeymodel.graph.feeling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.journeymodel.core.model.Journey;
import org.journeymodel.core.model.Touchpoint;
import org.journeymodel.graph.JourneyGraph;
import org.journeymodel.graph.RandomJourney;
import org.junit.jupiter.api.Test;

/** Curves of random walks against their definitions, each taken word by word. */
class BruteForceCurvesTest {

    private static final int WALKS = 10_000;

    @Test
    void everyMeasureIsWhatItsDefinitionSays() {
        for (int seed = 0; seed < WALKS; seed++) {
            Random random = new Random(seed);
            Journey journey = RandomJourney.of(seed, 8).journey();
            List<String> walk = new ArrayList<>();
            List<Double> felt = new ArrayList<>();
            for (int step = 0; step <= random.nextInt(12); step++) {
                Touchpoint at = journey.touchpoints()
                        .get(random.nextInt(journey.touchpoints().size()));
                walk.add(at.id());
                felt.add(journey.feelingAt(at).orElse(Double.NaN));
            }
            check(seed, JourneyGraph.of(journey).feelings().along(walk), felt);
        }
    }

    private static void check(int seed, EmotionCurve curve, List<Double> felt) {
        List<Integer> known = IntStream.range(0, felt.size())
                .filter(step -> !Double.isNaN(felt.get(step)))
                .boxed()
                .toList();
        // Feelings are eighths, so that sums are exact.
        double sum = known.stream().mapToDouble(felt::get).sum();
        assertThat(curve.coverage()).as("seed %s", seed).isEqualTo((double) known.size() / felt.size());
        assertThat(curve.mean().valence().orElse(9))
                .as("seed %s", seed)
                .isCloseTo(known.isEmpty() ? 9 : sum / known.size(), within(1e-15));
        assertThat(curve.worst(4))
                .as("seed %s", seed)
                .extracting(EmotionPoint::step)
                .isEqualTo(known.stream()
                        .sorted(Comparator.comparing(felt::get))
                        .limit(4)
                        .toList());
        double area = known.stream()
                .mapToDouble(felt::get)
                .filter(each -> each < 0)
                .map(Math::abs)
                .sum();
        assertThat(curve.areaBelowNeutral().orElse(9)).as("seed %s", seed).isEqualTo(known.isEmpty() ? 9 : area);
        assertThat(curve.end().orElse(9)).isEqualTo(orNine(felt.get(felt.size() - 1)));
        checkPeakEnd(seed, curve, felt, known);
        checkDrop(seed, curve, felt);
    }

    private static double orNine(double valence) {
        return Double.isNaN(valence) ? 9 : valence;
    }

    private static void checkPeakEnd(int seed, EmotionCurve curve, List<Double> felt, List<Integer> known) {
        double end = felt.get(felt.size() - 1);
        assertThat(curve.peakEnd().isPresent()).as("seed %s", seed).isEqualTo(!Double.isNaN(end));
        curve.peakEnd().ifPresent(found -> {
            double lowest = known.stream().mapToDouble(felt::get).min().orElseThrow();
            double highest = known.stream().mapToDouble(felt::get).max().orElseThrow();
            double peak = -lowest >= highest ? lowest : highest;
            assertThat(found.peak().step()).as("seed %s", seed).isEqualTo(felt.indexOf(peak));
            assertThat(found.valence()).as("seed %s", seed).isEqualTo((peak + end) / 2);
        });
    }

    /** Of every pair of known points with nothing known between them. */
    private static void checkDrop(int seed, EmotionCurve curve, List<Double> felt) {
        List<Integer> best = List.of();
        double size = 0;
        for (int from = 0; from < felt.size(); from++) {
            for (int to = from + 1; to < felt.size(); to++) {
                boolean isGap = felt.subList(from + 1, to).stream().allMatch(each -> Double.isNaN(each));
                if (isGap && felt.get(from) - felt.get(to) > size) {
                    size = felt.get(from) - felt.get(to);
                    best = List.of(from, to);
                }
            }
        }
        assertThat(curve.largestDrop().stream()
                        .flatMap(drop -> List.of(drop.from().step(), drop.to().step()).stream())
                        .toList())
                .as("seed %s", seed)
                .isEqualTo(best);
    }
}
