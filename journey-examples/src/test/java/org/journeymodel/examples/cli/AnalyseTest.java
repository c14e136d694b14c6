package org.journeymodel.examples.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Locale.ROOT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.journeymodel.examples.cli.Run.journey;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.journeymodel.examples.colleen.ColleensJourney;
import org.journeymodel.json.JourneyJson;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AnalyseTest {

    /** Ten customers: four buy, three stop after comparing, three break off when searching. */
    private static final String EVENTS =
            events(4, "breaks,search,compare,cart,pay") + events(3, "ad,search,compare") + events(3, "breaks,search");

    @TempDir
    Path folder;

    private Path colleen;

    @BeforeEach
    void writeJourney() throws IOException {
        colleen = folder.resolve("colleen.json");
        JourneyJson.write(ColleensJourney.create(), colleen);
    }

    /** The figures in this file are held against another computation below. */
    @Test
    void tellsColleensJourneyAsItAlwaysDid() throws IOException {
        assertThat(journey("analyse", colleen)).isEqualTo(new Run(0, resource("colleen.txt"), ""));
    }

    @Test
    void tellsFiguresThatAnotherComputationConfirms() throws IOException {
        Walk walk = new Walk(ColleensJourney.create());
        Walk withoutLoss = new Walk(ColleensJourney.create()).thatNobodyLeavesAt("compare");
        double success = walk.probabilityOfReaching("pay");
        assertThat(success).isCloseTo(0.279, within(0.0005));

        String told = resource("colleen.txt");
        assertThat(told)
                .contains(String.format(ROOT, "    %.1f %%  success (Pays)\n", 100 * success))
                .contains(String.format(ROOT, "    %.1f %%  abandoned\n", 100 * (1 - success)))
                .contains(String.format(ROOT, "  %.1f touchpoints visited, ", walk.visits()))
                .contains(String.format(ROOT, "      %.1f  Compares models (20.0 %% ", 20 * walk.visits("compare")))
                .contains(String.format(ROOT, "      %.1f  Searches reviews (15.0 %% ", 15 * walk.visits("search")))
                .contains(String.format(
                        ROOT,
                        "success would rise from %.1f %% to %.1f %%",
                        100 * success,
                        100 * withoutLoss.probabilityOfReaching("pay")));
        assertThat(walk.time()).isBetween(Duration.ofHours(3 * 24 + 6), Duration.ofHours(3 * 24 + 8));
        assertThat(told).contains(" at least 3 d 7 h ");
    }

    @Test
    void printsTheSameFiguresAsJson() {
        Run run = journey("analyse", colleen, "--json");
        assertThat(run.exitCode()).isZero();
        assertThat(run.err()).isEmpty();
        Map<String, Object> report = Json.objectOf(run.out());
        Walk walk = new Walk(ColleensJourney.create());
        double success = walk.probabilityOfReaching("pay");
        Map<String, Object> outcomes = Json.object(report, "outcomes");
        assertThat(Json.number(outcomes, "success")).isCloseTo(success, within(1e-12));
        assertThat(Json.number(outcomes, "abandoned")).isCloseTo(1 - success, within(1e-12));
        assertThat(Json.number(report, "touchpointsVisited")).isCloseTo(walk.visits(), within(1e-12));
        Duration mean = Duration.parse((String) Json.object(report, "time").get("mean"));
        assertThat(mean).isCloseTo(walk.time(), Duration.ofMillis(1));
        assertThat(Json.objects(report, "touchpoints"))
                .hasSize(13)
                .allSatisfy(each -> assertThat(Json.number(each, "visits"))
                        .isCloseTo(walk.visits((String) Objects.requireNonNull(each.get("id"))), within(1e-12)));
        assertThat(Json.objects(report, "moves")).hasSize(19);
        assertThat(Json.objects(report, "loops")).hasSize(6);
        assertThat(report).containsEntry("loopsComplete", true);
        assertThat(report).containsEntry("mustPass", List.of("search", "compare", "cart"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            success   | Ranked by what each improvement adds to the share who succeed.
            LOSSES    | Ranked by how many more of 100 customers each improvement keeps, then by time.
            Time      | Ranked by the time that each improvement saves customers who succeed.
            fEELING   | Ranked by what each improvement adds to the mean feeling of customers who succeed.
            structure | Ranked by structure and feelings alone, as asked; no gain is computed.
            """)
    void ranksByEachObjectiveInAnyCase(String objective, String note) {
        Run run = journey("analyse", colleen, "--by", objective);
        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).contains("\nBottlenecks\n  " + note + "\n  1. ");
        assertThat(Json.object(
                        Json.objectOf(journey("analyse", colleen, "--json", "--by=" + objective)
                                .out()),
                        "bottlenecks"))
                .containsEntry("objective", objective.toLowerCase(ROOT));
    }

    @Test
    void countsWhatCustomersDid() throws IOException {
        Path events = file("events.csv", EVENTS);
        Run run = journey("analyse", colleen, "--events", events);
        assertThat(run.exitCode()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out())
                .startsWith("Buying a vacuum cleaner that lasts\n")
                .contains("""

                        Observed
                          35 events, 10 customers, 6 touchpoints, 5 distinct moves
                          from 2024-05-01T10:00:00Z to 2024-05-01T10:04:00Z
                          7 customers (70.0 %) start at "breaks"
                          3 customers (30.0 %) start at "ad"
                          4 customers (40.0 %) reach "Pays" (success)
                        """)
                .contains("    40.0 %  success (Pays)\n")
                .contains("  3.5 touchpoints visited, ")
                .contains("      30.0  Searches reviews (30.0 % of its visits)\n")
                .contains("      30.0  Compares models (42.9 % of its visits)\n");
        Map<String, Object> report = Json.objectOf(
                journey("analyse", colleen, "--events", events, "--json").out());
        assertThat(Json.object(report, "observed")).containsEntry("events", 35.0);
        assertThat(Json.number(Json.object(report, "outcomes"), "success")).isCloseTo(0.4, within(1e-12));
    }

    @Test
    void listsTouchpointsThatTheJourneyDoesNotKnow() throws IOException {
        Path events =
                file("events.csv", EVENTS.replace(",compare,", ",comparing,").replace(",ad,", ",tv,"));
        assertThat(journey("analyse", colleen, "--events", events)).isEqualTo(new Run(2, "", """
                Journey "vacuum" does not know 2 of the 6 touchpoints that were observed: "comparing" (did you mean\
                 "compare"?), "tv". Add touchpoints for them, or list them among the event names of the touchpoints\
                 that they mean.
                """));
    }

    @Test
    void refusesFilesThatAreMissingOrSwapped() throws IOException {
        Path events = file("events.csv", EVENTS);
        Path none = folder.resolve("none");
        assertThat(journey("analyse", none)).isEqualTo(new Run(2, "", none + ": no such file. Check the path.\n"));
        assertThat(journey("analyse", colleen, "--events", none))
                .isEqualTo(new Run(2, "", none + ": no such file. Check the path.\n"));
        assertThat(journey("analyse", events, "--events", colleen)).isEqualTo(new Run(2, "", """
                No journey can be read from %1$s, which has 1 fault:
                %1$s:1:1: ERROR json.not-json: this is no JSON; it looks like a table (CSV). A journey is a JSON\
                 document in UTF-8.
                """.formatted(events)));
    }

    @Test
    void refusesOptionsForEventsWithoutEvents() {
        assertThat(journey("analyse", colleen, "--zone", "UTC")).isEqualTo(new Run(2, "", """
                Options that say how to read events need the events: --events=FILE.csv
                Try: journey analyse --help
                """));
    }

    @Test
    void listsTheErrorsThatStopIt() throws IOException {
        Path file = file(
                "broken.json",
                JourneyJson.write(ColleensJourney.create())
                        .replace("\"to\": \"recommend\"", "\"to\": \"recomend\"")
                        .replace(
                                "{\"from\": \"chatbot\", \"to\": \"cart\", \"probability\": 0.5", //
                                "{\"from\": \"chatbot\", \"to\": \"cart\", \"probability\": 0.75"));
        Run run = journey("analyse", file);
        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.out()).isEmpty();
        assertThat(run.err().lines())
                .satisfiesExactly(
                        line -> assertThat(line).isEqualTo(file + " cannot be analysed before its errors are mended:"),
                        line -> assertThat(line)
                                .matches("\\Q" + file + "\\E:\\d+:\\d+: ERROR journey.touchpoint.probability-sum at"
                                        + " /stages/1/touchpoints/2: touchpoint \"chatbot\": .*"),
                        line -> assertThat(line)
                                .matches("\\Q" + file + "\\E:\\d+:\\d+: ERROR journey.transition.unknown-target at"
                                        + " /transitions/18/to: .* Did you mean \"recommend\"\\?"));
        assertThat(journey("validate", file).out())
                .contains(
                        run.err().substring(run.err().indexOf('\n') + 1).lines().toList());
        assertThat(journey("analyse", file, "--json").out()).isEmpty();
    }

    @Test
    void refusesAJourneyWithATrap() throws IOException {
        Path file = file(
                "trap.json",
                small("{\"from\": \"a\", \"to\": \"b\", \"probability\": 1},"
                        + " {\"from\": \"b\", \"to\": \"a\", \"probability\": 1}"));
        Run run = journey("analyse", file);
        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err())
                .contains("ERROR journey.touchpoint.trap")
                .contains("no end of the journey can be reached from it; customers who get here go round for ever.");
    }

    @Test
    void refusesAnEmptyJourney() throws IOException {
        Path file = file("empty.json", "{\"journeyFormat\": \"1.0\", \"id\": \"e\", \"name\": \"E\"}");
        assertThat(journey("analyse", file)).isEqualTo(new Run(1, "", """
                %1$s cannot be analysed before its errors are mended:
                %1$s:1:1: ERROR journey.empty at /stages: journey "e": it has no touchpoint. Add a stage with at least\
                 one touchpoint.
                """.formatted(file)));
    }

    @Test
    void analysesAJourneyWithWarningsAndTellsThem() throws IOException {
        Path file = file("warned.json", small("{\"from\": \"a\", \"to\": \"c\", \"probability\": 1}"));
        Run run = journey("analyse", file);
        assertThat(run.exitCode()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out()).contains("  100.0 %  success (C)\n").endsWith("""

                Findings
                  WARNING journey.touchpoint.dead-end at /stages/0/touchpoints/1: touchpoint "b": nothing leads on from\
                 it and it has no outcome; every customer who gets here counts as lost. Add a transition from "b" to "c",\
                 or give it an outcome.
                  WARNING journey.touchpoint.unreachable at /stages/0/touchpoints/1: touchpoint "b": no entry of the\
                 journey leads to it. Add a transition from "a" to "b", or give it an entry probability.
                """);
    }

    private static String small(String transitions) {
        return """
                {
                  "journeyFormat": "1.0",
                  "id": "small",
                  "name": "Small",
                  "stages": [{"id": "s", "name": "S", "touchpoints": [
                    {"id": "a", "name": "A", "entryProbability": 1}, {"id": "b", "name": "B"},
                    {"id": "c", "name": "C", "outcome": "success"}
                  ]}],
                  "transitions": [%s]
                }
                """.formatted(transitions);
    }

    private static String events(int customers, String way) {
        StringBuilder rows = new StringBuilder();
        String[] touchpoints = way.split(",", -1);
        for (int customer = 0; customer < customers; customer++) {
            for (int at = 0; at < touchpoints.length; at++) {
                rows.append(String.format(
                        ROOT, "%s%d,%s,2024-05-01T10:0%d:00Z\n", way.hashCode(), customer, touchpoints[at], at));
            }
        }
        return rows.toString();
    }

    private Path file(String name, String text) throws IOException {
        String header = name.endsWith(".csv") ? "customer,touchpoint,time\n" : "";
        return Files.writeString(folder.resolve(name), header + text, UTF_8);
    }

    private static String resource(String name) throws IOException {
        try (InputStream in = Objects.requireNonNull(AnalyseTest.class.getResourceAsStream(name), name)) {
            return new String(in.readAllBytes(), UTF_8).replace("\r\n", "\n");
        }
    }
}
