package org.journeymodel.log.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.journeymodel.core.observed.DurationSummary;
import org.journeymodel.core.observed.FlowStatistics;
import org.journeymodel.log.EventLog;
import org.journeymodel.log.Logs;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CountingTest {

    @Test
    void countsTheFivePaths() {
        FlowStatistics statistics = Logs.ofPaths(
                        "home catalog cart purchase",
                        "home catalog cart purchase",
                        "home catalog catalog cart",
                        "home search cart",
                        "home search search")
                .statistics();
        assertThat(Logs.touchpointsOf(statistics))
                .containsExactly(
                        "home 5 5 0 5 0",
                        "catalog 4 3 1 0 0",
                        "cart 4 4 0 0 2",
                        "purchase 2 2 0 0 2",
                        "search 3 2 1 0 1");
        assertThat(Logs.movesOf(statistics))
                .containsExactly(
                        "home catalog 3",
                        "home search 2",
                        "catalog catalog 1",
                        "catalog cart 3",
                        "cart purchase 2",
                        "search cart 1",
                        "search search 1");
        assertThat(statistics.customers()).isEqualTo(5);
        assertThat(statistics.events()).isEqualTo(18);
        assertThat(statistics.firstEvent()).contains(Logs.TEN);
        assertThat(statistics.lastEvent()).contains(Logs.TEN.plusSeconds(180));
    }

    @Test
    void countsACustomerWhoReturnsTwiceAsOneWhoReturns() {
        FlowStatistics statistics = Logs.ofPaths("a b a b a", "a a", "b").statistics();
        assertThat(Logs.touchpointsOf(statistics)).containsExactly("a 5 2 2 2 2", "b 3 2 1 1 1");
        assertThat(Logs.movesOf(statistics)).containsExactly("a a 1", "a b 2", "b a 2");
    }

    @Test
    void countsRowsThatCameOutOfOrderInOrderOfTime() throws Exception {
        FlowStatistics statistics = Logs.read(
                        "customer,event,time",
                        "u1,paid,2024-05-01T10:00:09Z",
                        "u2,home,2024-05-01T10:00:00Z",
                        "u1,home,2024-05-01T10:00:00Z",
                        "u1,cart,2024-05-01T10:00:04Z")
                .statistics();
        assertThat(Logs.movesOf(statistics)).containsExactly("home cart 1", "cart paid 1");
        assertThat(statistics.moves())
                .extracting(move -> move.waiting().orElseThrow().median())
                .containsExactly(Duration.ofSeconds(4), Duration.ofSeconds(5));
    }

    @ParameterizedTest
    @CsvSource({
        "7, 7, 7, 7",
        "1 2, 1, 2, 1",
        "5 1 3, 3, 5, 3",
        "4 2 8 1, 3, 8, 3",
        "0 0 0 0, 0, 0, 0",
        "1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 20, 10, 19, 10",
        "1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 20 21, 11, 20, 11",
    })
    void sumsUpTimesByMedianNearestRankAndMean(String nanos, long median, long percentile95, long mean) {
        EventLog.Builder log = EventLog.builder();
        int customer = 0;
        for (String waiting : nanos.split(" ", -1)) {
            String name = "u" + customer++;
            Instant later = Logs.TEN.plusNanos(Long.parseLong(waiting));
            log.add(name, "a", Logs.TEN).add(name, "b", later);
        }
        DurationSummary summary =
                log.build().statistics().moves().get(0).waiting().orElseThrow();
        assertThat(List.of(summary.count(), summary.median(), summary.percentile95(), summary.mean()))
                .containsExactly(
                        (long) customer,
                        Duration.ofNanos(median),
                        Duration.ofNanos(percentile95),
                        Duration.ofNanos(mean));
    }

    @Test
    void addsUpTimesThatNoLongCouldHold() {
        LongList waitings = new LongList();
        for (int count = 0; count < 100; count++) {
            waitings.add(Long.MAX_VALUE);
        }
        assertThat(Durations.summaryOf(waitings).mean()).isEqualTo(Duration.ofNanos(Long.MAX_VALUE));
    }
}
