package org.journeymodel.examples.cli;

import static java.nio.charset.StandardCharsets.UTF_16LE;
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

class DiscoverTest {

    /** Two each go home cart pay, home cart home, search cart, and home alone. */
    private static final String EVENTS = """
            client_id,event,timestamp
            ann,home,2024-05-01 10:00:00
            ann,cart,2024-05-01 10:05:00
            ann,pay,2024-05-01 10:06:00
            bob,home,2024-05-01 11:00:00
            bob,cart,2024-05-01 11:20:00
            bob,home,2024-05-01 11:21:00
            cyd,search,2024-05-01 12:00:00
            cyd,cart,2024-05-01 12:02:00
            dan,home,2024-05-01 13:00:00
            eve,home,2024-05-01 14:00:00
            eve,cart,2024-05-01 14:05:00
            eve,pay,2024-05-01 14:06:00
            fay,home,2024-05-01 15:00:00
            fay,cart,2024-05-01 15:20:00
            fay,home,2024-05-01 15:21:00
            gus,search,2024-05-01 16:00:00
            gus,cart,2024-05-01 16:02:00
            hal,home,2024-05-01 17:00:00
            """;

    private static final String ZONE_NOTE = "%s: NOTE log.time.zone-assumed: times have no offset and are read as UTC."
            + " Name their zone if they are local times (--zone).\n";

    /**
     * Worked out by hand. From first to last two customers each take 6, 21, 2 and 0 minutes: the middle ones
     * are 2 and 6. Until the next event two stay 5 and two 20 minutes at home, all four 1 minute at cart, both 2
     * minutes at search. 1 May 2024 was a Wednesday; in no hour are there more events than in that from 10:00.
     */
    private static final String SEEN = """
            Ways that customers took
                25.0 %  home -> cart -> pay
                25.0 %  home -> cart -> home
                25.0 %  search -> cart
                25.0 %  home

            What they do twice or more: 25.0 % do so somewhere
                25.0 %  home (0 times at once, 2 times after being elsewhere)

            How long it takes from the first event to the last
              median 4 min, 95 % within 21 min; 2 customers with a single event
              still going: 75.0 % after 1 min, 25.0 % after 10 min

            Where they stay longest until the next event
              home: median 12 min 30 s, 95 % within 20 min
              search: median 2 min, 95 % within 2 min
              cart: median 1 min, 95 % within 1 min

            When, by the clock of UTC
              most on Wednesday (18 events) and in the hour from 10:00 (3 events)
              8.0 customers finish in a day, in the mean; most in that from 2024-05-01: 8

            """;

