package org.journeymodel.graph.flow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.journeymodel.graph.Scripts.journey;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import org.assertj.core.data.Offset;
import org.journeymodel.core.flow.JourneyFlow;
import org.journeymodel.core.flow.Provenance;
import org.journeymodel.core.model.Journey;
import org.journeymodel.core.model.JourneyAtlas;
import org.journeymodel.core.model.Outcome;
import org.journeymodel.core.model.Touchpoint;
import org.journeymodel.core.observed.FlowStatistics;
import org.journeymodel.graph.RandomJourney;
import org.journeymodel.graph.Scripts;
import org.junit.jupiter.api.Test;

/** Rolled up or laid out flat, an atlas says the same. */
class FlattenedAtlasTest {

    private static final int ATLASES = 4_000;

    @Test
    void randomAtlasesSayTheSameBothWays() {
        int nested = 0;
        int observed = 0;
        for (long seed = 0; seed < ATLASES; seed++) {
            Random random = new Random(seed);
            JourneyAtlas atlas = randomAtlas(random, 3);
            // Of every other atlas, customers were seen.
            AtlasFlow rolledUp = AtlasFlow.of(atlas, "j2", seed % 2 == 0 ? Map.of() : seenIn(atlas, random));
            observed += rolledUp.basis().get(Provenance.OBSERVED) > 0 ? 1 : 0;
            Journey flat = rolledUp.flattened(100_000);
            FlowAnalysis laidOut = FlowAnalysis.of(JourneyFlow.of(flat));
            for (Outcome outcome : Outcome.values()) {
                assertThat(rolledUp.probabilityOf(outcome))
                        .as("%s, seed %d", outcome, seed)
                        .isCloseTo(laidOut.probabilityOf(outcome), near(1));
            }
            assertThat(rolledUp.moves()).as("seed %d", seed).isCloseTo(laidOut.moves(), near(laidOut.moves()));
            double seconds = laidOut.time().mean().toNanos() / 1e9;
            assertThat(rolledUp.time().mean().toNanos() / 1e9)
                    .as("seed %d", seed)
                    .isCloseTo(seconds, near(1 + seconds));
            for (Touchpoint touchpoint : rolledUp.journey().touchpoints()) {
                double visits = laidOut.visits(touchpoint.id());
                assertThat(rolledUp.visits(touchpoint.id())).isCloseTo(visits, near(1 + visits));
            }
            assertThat(new HashSet<>(
                            flat.touchpoints().stream().map(Touchpoint::id).toList()))
                    .hasSameSizeAs(flat.touchpoints());
            nested +=
                    flat.touchpoints().size() > rolledUp.journey().touchpoints().size() ? 1 : 0;
        }
        assertThat(nested).isGreaterThan(ATLASES / 2);
        assertThat(observed).isGreaterThan(ATLASES / 4);
    }

    /** In some of the journeys, what three customers did at random, with the time of each move. */
    private static Map<String, FlowStatistics> seenIn(JourneyAtlas atlas, Random random) {
        Map<String, FlowStatistics> seen = new HashMap<>();
        for (Journey journey : atlas.journeys()) {
            if (random.nextInt(3) > 0) {
                int size = journey.touchpoints().size();
                Map<String, Duration> times = new HashMap<>();
                for (int move = 0; move < size * size; move++) {
                    times.put("t" + move / size + " t" + move % size, Duration.ofSeconds(random.nextInt(5_000)));
                }
                String[] paths = new String[3];
                for (int customer = 0; customer < paths.length; customer++) {
                    paths[customer] = random.ints(1 + random.nextInt(4), 0, size)
                            .mapToObj(at -> "t" + at)
                            .collect(Collectors.joining(" "));
                }
                seen.put(journey.id(), Scripts.seen(times, paths));
            }
        }
        return seen;
    }

    private static Offset<Double> near(double size) {
        return within(1e-9 * size);
    }

    /** Each journey may enter those before it. */
    private static JourneyAtlas randomAtlas(Random random, int journeys) {
        List<Journey> all = new ArrayList<>();
        for (int number = 0; number < journeys; number++) {
            Journey plain = RandomJourney.of(random.nextLong(), 4).journey();
            Map<String, String> entered = new HashMap<>();
            for (Touchpoint touchpoint : plain.touchpoints()) {
                if (number > 0 && random.nextInt(3) == 0) {
                    entered.put(touchpoint.id(), "j" + random.nextInt(number));
                }
            }
            all.add(AtlasScripts.entering(plain, entered).toBuilder()
                    .id("j" + number)
                    .build());
        }
        return JourneyAtlas.of(all.toArray(Journey[]::new));
    }

    @Test
    void tenThousandJourneysWithinEachOtherNeedNoDeepStack() throws Exception {
        int depth = 10_000;
        List<Journey> all = new ArrayList<>();
        for (int number = 0; number <= depth; number++) {
            Map<String, String> entered = number == 0 ? Map.of() : Map.of("a", "j" + (number - 1));
            all.add(AtlasScripts.entering(journey("a:1s b+", "a->b 1"), entered).toBuilder()
                    .id("j" + number)
                    .build());
        }
        JourneyAtlas atlas = JourneyAtlas.of(all.toArray(Journey[]::new));
        AtomicReference<AtlasFlow> rolledUp = new AtomicReference<>();
        AtomicReference<Journey> flat = new AtomicReference<>();
        AtomicReference<Throwable> fault = new AtomicReference<>();
        Runnable both = () -> {
            rolledUp.set(AtlasFlow.of(atlas, "j" + depth));
            flat.set(rolledUp.get().flattened(3 * depth + 2));
        };
        Thread thread = new Thread(null, both, "small stack", 512 * 1024);
        thread.setUncaughtExceptionHandler((any, thrown) -> fault.set(thrown));
        thread.start();
        thread.join();

        assertThat(fault.get()).isNull();
        assertThat(rolledUp.get().probabilityOf(Outcome.SUCCESS)).isCloseTo(1, within(1e-9));
        // On each level but the innermost: a, a done, b; there a and b.
        assertThat(rolledUp.get().touchpointsVisited()).isCloseTo(3.0 * depth + 2, within(1e-3));
        assertThat(flat.get().touchpoints()).hasSize(3 * depth + 2);
        assertThat(rolledUp.get().time().mean().toSeconds()).isEqualTo(1);
        assertThat(FlowAnalysis.of(JourneyFlow.of(flat.get())).touchpointsVisited())
                .isCloseTo(3.0 * depth + 2, within(1e-3));
    }
}
