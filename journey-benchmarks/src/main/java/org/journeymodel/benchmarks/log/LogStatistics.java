package org.journeymodel.benchmarks.log;

import java.io.IOException;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.journeymodel.core.observed.DurationSummary;
import org.journeymodel.core.observed.FlowStatistics;
import org.journeymodel.log.EventLog;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Warmup;

/** From a CSV file to counts of moves, exact medians and means of their times, and variants. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 4, time = 2)
@Measurement(iterations = 4, time = 2)
@Fork(jvmArgs = {"-Xms3g", "-Xmx3g"})
public class LogStatistics {

    /** The library, on one thread. */
    @Benchmark
    public LogSummary journey(LogFile log) throws IOException {
        EventLog events = EventLog.read(log.file);
        FlowStatistics statistics = events.statistics();
        double medians = statistics.moves().stream()
                .flatMap(move -> move.waiting().stream())
                .map(DurationSummary::median)
                .mapToDouble(Duration::toNanos)
                .sum();
        return new LogSummary(statistics.moves().size(), events.variantCount(), medians / 1_000);
    }

    /** DuckDB in this process, on two threads. */
    @Benchmark
    public LogSummary duckDb(LogFile log) throws SQLException {
        return DuckDbLog.summaryOf(log.file);
    }

    /** What one writes at first: lines split into texts, maps of lists. */
    @Benchmark
    public LogSummary naive(LogFile log) throws IOException {
        return NaiveLog.summaryOf(log.file);
    }
}
