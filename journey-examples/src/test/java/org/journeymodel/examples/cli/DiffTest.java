package org.journeymodel.examples.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.journeymodel.examples.cli.Run.journey;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.journeymodel.core.model.Journey;
import org.journeymodel.core.model.Transition;
import org.journeymodel.examples.QuickStart;
import org.journeymodel.json.JourneyJson;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DiffTest {

    @TempDir
    private Path folder;

    private Path before;
    private Path after;

    @BeforeEach
    void writeFiles() throws IOException {
        Journey map = QuickStart.journey();
        before = Files.writeString(folder.resolve("before.json"), JourneyJson.write(map), UTF_8);
        Journey changed =
                map.toBuilder().addTransitions(Transition.of("buy", "search")).build();
        after = Files.writeString(folder.resolve("after.json"), JourneyJson.write(changed), UTF_8);
    }

    @Test
    void tellsWhatChanged() {
        assertThat(journey("diff", before, after)).isEqualTo(new Run(1, """
                1 change: 1 added
                Journey "Buying a vacuum cleaner that lasts"
                  transition from "Buys" to "Searches reviews" added
                """, ""));
    }

    @Test
    void succeedsIfNothingChanged() {
        assertThat(journey("diff", before, before)).isEqualTo(new Run(0, "No changes.\n", ""));
    }

    @Test
    void tellsAllOfItAsJson() {
        Run run = journey("diff", before, after, "--json");
        assertThat(run.exitCode()).isEqualTo(1);
        List<Map<String, Object>> changes = Json.objects(Json.objectOf(run.out()), "changes");
        assertThat(changes).hasSize(1);
        assertThat(changes.get(0)).containsEntry("kind", "added").containsEntry("place", "transitions[buy -> search]");
    }

    /** How far the figures move is the matter of the comparison itself. */
    @Test
    void tellsWhatBothFlowsComeTo() {
        Run run = journey("diff", before, after, "--measures");
        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.out())
                .startsWith("Measures\n  success: ")
                .contains("\n  touchpoints visited: ")
                .endsWith("""
                Changes
                1 change: 1 added
                Journey "Buying a vacuum cleaner that lasts"
                  transition from "Buys" to "Searches reviews" added
                """);
        assertThat(journey("diff", before, before, "--measures")).isEqualTo(new Run(0, "No changes.\n", ""));
        assertThat(Json.objectOf(
                        journey("diff", before, after, "--measures", "--json").out()))
                .containsKeys("measures", "touchpoints", "lostPaths", "diff");
    }

    @Test
    void journeysWithErrorsHaveNoMeasures() throws IOException {
        Journey wrong = QuickStart.journey().toBuilder()
                .addTransitions(Transition.of("buy", "nowhere"))
                .build();
        Path unsound = Files.writeString(folder.resolve("unsound.json"), JourneyJson.write(wrong), UTF_8);
        Run run = journey("diff", before, unsound, "--measures");
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err())
                .startsWith(unsound + " has no measures before its errors are mended:\n")
                .contains("journey.transition.unknown-target");
        assertThat(journey("diff", before, unsound).exitCode()).isEqualTo(1);
    }

    @Test
    void refusesWhatItCannotRead() {
        Path none = folder.resolve("none.json");
        assertThat(journey("diff", before, none)).isEqualTo(new Run(2, "", none + ": no such file. Check the path.\n"));
        assertThat(journey("diff", before))
                .isEqualTo(new Run(2, "", "Missing required parameter: 'AFTER.json'\nTry: journey diff --help\n"));
    }

    /** What is wrong with a document is no difference. */
    @Test
    void tellsFaultyDocumentsApartFromDifferences() throws IOException {
        Path faulty = Files.writeString(folder.resolve("faulty.json"), "{", UTF_8);
        assertThat(journey("diff", before, faulty).exitCode()).isEqualTo(2);
    }
}