    /**
     * Worked out by hand. Of the visits to home, 1/2 lead to cart and 1/2 end; of those to cart, 1/3
     * each lead to pay, to home, and end. Success is c = 1/3 + h/3 from cart and h = c/2 from home, so c
     * = 0.4 and h = 0.2; with 3/4 starting at home and 1/4 at search it is 0.25. If nobody left at home,
     * h = c = 0.5; if nobody left at cart, c = 2/3 and h = 1/3; without the way back, c = 2/3 and h =
     * 1/3. The mean of 6, 21, 2 and 0 minutes is 7 min 15 s. If nobody left at home or at cart, all would
     * pay. Of 8 customers 2 succeed, so little is sure; where cart leads is so symmetrical that 2 and 3
     * change places in half of the samples, give or take 1.6 %, of which the seed makes 53.2 %.
     */
    private static final String REPORT = """
            Journey seen in shop
              current state, 2 stages, 4 touchpoints, 4 moves (4 observed)

            Observed
              18 events, 8 customers, 4 touchpoints, 4 distinct moves
              from 2024-05-01T10:00:00Z to 2024-05-01T17:00:00Z
              6 customers (75.0 %) start at "home"
              2 customers (25.0 %) start at "search"
              2 customers (25.0 %) reach "pay" (success)

            How it turns out, by the shares of the moves alone
                25.0 %  success (pay)
                75.0 %  abandoned
              2.3 touchpoints visited, 7 min 15 s from the first to the last, in the mean

            Most likely paths
                37.5 %  home (abandoned)
                12.5 %  home -> cart (abandoned)
                12.5 %  home -> cart -> pay (success)
                 8.3 %  search -> cart (abandoned)
                 8.3 %  search -> cart -> pay (success)

            Loops: 1
                16.7 %  home -> cart -> home

            Where customers leave, of 100
                  50.0  home (50.0 % of its visits)
                  25.0  cart (33.3 % of its visits)

            Bottlenecks
              Ranked by what each improvement adds to the share who succeed.
              1. 50.0 % of the visits to "home" end the journey; if nobody left there, success would rise from\
             25.0 % to 50.0 % (+25.0 points).
                 home: 50.0 % leave here, median wait 12 min 30 s before "cart", for 5 % over 20 min
              2. 33.3 % of the visits to "cart" end the journey; if nobody left there, success would rise from\
             25.0 % to 41.7 % (+16.7 points).
                 cart: 33.3 % leave here, 33.3 % go back to "home", median wait 1 min before "home", for 5 % over\
             1 min, every way to success goes through it
              3. 33.3 % of the visits to "cart" lead back to "home"; without that way back, success would rise\
             from 25.0 % to 41.7 % (+16.7 points).

            Mended together
              If 2 bottlenecks were mended (the drop-off at "home" and the drop-off at "cart"), success would rise\
             from 25.0 % to 100.0 % (+75.0 points), 33.3 points more than the gains of each alone add up to.

            How sure that is
              1000 samples by seed 0: the shares of entries rest on customers counted; the shares out of 2\
             touchpoints rest on customers counted. Times and feelings stay as they are.
              Success: 4.4 % to 57.5 % of customers.
              The order of 1 and 2 is not certain: in 35.2 % of 1000 samples the drop-off at "cart" gains more to\
             mend than the drop-off at "home".
              The order of 2 and 3 is not certain: in 53.2 % of 1000 samples the way from "cart" to "home" gains\
             more to mend than the drop-off at "cart".
            """;

    @TempDir
    Path folder;

    private Path shop;

    @BeforeEach
    void writeEvents() throws IOException {
        shop = file("shop.csv", EVENTS);
    }

    @Test
    void tellsTheWholeStoryOfALog() {
        assertThat(journey("discover", shop, "--success", "pay"))
                .isEqualTo(new Run(0, ZONE_NOTE.formatted(shop) + SEEN + REPORT, ""));
    }

    @Test
    void writesAJourneyThatValidatesAndAnalysesToTheSame() {
        Path written = folder.resolve("shop.json");
        Run run = journey("discover", shop, "--success", "pay", "-o", written);
        assertThat(run)
                .isEqualTo(new Run(
                        0,
                        ZONE_NOTE.formatted(shop) + SEEN + REPORT + "The journey is written to " + written + ".\n",
                        ""));
        assertThat(journey("validate", written)).isEqualTo(new Run(0, "", written + ": no findings\n"));
        assertThat(journey("analyse", written, "--events", shop))
                .isEqualTo(new Run(0, ZONE_NOTE.formatted(shop) + REPORT, ""));
        assertThat(journey("analyse", written).out()).contains("4 moves (4 declared)", "    25.0 %  success (pay)\n");
    }

    @Test
    void printsJsonAloneAndTellsTheRestApart() {
        Path written = folder.resolve("shop.json");
        Run run = journey("discover", shop, "--success", "pay", "--json", "--output", written);
        assertThat(run.exitCode()).isZero();
        assertThat(run.err()).isEqualTo(ZONE_NOTE.formatted(shop) + "The journey is written to " + written + ".\n");
        Map<String, Object> report = Json.objectOf(run.out());
        assertThat(Json.object(report, "observed"))
                .containsEntry("events", 18.0)
                .containsEntry("customers", 8.0)
                .containsEntry("firstEvent", "2024-05-01T10:00:00Z");
        assertThat(Json.number(Json.object(report, "outcomes"), "success")).isEqualTo(0.25);
        assertThat(Json.object(report, "discovered")).containsEntry("coverage", 1.0);
        assertThat(Json.number(Json.object(Json.object(report, "log"), "rework"), "share"))
                .isEqualTo(0.25);
    }

