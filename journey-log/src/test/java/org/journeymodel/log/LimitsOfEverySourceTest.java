package org.journeymodel.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.journeymodel.core.limit.Limits;
import org.journeymodel.core.validation.Finding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Each limit on each kind of source, packed and not: taken at the limit, refused one past it and far past it. CSV in
 * UTF-8 is read as bytes, in other charsets through a parser.
 */
class LimitsOfEverySourceTest {

    private static final String TIME = "2024-05-01T10:00:00Z";

    private static final String RAISE_CELL = "Look for a quote that is never closed, leave out the column, or raise the"
            + " limit (Limits.withCellCharacters).";

    /**
     * One limit on one kind of source.
     *
     * @param source the source of some size
     * @param most the largest size that is taken
     * @param found what is told of a size that is too large
     * @param isOfRecord whether one record alone is refused, which a lenient reader leaves out
     */
    private record Row(
            String what,
            EventLogReader reader,
            Charset charset,
            int most,
            IntFunction<String> source,
            String ruleId,
            String found,
            boolean isOfRecord) {

        @Override
        public String toString() {
            return what;
        }

        byte[] bytes(int size) {
            return source.apply(size).getBytes(charset);
        }
    }

    static Stream<Row> rows() {
        return Stream.of(
                        csv("CSV as bytes", StandardCharsets.UTF_8),
                        csv("CSV parsed", StandardCharsets.ISO_8859_1),
                        ndjson(),
                        xes())
                .flatMap(List::stream);
    }

    private static List<Row> csv(String name, Charset charset) {
        String row = "u1,home," + TIME + ",";
        return List.of(
                csv(
                        name + ": touchpoints",
                        charset,
                        Limits.standard().withTouchpoints(5),
                        5,
                        size -> header("note") + lines(size, n -> "u1,t" + n + "," + TIME + ","),
                        "log.limit.touchpoints",
                        tooManyTouchpoints()),
                csv(
                        name + ": characters of a cell",
                        charset,
                        Limits.standard().withCellCharacters(30),
                        30,
                        size -> header("note") + row + "é".repeat(size),
                        "log.limit.cell",
                        "a cell has more than 30 characters. " + RAISE_CELL),
                csv(
                        name + ": characters of a cell in quotes",
                        charset,
                        Limits.standard().withCellCharacters(30),
                        30,
                        size -> header("note") + row + '"' + "\n".repeat(size) + '"',
                        "log.limit.cell",
                        "a cell has more than 30 characters. " + RAISE_CELL),
                csv(
                        name + ": characters of a row",
                        charset,
                        Limits.standard().withRowCharacters(60),
                        60,
                        size -> header("note")
                                + row
                                + "é".repeat(size - row.replace(",", "").length()),
                        "log.limit.row",
                        "the row has more than 60 characters. Leave out columns that are not needed, or raise the limit"
                                + " (Limits.withRowCharacters)."),
                csv(
                        name + ": cells of a row",
                        charset,
                        Limits.standard().withRowCells(8),
                        8,
                        size -> header(",".repeat(size - 4)) + row + ",".repeat(size - 4),
                        "log.limit.columns",
                        "the row has more than 8 cells. Name the separator of the file (EventLogReader.separator), leave"
                                + " out columns, or raise the limit (Limits.withRowCells)."));
    }

    private static String header(String more) {
        return "customer,event,time," + more + "\n";
    }

    private static Row csv(
            String what,
            Charset charset,
            Limits limits,
            int most,
            IntFunction<String> source,
            String ruleId,
            String found) {
        EventLogReader reader = EventLog.reader().charset(charset).limits(limits);
        return new Row(what, reader, charset, most, source, ruleId, found, false);
    }

    private static List<Row> ndjson() {
        String start = "{\"user\":\"u1\",\"page\":\"home\",\"time\":\"" + TIME + "\",\"more\":";
        return List.of(
                text(
                        "NDJSON: touchpoints",
                        Limits.standard().withTouchpoints(5),
                        5,
                        size -> lines(size, n -> start.replace("home", "t" + n) + "1}"),
                        "log.limit.touchpoints",
                        tooManyTouchpoints()),
                text(
                        "NDJSON: bytes of a line",
                        Limits.standard().withRowCharacters(80),
                        80,
                        size -> start + '"' + "x".repeat(size - start.length() - 3) + "\"}",
                        "log.limit.line",
                        "the line has more than 80 bytes. Write one object to a line, or raise the limit"
                                + " (Limits.withRowCharacters)."),
                ofRecord(
                        "NDJSON: levels",
                        Limits.standard().withAttributeLevels(5),
                        5,
                        size -> start + "[".repeat(size - 1) + "]".repeat(size - 1) + "}",
                        "log.json.syntax",
                        "values are nested more than 5 deep (Limits.withAttributeLevels), near \"{\\\"user\\\":\\\"u\"."),
                ofRecord(
                        "NDJSON: characters of a number",
                        Limits.standard().withNumberCharacters(30),
                        30,
                        size -> start + "9".repeat(size) + "}",
                        "log.json.syntax",
                        "a number has more than 30 characters (Limits.withNumberCharacters), near"
                                + " \"{\\\"user\\\":\\\"u\"."));
    }

