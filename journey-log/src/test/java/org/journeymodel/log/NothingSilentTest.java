package org.journeymodel.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.zip.GZIPOutputStream;
import org.journeymodel.core.limit.Limits;
import org.journeymodel.core.progress.Progress;
import org.journeymodel.core.progress.WorkInterruptedException;
import org.journeymodel.core.validation.Finding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is left out is counted and told, and what cannot be read is refused. */
class NothingSilentTest {

    private static final String ROW = "u1,home,2024-05-01T10:00:00Z\n";
    private static final String CSV = "user,page,time\n" + ROW;

    private static EventLog read(EventLogReader reader, byte[] bytes) throws IOException {
        return reader.read(new ByteArrayInputStream(bytes), "log.gz");
    }

    private static byte[] packed(String text) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
            gzip.write(text.getBytes(StandardCharsets.UTF_8));
        }
        return bytes.toByteArray();
    }

    private static byte[] joined(byte[]... parts) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        Arrays.stream(parts).forEach(bytes::writeBytes);
        return bytes.toByteArray();
    }

    @Test
    void leavesOutFaultyRecordsAloneAndTellsThem() throws IOException {
        EventLog log = Logs.read(
                EventLog.reader().lenient(),
                "user,page,time",
                "new,home,soon",
                "u1,home,2024-05-01T10:00:00Z",
                "u1",
                ",,",
                "u1,cart,2024-05-01T10:00:01Z");
        assertThat(Logs.eventsOf(log)).containsExactly("u1 home 2024-05-01T10:00:00Z", "u1 cart 2024-05-01T10:00:01Z");
        assertThat(log.customerCount()).isEqualTo(1);
        assertThat(log.leftOutCount()).isEqualTo(3);
        assertThat(log.recordCount()).isEqualTo(5);
        assertThat(log.leftOut())
                .extracting(Finding::ruleId)
                .containsExactly(
                        "log.time.invalid",
                        "log.row.too-short",
                        "log.customer.empty",
                        "log.touchpoint.empty",
                        "log.time.invalid");
        assertThat(log.leftOut().get(1))
                .hasToString(
                        "log.csv:4: WARNING log.row.too-short at record 3: row \"u1\": it has 1 cell, and the header"
                                + " 3. Fill in the missing cells, or leave out the row.");
        assertThat(log.notes())
                .extracting(Finding::toString)
                .containsExactly("log.csv: WARNING log.left-out: 3 of 5 records are faulty and left out. See"
                        + " EventLog.leftOut for why.");
    }

    @Test
    void timesOfRecordsThatAreLeftOutSayNothingOfTheOthers() throws IOException {
        EventLog log = Logs.read(
                EventLog.reader().lenient(),
                "user,page,time",
                "u1,a,2024-01-01T10:00",
                ",b,2024-01-01T10:00Z",
                "u1,c,2024-01-01T10:01");
        assertThat(Logs.eventsOf(log)).containsExactly("u1 a 2024-01-01T10:00:00Z", "u1 c 2024-01-01T10:01:00Z");
        EventLog withOffsets = Logs.read(
                EventLog.reader().lenient(), "user,page,time", ",b,2024-01-01T10:00", "u1,a,2024-01-01T10:00Z");
        assertThat(withOffsets.notes()).extracting(Finding::ruleId).containsExactly("log.left-out");
        EventLog inOslo = Logs.read(
                EventLog.reader().lenient().zone(ZoneId.of("Europe/Oslo")),
                "user,page,time",
                ",b,2024-10-27T02:30",
                "u1,a,2024-10-27T02:31");
        assertThat(inOslo.notes())
                .extracting(Finding::toString)
                .contains(
                        "log.csv:3: NOTE log.time.zone-ambiguous: the clocks of Europe/Oslo showed one time twice; the"
                                + " earlier is taken. Write times with an offset.");
    }

    @Test
    void aHeaderAloneIsALogWithoutEventsToALenientReader() throws IOException {
        EventLog log = Logs.read(EventLog.reader().lenient(), "user,page,time");
        assertThat(log.recordCount()).isZero();
        assertThat(log.notes())
                .extracting(Finding::toString)
                .containsExactly(
                        "log.csv: NOTE log.empty: the file has no record. Make sure that it is the one you mean.");
    }

    @Test
    void refusesSettingsThatContradictEachOther() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Logs.read(EventLog.reader().withoutTimes().timeColumn("t"), CSV))
                .withMessage(
                        "Reader cannot read without times and take them from column \"t\". Leave out one of the two.");
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> Logs.read(EventLog.reader().customerColumn("x").touchpointColumn("x"), CSV))
                .withMessage(
                        "Column \"x\" cannot hold both the customer and the touchpoint. Name another for one of them.");
    }

    @Test
    void tellsSettingsOfCsvThatDoNotCountForTheFile() throws IOException {
        String line = "{\"user\":\"u1\",\"page\":\"a\",\"time\":\"2024-05-01T10:00Z\"}";
        assertThat(Logs.read(EventLog.reader().separator(';'), line).notes())
                .extracting(Finding::toString)
                .containsExactly("log.csv: NOTE log.setting.unused: the file is NDJSON, where no separator and no given"
                        + " columns count, though they are set. Leave out EventLogReader.separator and columns, or make"
                        + " sure that it is the file you mean.");
        assertThat(Logs.read(EventLog.reader().columns("a", "b"), line).notes())
                .extracting(Finding::ruleId)
                .containsExactly("log.setting.unused");
    }

    @ParameterizedTest
    @CsvSource({
        "1572631153, epochSeconds",
        "1572631153123, epochMillis",
        "1572631153123456, epochMicros",
        "1572631153123456789, epochNanos"
    })
    void saysWhichUnitABareNumberMayCount(String number, String format) {
        assertThatThrownBy(() -> Logs.read("user,page,time", "u1,a," + number))
                .hasMessageContaining(
                        "time \"" + number + "\": a bare number may count seconds, milliseconds or something"
                                + " else since 1970; say which, such as TimeFormat." + format
                                + "(), which is usual with so many"
                                + " digits. ");
    }

    @Test
    void asksWhetherAnEventThatIsThereTwiceHappenedTwice() throws IOException {
        // The third is not the same touchpoint, the fifth not the same time, the last not the same customer.
        EventLog log = Logs.read(
                "user,page,time",
                "u1,a,2024-05-01T10:00Z",
                "u1,a,2024-05-01T10:00Z",
                "u1,b,2024-05-01T10:00Z",
                "u2,b,2024-05-01T10:00Z",
                "u1,b,2024-05-01T10:01Z",
                "u3,b,2024-05-01T10:01Z");
        assertThat(log.eventCount()).isEqualTo(6);
        assertThat(log.notes())
                .extracting(Finding::toString)
                .containsExactly("log.csv: NOTE log.event.repeated: 1 of 6 events has the customer, touchpoint and time"
                        + " of the event before, and counts as a repeat. Collapse them if the file has rows twice"
                        + " (EventLog.collapseRepeats).");
        assertThat(Logs.read(EventLog.reader().withoutTimes(), "user,page", "u1,a", "u1,a")
                        .notes())
                .isEmpty();
    }

    @Test
    void asksWhetherACustomerCalledNullIsOne() throws IOException {
        EventLog log = Logs.read(
                "user,page,time",
                "NULL,a,2024-05-01T10:00Z",
                "u1,a,2024-05-01T10:00Z",
                "NULL,b,2024-05-01T10:01Z",
                "nullable,b,2024-05-01T10:01Z");
        assertThat(log.customerCount()).isEqualTo(3);
        assertThat(log.notes())
                .extracting(Finding::toString)
                .containsExactly("log.csv: NOTE log.customer.doubtful: customer \"NULL\" has 2 of 4 events; such a name"
                        + " often stands for people who are not known. Drop them if so, with"
                        + " EventFilter.customers(\"NULL\").");
    }

    @Test
    void refusesTheMarkOfUtf8WhereAnotherCharsetIsNamed() {
        EventLogReader reader = EventLog.reader().charset(StandardCharsets.ISO_8859_1);
        assertThatThrownBy(() -> Logs.read(reader, "\uFEFFuser,page,time", "u1,a,2024-05-01T10:00Z"))
                .hasMessage("log.csv cannot be read as an event log (1 fault):\nlog.csv:1: ERROR log.encoding: the file"
                        + " begins with the byte order mark of UTF-8, and is read as ISO-8859-1. Leave out the charset"
                        + " (EventLogReader.charset).");
    }

    @Test
    void asksWhetherTimesInJanuary1970AreInTheRightUnit() throws IOException {
        String text = "user,page,time\nu1,home,1700000000\n";
        EventLogReader millis = EventLog.reader().timeFormat(TimeFormat.epochMillis());
        assertThat(Logs.read(millis, text).notes())
                .extracting(Finding::toString)
                .containsExactly("log.csv: NOTE log.time.unit-doubtful: all times, read as milliseconds since 1970, are"
                        + " in January 1970. Make sure of the unit: today is a number of 10 digits in seconds, 13 in"
                        + " milliseconds, 16 in microseconds, 19 in nanoseconds (EventLogReader.timeFormat).");
        assertThat(Logs.read(millis, text + "u1,home,2678400000\n").notes()).isEmpty();
        assertThat(Logs.read(EventLog.reader().timeFormat(TimeFormat.epochSeconds()), text)
                        .notes())
                .isEmpty();
    }

    @Test
    void readsXesWithoutEventsLeniently() throws IOException {
        EventLog log = read(EventLog.reader().lenient(), "<log><trace/></log>".getBytes(StandardCharsets.UTF_8));
        assertThat(log.eventCount()).isZero();
        assertThat(log.notes())
                .extracting(Finding::toString)
                .containsExactly(
                        "log.gz: NOTE log.empty: the file has no record. Make sure that it is the one you mean.");
    }

    @Test
    void placesAnEmptyFileOfLinesAtNoRecord() {
        assertThatThrownBy(() -> Logs.read(EventLog.reader().format(LogFormat.NDJSON), "\n\n"))
                .hasMessageContaining("log.csv: ERROR log.empty: the file has no text.");
    }

    @Test
    void saysHowManyRecordsAreLeftOut() throws IOException {
        EventLog one = Logs.read(EventLog.reader().lenient(), CSV + "u1,home,soon\n");
        assertThat(one.notes().get(0).message()).isEqualTo("1 of 2 records is faulty and left out.");
        EventLog many = Logs.read(EventLog.reader().lenient(), CSV + "u1,home,soon\n".repeat(1_999));
        assertThat(many.notes().get(0).message()).isEqualTo("1,999 of 2,000 records are faulty and left out.");
    }

    @Test
    void listsAHundredFaultsAndCountsAll() throws IOException {
        EventLog log = read(
                EventLog.reader().lenient(), (CSV + "u1,home,soon\n".repeat(512)).getBytes(StandardCharsets.UTF_8));
        assertThat(log.leftOut()).hasSize(100);
        assertThat(log.leftOutCount()).isEqualTo(512);
        assertThat(log.recordCount()).isEqualTo(513);
    }

    @Test
    void refusesWhatMakesTheRestUnreadableThoughLenient() {
        assertThatThrownBy(() -> Logs.read(EventLog.reader().lenient(), CSV + "\"u1,home\n" + ROW))
                .isInstanceOf(EventLogException.class)
                .hasMessageContaining("log.csv:3: ERROR log.quote.unclosed at record 2: ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16"})
    void leavesOutOnlyTheRowsOfMisplacedQuotes(String charset) throws IOException {
        String text = CSV + "u1,27\" screen,2024-05-01T10:05Z\n" + ROW + "u1,\"home\" page,\"\n" + ROW;
        EventLog log = read(EventLog.reader().charset(Charset.forName(charset)).lenient(), text.getBytes(charset));
        assertThat(log.eventCount()).isEqualTo(3);
        assertThat(log.recordCount()).isEqualTo(5);
        assertThat(log.leftOut())
                .extracting(Finding::toString)
                .containsExactly(
                        "log.gz:3: WARNING log.quote.misplaced at record 2: a cell that is not in quotes contains a double"
                                + " quote. Put the whole cell in quotes; write a quote inside a quoted cell twice.",
                        "log.gz:5: WARNING log.quote.misplaced at record 4: a cell goes on after its closing double"
                                + " quote. Put the whole cell in quotes; write a quote inside a quoted cell twice.");
    }

    @Test
    void tellsFaultsBeyondAMisplacedQuoteToo() {
        String text = CSV + "u1,27\" screen,2024-05-01T10:05Z\nu1,home,soon\n";
        assertThatThrownBy(() -> Logs.read(EventLog.reader(), text))
                .hasMessageContaining("log.csv:3: ERROR log.quote.misplaced at record 2: ")
                .hasMessageContaining("log.csv:4: ERROR log.time.invalid at record 3: ");
    }

    @Test
    void leavesOutAMisplacedQuoteInTheFirstRowOfAFileWithoutHeader() throws IOException {
        EventLog log = Logs.read(
                EventLog.reader().columns("customer", "touchpoint", "time").lenient(), "u\"1,a,never\n" + ROW);
        assertThat(log.eventCount()).isEqualTo(1);
        assertThat(log.leftOutCount()).isEqualTo(1);
    }

    @Test
    void refusesAHeaderWithAMisplacedQuoteThoughLenient() {
        assertThatThrownBy(() -> Logs.read(EventLog.reader().lenient(), "custo\"mer,touchpoint,time\n" + ROW))
                .hasMessageContaining("log.csv:1: ERROR log.quote.misplaced: a cell that is not in quotes");
    }

    @Test
    void countsEveryRecordOfRandomFiles() throws IOException {
        for (int seed = 0; seed < 300; seed++) {
            Random random = new Random(seed);
            StringBuilder text = new StringBuilder(CSV);
            int records = 1 + random.nextInt(40);
            for (int record = 1; record < records; record++) {
                String[] rows = {
                    ROW, "u2,\"a\nb\",2024-05-01 10:00Z\n", "u1,x,never\n", "u1,x\n", ",x,2024-05-01T10:00Z\n"
                };
                text.append(rows[random.nextInt(rows.length)]).append(random.nextInt(4) == 0 ? "\n" : "");
            }
            EventLog log = read(EventLog.reader().lenient(), text.toString().getBytes(StandardCharsets.UTF_8));
            assertThat(log.recordCount()).as("seed %d", seed).isEqualTo(records);
            assertThat(log.journeys()
                            .mapToInt(journey -> journey.events().size())
                            .sum())
                    .isEqualTo(log.eventCount());
        }
    }

    @Test
    void unpacksGzipOfSeveralMembers() throws IOException {
        EventLog log = read(EventLog.reader(), joined(packed(CSV), packed(ROW), packed(ROW)));
        assertThat(log.eventCount()).isEqualTo(3);
        byte[] bytes = joined(packed(CSV), packed(ROW.repeat(30_000)), packed(ROW));
        InputStream slow = new ByteArrayInputStream(bytes) {
            @Override
            public synchronized int read(byte[] buffer, int offset, int length) {
                return super.read(buffer, offset, Math.min(7, length));
            }

            @Override
            public synchronized int available() {
                return 0;
            }
        };
        assertThat(EventLog.reader().read(slow, "log.gz").eventCount()).isEqualTo(30_002);
    }

    @Test
    void refusesGzipThatIsCutOffAnywhere() throws IOException {
        byte[] whole = joined(packed(CSV), packed(ROW));
        int first = packed(CSV).length;
        for (int length = 2; length < whole.length; length++) {
            byte[] cut = Arrays.copyOf(whole, length);
            String fault = length < first || length >= first + 10 ? "log.gzip.truncated" : "log.gzip.trailing";
            if (length != first) {
                assertThatThrownBy(() -> read(EventLog.reader(), cut))
                        .as("%d", length)
                        .hasMessageContaining(fault);
            }
        }
    }

    @Test
    void refusesGzipThatIsDamagedOrGoesOn() throws IOException {
        byte[] damaged = packed(CSV);
        damaged[damaged.length - 5] ^= 1;
        assertThatThrownBy(() -> read(EventLog.reader(), damaged))
                .hasMessage("log.gz cannot be read as an event log (1 fault):\n"
                        + "log.gz: ERROR log.gzip.damaged: the gzip file is damaged. Fetch or pack the file again.");
        for (int extra : new int[] {1, 7, 8, 17, 18, 19, 30, 70_000}) {
            assertThatThrownBy(() -> read(EventLog.reader(), joined(packed(CSV), new byte[extra])))
                    .as("%d", extra)
                    .hasMessageContaining("log.gz: ERROR log.gzip.trailing");
        }
        assertThatThrownBy(() -> read(EventLog.reader(), joined(packed(CSV), ROW.getBytes(StandardCharsets.UTF_8))))
                .hasMessageContaining("log.gz: ERROR log.gzip.trailing")
                .hasMessageEndingWith(
                        "the gzip file goes on after its end with bytes that are no further part of it. Cut"
                                + " them off, or pack the file again.");
    }

    @Test
    void limitsWhatGzipUnpacksTo() throws IOException {
        byte[] bytes = packed(CSV);
        EventLogReader exactly = EventLog.reader().limits(Limits.standard().withUnpackedBytes(CSV.length()));
        assertThat(read(exactly, bytes).eventCount()).isEqualTo(1);
        EventLogReader less = EventLog.reader().limits(Limits.standard().withUnpackedBytes(CSV.length() - 1));
        assertThatThrownBy(() -> read(less, bytes))
                .hasMessageEndingWith(
                        "log.gz: ERROR log.limit.unpacked-bytes: the gzip file unpacks to more than 43 bytes."
                                + " Raise the limit if you trust the file (Limits.withUnpackedBytes), or split it.");
    }

    @Test
    void limitsHowFarGzipUnpacks() throws IOException {
        byte[] free = packed(CSV + "\n".repeat(9_900_000));
        assertThat(read(EventLog.reader(), free).eventCount()).isEqualTo(1);
        byte[] bomb = packed(CSV + "\n".repeat(30_000_000));
        assertThatThrownBy(() -> read(EventLog.reader(), bomb))
                .hasMessageContaining(
                        "ERROR log.limit.unpacked-ratio at record 2: the gzip file unpacks to more than 200"
                                + " times its size. Raise the limit if you trust the file (Limits.withUnpackedRatio).");
        EventLogReader trusting = EventLog.reader().limits(Limits.standard().withUnpackedRatio(2_000));
        assertThat(read(trusting, bomb).eventCount()).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 5, 20, 60})
    void passesOnAFailureWhileUnpacking(int after) throws IOException {
        byte[] bytes = joined(packed(CSV), packed(ROW));
        IOException failure = new IOException("disk gone");
        InputStream failing = new InputStream() {

            private int at;

            @Override
            public int read() throws IOException {
                if (at >= after) {
                    throw failure;
                }
                return bytes[at++] & 0xFF;
            }

            @Override
            public int read(byte[] buffer, int offset, int length) throws IOException {
                if (length > 0) {
                    buffer[offset] = (byte) read();
                }
                return Math.min(1, length);
            }
        };
        assertThatThrownBy(() -> EventLog.reader().read(failing, "log.gz")).isSameAs(failure);
    }

    @Test
    void limitsTheLineOfNdjsonAndTheDepthAndValueOfXes() {
        Limits limits = Limits.standard().withRowCharacters(60).withCellCharacters(10);
        String line = "{\"user\":\"u1\",\"page\":\"home\",\"time\":\"2024-05-01T10:00:00Z\"}";
        String longer = line.replace("home", "homehome");
        assertThatThrownBy(() ->
                        read(EventLog.reader().limits(limits), (line + "\n" + longer).getBytes(StandardCharsets.UTF_8)))
                .hasMessageEndingWith(
                        "log.gz:2: ERROR log.limit.line at record 2: the line has more than 60 bytes. Write"
                                + " one object to a line, or raise the limit (Limits.withRowCharacters).");
        String value = "<log><trace><string key=\"a\" value=\"01234567890\"/></trace></log>";
        assertThatThrownBy(() -> read(EventLog.reader().limits(limits), value.getBytes(StandardCharsets.UTF_8)))
                .hasMessageEndingWith("log.gz:1: ERROR log.limit.cell at trace 1: a value has more than 10 characters."
                        + " Leave it out, or raise the limit (Limits.withCellCharacters).");
        String deep = "<log><trace>" + "<string key=\"a\" value=\"0\">".repeat(20_000);
        assertThatThrownBy(() -> read(EventLog.reader(), deep.getBytes(StandardCharsets.UTF_8)))
                .hasMessageEndingWith("log.gz:1: ERROR log.limit.depth at trace 1: attributes stand more than 32 deep"
                        + " inside each other. Export the file with fewer levels, or raise the limit"
                        + " (Limits.withAttributeLevels).");
    }

    @Test
    void endsWhereXesHoldsOneEndlessThing() throws IOException {
        for (String thing :
                new String[] {"<trace>" + " ".repeat(9_000_000), "<trace><string key=\"" + "a".repeat(9_000_000)}) {
            byte[] bytes = ("<log>" + thing).getBytes(StandardCharsets.UTF_8);
            assertThatThrownBy(() -> read(EventLog.reader(), bytes)).isInstanceOf(EventLogException.class);
        }
    }

    @Test
    void takesAsManyTouchpointsAsTheLimitSays() throws IOException {
        EventLogReader two = EventLog.reader().limits(Limits.standard().withTouchpoints(2));
        assertThat(Logs.read(two, CSV + "u1,cart,2024-05-01T10:00:00Z").touchpoints())
                .hasSize(2);
        assertThatThrownBy(() -> Logs.read(two, CSV + ROW.replace("home", "a") + ROW.replace("home", "b")))
                .hasMessageContaining("there are more than 2 different touchpoints");
    }

    @Test
    void tellsHowManyBytesAreRead(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("log.csv");
        Files.writeString(file, CSV + ROW.repeat(20_000));
        List<Progress> told = new ArrayList<>();
        EventLog.reader().withProgress(told::add).read(file);
        assertThat(told.get(0)).hasToString("Reading " + file + ": 0 of " + Files.size(file));
        assertThat(told.get(told.size() - 1).isComplete()).isTrue();
        assertThat(told).hasSizeGreaterThan(3).hasSizeLessThan(1_010);
        told.clear();
        EventLog.reader().withProgress(told::add).read(Files.newInputStream(file), "stream");
        assertThat(told.get(told.size() - 1))
                .hasToString("Reading stream: " + Files.size(file) + " of " + Files.size(file));
    }

    @Test
    void endsWhenItsThreadIsInterrupted() {
        byte[] bytes = (CSV + ROW.repeat(20_000)).getBytes(StandardCharsets.UTF_8);
        EventLogReader reader = EventLog.reader().withProgress(progress -> {
            if (progress.done() > 0) {
                Thread.currentThread().interrupt();
            }
        });
        assertThatThrownBy(() -> read(reader, bytes)).isInstanceOf(WorkInterruptedException.class);
        assertThat(Thread.interrupted()).isTrue();
    }

    @Test
    void endsCountingWhenItsThreadIsInterrupted() {
        EventLog log = Logs.ofPaths("a b", "b a");
        assertThatThrownBy(
                        () -> log.statistics(progress -> Thread.currentThread().interrupt()))
                .hasMessage(
                        "Counting moves was interrupted and has no result. The thread's interrupt flag is still set;"
                                + " clear it with Thread.interrupted() before asking again.");
        assertThat(Thread.interrupted()).isTrue();
    }
}