    @Test
    void countsWhoPassesTheTouchpointsOfAFunnel() {
        assertThat(journey("discover", shop, "--funnel", "home,cart,pay").out()).contains("""
                How far they get, of 8 customers
                    75.0 %  home: 6 customers
                    50.0 %  cart: 4 customers, median 12 min 30 s from the step before
                    25.0 %  pay: 2 customers, median 1 min from the step before
                """);
        assertThat(journey("discover", shop, "--funnel", "home,crt"))
                .isEqualTo(new Run(
                        2, ZONE_NOTE.formatted(shop), "The log has no touchpoint \"crt\". Did you mean \"cart\"?\n"));
    }

    @Test
    void tellsWhatTheJourneyLeavesOut() throws IOException {
        // 20 moves a b, 15 b a, 1 a a and 1 b b: the first three carry 36 of 37, 97.3 %.
        StringBuilder events = new StringBuilder("customer,touchpoint,time\n");
        String[] paths = {"a b" + " a b".repeat(15), "a b", "a b", "a b", "a b", "a a", "b b"};
        for (int customer = 0; customer < paths.length; customer++) {
            int second = 0;
            for (String touchpoint : paths[customer].split(" ", -1)) {
                events.append("u%d,%s,2024-05-01T10:00:%02dZ%n".formatted(customer, touchpoint, second++));
            }
        }
        assertThat(journey("discover", file("rare.csv", events.toString())).out())
                .endsWith("\nThe journey leaves out 1 rare move that was made 1 time; it shows 97.3 % of all.\n");
    }

    @Test
    void takesTimesAsTheyAreWritten() throws IOException {
        Path epoch = file("epoch.csv", """
                user,event,time
                ann,home,1572631153
                ann,cart,1572631213
                """);
        assertThat(journey("discover", epoch).err())
                .contains("a bare number may count seconds, milliseconds or something else since 1970; say"
                        + " which, such as --time-format seconds, which is usual with so many digits.")
                .contains("(--time-format)");
        assertThat(journey("discover", epoch, "--time-format", "seconds").out())
                .contains("median 1 min, 95 % within 1 min");
        Path dates = file("dates.csv", """
                user,event,time
                ann,home,1.5.2024
                ann,cart,2.5.2024
                """);
        assertThat(journey("discover", dates, "--time-format", "d.M.yyyy").out())
                .contains("median 1 d, 95 % within 1 d");
    }

    @Test
    void countsCustomersWhoMayComeBackAsStillGoing() throws IOException {
        Path file = file("silence.csv", """
                user,event,time
                ann,home,2024-05-01T10:00Z
                ann,cart,2024-05-01T11:00Z
                bob,home,2024-05-08T09:00Z
                bob,cart,2024-05-08T09:30Z
                """);
        assertThat(journey("discover", file, "--silence", "2d").out()).contains("; 1 customer may yet come back\n");
        assertThat(journey("discover", file).out()).doesNotContain("may yet come back");
    }

