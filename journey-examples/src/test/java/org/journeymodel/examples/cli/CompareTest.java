package org.journeymodel.examples.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.journeymodel.examples.cli.Run.journey;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CompareTest {

    @TempDir
    private Path folder;

    private Path may;
    private Path june;

    /** In May ten of ten go from cart to pay; in June ten others leave. */
    @BeforeEach
    void writeFiles() throws IOException {
        may = events("may.csv", "m", "pay", "Z");
        june = events("june.csv", "j", "leave", "Z");
    }

    private Path events(String name, String customer, String last, String offset) throws IOException {
        StringBuilder text = new StringBuilder("customer,touchpoint,time\n");
        for (int number = 0; number < 10; number++) {
            text.append("%s%d,cart,2024-05-01T10:00:00%s%n".formatted(customer, number, offset));
            text.append("%s%d,%s,2024-05-01T10:01:00%s%n".formatted(customer, number, last, offset));
        }
        return Files.writeString(folder.resolve(name), text, UTF_8);
    }

    @Test
    void tellsWhatDiffersByMoreThanChance() {
        assertThat(journey("compare", may, june)).isEqualTo(new Run(0, """
                        may.csv: %s: 20 events, 10 customers, 2 touchpoints
                        june.csv: %s: 20 events, 10 customers, 2 touchpoints
                        4 of 4 figures differ significantly (level 0.05, corrected by Benjamini-Hochberg):
                          100.0 %% of customers are ever at "pay" in may.csv, 0.0 %% in june.csv (n = 10, 10; q < 0.001).
                            By the same counts 0.0 %% and 100.0 %% are ever at "leave"; 100.0 %% and 0.0 %% go on from \
                        "cart" to "pay"; 0.0 %% and 100.0 %% go on from "cart" to "leave".
                        """.formatted(may, june), ""));
    }

    @Test
    void findsNothingBetweenAFileAndItself() {
        assertThat(journey("compare", may, may).out()).isEqualTo("""
                        A: %1$s: 20 events, 10 customers, 2 touchpoints
                        B: %1$s: 20 events, 10 customers, 2 touchpoints
                        10 customers are in both; the tests take each as two.
                        0 of 0 figures differ significantly (level 0.05, corrected by Benjamini-Hochberg).
                        """.formatted(may));
    }

    @Test
    void tellsAllOfItAsJson() {
        Run run = journey("compare", may, june, "--json", "--level", "0.01", "--correction", "holm");
        assertThat(run.exitCode()).isZero();
        assertThat(run.err()).isEmpty();
        Map<String, Object> told = Json.objectOf(run.out());
        assertThat(told).containsEntry("correction", "holm").containsEntry("sharedCustomers", 0.0);
        List<Map<String, Object>> differences = Json.objects(told, "differences");
        assertThat(differences).extracting(each -> each.get("kind")).containsExactly("visit", "visit", "move", "move");
        assertThat(differences.get(2)).containsEntry("touchpoint", "cart").containsEntry("next", "pay");
    }

    @Test
    void keepsNotesOutOfJson() throws IOException {
        Path local = events("local.csv", "l", "pay", "");
        Run run = journey("compare", local, june, "--json");
        assertThat(run.err())
                .startsWith(local + ": NOTE log.time.zone-assumed: ")
                .endsWith(" (--zone).\n");
        assertThat(Json.objectOf(run.out())).containsKey("differences");
        assertThat(journey("compare", local, june).out()).startsWith(local + ": NOTE log.time.zone-assumed: ");
    }

    @Test
    void refusesWhatItCannotUse() {
        assertThat(journey("compare", may))
                .isEqualTo(new Run(2, "", "Missing required parameter: 'EVENTS_B'\nTry: journey compare --help\n"));
        assertThat(journey("compare", may, june, "--level", "2"))
                .isEqualTo(new Run(
                        2,
                        "",
                        "Level of significance must be between 0 and 1, but was 2.0. Usual are 0.05 and 0.01.\n"));
        assertThat(journey("compare", may, folder.resolve("none.csv")))
                .isEqualTo(new Run(2, "", folder.resolve("none.csv") + ": no such file. Check the path.\n"));
    }
}
