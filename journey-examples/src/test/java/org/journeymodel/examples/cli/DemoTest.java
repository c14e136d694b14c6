package org.journeymodel.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.journeymodel.examples.cli.Run.journey;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.journeymodel.examples.colleen.ColleensJourney;
import org.journeymodel.json.JourneyJson;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DemoTest {

    @TempDir
    Path folder;

    @Test
    void writesColleensJourneyAndPrintsItsAnalysis() throws IOException {
        Path written = folder.resolve("new/demo/journey.json");
        Path svg = written.resolveSibling("journey.svg");
        Run run = journey("demo", "--out", folder.resolve("new/demo"));
        assertThat(run.exitCode()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(JourneyJson.read(written)).isEqualTo(ColleensJourney.create());
        assertThat(run.out())
                .isEqualTo(journey("analyse", written).out() + "\nThe journey is written to " + written + ".\n"
                        + "Its map is drawn in " + svg + " and " + written.resolveSibling("journey.html") + ".\n");
        assertThat(Files.readString(svg)).isEqualTo(drawn(journey("draw", written, "-o", folder.resolve("again.svg"))));
        assertThat(Files.readString(written.resolveSibling("journey.html"))).startsWith("<!DOCTYPE html>");
    }

    private String drawn(Run run) throws IOException {
        assertThat(run.exitCode()).isZero();
        return Files.readString(folder.resolve("again.svg"));
    }

    @Test
    void replacesTheFileOfAnEarlierDemo() throws IOException {
        Path written = Files.writeString(folder.resolve("journey.json"), "old");
        assertThat(journey("demo", "--out", folder).exitCode()).isZero();
        assertThat(JourneyJson.read(written)).isEqualTo(ColleensJourney.create());
    }

    @Test
    void refusesAFileForAFolder() throws IOException {
        Path file = Files.createFile(folder.resolve("demo"));
        assertThat(journey("demo", "--out", file)).isEqualTo(new Run(2, "", file + ": is a file, not a folder.\n"));
    }
}
