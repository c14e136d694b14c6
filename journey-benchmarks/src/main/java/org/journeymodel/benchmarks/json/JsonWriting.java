package org.journeymodel.benchmarks.json;

import java.io.IOException;
import java.io.OutputStream;
import org.journeymodel.json.JourneyJson;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Writing to a stream that keeps nothing, beside record binding that indents and one that does not.
 *
 * <p>The heap is touched before: this library keeps a document in memory until its last value is known to be
 * sound, and until the first collection all of that memory is new to the JVM. What the kernel takes to
 * hand out 50 MB, from 30 to 200 ms from one fork to the next, would be measured instead of the writing.
 */
@BenchmarkMode(Mode.Throughput)
@Warmup(iterations = 4, time = 1)
@Measurement(iterations = 4, time = 1)
@Fork(jvmArgs = {"-Xms4g", "-Xmx4g", "-XX:+AlwaysPreTouch"})
public class JsonWriting {

    /** Writes a journey. */
    @Benchmark
    public void journey(JsonDocument document, Megabytes written) throws IOException {
        written.add(document.bytes.length);
        JourneyJson.write(document.journey, OutputStream.nullOutputStream());
    }

    /** Writes records in lines. */
    @Benchmark
    public void recordBinding(JsonDocument document, Megabytes written) {
        written.add(document.bytes.length);
        document.binding.writeIndented(document.record, OutputStream.nullOutputStream());
    }

    /** Writes records without white space. */
    @Benchmark
    public void compactBinding(JsonDocument document, Megabytes written) {
        written.add(document.bytes.length);
        document.binding.writeCompact(document.record, OutputStream.nullOutputStream());
    }
}
