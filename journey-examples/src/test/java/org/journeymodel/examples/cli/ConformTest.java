package org.journeymodel.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.journeymodel.examples.cli.Run.journey;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ConformTest {

    @TempDir
    private Path folder;

    private Path map;
    private Path events;

    @BeforeEach
    void writeAMapAndEvents() throws IOException {
        map = folder.resolve("map.json");
        Files.writeString(map, """
                {"journeyFormat": "1.0", "id": "shop", "name": "Shop", "stages": [
                  {"id": "all", "name": "All", "touchpoints": [
                    {"id": "search", "name": "Search"}, {"id": "compare", "name": "Compare"},
                    {"id": "pay", "name": "Pay"}]}]}
                """);
        events = folder.resolve("events.csv");
        Files.writeString(events, """
                customer,touchpoint,time
                u1,search,2026-01-05T10:00:00Z
                u1,compare,2026-01-05T11:00:00Z
                u1,pay,2026-01-05T12:00:00Z
                u2,search,2026-02-05T10:00:00Z
                u2,pay,2026-02-05T12:00:00Z
                """);
    }

    @Test
    void tellsWhereCustomersDeviate() {
        Run run = journey("conform", map, events);

        assertThat(run.exitCode()).isZero();
        // 1 skipped of 2 customers; at worst 3 + 3 and 2 + 3
        assertThat(run.out())
                .contains("\nFitness 0.9091, mean of the customers 0.9000, precision 1.0000\n")
                .contains("\n  1 of 2 customers (50.0 %) skipped \"Compare\" between \"Search\" and \"Pay\".\n");
    }

    @Test
    void putsMonthsSideBySide() {
        Run run = journey("conform", map, events, "--by", "month");

        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).contains("""
                2026-01: 1 customer, 1 variant: fitness 1.0000, 1 fit, precision 1.0000
                2026-02: 1 customer, 1 variant: fitness 0.8000, 0 fit, precision 1.0000
                """);
    }

    @Test
    void lateComersMayStillBeOnTheirWay() throws IOException {
        Files.writeString(events, "customer,touchpoint,time\nu1,search,2026-01-05T10:00:00Z\n");

        assertThat(journey("conform", map, events).out()).contains("\nFitness 0.5000, ");
        assertThat(journey("conform", map, events, "--open-ends").out()).contains("\nFitness 1.0000, ");
    }

    @Test
    void printsJsonForPrograms() {
        Run run = journey("conform", map, events, "--json");

        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).contains("\"fittingCustomers\": 1,").contains("\"kind\": \"missing\",");
    }

    @Test
    void tellsTheErrorsOfAMapThatCannotBeUsed() throws IOException {
        Files.writeString(map, "{\"journeyFormat\": \"1.0\", \"id\": \"shop\", \"name\": \"Shop\"}");
        Run run = journey("conform", map, events);

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err())
                .startsWith(map + " cannot be used before its errors are mended:\n")
                .contains("journey.empty");
    }
}
