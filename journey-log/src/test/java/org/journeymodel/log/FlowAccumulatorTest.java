package org.journeymodel.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.journeymodel.core.observed.FlowStatistics;
import org.journeymodel.core.observed.JourneyEvent;
import org.journeymodel.core.observed.ObservedJourney;
import org.journeymodel.core.observed.ObservedJourneys;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class FlowAccumulatorTest {

    @Test
    void mergesTheCountsOfTwoParts() {
        FlowAccumulator one = FlowAccumulator.empty().add(ObservedJourney.of("u1", "home", "cart"));
        FlowAccumulator other = FlowAccumulator.empty().add(ObservedJourney.of("u2", "home", "home"));
        FlowStatistics merged = one.merge(other).statistics();
        assertThat(Logs.touchpointsOf(merged)).containsExactly("cart 1 1 0 0 1", "home 3 2 1 2 1");
        assertThat(Logs.movesOf(merged)).containsExactly("home cart 1", "home home 1");
        assertThat(other.statistics()).hasToString("2 events, 1 customer, 1 touchpoint, 1 move");
        assertThat(one).hasToString("4 events, 2 customers, 2 touchpoints, 2 moves");
    }

    static IntStream seeds() {
        return IntStream.range(0, 300);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void countsInPartsWhatItCountsInWhole(int seed) {
        Random random = new Random(seed);
        List<ObservedJourney> journeys = journeysOf(random);
        FlowStatistics whole =
                FlowAccumulator.empty().addAll(ObservedJourneys.of(journeys)).statistics();
        Collections.shuffle(journeys, random);
        List<FlowAccumulator> parts = new ArrayList<>();
        for (int from = 0; from < journeys.size(); ) {
            int to = Math.min(journeys.size(), from + 1 + random.nextInt(4));
            ObservedJourneys part = ObservedJourneys.of(journeys.subList(from, to));
            FlowAccumulator counted = FlowAccumulator.empty().addAll(random.nextBoolean() ? part : EventLog.of(part));
            parts.add(random.nextBoolean() ? counted : FlowAccumulator.ofBytes(counted.toBytes()));
            from = to;
        }
        while (parts.size() > 1) {
            FlowAccumulator one = parts.remove(random.nextInt(parts.size()));
            parts.get(random.nextInt(parts.size())).merge(one);
        }
        assertThat(parts.get(0).statistics()).isEqualTo(whole);
        assertThat(parts.get(0).toBytes())
                .isEqualTo(FlowAccumulator.empty()
                        .addAll(ObservedJourneys.of(journeys))
                        .toBytes());
        assertThat(told(EventLog.of(ObservedJourneys.of(journeys)).statistics()))
                .isEqualTo(told(whole));
    }

    private static List<ObservedJourney> journeysOf(Random random) {
        List<ObservedJourney> journeys = new ArrayList<>();
        int touchpoints = 1 + random.nextInt(6);
        for (int customer = random.nextInt(30); customer >= 0; customer--) {
            List<JourneyEvent> events = new ArrayList<>();
            Instant time = Logs.TEN.plusSeconds(random.nextInt(1_000));
            for (int event = random.nextInt(8); event >= 0; event--) {
                time = time.plusNanos(random.nextInt(5));
                String touchpoint = "t" + random.nextInt(touchpoints);
                events.add(
                        random.nextInt(10) == 0
                                ? JourneyEvent.of("u" + customer, touchpoint)
                                : JourneyEvent.of("u" + customer, touchpoint, time));
            }
            journeys.add(ObservedJourney.builder().events(events).build());
        }
        return journeys;
    }

    private static List<String> told(FlowStatistics statistics) {
        List<String> told = new ArrayList<>();
        statistics.touchpoints().forEach(touchpoint -> told.add(touchpoint.toString()));
        statistics.moves().forEach(move -> told.add(move.toString()));
        told.add(statistics.firstEvent() + " " + statistics.lastEvent());
        Collections.sort(told);
        return told;
    }

    @Test
    void goesOnCountingAfterItWasAsked() {
        FlowAccumulator counting = FlowAccumulator.empty();
        assertThat(counting.statistics().events()).isZero();
        assertThat(FlowAccumulator.ofBytes(counting.toBytes()).statistics()).isEqualTo(counting.statistics());
        counting.add(ObservedJourney.of("u1", "a", "b"));
        assertThat(counting.statistics().events()).isEqualTo(2);
        counting.add(ObservedJourney.of("u2", "b"));
        assertThat(counting.statistics().events()).isEqualTo(3);
    }

    @Test
    void tellsHowManyCustomersAreCounted() {
        List<Long> counted = new ArrayList<>();
        FlowAccumulator flow =
                FlowAccumulator.empty().addAll(Logs.ofPaths("a b", "a", "b"), progress -> counted.add(progress.done()));
        assertThat(counted).endsWith(3L);
        assertThat(flow.statistics())
                .isEqualTo(FlowAccumulator.empty()
                        .addAll(Logs.ofPaths("a b", "a", "b"))
                        .statistics());
    }

    @Test
    void refusesItself() {
        FlowAccumulator counting = FlowAccumulator.empty();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> counting.merge(counting))
                .withMessage("Accumulator must be merged with another one, but was with itself. Merge parts of other"
                        + " customers.");
    }

    @Test
    void isAsItWasAfterAJourneyWasRefused() {
        FlowAccumulator counting = FlowAccumulator.empty();
        ObservedJourney early = ObservedJourney.of(
                JourneyEvent.of("u1", "a"), JourneyEvent.of("u1", "b", Instant.parse("1899-01-01T00:00:00Z")));
        assertThatIllegalArgumentException().isThrownBy(() -> counting.add(early));
        assertThat(counting.statistics()).hasToString("0 events, 0 customers, 0 touchpoints, 0 moves");
    }

    @Test
    void refusesBytesThatAreCutOffOrGoOn() {
        byte[] bytes =
                FlowAccumulator.empty().addAll(Logs.ofPaths("a b a", "b")).toBytes();
        for (int length = 0; length < bytes.length; length++) {
            byte[] cut = Arrays.copyOf(bytes, length);
            assertThatIllegalArgumentException()
                    .as("%d", length)
                    .isThrownBy(() -> FlowAccumulator.ofBytes(cut))
                    .withMessageStartingWith("Bytes must be those of FlowAccumulator.toBytes, but they ");
        }
        assertThatIllegalArgumentException()
                .isThrownBy(() -> FlowAccumulator.ofBytes(Arrays.copyOf(bytes, bytes.length + 1)))
                .withMessage("Bytes must be those of FlowAccumulator.toBytes, but they are cut off or go on. Keep them"
                        + " whole, and read them with the version that wrote them.");
    }

    @Test
    void refusesOrCountsBytesWithOneOfThemChanged() {
        byte[] bytes =
                FlowAccumulator.empty().addAll(Logs.ofPaths("a b a", "b")).toBytes();
        for (int at = 0; at < bytes.length; at++) {
            for (int change : new int[] {1, 0x7F, 0x80, 0xFF}) {
                byte[] changed = bytes.clone();
                changed[at] ^= (byte) change;
                try {
                    FlowAccumulator.ofBytes(changed).statistics();
                } catch (IllegalArgumentException e) {
                    assertThat(e).hasMessageEndingWith(".");
                }
            }
        }
    }
}
