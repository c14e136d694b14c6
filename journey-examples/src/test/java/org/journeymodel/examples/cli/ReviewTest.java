package org.journeymodel.examples.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.journeymodel.examples.cli.Run.journey;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReviewTest {

    private static final String MAP = """
            {"journeyFormat": "1.0", "id": "shop", "name": "Shop", "kind": "current-state",
             "stages": [{"id": "all", "name": "All", "phase": "during", "touchpoints": [
               {"id": "cart", "name": "Cart"}, {"id": "pay", "name": "Pay", "outcome": "success"}]}],
             "transitions": [{"from": "cart", "to": "pay", "probability": %s}],
             "actionItems": [{"id": "chat", "text": "Answer at once", "due": "2024-06-30"}]}
            """;

    @TempDir
    private Path folder;

    private Path map;
    private Path events;

    /** In May ten of ten go from cart to pay; in June none of ten. */
    @BeforeEach
    void writeFiles() throws IOException {
        map = Files.writeString(folder.resolve("map.json"), MAP.formatted("0.5"), UTF_8);
        StringBuilder text = new StringBuilder("customer,touchpoint,time\n");
        for (int number = 0; number < 10; number++) {
            text.append("m%d,cart,2024-05-01T10:00:00Z%n".formatted(number));
            text.append("m%d,pay,2024-05-01T10:01:00Z%n".formatted(number));
            text.append("j%d,cart,2024-06-01T10:00:00Z%n".formatted(number));
        }
        events = Files.writeString(folder.resolve("events.csv"), text, UTF_8);
    }

    @Test
    void tellsWhatChangedAndWhatIsDue() {
        Run run = journey("review", map, events, "--by", "month", "--on", "2024-07-01");

        assertThat(run.exitCode()).isZero();
        assertThat(run.out())
                .startsWith("""
                        Review of Shop, 2024-07-01
                          20 customers, success 50 %, paths that fit the map 100 %, fitness 1.00

                        Summary
                          Changed: Success changed in 2024-06: 10 of 10 customers before, 0 of 10 customers then: 100 points less
                            (q < 0.001).
                        """)
                .contains("  Next: \"Answer at once\" was due 2024-06-30 and is not done.\n");
    }

    @Test
    void onTheDueDayNothingIsOverdueAndWithoutPeriodsNothingChanged() {
        assertThat(journey("review", map, events, "--on", "2024-06-30").out())
                .contains("  Changed: nothing could be tested.\n")
                .contains("  Next: nothing is due.\n");
    }

    @Test
    void tellsAllOfItAsJson() {
        Run run = journey("review", map, events, "--by", "MONTH", "--on", "2024-07-01", "--json");

        assertThat(run.exitCode()).isZero();
        Map<String, Object> told = Json.objectOf(run.out());
        assertThat(told).containsEntry("journey", "shop").containsEntry("day", "2024-07-01");
        assertThat(told).containsKeys("summary", "drift", "conformance", "agreement", "overdue", "findings");
    }

    @Test
    void listsTheErrorsOfTheMap() throws IOException {
        Files.writeString(map, MAP.formatted("0.5").replace("\"to\": \"pay\"", "\"to\": \"paid\""), UTF_8);

        Run run = journey("review", map, events, "--on", "2024-07-01");

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err()).startsWith(map + " cannot be used before its errors are mended:\n");
    }

    @Test
    void atALevelThatSoFewCustomersCannotReachNothingChanged() {
        // Of 20 customers, p is 2/C(20, 10) = 1.1e-5 at the least.
        assertThat(journey("review", map, events, "--by", "month", "--on", "2024-07-01", "--level", "0.99999999")
                        .out())
                .contains("\n  Changed: nothing could be tested.\n");
    }

    @Test
    void refusesALevelInPercent() {
        Run run = journey("review", map, events, "--on", "2024-07-01", "--level", "95");

        assertThat(run.exitCode()).isNotZero();
        assertThat(run.err())
                .contains("Level of confidence must be between 0.5 and 1, but was 95.0. Usual are 0.95 and 0.99.");
    }

    @Test
    void openEndsReachTheReview() {
        assertThat(journey("review", map, events, "--on", "2024-07-01", "--open-ends", "--json")
                        .out())
                .contains("\"openEnds\": true");
    }

    @Test
    void refusesADayThatIsNone() {
        Run run = journey("review", map, events, "--on", "2024-02-30");

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains("--on").contains("2024-02-30");
    }
}
