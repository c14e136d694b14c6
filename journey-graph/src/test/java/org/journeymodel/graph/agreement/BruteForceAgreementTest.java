package org.journeymodel.graph.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.Consumer;
import org.journeymodel.core.flow.Provenance;
import org.journeymodel.core.model.Touchpoint;
import org.journeymodel.core.observed.JourneyEvent;
import org.journeymodel.core.observed.ObservedJourney;
import org.journeymodel.core.observed.ObservedJourneys;
import org.journeymodel.graph.Fraction;
import org.journeymodel.graph.JourneyGraph;
import org.journeymodel.graph.RandomJourney;
import org.junit.jupiter.api.Test;

/** Counts, with maps of lists, what random customers did at random journeys. */
class BruteForceAgreementTest {

    private static final int LOGS = 400;

    /** One random log and all that can be counted of it in the plainest way. */
    private static final class Case {
        final RandomJourney map;
        final List<ObservedJourney> journeys = new ArrayList<>();
        final Agreement agreement;
        final Map<String, Integer> counts = new HashMap<>();
        final Map<String, List<Integer>> visitsOfCustomers = new HashMap<>();
        final Map<String, List<Long>> firstTimes = new HashMap<>();
        final Map<String, List<Double>> feelings = new HashMap<>();

        Case(long seed) {
            map = RandomJourney.of(seed, 6);
            Random random = new Random(seed);
            for (int customer = random.nextInt(40); customer >= 0; customer--) {
                journeys.add(journey(random, "u" + customer));
            }
            agreement = JourneyGraph.of(map.journey()).agreement(ObservedJourneys.of(journeys));
            journeys.forEach(this::count);
        }

        /** Mostly touchpoints of the map; the last two names are strangers. */
        private ObservedJourney journey(Random random, String customer) {
            ObservedJourney.Builder journey = ObservedJourney.builder();
            long time = 0;
            for (int event = random.nextInt(8); event >= 0; event--) {
                time += random.nextInt(3) * 100L;
                JourneyEvent.Builder built =
                        JourneyEvent.builder().customer(customer).touchpoint("t" + random.nextInt(map.size + 2));
                if (random.nextInt(5) > 0) {
                    built.time(Instant.ofEpochSecond(time));
                }
                if (random.nextBoolean()) {
                    built.score((random.nextInt(9) - 4) / 4.0);
                }
                journey.addEvents(built.build());
            }
            return journey.build();
        }

        private void count(ObservedJourney journey) {
            List<JourneyEvent> known = journey.events().stream()
                    .filter(each -> Integer.parseInt(each.touchpoint().substring(1)) < map.size)
                    .toList();
            Map<String, Integer> visits = new HashMap<>();
            Map<String, List<Double>> scores = new HashMap<>();
            Set<String> timed = new HashSet<>();
            for (int at = 0; at < known.size(); at++) {
                JourneyEvent event = known.get(at);
                visits.merge(event.touchpoint(), 1, Integer::sum);
                event.score()
                        .ifPresent(each -> scores.computeIfAbsent(event.touchpoint(), key -> new ArrayList<>())
                                .add(each));
                JourneyEvent next = at + 1 < known.size() ? known.get(at + 1) : null;
                String move = event.touchpoint() + ">" + (next == null ? "END" : next.touchpoint());
                counts.merge(move, 1, Integer::sum);
                if (next != null && event.time().isPresent() && next.time().isPresent() && timed.add(move)) {
                    firstTimes
                            .computeIfAbsent(move, key -> new ArrayList<>())
                            .add(Duration.between(
                                            event.time().get(), next.time().get())
                                    .toSeconds());
                }
            }
            if (!known.isEmpty()) {
                counts.merge("START>" + known.get(0).touchpoint(), 1, Integer::sum);
            }
            visits.forEach((at, count) -> visitsOfCustomers
                    .computeIfAbsent(at, key -> new ArrayList<>())
                    .add(count));
            scores.forEach((at, all) -> feelings.computeIfAbsent(at, key -> new ArrayList<>())
                    .add(all.stream().mapToDouble(each -> each).average().orElseThrow()));
        }

        int count(String move) {
            return counts.getOrDefault(move, 0);
        }
    }

    private static void forAll(Consumer<Case> check) {
        for (long seed = 0; seed < LOGS; seed++) {
            check.accept(new Case(seed));
        }
    }

    private static String to(ShareAgreement share) {
        return share.next().map(Touchpoint::id).orElse("END");
    }

    @Test
    void sharesAreThoseOfCounting() {
        forAll(each -> {
            int told = each.agreement.entries().stream()
                    .mapToInt(entry -> (int) entry.count())
                    .sum();
            for (ShareAgreement entry : each.agreement.entries()) {
                assertThat(entry.count())
                        .isEqualTo(each.count("START>" + entry.touchpoint().id()));
            }
            assertThat(each.agreement.touchpoints()).hasSameSizeAs(each.visitsOfCustomers.keySet());
            for (TouchpointShares row : each.agreement.touchpoints()) {
                List<Integer> visits =
                        each.visitsOfCustomers.get(row.touchpoint().id());
                int sum = visits.stream().mapToInt(count -> count).sum();
                int squares = visits.stream().mapToInt(count -> count * count).sum();
                assertThat(row.visits()).isEqualTo(sum);
                assertThat(row.customers()).isEqualTo(visits.size());
                assertThat(row.effectiveSize()).isCloseTo((double) sum * sum / squares, within(1e-9));
                for (ShareAgreement share : row.shares()) {
                    assertThat(share.count())
                            .isEqualTo(each.count(row.touchpoint().id() + ">" + to(share)));
                }
                assertThat(row.shares().stream()
                                .mapToLong(ShareAgreement::count)
                                .sum())
                        .isEqualTo(sum);
                told += (int) row.shares().stream()
                        .filter(share -> share.next().isPresent())
                        .mapToLong(ShareAgreement::count)
                        .sum();
            }
            int counted = each.counts.entrySet().stream()
                    .filter(count -> !count.getKey().endsWith("END"))
                    .mapToInt(Map.Entry::getValue)
                    .sum();
            assertThat(told).isEqualTo(counted);
        });
    }

