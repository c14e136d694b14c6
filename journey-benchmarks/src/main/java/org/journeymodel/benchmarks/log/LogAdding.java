package org.journeymodel.benchmarks.log;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import org.journeymodel.log.EventLog;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Events added from code, in nanoseconds for each, and the log built of them. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 4, time = 2)
@Measurement(iterations = 4, time = 2)
@Fork(jvmArgs = {"-Xms3g", "-Xmx3g"})
public class LogAdding {

    private static final int EVENTS = 1_000_000;
    private static final int CUSTOMERS = EVENTS / 10;
    private static final int TOUCHPOINTS = 24;

    /** Whether the customers are mixed. */
    @Param({"false", "true"})
    public boolean interleaved;

    private final String[] customers = new String[EVENTS];
    private final String[] touchpoints = new String[EVENTS];
    private final Instant[] times = new Instant[EVENTS];

    /** Makes the texts, each event's its own, as they come from a request or a row. */
    @Setup
    public void generate() {
        SplittableRandom random = new SplittableRandom(1);
        for (int event = 0; event < EVENTS; event++) {
            int customer = interleaved ? random.nextInt(CUSTOMERS) : event / (EVENTS / CUSTOMERS);
            customers[event] = String.valueOf(219_483_890L + 7_919L * customer);
            touchpoints[event] = "touchpoint-" + random.nextInt(TOUCHPOINTS);
            times[event] = Instant.ofEpochSecond(1_572_000_000L + event, 1_000L * random.nextInt(1_000_000));
        }
    }

    /** The library. */
    @Benchmark
    @OperationsPerInvocation(EVENTS)
    public EventLog journey() {
        EventLog.Builder log = EventLog.builder();
        for (int event = 0; event < EVENTS; event++) {
            log.add(customers[event], touchpoints[event], times[event]);
        }
        return log.build();
    }

    /** The same columns by hand: two maps from names to codes, and nothing checked, grouped or sorted. */
    @Benchmark
    @OperationsPerInvocation(EVENTS)
    public Object hashMaps() {
        Map<String, Integer> customerCodes = new HashMap<>();
        Map<String, Integer> touchpointCodes = new HashMap<>();
        int[] customerColumn = new int[EVENTS];
        int[] touchpointColumn = new int[EVENTS];
        long[] timeColumn = new long[EVENTS];
        for (int event = 0; event < EVENTS; event++) {
            customerColumn[event] = customerCodes.computeIfAbsent(customers[event], name -> customerCodes.size());
            touchpointColumn[event] =
                    touchpointCodes.computeIfAbsent(touchpoints[event], name -> touchpointCodes.size());
            timeColumn[event] = ChronoUnit.NANOS.between(Instant.EPOCH, times[event]);
        }
        return new Object[] {customerColumn, touchpointColumn, timeColumn};
    }
}
