package org.journeymodel.benchmarks.log;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Counts a log with the collections of the JDK. */
final class NaiveLog {

    private record Event(String touchpoint, Instant time) {}

    private NaiveLog() {}

    static LogSummary summaryOf(Path file) throws IOException {
        Map<List<String>, List<Long>> moves = new HashMap<>();
        Map<List<String>, Integer> variants = new HashMap<>();
        for (List<Event> events : read(file).values()) {
            events.sort(Comparator.comparing(Event::time));
            for (int at = 1; at < events.size(); at++) {
                Event before = events.get(at - 1);
                Event here = events.get(at);
                moves.computeIfAbsent(List.of(before.touchpoint(), here.touchpoint()), move -> new ArrayList<>())
                        .add(Duration.between(before.time(), here.time()).toNanos());
            }
            variants.merge(events.stream().map(Event::touchpoint).toList(), 1, Integer::sum);
        }
        double medians = 0;
        for (List<Long> waiting : moves.values()) {
            Collections.sort(waiting);
            int half = waiting.size() / 2;
            medians += waiting.size() % 2 == 1 ? waiting.get(half) : (waiting.get(half - 1) + waiting.get(half)) / 2.0;
        }
        return new LogSummary(moves.size(), variants.size(), medians / 1_000);
    }

    private static Map<String, List<Event>> read(Path file) throws IOException {
        Map<String, List<Event>> byCustomer = new HashMap<>();
        try (BufferedReader lines = Files.newBufferedReader(file)) {
            lines.readLine();
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                String[] cells = line.split(",", -1);
                Instant time = LocalDateTime.parse(cells[2].replace(' ', 'T')).toInstant(ZoneOffset.UTC);
                byCustomer
                        .computeIfAbsent(cells[0], customer -> new ArrayList<>())
                        .add(new Event(cells[1], time));
            }
        }
        return byCustomer;
    }
}
