package org.journeymodel.benchmarks.json;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.journeymodel.core.model.Journey;
import org.journeymodel.json.JourneyJson;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** A large document, as text, as a journey and as records. */
@State(Scope.Benchmark)
public class JsonDocument {

    /** Some 50 MB; a document may have 64 MiB. */
    @Param("18500")
    int touchpoints;

    /** How long its numbers are. */
    @Param({"SHORT", "FULL"})
    Digits numbers;

    final RecordBinding binding = new RecordBinding();

    byte[] bytes;
    Journey journey;
    JourneyRecord record;

    /** Makes the document from a seed. */
    @Setup
    public void generate() {
        journey = new JourneyGenerator(1, numbers).journey(touchpoints);
        bytes = JourneyJson.write(journey).getBytes(StandardCharsets.UTF_8);
        record = binding.read(stream());
    }

    InputStream stream() {
        return new ByteArrayInputStream(bytes);
    }
}