    private static List<Row> xes() {
        return List.of(
                text(
                        "XES: touchpoints",
                        Limits.standard().withTouchpoints(5),
                        5,
                        size -> xes(
                                lines(size, n -> "<event>" + string("concept:name", "t" + n) + time() + "</event>")),
                        "log.limit.touchpoints",
                        tooManyTouchpoints()),
                text(
                        "XES: characters of a value",
                        Limits.standard().withCellCharacters(30),
                        30,
                        size -> xes(event(string("note", "é".repeat(size)))),
                        "log.limit.cell",
                        "a value has more than 30 characters. Leave it out, or raise the limit"
                                + " (Limits.withCellCharacters)."),
                text(
                        "XES: attributes of an event",
                        Limits.standard().withRowCells(8),
                        8,
                        size -> xes(event(lines(size - 2, n -> string("a" + n, "1")))),
                        "log.limit.columns",
                        "an event has more than 8 attributes. Leave out some, or raise the limit (Limits.withRowCells)."),
                text(
                        "XES: levels",
                        Limits.standard().withAttributeLevels(5),
                        5,
                        size -> xes(event("<string key=\"a\" value=\"1\">".repeat(size) + "</string>".repeat(size))),
                        "log.limit.depth",
                        "attributes stand more than 5 deep inside each other. Export the file with fewer levels, or raise"
                                + " the limit (Limits.withAttributeLevels)."));
    }

    private static Row text(
            String what, Limits limits, int most, IntFunction<String> source, String ruleId, String found) {
        EventLogReader reader = EventLog.reader().limits(limits);
        return new Row(what, reader, StandardCharsets.UTF_8, most, source, ruleId, found, false);
    }

    private static Row ofRecord(
            String what, Limits limits, int most, IntFunction<String> source, String ruleId, String found) {
        EventLogReader reader = EventLog.reader().limits(limits);
        String all = found + " Correct it, or leave out the line.";
        return new Row(what, reader, StandardCharsets.UTF_8, most, source, ruleId, all, true);
    }

    private static String tooManyTouchpoints() {
        return "with \"t5\" there are more than 5 different touchpoints. Name the column that holds it"
                + " (EventLogReader.touchpointColumn), or raise the limit (Limits.withTouchpoints).";
    }

    private static String lines(int count, IntFunction<String> line) {
        return IntStream.range(0, count).mapToObj(line).collect(Collectors.joining("\n"));
    }

    private static String xes(String events) {
        return "<log><trace>" + string("concept:name", "u1") + events + "</trace></log>";
    }

    private static String event(String more) {
        return "<event>" + string("concept:name", "home") + time() + more + "</event>";
    }

    private static String string(String key, String value) {
        return "<string key=\"" + key + "\" value=\"" + value + "\"/>";
    }

    private static String time() {
        return "<date key=\"time:timestamp\" value=\"" + TIME + "\"/>";
    }

    static Stream<Arguments> past() {
        return rows().flatMap(row -> Stream.of(
                Arguments.of(row, row.most + 1), Arguments.of(row, 9 * row.most), Arguments.of(row, 4_000 * row.most)));
    }

    @ParameterizedTest
    @MethodSource("rows")
    void isTakenAtTheLimit(Row row) throws IOException {
        byte[] bytes = row.bytes(row.most);
        EventLog log = read(row.reader, bytes);
        assertThat(log.eventCount()).isPositive();
        assertThat(log.leftOutCount()).isZero();
        assertThat(Logs.eventsOf(read(row.reader, packed(bytes)))).isEqualTo(Logs.eventsOf(log));
    }

    @ParameterizedTest
    @MethodSource("past")
    void isRefusedPastTheLimitAndNothingOfItIsKept(Row row, int size) throws IOException {
        byte[] bytes = row.bytes(size);
        List<String> before = Logs.eventsOf(read(row.reader, row.bytes(row.most)));

        assertThat(toldOf(row, row.reader, bytes)).isEqualTo(row.found);
        assertThat(toldOf(row, row.reader, packed(bytes))).isEqualTo(row.found);
        if (row.isOfRecord) {
            EventLog without = read(row.reader.lenient(), bytes);
            assertThat(without.eventCount()).isZero();
            assertThat(without.leftOutCount()).isEqualTo(1);
        } else {
            assertThat(toldOf(row, row.reader.lenient(), bytes)).isEqualTo(row.found);
        }

        assertThat(Logs.eventsOf(read(row.reader, row.bytes(row.most)))).isEqualTo(before);
    }

