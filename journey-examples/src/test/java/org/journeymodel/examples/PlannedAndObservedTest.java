package org.journeymodel.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;

@Isolated
class PlannedAndObservedTest {

    /**
     * 30 moves cost 1 each; at worst 162 events were ad hoc and 60 runs of search alone missing: 1 - 30/222. Of
     * 60·(1 + 2 + 3 + 1) ways that the map allows to runs, ending at search, going back and ending at compare are
     * not gone: 1 - 3/7. All 36 who compare buy: Wilson from 36/(36 + 1.96²).
     */
    @Test
    void tellsFitnessTwoDeviationsAndTheFirstDisagreement() throws IOException {
        assertThat(printed()).isEqualTo("""
                60 customers, 3 variants: fitness 0.8649, 30 fit, precision 0.5714
                24 of 60 customers (40.0 %) skipped "Compares models" between "Searches reviews" and "Buys".
                6 of 60 customers (10.0 %) visited "chat" between "Searches reviews" and "Compares models", which the map does not know.
                The map says 38.0 % go from "Compares models" to "Buys"; of 36 customers 100.0 % did (95 % interval 90.4 to 100.0 %; q < 0.001).
                """);
    }

    private static String printed() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        PrintStream before = System.out;
        try (PrintStream out = new PrintStream(bytes, true, StandardCharsets.UTF_8)) {
            System.setOut(out);
            PlannedAndObserved.main(new String[0]);
        } finally {
            System.setOut(before);
        }
        return bytes.toString(StandardCharsets.UTF_8).replace(System.lineSeparator(), "\n");
    }
}
