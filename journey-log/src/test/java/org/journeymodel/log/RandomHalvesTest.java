package org.journeymodel.log;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.journeymodel.log.SegmentComparison.Correction;
import org.junit.jupiter.api.Test;

/** What chance alone does is called significant about as seldom as the level says. */
class RandomHalvesTest {

    private static final int SEEDS = 400;

    /**
     * {@return a log of customers who differ much from each other: some go back and forth dozens of times, and
     * all their times are long or short}
     */
    private static EventLog logOf(int seed) {
        Random random = new Random(seed);
        EventLog.Builder log = EventLog.builder();
        for (int customer = 0; customer < 240; customer++) {
            double restless = random.nextDouble();
            double slow = Math.exp(2 * random.nextGaussian());
            Instant time = Logs.TEN;
            String at = random.nextInt(3) == 0 ? "search" : "home";
            while (true) {
                log.add("u" + customer, at, time);
                if (at.equals("pay") || random.nextDouble() > 0.5 + restless / 2) {
                    break;
                }
                time = time.plus(Duration.ofMillis((long) (60_000 * slow * -Math.log(1 - random.nextDouble()))));
                at = random.nextDouble() < restless ? (at.equals("home") ? "search" : "home") : next(random);
            }
        }
        return log.build();
    }

    private static String next(Random random) {
        return new String[] {"home", "search", "compare", "cart", "pay"}[random.nextInt(5)];
    }

    private static SegmentComparison halves(int seed) {
        EventLog log = logOf(seed);
        Random random = new Random(-1 - seed);
        String[] half = IntStream.range(0, log.customerCount())
                .filter(customer -> random.nextBoolean())
                .mapToObj(customer -> "u" + customer)
                .toArray(String[]::new);
        EventFilter inHalf = EventFilter.customers(half);
        return SegmentComparison.between(log.keep(inHalf), log.drop(inHalf));
    }

    @Test
    void randomHalvesOfALogSeldomDiffer() {
        int found = 0;
        int foundByHolm = 0;
        for (int seed = 0; seed < SEEDS; seed++) {
            SegmentComparison comparison = halves(seed);
            assertThat(comparison.differences()).hasSizeGreaterThan(10);
            found += comparison.significant().isEmpty() ? 0 : 1;
            foundByHolm += comparison.correctedBy(Correction.HOLM).significant().isEmpty() ? 0 : 1;
        }
        assertThat(found).isLessThanOrEqualTo(SEEDS / 20);
        assertThat(foundByHolm).isLessThanOrEqualTo(found);
    }

    @Test
    void findsADifferenceThatIsThere() {
        int found = 0;
        for (int seed = 0; seed < 20; seed++) {
            EventLog log = logOf(seed);
            EventFilter payers = EventFilter.customersWhoVisited("pay");
            SegmentDifference first = SegmentComparison.between(log.keep(payers), log.drop(payers))
                    .differences()
                    .get(0);
            found += first.isSignificant() && first.touchpoint().equals(Optional.of("pay")) ? 1 : 0;
        }
        assertThat(found).isEqualTo(20);
    }
}