    @ParameterizedTest
    @MethodSource("rows")
    void isTakenWithinTheStandardLimits(Row row) throws IOException {
        assertThat(read(EventLog.reader().charset(row.charset), row.bytes(row.most + 1))
                        .eventCount())
                .isPositive();
    }

    private static String toldOf(Row row, EventLogReader reader, byte[] bytes) {
        EventLogException refusal = catchThrowableOfType(EventLogException.class, () -> read(reader, bytes));
        assertThat(refusal.findings()).extracting(Finding::ruleId).containsExactly(row.ruleId);
        Finding told = refusal.findings().get(0);
        return told.message() + told.remedy().map(" "::concat).orElse("");
    }

    @Test
    void anExponentOfNdjsonIsTakenUpToTheLimitAndNotOneFurther() throws IOException {
        EventLogReader reader = EventLog.reader().limits(Limits.standard().withNumberExponent(12));
        for (String number : new String[] {"1e12", "1e-12", "9.99e12"}) {
            assertThat(read(reader, number(number)).eventCount()).isEqualTo(1);
        }
        for (String number : new String[] {"1e13", "1e-13", "1e401", "1e-999999999"}) {
            EventLogException refusal =
                    catchThrowableOfType(EventLogException.class, () -> read(reader, number(number)));
            assertThat(refusal.findings())
                    .extracting(Finding::message)
                    .containsExactly("number \"" + number + "\" is too large or too small.");
        }
    }

    private static byte[] number(String number) {
        String line = "{\"user\":\"u1\",\"page\":\"home\",\"time\":\"" + TIME + "\",\"more\":" + number + "}";
        return line.getBytes(StandardCharsets.UTF_8);
    }

    @Test
    void aPackedSourceOfAnyKindUnpacksToTheLimitAndNotOneByteFurther() throws IOException {
        for (String source : new String[] {
            header("note") + "u1,home," + TIME + ",", new String(number("1"), StandardCharsets.UTF_8), xes(event(""))
        }) {
            byte[] bytes = source.getBytes(StandardCharsets.UTF_8);
            EventLogReader exactly = EventLog.reader().limits(Limits.standard().withUnpackedBytes(bytes.length));
            assertThat(read(exactly, packed(bytes)).eventCount()).isEqualTo(1);
            for (byte[] more : new byte[][] {
                (source + "\n").getBytes(StandardCharsets.UTF_8),
                (source + "\n".repeat(500_000)).getBytes(StandardCharsets.UTF_8)
            }) {
                EventLogException refusal =
                        catchThrowableOfType(EventLogException.class, () -> read(exactly, packed(more)));
                assertThat(refusal.findings()).extracting(Finding::ruleId).containsExactly("log.limit.unpacked-bytes");
                assertThat(read(exactly, more).eventCount()).isEqualTo(1); // it is no limit of what is not packed
            }
        }
    }

    @Test
    void faultsPastTheLimitAreCounted() throws IOException {
        EventLogReader three = EventLog.reader().limits(Limits.standard().withLogFindings(3));
        String rows = header("note") + "u1,home,soon,\n".repeat(10) + "u1,home," + TIME + ",\n";
        byte[] bytes = rows.getBytes(StandardCharsets.UTF_8);
        EventLogException refusal = catchThrowableOfType(EventLogException.class, () -> read(three, bytes));
        assertThat(refusal.findings()).hasSize(3);
        assertThat(refusal.omitted()).isEqualTo(7);
        EventLog lenient = read(three.lenient(), bytes);
        assertThat(lenient.leftOut()).hasSize(3);
        assertThat(lenient.leftOutCount()).isEqualTo(10);
    }

    @Test
    void aLogFromCodeTakesTheLimitOfItsBuilder() {
        EventLog.Builder two = EventLog.builder().limits(Limits.standard().withTouchpoints(2));
        two.add("u1", "a", Logs.TEN).add("u1", "b", Logs.TEN);
        assertThat(catchThrowableOfType(IllegalArgumentException.class, () -> two.add("u1", "c", Logs.TEN)))
                .hasMessage(
                        "A log has at most 2 different touchpoints. Group their names before adding events, or raise"
                                + " the limit (Limits.withTouchpoints).");
        assertThat(two.build().eventCount()).isEqualTo(2);
    }

    private static EventLog read(EventLogReader reader, byte[] bytes) throws IOException {
        return reader.read(new ByteArrayInputStream(bytes), "log");
    }

    private static byte[] packed(byte[] bytes) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
            out.write(bytes);
        }
        return packed.toByteArray();
    }
}
