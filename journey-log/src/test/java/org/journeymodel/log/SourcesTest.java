package org.journeymodel.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.List;
import org.journeymodel.core.model.AttributeValue;
import org.journeymodel.core.observed.JourneyEvent;
import org.journeymodel.core.validation.Finding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SourcesTest {

    private static final String XES = """
            <?xml version="1.0" encoding="UTF-8"?>
            <log xes.version="1.0" xmlns="http://www.xes-standard.org/" xmlns:x="urn:x">
              <extension name="Time" prefix="time" uri="http://nowhere.invalid/time.xesext"/>
              <global scope="event"><string key="concept:name" value="none"/></global>
              <classifier name="Activity" keys="concept:name lifecycle:transition"/>
              <string key="concept:name" value="the log"/>
              <trace>
                <string key="concept:name" value="ann"/>
                <string key="country" value="NO"/>
                <x:note><event/></x:note>
                <event>
                  <string key="concept:name" value="pay"/>
                  <string key="lifecycle:transition" value="COMPLETE"/>
                  <date key="time:timestamp" value="2024-05-01T12:00:00.000+02:00"/>
                  <float key="cost" value="1.5"><int key="concept:name" value="7"/></float>
                </event>
                <event>
                  <string key="concept:name" value="pay"/>
                  <string key="lifecycle:transition" value="start"/>
                  <date key="time:timestamp" value="2024-05-01T11:00:00.000+02:00"/>
                  <boolean key="vip" value="true"/>
                </event>
              </trace>
              <trace>
                <string key="concept:name" value="ann"/>
                <event>
                  <date key="time:timestamp" value="2024-05-01T13:00:00+02:00"/>
                  <string key="concept:name" value="leave"/>
                </event>
              </trace>
            </log>
            """;

    private static EventLog read(EventLogReader reader, String text) throws IOException {
        return reader.read(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), "log");
    }

    @Test
    void readsXesWithTheCustomerFromTheTrace() throws IOException {
        EventLog log = read(EventLog.reader(), XES);
        assertThat(Logs.eventsOf(log))
                .containsExactly(
                        "ann pay 2024-05-01T09:00:00Z",
                        "ann pay 2024-05-01T10:00:00Z",
                        "ann leave 2024-05-01T11:00:00Z");
        assertThat(log.notes())
                .extracting(Finding::toString)
                .containsExactly(
                        "log: NOTE log.lifecycle.several: events are of several life-cycle transitions, and each counts"
                                + " as a visit: \"complete\", \"start\". Name those that should count"
                                + " (EventLogReader.lifecycle).",
                        "log: NOTE log.xes.traces-merged: 1 trace has the name of an earlier one, and counts as the same"
                                + " customer's. Name the attribute that tells customers apart"
                                + " (EventLogReader.customerColumn).",
                        "log: NOTE log.xes.foreign-elements: 1 element is of another namespace than the log, and passed"
                                + " over. Give them the namespace of the log if they are part of it.");
    }

    @Test
    void countsEventsOfOtherLifeCycleTransitionsAsLeftOut() throws IOException {
        EventLog log = read(EventLog.reader().lifecycle("Complete"), XES);
        assertThat(log.eventCount()).isEqualTo(1);
        assertThat(log.leftOutCount()).isEqualTo(2);
        assertThat(log.recordCount()).isEqualTo(3);
        assertThat(log.notes())
                .extracting(Finding::toString)
                .contains(
                        "log: NOTE log.lifecycle.left-out: 2 of 3 events are of other life-cycle transitions (1 of none),"
                                + " and left out. Name these as well if they should count (EventLogReader.lifecycle).");
    }

    @Test
    void keepsAttributesOfEventsAndTraces() throws IOException {
        EventLog log = read(EventLog.reader().attributeColumns("cost", "vip", "country"), XES);
        assertThat(log.journeys().flatMap(journey -> journey.events().stream()))
                .extracting(JourneyEvent::attributes)
                .extracting(Object::toString)
                .containsExactly(
                        "{country=TextValue[value=NO], vip=BooleanValue[value=true]}",
                        "{cost=NumberValue[value=1.5], country=TextValue[value=NO]}",
                        "{}");
    }

    @Test
    void takesTheAttributesOfXesThatAreNamed() throws IOException {
        EventLogReader reader = EventLog.reader().customerColumn("country").touchpointColumn("lifecycle:transition");
        EventLog log = read(reader.lenient(), XES);
        assertThat(Logs.eventsOf(log))
                .containsExactly("NO start 2024-05-01T09:00:00Z", "NO COMPLETE 2024-05-01T10:00:00Z");
        assertThat(log.leftOutCount()).isEqualTo(1);
    }

    @Test
    void skipsAByteOrderMarkBeforeXes() throws IOException {
        assertThat(read(EventLog.reader(), "\uFEFF" + XES).eventCount()).isEqualTo(3);
    }

    @Test
    void readsXesInUtf16() throws IOException {
        byte[] wide = XES.replace("UTF-8", "UTF-16").getBytes(StandardCharsets.UTF_16);
        EventLog log = EventLog.reader().read(new ByteArrayInputStream(wide), "log");
        assertThat(log.eventCount()).isEqualTo(3);
    }

    @Test
    void readsNdjsonByTheKeysOfItsFirstLine() throws IOException {
        EventLog log = read(
                EventLog.reader().attributeColumns("items").failedColumn("bad").scoreColumn("stars"),
                "\uFEFF{\"user_id\": 17, \"event\": \"home\\u2028\", \"time\": \"2024-05-01T10:00Z\", \"x\": {\"user_id\": 1}}\r\n"
                        + "\n"
                        + "{\"time\":\"2024-05-01T10:01Z\",\"event\":\"caf\u00e9\",\"user_id\":\"17\",\"channel\":\"web\","
                        + "\"bad\":true,\"stars\":4.50,\"items\":[1,{\"a\":null}]}");
        assertThat(log.notes()).isEmpty();
        assertThat(log.customers()).containsExactly("17");
        assertThat(log.touchpoints()).containsExactly("home\u2028", "caf\u00e9");
        JourneyEvent second = log.journeys().toList().get(0).events().get(1);
        assertThat(second.failed()).isTrue();
        assertThat(second.score()).hasValue(4.5);
        assertThat(second.attributes().get("items"))
                .isEqualTo(AttributeValue.of(List.of(
                        AttributeValue.of(1),
                        AttributeValue.object()
                                .put("a", new AttributeValue.NullValue())
                                .build())));
    }

    @Test
    void takesTheKeysOfNdjsonThatAreNamedThoughTheFirstLineLacksOne() throws IOException {
        EventLog log = read(
                EventLog.reader().channelColumn("via").attributeColumns("card"),
                "{\"user\":\"u1\",\"page\":\"home\",\"time\":\"2024-05-01T10:00Z\"}\n"
                        + "{\"user\":\"u1\",\"page\":\"pay\",\"time\":\"2024-05-01T10:01Z\",\"via\":\"app\",\"card\":\"visa\"}");
        assertThat(log.channels()).containsExactly("app");
        assertThat(log.journeys().toList().get(0).events().get(1).attributes())
                .containsEntry("card", AttributeValue.of("visa"));
    }

    @Test
    void refusesAKeyThatNoLineOfNdjsonHas() {
        String line = "{\"user\":\"u1\",\"page\":\"home\",\"time\":\"2024-05-01T10:00Z\",\"region\":\"NO\"}";
        assertThatThrownBy(() -> read(EventLog.reader().lenient().attributeColumns("Region"), line))
                .hasMessage(
                        "log cannot be read as an event log (1 fault):\nlog: ERROR log.header.missing-column: attribute key: no"
                                + " line has \"Region\". Did you mean \"region\"?");
        assertThatThrownBy(() -> read(EventLog.reader().lenient().touchpointColumn("pages"), line))
                .hasMessage(
                        "log cannot be read as an event log (1 fault):\nlog: ERROR log.header.missing-column: touchpoint key: no"
                                + " line has \"pages\". Did you mean \"page\"?");
    }

    @Test
    void leavesOutOneLineOfNdjsonThatIsNotInTheCharset() throws IOException {
        byte[] good =
                "{\"user\":\"u1\",\"page\":\"home\",\"time\":\"2024-05-01T10:00Z\"}\n".getBytes(StandardCharsets.UTF_8);
        byte[] bad = "{\"user\":\"u1\",\"page\":\"caf\u00e9\",\"time\":\"2024-05-01T10:00Z\"}\n"
                .getBytes(StandardCharsets.ISO_8859_1);
        byte[] all = new byte[2 * good.length + bad.length];
        System.arraycopy(good, 0, all, 0, good.length);
        System.arraycopy(bad, 0, all, good.length, bad.length);
        System.arraycopy(good, 0, all, good.length + bad.length, good.length);
        EventLog log = EventLog.reader().lenient().read(new ByteArrayInputStream(all), "log");
        assertThat(log.eventCount()).isEqualTo(2);
        assertThat(log.leftOut())
                .extracting(Finding::toString)
                .containsExactly("log:2: WARNING log.encoding at record 2: the line is not UTF-8. Correct it, or leave"
                        + " out the line.");
    }

    @Test
    void takesAChannelOfNdjsonThatTurnsUpLater() throws IOException {
        EventLog log = read(
                EventLog.reader(),
                "{\"user\":\"u1\",\"page\":\"home\",\"time\":\"2024-05-01T10:00Z\"}\n"
                        + "{\"user\":\"u1\",\"page\":\"pay\",\"time\":\"2024-05-01T10:01Z\",\"channel\":\"app\"}");
        assertThat(log.channels()).containsExactly("app");
        assertThat(log.notes()).isEmpty();
    }

    @Test
    void tellsAKeyOfNdjsonThatTurnsUpLaterAndIsLikelierThanTheOneTaken() throws IOException {
        EventLog log = read(EventLog.reader(), """
                {"session_id":"s1","page":"home","time":"2024-05-01T10:00Z"}
                {"session_id":"s1","customer_id":"ann","page":"pay","time":"2024-05-01T10:01Z"}
                {"session_id":"s2","customer_id":"ann","page":"pay","time":"2024-05-01T10:01Z"}
                """);
        assertThat(log.customers()).containsExactly("s1", "s2");
        assertThat(log.notes())
                .extracting(Finding::toString)
                .containsExactly(
                        "log:2: WARNING log.header.guessed: customer key: \"session_id\" is taken in all lines,"
                                + " though \"customer_id\", which turns up here, could be meant. Name the key that holds it"
                                + " (EventLogReader.customerColumn).");
    }

    @Test
    void doesNotTakeAnAttributeThatIsNamedForAKeyOfTheFirstLine() throws IOException {
        EventLog log = read(
                EventLog.reader().attributeColumns("user"),
                "{\"session\":\"s1\",\"page\":\"home\",\"time\":\"2024-05-01T10:00Z\"}\n"
                        + "{\"session\":\"s1\",\"page\":\"pay\",\"time\":\"2024-05-01T10:01Z\",\"user\":\"ann\"}");
        assertThat(log.customers()).containsExactly("s1");
        assertThat(log.attributeNames()).containsExactly("user");
    }

    @Test
    void leavesOutALineOfNdjsonWithoutTheKeysAndGuessesFromTheNext() throws IOException {
        String text = "{\"type\":\"export\"}\n{\"user\":\"u1\",\"page\":\"home\",\"time\":\"2024-05-01T10:00Z\"}";
        EventLog log = read(EventLog.reader().lenient(), text);
        assertThat(log.eventCount()).isEqualTo(1);
        assertThat(log.leftOut())
                .extracting(Finding::toString)
                .containsExactly(
                        "log:1: WARNING log.json.keys at record 1: it lacks keys that tell customer, touchpoint or"
                                + " time. Correct it, or leave out the line.");
        assertThatThrownBy(() -> read(EventLog.reader(), text))
                .hasMessageContaining("customer key in line \"type\": none of its keys is called customer_id, ");
        assertThatThrownBy(() -> read(EventLog.reader().lenient(), "{\"type\":1}\n{\"type\":2}"))
                .hasMessageStartingWith("log cannot be read as an event log (3 faults):\nlog:1: ERROR"
                        + " log.header.missing-column: customer key in line \"type\": ");
    }

    @Test
    void refusesNdjsonWhoseLinesCannotBeTold() {
        assertThatThrownBy(
                        () -> read(EventLog.reader().format(LogFormat.NDJSON).charset(StandardCharsets.UTF_16LE), "{}"))
                .hasMessageEndingWith(
                        "log: ERROR log.encoding: NDJSON is not read in UTF-16LE, in which a line feed is no"
                                + " single byte. Save it as UTF-8.");
        assertThatThrownBy(() -> read(EventLog.reader().lenient(), "{\n  \"user\": 1\n}\n"))
                .hasMessageEndingWith(
                        "log:1: ERROR log.format.foreign at record 1: the file looks like JSON over several"
                                + " lines. Write one object to a line.");
    }

    @Test
    void tellsWhatIsWrongWithALineOfNdjsonAndWhere() throws IOException {
        String event = "{\"user\":\"u1\",\"page\":\"a\",\"time\":\"2024-05-01T10:00:00Z\",\"more\":";
        EventLog log = read(
                EventLog.reader().lenient(),
                event + "1}\n" + event + "[".repeat(32) + "]".repeat(32) + "}\n" + event + "1".repeat(101) + "}\n"
                        + event + "tru}\n" + event + "\"open\n");
        assertThat(log.eventCount()).isEqualTo(1);
        assertThat(log.leftOut())
                .extracting(Finding::message)
                .satisfiesExactly(
                        deep -> assertThat(deep)
                                .startsWith(
                                        "values are nested more than 32 deep (Limits.withAttributeLevels), near \""),
                        number -> assertThat(number)
                                .startsWith("a number has more than 100 characters"
                                        + " (Limits.withNumberCharacters), near \""),
                        wrong -> assertThat(wrong)
                                .startsWith("the line is no JSON at character ")
                                .contains("tru"),
                        open -> assertThat(open)
                                .isEqualTo(
                                        "the line ends within its JSON, near \"00:00Z\\\",\\\"more\\\":\\\"open\"."));
    }

    @Test
    void addsAttributesToThoseNamedBefore() throws IOException {
        EventLog log = Logs.read(
                EventLog.reader().attributeColumns("region").attributeColumns("age", "region"),
                "user,page,time,age,region",
                "u1,home,2024-05-01T10:00Z,5,NO");
        assertThat(log.attributeNames()).containsExactlyInAnyOrder("region", "age");
    }

    @ParameterizedTest
    @CsvSource({"epochMicros, 1572631153273932", "epochNanos, 1572631153273932000"})
    void readsFinerEpochTimes(String format, String written) throws IOException {
        TimeFormat times = format.equals("epochMicros") ? TimeFormat.epochMicros() : TimeFormat.epochNanos();
        assertThat(Logs.eventsOf(Logs.read(
                        EventLog.reader().timeFormat(times),
                        "user_pseudo_id,event_name,event_timestamp",
                        "u,p," + written)))
                .containsExactly("u p 2019-11-01T17:59:13.273932Z");
    }

    @Test
    void readsCsvWithoutHeaderByTheColumnsGiven() throws IOException {
        EventLog log =
                Logs.read(EventLog.reader().columns("user", "x", "page", "time"), "u1,,home,2024-05-01T10:00:00Z");
        assertThat(Logs.eventsOf(log)).containsExactly("u1 home 2024-05-01T10:00:00Z");
        assertThat(log.recordCount()).isEqualTo(1);
        assertThatThrownBy(() -> Logs.read(EventLog.reader().columns("user", "page", "time"), "u1,home"))
                .hasMessageContaining(
                        "log.csv:1: ERROR log.row.too-short at record 1: row \"u1 | home\": it has 2 cells,"
                                + " and the header 3. Fill in the missing cells, or leave out the row.");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> EventLog.reader().columns())
                .withMessage(
                        "Columns must be named, but there were none. Name all of them in order, or leave this out if"
                                + " the first line of the file does.");
    }

    @Test
    void readsEventsWithoutTimesInTheOrderGiven() throws IOException {
        EventLog log = Logs.read(EventLog.reader().withoutTimes(), "user,page", "u1,b", "u2,c", "u1,a");
        assertThat(log.hasTimes()).isFalse();
        assertThat(log.variant(0)).containsExactly("b", "a");
        assertThat(log.notes()).isEmpty();
    }

    @Test
    void readsTheOptionalColumnsOfCsv() throws IOException {
        EventLog log = Logs.read(
                EventLog.reader().failedColumn("error").scoreColumn("nps").attributeColumns("country"),
                "user,page,time,channel,error,nps,country",
                "u1,home,2024-05-01T10:00Z,web,,,NO",
                "u1,pay,2024-05-01T10:01Z,,Yes,-0,");
        assertThat(log.journeys().toList().get(0).events())
                .extracting(e -> e.channel() + " " + e.failed() + " " + e.score() + " " + e.attributes())
                .containsExactly(
                        "Optional[web] false OptionalDouble.empty {country=TextValue[value=NO]}",
                        "Optional.empty true OptionalDouble[0.0] {}");
    }

    private static List<String> failuresAndScores(EventLog log) {
        return log.journeys()
                .flatMap(journey -> journey.events().stream())
                .map(event -> event.touchpoint() + " " + event.failed() + " "
                        + (event.score().isPresent() ? event.score().getAsDouble() : "-"))
                .toList();
    }

    @Test
    void takesFailuresAndScoresByTheirHeadersIfEachValueFits() throws IOException {
        EventLog log = Logs.read(
                "user,page,time,Is_Failed,NPS",
                "u1,home,2024-05-01T10:00Z,,",
                "u1,pay,2024-05-01T10:01Z,yes,-0",
                "u1,pay,2024-05-01T10:02Z,0,8.5",
                "u1,pay,2024-05-01T10:03Z,,");
        assertThat(failuresAndScores(log))
                .containsExactly("home false -", "pay true 0.0", "pay false 8.5", "pay false -");
        assertThat(log.notes())
                .extracting(Finding::toString)
                .containsExactly(
                        "log.csv: NOTE log.header.guessed: failed column: \"Is_Failed\" is taken, since each of its"
                                + " values says true or false. If it means something else, name the column that holds"
                                + " it (EventLogReader.failedColumn), or keep this one as an attribute"
                                + " (EventLogReader.attributeColumns).",
                        "log.csv: NOTE log.header.guessed: score column: \"NPS\" is taken, since each of its values"
                                + " is a number. If it means something else, name the column that holds it"
                                + " (EventLogReader.scoreColumn), or keep this one as an attribute"
                                + " (EventLogReader.attributeColumns).");
    }

    @Test
    void takesNoFailureOrScoreOfAGuessedColumnIfOneValueDoesNotFit() throws IOException {
        EventLog log = Logs.read(
                "user,page,time,error,rating",
                "u1,home,2024-05-01T10:00Z,true,5",
                "u1,pay,2024-05-01T10:01Z,time out,5",
                "u1,pay,2024-05-01T10:02Z,1,n/a",
                "u1,pay,2024-05-01T10:03Z,1,5");
        assertThat(failuresAndScores(log)).containsExactly("home false -", "pay false -", "pay false -", "pay false -");
        assertThat(log.notes())
                .extracting(Finding::toString)
                .containsExactly(
                        "log.csv:3: NOTE log.header.unread: failed column: \"error\" may hold it, but is not read,"
                                + " since \"time out\" is neither true nor false. Name the column that holds it"
                                + " (EventLogReader.failedColumn).",
                        "log.csv:4: NOTE log.header.unread: score column: \"rating\" may hold it, but is not read,"
                                + " since \"n/a\" is no number. Name the column that holds it"
                                + " (EventLogReader.scoreColumn).");
    }

    @Test
    void doesNotLetAFaultyRecordDecideWhetherAGuessedColumnIsTaken() throws IOException {
        EventLog log = Logs.read(
                EventLog.reader().lenient(),
                "user,page,time,rating",
                ",home,2024-05-01T10:00Z,none",
                "u1,pay,2024-05-01T10:01Z,5");
        assertThat(failuresAndScores(log)).containsExactly("pay false 5.0");
    }

    @Test
    void readsNoScoreIfTwoColumnsMayHoldItOrOneIsKeptAsAnAttribute() throws IOException {
        String[] lines = {"user,page,time,nps,csat", "u1,home,2024-05-01T10:00Z,9,4"};
        EventLog log = Logs.read(lines);
        assertThat(failuresAndScores(log)).containsExactly("home false -");
        assertThat(log.notes())
                .extracting(Finding::toString)
                .containsExactly("log.csv:1: NOTE log.header.unread: score column: \"nps\" or \"csat\" may hold it,"
                        + " so none of them is read. Name the column that holds it (EventLogReader.scoreColumn).");
        EventLog kept = Logs.read(EventLog.reader().attributeColumns("nps"), lines);
        assertThat(failuresAndScores(kept)).containsExactly("home false 4.0");
        assertThat(failuresAndScores(Logs.read(EventLog.reader().scoreColumn("nps"), lines)))
                .containsExactly("home false 9.0");
    }

    @Test
    void guessesScoresOfLinesThatHaveThemLater() throws IOException {
        String first = "{\"user\":\"u1\",\"page\":\"a\",\"time\":\"2024-05-01T10:00Z\"}\n";
        String second = first.replace("\"a\"", "\"b\",\"rating\":4,\"failed\":true");
        EventLog log = read(EventLog.reader(), first + second);
        assertThat(failuresAndScores(log)).containsExactly("a false -", "b true 4.0");
        assertThat(failuresAndScores(read(EventLog.reader().attributeColumns("rating"), first + second)))
                .containsExactly("a false -", "b true -");
    }

    @Test
    void refusesOptionalColumnsThatSayWhatTheyCannot() {
        assertThatThrownBy(() -> Logs.read(
                        EventLog.reader().failedColumn("error").scoreColumn("nps"),
                        "user,page,time,channel,error,nps",
                        "u1,home,2024-05-01T10:00Z, ,Perhaps,1d"))
                .hasMessage("""
                        log.csv cannot be read as an event log (3 faults):
                        log.csv:2: ERROR log.channel.empty at record 1: column "channel": " " shows nothing. Fill in a \
                        name, or leave out the row.
                        log.csv:2: ERROR log.failed.invalid at record 1: column "error": "Perhaps" is neither true, yes, \
                        t, y or 1, nor false, no, f, n, 0 or empty. Write true or false, or leave out the row.
                        log.csv:2: ERROR log.score.invalid at record 1: column "nps": "1d" is not a finite number. Write \
                        a number such as 4.5, or leave out the row.""");
    }

    @ParameterizedTest
    @CsvSource({
        "1572631153, 2019-11-01T17:59:13Z",
        "1572631153.27, 2019-11-01T17:59:13.270Z",
        "-1, 1969-12-31T23:59:59Z",
        "-0.5, 1969-12-31T23:59:59.500Z",
    })
    void readsEpochSeconds(String written, String expected) throws IOException {
        EventLog log =
                Logs.read(EventLog.reader().timeFormat(TimeFormat.epochSeconds()), "user,page,time", "u,p," + written);
        assertThat(Logs.eventsOf(log)).containsExactly("u p " + expected);
        assertThat(log.notes()).isEmpty();
    }

    @Test
    void readsEpochMilliseconds() throws IOException {
        EventLogReader reader = EventLog.reader().timeFormat(TimeFormat.epochMillis());
        EventLog log = Logs.read(reader, "user,page,time", "u,p,1572631153273", "u,q,1572631153273.5");
        assertThat(Logs.eventsOf(log))
                .containsExactly("u p 2019-11-01T17:59:13.273Z", "u q 2019-11-01T17:59:13.273500Z");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "soon | it is not a number of seconds since 1970.",
                "1e9 | it is not a number of seconds since 1970.",
                "99999999999 | it is outside the years 1900 to 2190.",
                "99999999999999999999 | it is outside the years 1900 to 2190.",
                "1.0000000001 | it is finer than a nanosecond.",
            })
    void refusesWhatAreNoEpochSeconds(String written, String reason) {
        EventLogReader reader = EventLog.reader().timeFormat(TimeFormat.epochSeconds());
        assertThatThrownBy(() -> Logs.read(reader, "user,page,time", "u,p," + written))
                .hasMessageEndingWith("time \"" + written + "\": " + reason + " Write the number of seconds since 1970,"
                        + " or say how times are written (EventLogReader.timeFormat).");
    }

    @ParameterizedTest
    @CsvSource({
        "dd.MM.yyyy HH:mm, 01.11.2019 17:59, 2019-11-01T16:59:00Z",
        "M/d/yyyy h:mm:ss a, 11/1/2019 5:59:13 pm, 2019-11-01T16:59:13Z",
        "d MMM uuuu, 1 Nov 2019, 2019-10-31T23:00:00Z",
        "yyyy-MM-dd HH:mm xx, 2019-11-01 17:59 -0500, 2019-11-01T22:59:00Z",
    })
    void readsTimesInAPattern(String pattern, String written, String expected) throws IOException {
        EventLogReader reader =
                EventLog.reader().timeFormat(TimeFormat.pattern(pattern)).zone(ZoneId.of("Europe/Oslo"));
        EventLog log = Logs.read(reader.separator(';'), "user;page;time", "u;p;" + written);
        assertThat(Logs.eventsOf(log)).containsExactly("u p " + expected);
    }

    @ParameterizedTest
    @CsvSource({
        "dd.MM.yyyy, 31.04.2019, it does not fit the pattern \"dd.MM.yyyy\".",
        "dd.MM.yyyy, 1.4.2019, it does not fit the pattern \"dd.MM.yyyy\".",
        "dd.MM.yyyy, 01.04.x, it does not fit the pattern \"dd.MM.yyyy\" from character 7 on.",
        "HH:mm, 10:00, the pattern \"HH:mm\" gives no date.",
    })
    void refusesTimesThatDoNotFitThePattern(String pattern, String written, String reason) {
        EventLogReader reader = EventLog.reader().timeFormat(TimeFormat.pattern(pattern));
        assertThatThrownBy(() -> Logs.read(reader, "user,page,time", "u,p," + written))
                .hasMessageEndingWith("time \"" + written + "\": " + reason
                        + " Write it so, or say how times are written (EventLogReader.timeFormat).");
    }

    @Test
    void refusesAPatternThatIsNone() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TimeFormat.pattern("bogus"))
                .withMessage("Pattern of times must be one of java.time.format.DateTimeFormatter, but was \"bogus\"."
                        + " Write it like \"dd.MM.yyyy HH:mm:ss\".");
    }

    @Test
    void readsTheFormatThatIsSet() {
        assertThatThrownBy(() -> read(EventLog.reader().format(LogFormat.NDJSON), "user,page\n"))
                .hasMessageContaining("log:1: ERROR log.json.syntax at record 1");
        assertThatThrownBy(() -> read(EventLog.reader().format(LogFormat.XES), "user,page\n"))
                .hasMessageContaining("log:1: ERROR log.xml.malformed");
        assertThatThrownBy(() -> read(EventLog.reader().format(LogFormat.CSV), "{\"user\":1}\n"))
                .hasMessageContaining("log.quote.misplaced");
    }
}
