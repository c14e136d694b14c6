package org.journeymodel.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.ZoneId;
import org.journeymodel.core.validation.Finding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EventLogReaderTest {

    private static final String ROW = "u1,home,2024-05-01T10:00:00Z";
    private static final String EVENT = "u1 home 2024-05-01T10:00:00Z";

    @ParameterizedTest
    @ValueSource(strings = {",", ";", "\t"})
    void passesOverTheLineInWhichASpreadsheetNamesTheSeparator(String separator) throws IOException {
        EventLog log = Logs.read(
                "sep=" + separator,
                String.join(separator, "user", "page", "time"),
                String.join(separator, "u1", "a", "2024-05-01T10:00Z"));
        assertThat(Logs.eventsOf(log)).containsExactly("u1 a 2024-05-01T10:00:00Z");
        assertThat(log.recordCount()).isEqualTo(1);
    }

    @Test
    void readsAFileAndNamesItAsItWasGiven(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("shop.csv");
        Files.writeString(file, "customer,touchpoint,time\n" + ROW + "\n");
        EventLog log = EventLog.read(file);
        assertThat(Logs.eventsOf(log)).containsExactly(EVENT);
        assertThat(log.source()).isEqualTo(file.toString());
        assertThatThrownBy(() -> EventLog.read(folder.resolve("none.csv"))).isInstanceOf(NoSuchFileException.class);
        assertThatThrownBy(() -> EventLog.read(folder)).hasMessage(folder + ": is a folder, not a file");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "customer,touchpoint,time",
                "client_id,event,timestamp",
                "User-ID,Event Name,DateTime",
                "case:concept:name,concept:name,time:timestamp",
                "visitorId,page,event_time",
                "SESSION_ID,action,date",
            })
    void guessesColumnsByUsualHeaders(String header) throws IOException {
        EventLog log = Logs.read(header, ROW);
        assertThat(Logs.eventsOf(log)).containsExactly(EVENT);
        assertThat(log.notes()).isEmpty();
    }

    @Test
    void tellsWhatItTookWhereSeveralColumnsFit() throws IOException {
        EventLog log = Logs.read("session_id,customer_id,event,time,page", "s1,u1,home,2024-05-01T10:00:00Z,/home");
        assertThat(Logs.eventsOf(log)).containsExactly(EVENT);
        assertThat(log.notes())
                .extracting(Finding::toString)
                .containsExactly(
                        "log.csv:1: NOTE log.header.guessed: customer column: \"customer_id\" is taken, though"
                                + " \"session_id\" could be meant. Name the column that holds it"
                                + " (EventLogReader.customerColumn).",
                        "log.csv:1: NOTE log.header.guessed: touchpoint column: \"event\" is taken, though \"page\""
                                + " could be meant. Name the column that holds it (EventLogReader.touchpointColumn).");
    }

    @Test
    void takesTheColumnsThatAreNamed() throws IOException {
        EventLogReader reader =
                EventLog.reader().customerColumn("who").touchpointColumn("what").timeColumn("when");
        EventLog log = Logs.read(reader, "time,event,customer,who,what,when", "x,y,z," + ROW);
        assertThat(Logs.eventsOf(log)).containsExactly(EVENT);
        assertThat(log.notes()).isEmpty();
    }

    @Test
    void refusesANamedColumnThatIsNotThere() {
        EventLogReader reader = EventLog.reader().touchpointColumn("Evnt").timeColumn("at all");
        assertThatThrownBy(() -> Logs.read(reader, "customer,event,time", ROW))
                .isInstanceOf(EventLogException.class)
                .hasMessage("""
                        log.csv cannot be read as an event log (2 faults):
                        log.csv:1: ERROR log.header.missing-column: touchpoint column in header \
                        "customer | event | time": there is no column "Evnt". Did you mean "event"?
                        log.csv:1: ERROR log.header.missing-column: time column in header \
                        "customer | event | time": there is no column "at all". Name one of them, exactly as it is \
                        written.""");
    }

    @Test
    void refusesANamedColumnThatIsThereTwice() {
        EventLogReader reader = EventLog.reader().customerColumn("id");
        assertThatThrownBy(() -> Logs.read(reader, "id,id,event,time", "a,b,c,d"))
                .isInstanceOf(EventLogException.class)
                .hasMessage("log.csv cannot be read as an event log (1 fault):\n"
                        + "log.csv:1: ERROR log.header.duplicate: customer column in header \"id | id | event |"
                        + " time\": the column \"id\" is there 2 times. Give each column a name of its own.");
    }

    @Test
    void doesNotMindColumnsItDoesNotNeed() throws IOException {
        EventLog log = Logs.read(",customer,x,event,x,time", "0,u1,,home,,2024-05-01T10:00:00Z");
        assertThat(Logs.eventsOf(log)).containsExactly(EVENT);
    }

    @ParameterizedTest
    @ValueSource(chars = {',', ';', '\t', '|'})
    void guessesTheSeparator(char separator) throws IOException {
        String text = "customer,touchpoint,time\n" + ROW;
        EventLog log = Logs.read(text.replace(',', separator));
        assertThat(Logs.eventsOf(log)).containsExactly(EVENT);
    }

    @Test
    void takesTheSeparatorThatIsSet() throws IOException {
        EventLog log = Logs.read(EventLog.reader().separator('#'), "customer#event#time", ROW.replace(',', '#'));
        assertThat(Logs.eventsOf(log)).containsExactly(EVENT);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> EventLog.reader().separator('"'))
                .withMessage("Separator must be neither a double quote nor a line break, but was \"\\\"\"."
                        + " Give it the character between two cells.");
    }

    @Test
    void readsQuotedCellsWithSeparatorsQuotesAndLineBreaks() throws IOException {
        EventLog log = Logs.read(
                "customer,\"the, \"\"event\"\"\",time,event",
                "u1,x,2024-05-01T10:00:00Z,\"go, \"\"buy\"\"\nnow\"",
                "u1,x,2024-05-01T10:00:01Z,\"5\"\" pipe\"");
        assertThat(log.touchpoints()).containsExactly("go, \"buy\"\nnow", "5\" pipe");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", "\r"})
    void skipsBlankLinesAndTakesAnyLineBreak(String newline) throws IOException {
        String text = String.join(newline, "", "customer,event,time", "", ROW, "", "", "u1,cart,2024-05-01T10:00:01Z");
        EventLog log = Logs.read(text);
        assertThat(log.touchpoints()).containsExactly("home", "cart");
        assertThatThrownBy(() -> Logs.read(text + newline + newline + "u1"))
                .hasMessageContaining("log.csv:9: ERROR log.row.too-short at record 3");
    }

    @Test
    void skipsAByteOrderMark() throws IOException {
        assertThat(Logs.eventsOf(Logs.read("\uFEFFcustomer,event,time", ROW))).containsExactly(EVENT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ISO-8859-1", "windows-1252", "UTF-16", "UTF-16LE"})
    void readsTheCharsetThatIsSet(String name) throws IOException {
        Charset charset = Charset.forName(name);
        byte[] bytes = "customer,event,time\nu1,café,2024-05-01T10:00:00Z\n".getBytes(charset);
        EventLog log = EventLog.reader().charset(charset).read(new ByteArrayInputStream(bytes), "log.csv");
        assertThat(log.touchpoints()).containsExactly("café");
    }

    @Test
    void refusesTextThatIsNotInTheCharsetThatIsSet() {
        byte[] bytes = "customer,event,time\nu1,café,2024-05-01T10:00:00Z\n".getBytes(StandardCharsets.UTF_8);
        EventLogReader reader = EventLog.reader().charset(StandardCharsets.US_ASCII);
        assertThatThrownBy(() -> reader.read(new ByteArrayInputStream(bytes), "log.csv"))
                .hasMessageContaining(
                        "log.csv:2: ERROR log.encoding at record 1: byte C3 at offset 26 is not US-ASCII;");
    }

    @Test
    void readsTimesWithoutOffsetAsUtcAndSaysSo() throws IOException {
        EventLog log = Logs.read("customer,event,time", "u1,home,2024-03-31 02:30:00.273932");
        assertThat(Logs.eventsOf(log)).containsExactly("u1 home 2024-03-31T02:30:00.273932Z");
        assertThat(log.notes())
                .extracting(Finding::toString)
                .containsExactly("log.csv: NOTE log.time.zone-assumed: times have no offset and are read as UTC. Name"
                        + " their zone if they are local times (EventLogReader.zone).");
    }

    @Test
    void ordersMixedOffsetsByInstant() throws IOException {
        EventLog log =
                Logs.read("customer,event,time", "u1,b,2024-05-01T10:00:00+01:00", "u1,a,2024-05-01T10:00:00+02:00");
        assertThat(Logs.eventsOf(log)).containsExactly("u1 a 2024-05-01T08:00:00Z", "u1 b 2024-05-01T09:00:00Z");
    }

    @Test
    void readsTimesWithoutOffsetInTheZoneThatIsSet() throws IOException {
        EventLogReader reader = EventLog.reader().zone(ZoneId.of("Europe/Berlin"));
        EventLog log = Logs.read(
                reader,
                "customer,event,time",
                "u1,winter,2024-01-01T12:00",
                "u1,summer,2024-07-01T12:00",
                "u1,offset,2024-07-01T12:00Z");
        assertThat(Logs.eventsOf(log))
                .containsExactly(
                        "u1 winter 2024-01-01T11:00:00Z",
                        "u1 summer 2024-07-01T10:00:00Z",
                        "u1 offset 2024-07-01T12:00:00Z");
        assertThat(log.notes()).isEmpty();
    }

    @Test
    void takesTheEarlierOfTwoTimesThatTheClocksShowedAndSaysSo() throws IOException {
        EventLogReader reader = EventLog.reader().zone(ZoneId.of("Europe/Berlin"));
        EventLog log = Logs.read(reader, "customer,event,time", "u1,home,2024-10-27T02:30", "u1,cart,2024-10-27T02:31");
        assertThat(Logs.eventsOf(log)).containsExactly("u1 home 2024-10-27T00:30:00Z", "u1 cart 2024-10-27T00:31:00Z");
        assertThat(log.notes())
                .extracting(Finding::toString)
                .containsExactly("log.csv:2: NOTE log.time.zone-ambiguous: the clocks of Europe/Berlin showed 2 times"
                        + " twice; the earlier is taken. Write times with an offset.");
    }

    @Test
    void refusesATimeThatTheClocksSkipped() {
        EventLogReader reader = EventLog.reader().zone(ZoneId.of("Europe/Berlin"));
        assertThatThrownBy(() -> Logs.read(reader, "customer,event,time", "u1,home,2024-03-31T02:30"))
                .hasMessageContaining(
                        "log.csv:2: ERROR log.time.invalid at record 1: time \"2024-03-31T02:30\": the clocks of"
                                + " Europe/Berlin skipped this time.");
    }

    @Test
    void keepsLookAlikesApartAndSaysSo() throws IOException {
        EventLog log = Logs.read(
                "customer,event,time",
                ROW,
                "u1,Home,2024-05-01T10:00:00Z",
                "u1, home,2024-05-01T10:00:00Z",
                "u1,caf\u00e9,2024-05-01T10:00:00Z",
                "u1,cafe\u0301,2024-05-01T10:00:00Z");
        assertThat(log.touchpoints()).hasSize(5);
        assertThat(log.notes())
                .extracting(Finding::toString)
                .containsExactly(
                        "log.csv: NOTE log.touchpoint.similar: touchpoints are kept apart that look much alike:"
                                + " \"home\", \"Home\", \" home\". Write their names alike if they are one.",
                        "log.csv: NOTE log.touchpoint.similar: touchpoints are kept apart that look much alike:"
                                + " \"caf\u00e9\", \"cafe\u0301\". Write their names alike if they are one.");
    }

    @Test
    void refusesNullByName() {
        assertThatNullPointerException()
                .isThrownBy(() -> EventLog.reader().zone(null))
                .withMessage("zone");
        assertThatNullPointerException()
                .isThrownBy(() -> EventLog.reader().timeColumn(null))
                .withMessage("header");
    }
}