    @Test
    void declaredSharesAreThoseOfTheMap() {
        forAll(each -> {
            Fraction[][] shares = each.map.shares();
            for (TouchpointShares row : each.agreement.touchpoints()) {
                int from = Integer.parseInt(row.touchpoint().id().substring(1));
                for (ShareAgreement share : row.shares()) {
                    double declared = share.next().isEmpty()
                            ? each.map.exit[from] / (double) RandomJourney.WHOLE
                            : shares[from][Integer.parseInt(to(share).substring(1))].toDouble();
                    assertThat(share.declaredShare()).isCloseTo(declared, within(1e-12));
                    assertThat(share.provenance() == Provenance.OBSERVED)
                            .isEqualTo(share.next().isPresent() && !isPlanned(each.map, share));
                }
            }
        });
    }

    private static boolean isPlanned(RandomJourney map, ShareAgreement share) {
        return map.journey().transitions().stream()
                .anyMatch(each -> each.from().equals(share.touchpoint().id())
                        && each.to().equals(share.next().orElseThrow().id()));
    }

    @Test
    void timesAreThoseOfSorting() {
        forAll(each -> {
            assertThat(each.agreement.times()).hasSameSizeAs(each.firstTimes.keySet());
            for (TimeAgreement time : each.agreement.times()) {
                long[] sorted =
                        each
                                .firstTimes
                                .get(time.touchpoint().id() + ">"
                                        + time.next().orElseThrow().id())
                                .stream()
                                .mapToLong(seconds -> seconds)
                                .sorted()
                                .toArray();
                int size = sorted.length;
                assertThat(time.customers()).isEqualTo(size);
                assertThat(time.median())
                        .isEqualTo(Duration.ofMillis(500 * (sorted[(size - 1) / 2] + sorted[size / 2])));
                assertThat(time.percentile95()).isEqualTo(Duration.ofSeconds(sorted[(int) Math.ceil(0.95 * size) - 1]));
                assertThat(time.mean().toNanos() / 1e9)
                        .isCloseTo(Arrays.stream(sorted).average().orElseThrow(), within(1e-6));
                time.medianLow().ifPresent(low -> assertThat(low).isLessThanOrEqualTo(time.median()));
                time.medianHigh().ifPresent(high -> assertThat(high).isGreaterThanOrEqualTo(time.median()));
            }
        });
    }

    @Test
    void feelingsAreMeansOfCustomers() {
        forAll(each -> {
            for (FeelingAgreement feeling : each.agreement.feelings()) {
                List<Double> ofCustomers =
                        each.feelings.getOrDefault(feeling.touchpoint().id(), List.of());
                assertThat(feeling.customers()).isEqualTo(ofCustomers.size());
                assertThat(feeling.observedValence().isPresent()).isEqualTo(!ofCustomers.isEmpty());
                feeling.observedValence()
                        .ifPresent(mean -> assertThat(mean)
                                .isCloseTo(
                                        ofCustomers.stream()
                                                .mapToDouble(value -> value)
                                                .average()
                                                .orElseThrow(),
                                        within(1e-12)));
            }
        });
    }

    @Test
    void qValuesAreThoseOfBenjaminiAndHochberg() {
        forAll(each -> {
            List<AgreementFigure> tested = tested(each.agreement);
            long tests = tested.size() + onlyWatched(each.agreement);
            for (AgreementFigure figure : tested) {
                double least = 1;
                for (AgreementFigure other : tested) {
                    double p = other.pValue().orElseThrow();
                    long rank = tested.stream()
                            .filter(one -> one.pValue().orElseThrow() <= p)
                            .count();
                    if (p >= figure.pValue().orElseThrow()) {
                        least = Math.min(least, p * tests / rank);
                    }
                }
                assertThat(figure.adjustedPValue().orElseThrow()).isCloseTo(least, within(1e-12));
                assertThat(figure.isDisagreement()).isEqualTo(least <= 0.05);
            }
        });
    }

    private static List<AgreementFigure> tested(Agreement agreement) {
        List<AgreementFigure> all = new ArrayList<>(agreement.entries());
        agreement.touchpoints().forEach(row -> all.addAll(row.shares()));
        all.addAll(agreement.times());
        all.addAll(agreement.feelings());
        all.removeIf(figure -> figure.pValue().isEmpty());
        return all;
    }

    /** Touchpoints where nothing is tested, but two or more who left the map would have been. */
    private static long onlyWatched(Agreement agreement) {
        return agreement.touchpoints().stream()
                .filter(row -> row.effectiveSize() >= 2)
                .filter(row ->
                        row.shares().stream().allMatch(share -> share.pValue().isEmpty()))
                .count();
    }
}
