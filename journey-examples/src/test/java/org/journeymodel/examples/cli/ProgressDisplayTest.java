package org.journeymodel.examples.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.util.OptionalLong;
import java.util.concurrent.atomic.AtomicLong;
import org.journeymodel.core.progress.Progress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;

@Isolated
class ProgressDisplayTest {

    private static final long SECOND = 1_000_000_000;

    private final ByteArrayOutputStream drawn = new ByteArrayOutputStream();
    private final AtomicLong now = new AtomicLong();
    private final ProgressDisplay display = ProgressDisplay.on(new PrintStream(drawn, true, UTF_8), now::get);

    private void hear(String work, long done, long total) {
        display.onProgress(Progress.of(work, done, OptionalLong.of(total)));
    }

    @Test
    void drawsABarForWorkThatTakesLongAndWipesItAway() {
        hear("Counting moves", 0, 1_000);
        now.addAndGet(2 * SECOND);
        hear("Counting moves", 420, 1_000);
        display.close();
        assertThat(drawn.toString(UTF_8))
                .contains("Counting moves", "42%", "420/1000")
                .endsWith("\r");
    }

    @Test
    void drawsNothingForWorkThatIsDoneAtOnce() {
        hear("Counting moves", 0, 1_000);
        now.addAndGet(SECOND / 2);
        hear("Counting moves", 1_000, 1_000);
        hear("Counting rework", 0, 1_000);
        now.addAndGet(SECOND / 2);
        hear("Counting rework", 1_000, 1_000);
        display.close();
        assertThat(drawn.toString(UTF_8)).isEmpty();
    }

    @Test
    void drawsWorkOfWhichNobodyKnowsHowMuchItIs() {
        display.onProgress(Progress.of("Reading", 0, OptionalLong.empty()));
        now.addAndGet(2 * SECOND);
        display.onProgress(Progress.of("Reading", 77, OptionalLong.empty()));
        display.close();
        assertThat(drawn.toString(UTF_8)).contains("Reading", "77/?");
    }

    @Test
    void aProcessWithoutATerminalDrawsNothing() {
        // Tests run without a terminal: their output is piped.
        ProgressDisplay ofProcess = ProgressDisplay.ofProcess();
        PrintStream before = System.out;
        System.setOut(new PrintStream(drawn, true, UTF_8));
        try {
            ofProcess.onProgress(Progress.of("Reading", 0, OptionalLong.empty()));
            ofProcess.close();
        } finally {
            System.setOut(before);
        }
        assertThat(drawn.size()).isZero();
    }
}
