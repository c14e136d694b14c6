package org.journeymodel.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.lang.reflect.InvocationTargetException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.journeymodel.core.observed.DurationSummary;
import org.journeymodel.core.observed.FlowStatistics;
import org.journeymodel.core.observed.JourneyEvent;
import org.journeymodel.core.observed.MoveStatistics;
import org.journeymodel.core.observed.ObservedJourney;
import org.journeymodel.core.observed.ObservedJourneys;
import org.journeymodel.core.observed.TouchpointStatistics;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class MergedHistogramsTest {

    static IntStream seeds() {
        return IntStream.range(0, 300);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void partsOfCustomersMergedInAnyOrderEqualTheWhole(int seed) throws Exception {
        Random random = new Random(seed);
        List<ObservedJourney> journeys = journeys(random);
        FlowStatistics whole = byName(EventLog.of(ObservedJourneys.of(journeys)).statistics());
        assertThat(merged(random, journeys, Integer.MAX_VALUE).statistics()).isEqualTo(whole);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void histogramsOfPartsEqualThatOfTheWhole(int seed) throws Exception {
        Random random = new Random(seed);
        List<ObservedJourney> journeys = journeys(random);
        int kept = random.nextInt(6);
        FlowAccumulator whole = FlowAccumulator.exactUpTo(kept).addAll(ObservedJourneys.of(journeys));
        FlowAccumulator merged = merged(random, journeys, kept);
        assertThat(merged.statistics()).isEqualTo(whole.statistics());
        assertThat(merged.isExact()).isEqualTo(whole.isExact());
        assertThat(merged.toBytes()).isEqualTo(whole.toBytes());
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void histogramsAreAsNearAsTheySay(int seed) {
        List<ObservedJourney> journeys = journeys(new Random(seed));
        int kept = seed % 6;
        FlowAccumulator exact = FlowAccumulator.empty().addAll(ObservedJourneys.of(journeys));
        FlowAccumulator rough = FlowAccumulator.exactUpTo(kept).addAll(ObservedJourneys.of(journeys));
        List<MoveStatistics> moves = exact.statistics().moves();
        for (int move = 0; move < moves.size(); move++) {
            DurationSummary expected = moves.get(move).waiting().orElseThrow();
            DurationSummary actual =
                    rough.statistics().moves().get(move).waiting().orElseThrow();
            assertThat(actual.relativeError()).isEqualTo(expected.count() > kept ? 0.0005 : 0);
            assertThat(actual.count()).isEqualTo(expected.count());
            assertThat(actual.mean()).isEqualTo(expected.mean());
            isNear(actual.median(), expected.median(), actual.relativeError());
            isNear(actual.percentile95(), expected.percentile95(), actual.relativeError());
        }
    }

    private static void isNear(Duration actual, Duration expected, double error) {
        assertThat(Math.abs(actual.toNanos() - expected.toNanos()))
                .isLessThanOrEqualTo((long) Math.ceil(error * expected.toNanos()));
    }

    private static FlowAccumulator merged(Random random, List<ObservedJourney> journeys, int kept) throws Exception {
        List<FlowAccumulator> parts = new ArrayList<>();
        for (int part = 1 + random.nextInt(4); part > 0; part--) {
            parts.add(kept == Integer.MAX_VALUE ? FlowAccumulator.empty() : FlowAccumulator.exactUpTo(kept));
        }
        for (ObservedJourney journey : journeys) {
            parts.get(random.nextInt(parts.size())).add(journey);
        }
        Collections.shuffle(parts, random);
        FlowAccumulator merged = parts.remove(0);
        for (FlowAccumulator part : parts) {
            merged = random.nextBoolean()
                    ? merged.merge(sent(part))
                    : sent(merged).merge(part);
        }
        return merged;
    }

    private static List<ObservedJourney> journeys(Random random) {
        int touchpoints = 1 + random.nextInt(5);
        int spread = 1 << random.nextInt(31);
        List<ObservedJourney> journeys = new ArrayList<>();
        for (int customer = random.nextInt(15); customer >= 0; customer--) {
            List<JourneyEvent> events = new ArrayList<>();
            Instant time = Logs.TEN;
            for (int event = 1 + random.nextInt(6); event > 0; event--) {
                events.add(JourneyEvent.of("u" + customer, "t" + random.nextInt(touchpoints), time));
                time = time.plusNanos(random.nextInt(spread) * 1_000_003L);
            }
            journeys.add(ObservedJourney.builder().events(events).build());
        }
        return journeys;
    }

    private static FlowStatistics byName(FlowStatistics statistics) {
        FlowStatistics.Builder sorted = FlowStatistics.builder()
                .touchpoints(statistics.touchpoints().stream()
                        .sorted(Comparator.comparing(TouchpointStatistics::name))
                        .toList())
                .moves(statistics.moves().stream()
                        .sorted(Comparator.comparing(MoveStatistics::from).thenComparing(MoveStatistics::to))
                        .toList());
        statistics.firstEvent().ifPresent(sorted::firstEvent);
        statistics.lastEvent().ifPresent(sorted::lastEvent);
        return sorted.build();
    }

    private static byte[] written(Object object) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(object);
        }
        return bytes.toByteArray();
    }

    private static FlowAccumulator sent(FlowAccumulator accumulator) throws Exception {
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(written(accumulator)))) {
            return (FlowAccumulator) in.readObject();
        }
    }

    @Test
    void countingGoesOnAfterItWasSent() throws Exception {
        FlowAccumulator sent = sent(FlowAccumulator.empty().addAll(Logs.ofPaths("a a", "b")));
        FlowStatistics both = sent.addAll(Logs.ofPaths("a b a")).statistics();
        assertThat(Logs.touchpointsOf(both)).containsExactly("a 4 2 2 2 2", "b 2 2 0 1 1");
        assertThat(sent(FlowAccumulator.empty()).statistics())
                .isEqualTo(FlowStatistics.builder().build());
    }

    @Test
    void timesFromNanosecondsToCenturiesFitAHistogram() {
        FlowAccumulator accumulator = FlowAccumulator.exactUpTo(0);
        Instant first = Instant.parse("1900-01-01T00:00:00Z");
        Instant last = Instant.parse("2190-12-31T23:59:59.999999999Z");
        accumulator.add(journey("u1", first, last));
        accumulator.add(journey("u2", first, first.plusNanos(1)));
        accumulator.add(journey("u3", first, last));
        DurationSummary waiting =
                accumulator.statistics().moves().get(0).waiting().orElseThrow();
        isNear(waiting.median(), Duration.between(first, last), 0.0005);
        assertThat(waiting.mean())
                .isEqualTo(Duration.between(first, last)
                        .multipliedBy(2)
                        .plusNanos(1)
                        .dividedBy(3));
    }

    private static ObservedJourney journey(String customer, Instant from, Instant to) {
        return ObservedJourney.builder()
                .addEvents(JourneyEvent.of(customer, "a", from), JourneyEvent.of(customer, "b", to))
                .build();
    }

    @Test
    void accumulatorsThatDoNotFitAreNotMerged() {
        FlowAccumulator exact = FlowAccumulator.empty();
        FlowAccumulator rough = FlowAccumulator.exactUpTo(40_000);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> exact.merge(rough))
                .withMessage("Accumulator keeps all waitings, and so must the other one, but it keeps up to 40000."
                        + " Begin both in the same way.");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> FlowAccumulator.exactUpTo(-1))
                .withMessage("Waitings to keep of each pair of touchpoints must be at least 0, but was -1. Keep some"
                        + " 40,000, or all of them with empty().");
    }

    @Test
    void bytesThatWereTamperedWithMakeNoAccumulator() throws IOException {
        byte[] bytes = written(FlowAccumulator.empty().addAll(Logs.ofPaths("alpha omega")));
        int name = new String(bytes, StandardCharsets.ISO_8859_1).indexOf("alpha");
        System.arraycopy("omega".getBytes(StandardCharsets.US_ASCII), 0, bytes, name, 5);
        assertThatExceptionOfType(InvalidObjectException.class)
                .isThrownBy(() -> {
                    try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes))) {
                        in.readObject();
                    }
                })
                .withMessage("Bytes must be those of FlowAccumulator.toBytes, but a name is none, or there twice. Keep"
                        + " them whole, and read them with the version that wrote them.");
    }

    @Test
    void histogramsThatWereTamperedWithAreRefusedOrCounted() {
        byte[] bytes =
                FlowAccumulator.exactUpTo(0).addAll(Logs.ofPaths("a b", "a b")).toBytes();
        int refused = 0;
        for (int at = 0; at < bytes.length; at++) {
            for (int change : new int[] {1, 0x7F, 0x80, 0xFF}) {
                byte[] changed = bytes.clone();
                changed[at] ^= (byte) change;
                try {
                    FlowAccumulator.ofBytes(changed).statistics();
                } catch (IllegalArgumentException e) {
                    assertThat(e).hasMessageEndingWith(".");
                    refused++;
                }
            }
        }
        assertThat(refused).isPositive();
    }

    @Test
    void exactCountingNeedsNoHistogramsAndTheirAbsenceIsTold() throws Exception {
        URL[] withoutHistograms = {locationOf(FlowAccumulator.class), locationOf(FlowStatistics.class)};
        try (URLClassLoader loader = new URLClassLoader(withoutHistograms, ClassLoader.getPlatformClassLoader())) {
            Class<?> type = loader.loadClass(FlowAccumulator.class.getName());
            Object exact = type.getMethod("empty").invoke(null);
            assertThat(exact).hasToString("0 events, 0 customers, 0 touchpoints, 0 moves");
            assertThatIllegalStateException()
                    .isThrownBy(() -> {
                        try {
                            type.getMethod("exactUpTo", int.class).invoke(null, 9);
                        } catch (InvocationTargetException e) {
                            throw (Exception) e.getCause();
                        }
                    })
                    .withMessage("Histograms need the library org.hdrhistogram:HdrHistogram, which is not there."
                            + " Add it as a dependency, or keep all waitings with empty().");
        }
    }

    private static URL locationOf(Class<?> type) {
        return type.getProtectionDomain().getCodeSource().getLocation();
    }
}
