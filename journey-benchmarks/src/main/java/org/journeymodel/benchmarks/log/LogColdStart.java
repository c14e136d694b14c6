package org.journeymodel.benchmarks.log;

import java.io.IOException;
import java.sql.SQLException;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Warmup;

/** The same as {@link LogStatistics}, once, in a virtual machine that has done nothing before. */
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 0)
@Measurement(iterations = 1)
@Fork(jvmArgs = {"-Xms3g", "-Xmx3g"})
public class LogColdStart {

    /** The library, on one thread. */
    @Benchmark
    public LogSummary journey(LogFile log) throws IOException {
        return new LogStatistics().journey(log);
    }

    /** DuckDB in this process, on two threads. */
    @Benchmark
    public LogSummary duckDb(LogFile log) throws SQLException {
        return new LogStatistics().duckDb(log);
    }

    /** What one writes at first. */
    @Benchmark
    public LogSummary naive(LogFile log) throws IOException {
        return new LogStatistics().naive(log);
    }
}
