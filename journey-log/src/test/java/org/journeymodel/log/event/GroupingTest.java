package org.journeymodel.log.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Holds the grouping of columns against a stable sort of lists. */
class GroupingTest {

    private record Event(int customer, int number, long time) {}

    static IntStream seeds() {
        return IntStream.range(0, 200);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void groupsAndOrdersAsAStableSortDoes(int seed) {
        Random random = new Random(seed);
        int customers = 1 + random.nextInt(5);
        int spread = 1 + random.nextInt(50);
        LogColumns log = new LogColumns();
        List<Event> events = new ArrayList<>();
        IntStream.range(0, customers).forEach(customer -> log.customers().add("u" + customer));
        for (int number = 0; number < random.nextInt(400); number++) {
            Event event = new Event(random.nextInt(customers), number, random.nextInt(spread));
            events.add(event);
            log.add("u" + event.customer(), event.number(), event.time());
            if (number % 3 == 0) {
                log.score(number);
            }
        }
        events.sort(Comparator.comparingInt(Event::customer).thenComparingLong(Event::time));
        GroupedEvents grouped = log.table().events();
        assertThat(grouped.size()).isEqualTo(events.size());
        for (int place = 0; place < events.size(); place++) {
            Event expected = events.get(place);
            assertThat(grouped.touchpoint(place)).isEqualTo(expected.number());
            assertThat(grouped.time(place)).isEqualTo(expected.time());
            assertThat(grouped.details().score(place).isPresent()).isEqualTo(expected.number() % 3 == 0);
            assertThat(place).isBetween(grouped.start(expected.customer()), grouped.start(expected.customer() + 1) - 1);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "1, 24, false",
        "7, 24, true",
        "3000, 24, false",
        "40000, 24, true",
        "40000, 1, false",
        "40000, 2000000000, true",
        "90000, 2000000000, false"
    })
    void groupsMixedCustomersOfSeveralBuckets(int customers, int touchpoints, boolean isUneven) {
        Random random = new Random(customers);
        LogColumns log = new LogColumns();
        IntStream.range(0, customers).forEach(customer -> log.customers().add("u" + customer));
        List<Event> events = new ArrayList<>();
        for (int number = 0; number < 120_000; number++) {
            int customer = isUneven && random.nextBoolean() ? customers / 2 : random.nextInt(customers);
            Event event = new Event(customer, random.nextInt(touchpoints), number);
            events.add(event);
            log.add("u" + customer, event.number(), number);
        }
        log.score(1);
        Event last = events.get(events.size() - 1);
        events.sort(Comparator.comparingInt(Event::customer));
        GroupedEvents grouped = log.table().events();
        assertThat(IntStream.range(0, grouped.size()).map(grouped::touchpoint).toArray())
                .isEqualTo(events.stream().mapToInt(Event::number).toArray());
        assertThat(IntStream.range(0, grouped.size()).mapToLong(grouped::time).toArray())
                .isEqualTo(events.stream().mapToLong(Event::time).toArray());
        assertThat(grouped.details().score(events.indexOf(last))).hasValue(1);
    }

    @ParameterizedTest
    @MethodSource("manyEvents")
    void keepsEventsOverSeveralBlocks(int step) {
        LogColumns log = new LogColumns();
        log.customers().add("u");
        int size = 200_003;
        for (int event = 0; event < size; event++) {
            log.add("u", (int) ((long) event * step % size), (long) event * step % size);
        }
        log.channel(7);
        GroupedEvents grouped = log.table().events();
        for (int place = 0; place < size; place++) {
            assertThat(grouped.touchpoint(place)).isEqualTo(place);
        }
        int last = (int) ((size - 1L) * step % size);
        assertThat(grouped.details().channel(last)).isEqualTo(7);
        assertThat(grouped.details().channel(last - 1)).isEqualTo(NameTable.UNKNOWN);
    }

    static IntStream manyEvents() {
        return IntStream.of(1, 7_919, 100_001);
    }
}
