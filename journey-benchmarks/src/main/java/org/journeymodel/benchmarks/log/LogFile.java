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

/** A click-stream as a CSV file, made from a seed: ten events to a customer, some touchpoints far more usual. */
@State(Scope.Benchmark)
public class LogFile {

    private static final int EVENTS_PER_CUSTOMER = 10;
    private static final long FIRST_SECOND = 1_572_000_000L;
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss.SSSSSS", Locale.ROOT);

    /** How the events of customers stand in the file. */
    public enum Order {
        /** One customer after the other. */
        GROUPED,
        /** In order of time, all customers mixed. */
        INTERLEAVED
    }

    /** How many events. */
    @Param("1000000")
    public int events;

    /** How many touchpoints. */
    @Param("24")
    public int touchpoints;

    /** How they stand. */
    @Param({"GROUPED", "INTERLEAVED"})
    public Order order = Order.GROUPED;

    /** The file. */
    public Path file = Path.of("");

    /** Writes the file. */
    @Setup
    public void generate() throws IOException {
        file = Files.createTempFile("events", ".csv");
        SplittableRandom random = new SplittableRandom(1);
        int customers = Math.max(1, events / EVENTS_PER_CUSTOMER);
        try (BufferedWriter out = Files.newBufferedWriter(file)) {
            out.write("client_id,event,timestamp\n");
            for (int event = 0; event < events; event++) {
                int customer = order == Order.GROUPED ? event / EVENTS_PER_CUSTOMER : random.nextInt(customers);
                int touchpoint = Math.min(random.nextInt(touchpoints), random.nextInt(touchpoints));
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