    @Test
    void takesSeveralOutcomes() {
        Run run = journey("discover", shop, "--success", "pay", "--success", "search", "--failure=home");
        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).contains("  success (search, pay)\n", "  failure (home)\n");
    }

    @Test
    void suggestsTheTouchpointThatWasMeant() {
        Run run = journey("discover", shop, "--success", "apy");
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err())
                .isEqualTo("Outcome SUCCESS names touchpoint \"apy\", which " + shop + " does not have."
                        + " Did you mean \"pay\"? It has \"home\", \"cart\", \"pay\", \"search\".\n");
    }

    @Test
    void refusesTwoOutcomesOfOneTouchpoint() {
        Run run = journey("discover", shop, "--success", "pay", "--failure", "pay");
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).isEqualTo("Touchpoint \"pay\" cannot be both SUCCESS and FAILURE. Name it once.\n");
    }

    @Test
    void namesTheOptionsThatNameColumns() throws IOException {
        Path file = file("own.csv", EVENTS.replace("client_id,event,timestamp", "who,what,when"));
        assertUnusable(file, """
                %1$s cannot be read as an event log (3 faults):
                %1$s:1: ERROR log.header.missing-column: customer column in header "who | what | when": none of its\
                 columns is called customer_id, customer, client_id, client, user_id, user, visitor_id, visitor,\
                 person_id, person, user_pseudo_id, distinct_id, anonymous_id, case:concept:name, case_id, case,\
                 session_id, session. Name the column that holds it (--customer).
                %1$s:1: ERROR log.header.missing-column: touchpoint column in header "who | what | when": none of\
                 its columns is called touchpoint, touchpoint_id, touchpoint_name, event_name, event, event_type,\
                 activity_name, activity, concept:name, action, page, step. Name the column that holds it\
                 (--touchpoint).
                %1$s:1: ERROR log.header.missing-column: time column in header "who | what | when": none of its\
                 columns is called timestamp, event_timestamp, event_time, time, time:timestamp, date_time,\
                 created_at, occurred_at, complete_timestamp, start_timestamp, start_time, ts, date. Name the column\
                 that holds it (--time).
                """);
        Run told = journey(
                "discover", file, "--customer=who", "--touchpoint=what", "--time=when", "--zone=Asia/Kathmandu");
        assertThat(told.exitCode()).isZero();
        assertThat(told.out())
                .startsWith("Ways that customers took\n")
                .contains(
                        "Journey seen in own\n",
                        "by the clock of Asia/Kathmandu\n",
                        "  from 2024-05-01T04:15:00Z to 2024-05-01T11:15:00Z\n");
    }

    @Test
    void namesTheOptionsOfFailuresAndScores() throws IOException {
        Path file = file("rated.csv", """
                user,event,time,failed,rating
                ann,home,2024-05-01T10:00Z,yes,n/a
                ann,cart,2024-05-01T10:01Z,no,5
                """);
        assertThat(journey("discover", file).out()).startsWith("""
                        %1$s: NOTE log.header.guessed: failed column: "failed" is taken, since each of its values says\
                         true or false. If it means something else, name the column that holds it (--failed).
                        %1$s:2: NOTE log.header.unread: score column: "rating" may hold it, but is not read, since\
                         "n/a" is no number. Name the column that holds it (--score).
                        """.formatted(file));
        assertUnusable(file, """
                %1$s cannot be read as an event log (1 fault):
                %1$s:2: ERROR log.score.invalid at record 1: column "rating": "n/a" is not a finite number. Write a\
                 number such as 4.5, or leave out the row.
                """, "--score", "rating");
    }

    @Test
    void suggestsTheColumnThatWasMeant() {
        assertUnusable(shop, """
                %1$s cannot be read as an event log (1 fault):
                %1$s:1: ERROR log.header.missing-column: customer column in header "client_id | event | timestamp":\
                 there is no column "client-id". Did you mean "client_id"?
                """, "--customer", "client-id");
    }

    @Test
    void namesTheOptionForTimesOfTwoKinds() throws IOException {
        assertUnusable(file("mixed.csv", "user,page,time\nu,a,2024-05-01 10:00\nu,b,2024-05-01 10:01Z\n"), """
                %1$s cannot be read as an event log (1 fault):
                %1$s:3: ERROR log.time.mixed-offsets: some times have an offset, the first on line 3, and some have\
                 none, the first on line 2. Name the zone of those without (--zone).
                """);
    }

    @Test
    void namesTheOptionForOtherCharsets() throws IOException {
        Path file = Files.write(folder.resolve("wide.csv"), ("\ufeff" + EVENTS).getBytes(UTF_16LE));
        assertUnusable(file, """
                %1$s cannot be read as an event log (1 fault):
                %1$s:1: ERROR log.encoding: the file begins with the byte order mark of UTF-16, and is read as UTF-8.\
                 Name its charset (--charset with UTF-16), or save it as UTF-8.
                """);
        assertThat(journey("discover", file, "--charset", "UTF-16").out()).contains("  18 events, 8 customers, ");
    }

    @Test
    void takesTheSeparatorThatItIsTold() throws IOException {
        Path file = file("odd.csv", EVENTS.replace(',', '~'));
        assertThat(journey("discover", file).exitCode()).isEqualTo(2);
        assertThat(journey("discover", file, "--separator", "~").out()).contains("  18 events, 8 customers, ");
    }

    @Test
    void tellsAllFaultyRowsWithTheirLines() throws IOException {
        Path file = file("rows.csv", """
                customer,touchpoint,time
                ann,home,2024-05-01T10:00Z
                ann,cart
                ann,pay,yesterday
                ann,,2024-05-01T10:00Z
                """);
        Run run = journey("discover", file);
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err().lines())
                .satisfiesExactly(
                        line -> assertThat(line).isEqualTo(file + " cannot be read as an event log (3 faults):"),
                        line -> assertThat(line)
                                .isEqualTo(file + ":3: ERROR log.row.too-short at record 2: row \"ann | cart\": it has"
                                        + " 2 cells, and the header 3. Fill in the missing cells, or leave out the"
                                        + " row."),
                        line -> assertThat(line)
                                .startsWith(file + ":4: ERROR log.time.invalid at record 3: time \"yesterday\": "),
                        line -> assertThat(line).startsWith(file + ":5: ERROR log."));
    }

    @Test
    void refusesFilesWithoutEvents() throws IOException {
        assertUnusable(file("empty.csv", ""), """
                %1$s cannot be read as an event log (1 fault):
                %1$s: ERROR log.empty: the file has no text. Give it a file with events.
                """);
        assertUnusable(file("header.csv", "customer,touchpoint,time\n"), """
                %1$s cannot be read as an event log (1 fault):
                %1$s:1: ERROR log.empty: the file has a header, but no record. Give it a file with events.
                """);
    }

    @Test
    void refusesWhatIsNoTable() throws IOException {
        assertUnusable(file("page.csv", "<!doctype html><html></html>"), """
                %1$s cannot be read as an event log (1 fault):
                %1$s: ERROR log.format.foreign: the file looks like an HTML page, not like events. Give it a\
                 CSV file whose first line names its columns, JSON objects one to a line, or XES; each may be packed\
                 with gzip.
                """);
        assertUnusable(folder.resolve("none.csv"), "%s: no such file. Check the path.\n");
        assertUnusable(folder, "%s: is a folder, not a file.\n");
    }

    @Test
    void tellsWhereItCannotWrite() {
        assertUnwritable(folder.resolve("none/shop.json"), ": its folder does not exist.\n");
        assertUnwritable(folder, ": is a folder, not a file.\n");
        assertThat(folder).isDirectoryContaining("glob:**/shop.csv");
        assertThat(folder.toFile().list()).hasSize(1);
    }

    private void assertUnwritable(Path output, String message) {
        Run run = journey("discover", shop, "-o", output);
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).isEqualTo(output + message);
    }

    private static void assertUnusable(Path file, String message, Object... options) {
        Object[] args = new Object[options.length + 2];
        args[0] = "discover";
        args[1] = file;
        System.arraycopy(options, 0, args, 2, options.length);
        assertThat(journey(args)).isEqualTo(new Run(2, "", message.formatted(file)));
    }

    private Path file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text, UTF_8);
    }
}
