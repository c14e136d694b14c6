package org.journeymodel.log.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.journeymodel.core.observed.DurationSummary;
import org.journeymodel.core.observed.JourneyEvent;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Holds each figure of random logs against a plain count over lists. */
class CountedByHandTest {

    private static final ZoneId ZONE = ZoneId.of("America/New_York");

    static IntStream seeds() {
        return IntStream.range(0, 300);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void variants(int seed) {
        RandomLog random = new RandomLog(seed);
        Map<String, Long> byPath = new HashMap<>();
        random.journeys.values().forEach(events -> byPath.merge(path(events), 1L, Long::sum));
        VariantCoverage half = random.log.analysis().variantsCovering(0.5);
        half.variants()
                .forEach(variant ->
                        assertThat(byPath).containsEntry(String.join(" ", variant.touchpoints()), variant.customers()));
        assertThat(half.variants()).isSortedAccordingTo((a, b) -> Long.compare(b.customers(), a.customers()));
        assertThat(half.variants().size() + half.restVariants()).isEqualTo(byPath.size());
        assertThat(2 * half.coveredCustomers()).isGreaterThanOrEqualTo(random.journeys.size());
        VariantCoverage oneLess = random.log.analysis().variants(half.variants().size() - 1);
        assertThat(2 * oneLess.coveredCustomers()).isLessThan(random.journeys.size());
    }

    private static String path(List<JourneyEvent> events) {
        return String.join(" ", events.stream().map(JourneyEvent::touchpoint).toList());
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void funnels(int seed) {
        RandomLog random = new RandomLog(seed);
        List<String> names = List.copyOf(random.touchpoints());
        Random choice = new Random(seed);
        List<String> steps = IntStream.range(0, 1 + choice.nextInt(3))
                .mapToObj(step -> names.get(choice.nextInt(names.size())))
                .toList();
        List<ObservedFunnelStep> counted = random.log.analysis().funnel(steps).steps();
        for (int step = 0; step < steps.size(); step++) {
            // Whoever passes has a path that matches: t1 anything t2 anything t3.
            String pattern = "(.* )?" + String.join(" (.* )?", steps.subList(0, step + 1)) + "( .*)?";
            long passed = random.journeys.values().stream()
                    .filter(events -> path(events).matches(pattern))
                    .count();
            assertThat(counted.get(step).customers()).isEqualTo(passed);
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void funnelsWithinATime(int seed) {
        RandomLog random = new RandomLog(seed);
        List<String> names = List.copyOf(random.touchpoints());
        Random choice = new Random(seed);
        List<String> steps = IntStream.range(0, 1 + choice.nextInt(4))
                .mapToObj(step -> names.get(choice.nextInt(names.size())))
                .toList();
        Duration window = Duration.ofMinutes(30L * (1 + choice.nextInt(4_000)));
        List<ObservedFunnelStep> counted = random.log
                .analysis()
                .funnelWithin(window, steps.toArray(String[]::new))
                .steps();
        for (int step = 0; step < steps.size(); step++) {
            List<String> wanted = steps.subList(0, step + 1);
            long passed = random.journeys.values().stream()
                    .filter(events ->
                            IntStream.range(0, events.size()).anyMatch(start -> passes(events, start, wanted, window)))
                    .count();
            assertThat(counted.get(step).customers()).isEqualTo(passed);
        }
    }

    /** From a start the earliest visit of each step is the best. */
    private static boolean passes(List<JourneyEvent> events, int start, List<String> steps, Duration window) {
        if (!events.get(start).touchpoint().equals(steps.get(0))) {
            return false;
        }
        int at = start;
        for (String step : steps.subList(1, steps.size())) {
            at++;
            while (at < events.size() && !events.get(at).touchpoint().equals(step)) {
                at++;
            }
            if (at >= events.size()) {
                return false;
            }
        }
        Instant first = events.get(start).time().orElseThrow();
        return !events.get(at).time().orElseThrow().isAfter(first.plus(window));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void rework(int seed) {
        RandomLog random = new RandomLog(seed);
        Rework rework = random.log.analysis().rework();
        for (TouchpointRework counted : rework.touchpoints()) {
            List<String> told = random.journeys.values().stream()
                    .map(events -> events.stream()
                            .map(event -> event.touchpoint().equals(counted.touchpoint()) ? "x" : "o")
                            .reduce("", String::concat))
                    .toList();
            assertThat(counted.customers()).isEqualTo(matching(told, ".*x.*"));
            assertThat(counted.returningCustomers()).isEqualTo(matching(told, ".*x.*x.*"));
            assertThat(counted.selfLoopCustomers()).isEqualTo(matching(told, ".*xx.*"));
            assertThat(counted.repetitionCustomers()).isEqualTo(matching(told, ".*xo+x.*"));
            long visits = told.stream()
                    .flatMapToInt(String::chars)
                    .filter(each -> each == 'x')
                    .count();
            assertThat(counted.customers() + counted.selfLoops() + counted.repetitions())
                    .isEqualTo(visits);
            assertThat(counted.selfLoops())
                    .isEqualTo(told.stream()
                            .mapToInt(each -> (int) IntStream.range(1, each.length())
                                    .filter(at -> each.startsWith("xx", at - 1))
                                    .count())
                            .sum());
        }
        long reworking = random.journeys.values().stream()
                .filter(events ->
                        events.stream().map(JourneyEvent::touchpoint).distinct().count() < events.size())
                .count();
        assertThat(rework.reworkingCustomers()).isEqualTo(reworking);
    }

    private static long matching(List<String> told, String pattern) {
        return told.stream().filter(each -> each.matches(pattern)).count();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void throughput(int seed) {
        RandomLog random = new RandomLog(seed);
        ChronoUnit unit = List.of(ChronoUnit.DAYS, ChronoUnit.WEEKS, ChronoUnit.MONTHS, ChronoUnit.YEARS)
                .get(seed % 4);
        Throughput throughput = random.log.analysis().throughput(unit, ZONE);
        for (ThroughputPeriod period : throughput.periods()) {
            Instant from = period.from().atStartOfDay(ZONE).toInstant();
            Instant to = period.from().plus(1, unit).atStartOfDay(ZONE).toInstant();
            assertThat(period.started())
                    .isEqualTo(
                            firsts(random).filter(each -> isIn(each, from, to)).count());
            assertThat(period.finished())
                    .isEqualTo(
                            lasts(random).filter(each -> isIn(each, from, to)).count());
            assertThat(period.underWay())
                    .isEqualTo(firsts(random).filter(each -> each.isBefore(to)).count()
                            - lasts(random).filter(each -> each.isBefore(to)).count());
        }
        assertThat(throughput.periods().stream()
                        .mapToLong(ThroughputPeriod::finished)
                        .sum())
                .isEqualTo(random.journeys.size());
        for (int next = 1; next < throughput.periods().size(); next++) {
            LocalDate before = throughput.periods().get(next - 1).from();
            assertThat(throughput.periods().get(next).from()).isEqualTo(before.plus(1, unit));
        }
    }

    private static boolean isIn(Instant time, Instant from, Instant to) {
        return !time.isBefore(from) && time.isBefore(to);
    }

    private static Stream<Instant> firsts(RandomLog random) {
        return random.journeys.values().stream().map(events -> timeOf(events.get(0)));
    }

    private static Stream<Instant> lasts(RandomLog random) {
        return random.journeys.values().stream().map(events -> timeOf(events.get(events.size() - 1)));
    }

    private static Instant timeOf(JourneyEvent event) {
        return event.time().orElseThrow();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void dwellAndDurations(int seed) {
        RandomLog random = new RandomLog(seed);
        Map<String, List<Duration>> stays = new TreeMap<>();
        List<Duration> durations = new ArrayList<>();
        for (List<JourneyEvent> events : random.journeys.values()) {
            for (int event = 1; event < events.size(); event++) {
                stays.computeIfAbsent(events.get(event - 1).touchpoint(), any -> new ArrayList<>())
                        .add(Duration.between(timeOf(events.get(event - 1)), timeOf(events.get(event))));
            }
            durations.add(Duration.between(timeOf(events.get(0)), timeOf(events.get(events.size() - 1))));
        }
        for (TouchpointDwell dwell : random.log.analysis().dwell().touchpoints()) {
            List<Duration> known = stays.getOrDefault(dwell.touchpoint(), List.of());
            assertThat(dwell.stay().isPresent()).isEqualTo(!known.isEmpty());
            dwell.stay().ifPresent(stay -> isSummaryOf(known, stay));
        }
        isSummaryOf(durations, random.log.analysis().durations().duration().orElseThrow());
    }

    private static void isSummaryOf(List<Duration> times, DurationSummary summary) {
        List<Duration> sorted = times.stream().sorted().toList();
        int count = sorted.size();
        assertThat(summary.count()).isEqualTo(count);
        assertThat(summary.median())
                .isEqualTo(
                        sorted.get((count - 1) / 2).plus(sorted.get(count / 2)).dividedBy(2));
        assertThat(summary.percentile95()).isEqualTo(sorted.get((int) Math.ceil(0.95 * count - 1e-9) - 1));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void hours(int seed) {
        RandomLog random = new RandomLog(seed);
        EventHours hours = random.log.analysis().hours(ZONE);
        for (DayOfWeek weekday : DayOfWeek.values()) {
            for (int hour = 0; hour < 24; hour++) {
                int wanted = hour;
                long counted = random.journeys.values().stream()
                        .flatMap(List::stream)
                        .map(event -> timeOf(event).atZone(ZONE))
                        .filter(time -> time.getDayOfWeek() == weekday && time.getHour() == wanted)
                        .count();
                assertThat(hours.events(weekday, hour)).isEqualTo(counted);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void survival(int seed) {
        RandomLog random = new RandomLog(seed);
        Duration silence = Duration.ofHours(new Random(seed).nextInt(200));
        Survival survival = random.log.analysis().survival(silence);
        Instant end = lasts(random).max(Instant::compareTo).orElseThrow();
        for (int hour = 0; hour < 400; hour += 7) {
            Duration time = Duration.ofHours(hour);
            double expected = kaplanMeier(random, silence, end, time);
            assertThat(survival.shareAfter(time)).isEqualTo(expected, within(1e-12));
        }
        for (double share : new double[] {0, 0.25, 0.5, 0.75}) {
            survival.timeUntil(share).ifPresent(time -> {
                assertThat(survival.shareAfter(time)).isLessThanOrEqualTo(share);
                if (!time.isZero()) {
                    assertThat(survival.shareAfter(time.minusNanos(1))).isGreaterThan(share);
                }
            });
        }
    }

    private static double kaplanMeier(RandomLog random, Duration silence, Instant end, Duration until) {
        TreeMap<Duration, Integer> ends = new TreeMap<>();
        List<Duration> all = new ArrayList<>();
        for (List<JourneyEvent> events : random.journeys.values()) {
            Instant last = timeOf(events.get(events.size() - 1));
            Duration duration = Duration.between(timeOf(events.get(0)), last);
            all.add(duration);
            if (Duration.between(last, end).compareTo(silence) >= 0) {
                ends.merge(duration, 1, Integer::sum);
            }
        }
        double share = 1;
        for (Map.Entry<Duration, Integer> ended : ends.headMap(until, true).entrySet()) {
            long atRisk = all.stream()
                    .filter(each -> each.compareTo(ended.getKey()) >= 0)
                    .count();
            share *= 1 - (double) ended.getValue() / atRisk;
        }
        return share;
    }
}
