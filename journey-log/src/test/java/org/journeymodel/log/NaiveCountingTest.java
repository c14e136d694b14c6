package org.journeymodel.log;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.journeymodel.core.observed.DurationSummary;
import org.journeymodel.core.observed.FlowStatistics;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Holds what a log counts against a plain count over maps of lists, on random logs. */
class NaiveCountingTest {

    private record Row(String customer, String touchpoint, Instant time) {}

    static java.util.stream.IntStream seeds() {
        return java.util.stream.IntStream.range(0, 300);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void countsAsAPlainCountDoes(int seed) throws IOException {
        List<Row> rows = rowsOf(new Random(seed));
        List<String> expected = naive(rows);
        assertThat(told(built(rows).statistics())).as("seed %d", seed).isEqualTo(expected);
        assertThat(told(read(rows).statistics())).as("seed %d", seed).isEqualTo(expected);
    }

    private static List<Row> rowsOf(Random random) {
        int customers = 1 + random.nextInt(6);
        int touchpoints = 1 + random.nextInt(7);
        int spread = 1 + random.nextInt(40);
        List<Row> rows = new ArrayList<>();
        for (int row = random.nextInt(60); row >= 0; row--) {
            rows.add(new Row(
                    "u" + random.nextInt(customers),
                    "t" + random.nextInt(touchpoints),
                    Logs.TEN.plusNanos(1_000L * random.nextInt(spread))));
        }
        return rows;
    }

    private static EventLog built(List<Row> rows) {
        EventLog.Builder log = EventLog.builder();
        rows.forEach(row -> log.add(row.customer(), row.touchpoint(), row.time()));
        return log.build();
    }

    private static EventLog read(List<Row> rows) throws IOException {
        List<String> lines = new ArrayList<>(List.of("time;user;page"));
        rows.forEach(row -> lines.add(row.time() + ";" + row.customer() + ";\"" + row.touchpoint() + "\""));
        return Logs.read(lines.toArray(String[]::new));
    }

    private static List<String> told(FlowStatistics statistics) {
        List<String> told = new ArrayList<>(Logs.touchpointsOf(statistics));
        statistics.moves().forEach(move -> {
            DurationSummary waiting = move.waiting().orElseThrow();
            told.add(move.from() + " " + move.to() + " " + move.count() + " " + waiting.median() + " "
                    + waiting.percentile95() + " " + waiting.mean());
        });
        return told;
    }

    private static List<String> naive(List<Row> rows) {
        Map<String, List<Row>> byCustomer = new LinkedHashMap<>();
        Set<String> touchpoints = new LinkedHashSet<>();
        for (Row row : rows) {
            byCustomer.computeIfAbsent(row.customer(), any -> new ArrayList<>()).add(row);
            touchpoints.add(row.touchpoint());
        }
        Map<String, List<Long>> moves = new TreeMap<>();
        for (List<Row> events : byCustomer.values()) {
            events.sort(java.util.Comparator.comparing(Row::time));
            for (int at = 1; at < events.size(); at++) {
                Row before = events.get(at - 1);
                Row here = events.get(at);
                moves.computeIfAbsent(before.touchpoint() + " " + here.touchpoint(), any -> new ArrayList<>())
                        .add(Duration.between(before.time(), here.time()).toNanos());
            }
        }
        List<String> told = new ArrayList<>();
        touchpoints.forEach(touchpoint -> told.add(naiveTouchpoint(touchpoint, byCustomer)));
        for (String from : touchpoints) {
            for (String to : touchpoints) {
                if (moves.containsKey(from + " " + to)) {
                    told.add(naiveMove(from + " " + to, moves.get(from + " " + to)));
                }
            }
        }
        return told;
    }

    private static String naiveTouchpoint(String touchpoint, Map<String, List<Row>> byCustomer) {
        int visits = 0;
        int customers = 0;
        int returning = 0;
        int starts = 0;
        int ends = 0;
        for (List<Row> events : byCustomer.values()) {
            long here = events.stream()
                    .filter(row -> row.touchpoint().equals(touchpoint))
                    .count();
            visits += (int) here;
            customers += here > 0 ? 1 : 0;
            returning += here > 1 ? 1 : 0;
            starts += events.get(0).touchpoint().equals(touchpoint) ? 1 : 0;
            ends += events.get(events.size() - 1).touchpoint().equals(touchpoint) ? 1 : 0;
        }
        return touchpoint + " " + visits + " " + customers + " " + returning + " " + starts + " " + ends;
    }

    private static String naiveMove(String move, List<Long> waitings) {
        Collections.sort(waitings);
        int count = waitings.size();
        long middle =
                count % 2 == 1 ? waitings.get(count / 2) : (waitings.get(count / 2 - 1) + waitings.get(count / 2)) / 2;
        int rank = (int) Math.ceil(count * 95 / 100.0);
        long sum = waitings.stream().mapToLong(Long::longValue).sum();
        return move + " " + count + " " + Duration.ofNanos(middle) + " " + Duration.ofNanos(waitings.get(rank - 1))
                + " " + Duration.ofNanos(sum / count);
    }
}
