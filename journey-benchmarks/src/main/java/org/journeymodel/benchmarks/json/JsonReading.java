package org.journeymodel.benchmarks.json;

import java.io.IOException;
import org.journeymodel.core.model.Journey;
import org.journeymodel.json.JourneyJson;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.Warmup;

/** Reading a stream, with all checks, beside record binding without any. */
@BenchmarkMode(Mode.Throughput)
@Warmup(iterations = 4, time = 1)
@Measurement(iterations = 4, time = 1)
@Fork(jvmArgs = {"-Xms4g", "-Xmx4g", "-XX:+AlwaysPreTouch"})
public class JsonReading {

    /** Reads and checks a journey. */
    @Benchmark
    public Journey journey(JsonDocument document, Megabytes read) throws IOException {
        read.add(document.bytes.length);
        return JourneyJson.read(document.stream());
    }

    /** Binds records. */
    @Benchmark
    public Object recordBinding(JsonDocument document, Megabytes read) {
        read.add(document.bytes.length);
        return document.binding.read(document.stream());
    }
}
