package org.journeymodel.benchmarks.log;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.SplittableRandom;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/** A click-stream as a CSV file, made from a seed, in which some touchpoints are far more usual than others. */
@State(Scope.Benchmark)
public class LogFile {

    private static final int EVENTS_PER_CUSTOMER = 10;
    private static final long FIRST_SECOND = 1_572_000_000L;
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss.SSSSSS", Locale.ROOT);

    /** Which customers the events are of, and how they stand in the file. */
    public enum Shape {
        /** Ten events to a customer, one customer after the other. */
        GROUPED,
        /** Some ten events to a customer, in order of time, all customers mixed. */
        INTERLEAVED,
        /** As grouped, at thousands of touchpoints, so that nearly each move is seen once. */
        MANY_TOUCHPOINTS,
        /** All events are one customer's. */
        ONE_CUSTOMER,
        /** Each event is another customer's. */
        ONE_EVENT_EACH;

        int customers(int events) {
            return switch (this) {
                case GROUPED, INTERLEAVED, MANY_TOUCHPOINTS -> Math.max(1, events / EVENTS_PER_CUSTOMER);
                case ONE_CUSTOMER -> 1;
                case ONE_EVENT_EACH -> events;
            };
        }
    }

    /** How many events. */
    @Param("1000000")
    public int events;

    /** How many touchpoints, unless the shape says thousands. */
    @Param("24")
    public int touchpoints;

    /** Whose they are, and how they stand. */
    @Param({"GROUPED", "INTERLEAVED", "MANY_TOUCHPOINTS", "ONE_CUSTOMER", "ONE_EVENT_EACH"})
    public Shape shape = Shape.GROUPED;

    /** The file. */
    public Path file = Path.of("");

    /** Writes the file. */
    @Setup
    public void generate() throws IOException {
        file = Files.createTempFile("events", ".csv");
        SplittableRandom random = new SplittableRandom(1);
        int customers = shape.customers(events);
        int places = shape == Shape.MANY_TOUCHPOINTS ? 5_000 : touchpoints;
        try (BufferedWriter out = Files.newBufferedWriter(file)) {
            out.write("client_id,event,timestamp\n");
            for (int event = 0; event < events; event++) {
                int customer = shape == Shape.INTERLEAVED
                        ? random.nextInt(customers)
                        : (int) ((long) event * customers / events);
                int touchpoint = Math.min(random.nextInt(places), random.nextInt(places));
                // Times of one customer never tie, so that all contenders see the same moves.
                LocalDateTime time = LocalDateTime.ofEpochSecond(FIRST_SECOND + event, 0, ZoneOffset.UTC)
                        .plusNanos(1_000L * random.nextInt(1_000_000));
                out.write((219_483_890L + 7_919L * customer) + ",touchpoint-" + touchpoint + "," + TIME.format(time)
                        + "\n");
            }
        }
    }

    /** Deletes the file. */
    @TearDown
    public void delete() throws IOException {
        Files.deleteIfExists(file);
    }
}
