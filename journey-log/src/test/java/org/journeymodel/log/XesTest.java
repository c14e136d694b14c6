package org.journeymodel.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import org.journeymodel.core.model.AttributeValue;
import org.journeymodel.core.validation.Finding;
import org.junit.jupiter.api.Test;

/** What XES alone has: classifiers, life-cycle transitions, and attributes of traces. */
class XesTest {

    private static final String CLASSIFIERS = """
            <global scope="event"><string key="place" value="UNKNOWN"/></global>
            <classifier name="Step" scope="event" keys="concept:name lifecycle:transition"/>
            <classifier name="Place" keys="'the place'  &quot;the floor&quot; concept:name"/>
            <classifier name="Kind" scope="trace" keys="kind"/>
            <classifier name="Nothing" keys=" "/>
            """;

    private static EventLog read(EventLogReader reader, String... elements) throws IOException {
        return Logs.read(reader.withoutTimes(), "<log>" + String.join("\n", elements) + "</log>");
    }

    private static String trace(String... elements) {
        return "<trace><string key=\"concept:name\" value=\"ann\"/>" + String.join("", elements) + "</trace>";
    }

    private static String event(String... keysAndValues) {
        StringBuilder event = new StringBuilder("<event>");
        for (int at = 0; at < keysAndValues.length; at += 2) {
            event.append(attribute(keysAndValues[at], keysAndValues[at + 1]));
        }
        return event + "</event>";
    }

    private static String attribute(String key, String value) {
        return "<string key=\"" + key + "\" value=\"" + value + "\"/>";
    }

    @Test
    void takesTouchpointsFromTheClassifierThatIsNamed() throws IOException {
        String pay =
                event("concept:name", "pay", "lifecycle:transition", "start", "the place", "Oslo", "the floor", "2");
        assertThat(read(EventLog.reader(), CLASSIFIERS, trace(pay)).touchpoints())
                .containsExactly("pay");
        assertThat(read(EventLog.reader().classifier("Step"), CLASSIFIERS, trace(pay))
                        .touchpoints())
                .containsExactly("pay+start");
        assertThat(read(EventLog.reader().classifier("Place"), CLASSIFIERS, trace(pay))
                        .touchpoints())
                .containsExactly("Oslo+2+pay");
        assertThat(read(EventLog.reader().classifier("Step").touchpointColumn("the place"), CLASSIFIERS, trace(pay))
                        .touchpoints())
                .containsExactly("Oslo");
        assertThat(read(EventLog.reader().touchpointColumn("the place").classifier("Step"), CLASSIFIERS, trace(pay))
                        .touchpoints())
                .containsExactly("pay+start");
    }

    @Test
    void refusesAnEventThatLacksWhatTheClassifierNamesWhateverTheLogSaysOfAllEvents() {
        assertThatThrownBy(() -> read(
                        EventLog.reader().classifier("Step"),
                        CLASSIFIERS,
                        trace(event("concept:name", "pay"), event("concept:name", " ", "lifecycle:transition", "x"))))
                .hasMessage("""
                        log.csv cannot be read as an event log (2 faults):
                        log.csv:7: ERROR log.touchpoint.empty at trace 1, event 1: attribute "lifecycle:transition": it \
                        is not there. Add it, or leave out the event.
                        log.csv:7: ERROR log.touchpoint.empty at trace 1, event 2: attribute "concept:name": " " shows \
                        nothing. Fill in a name, or leave out the event.""");
    }

    @Test
    void refusesAClassifierThatTheLogDoesNotDeclareForEvents() {
        String pay = trace(event("concept:name", "pay"));
        assertThatThrownBy(() -> read(EventLog.reader().classifier("Stop"), CLASSIFIERS, pay))
                .hasMessageEndingWith(
                        "log.csv:7: ERROR log.classifier.unknown at trace 1: before its first event the log"
                                + " declares no classifier \"Stop\" of events. Did you mean \"Step\"? It declares \"Step\","
                                + " \"Place\", \"Nothing\".");
        assertThatThrownBy(() -> read(EventLog.reader().classifier("Kind"), CLASSIFIERS, pay))
                .hasMessageContaining("no classifier \"Kind\" of events.");
        assertThatThrownBy(() -> read(EventLog.reader().classifier("Nothing"), CLASSIFIERS, pay))
                .hasMessageContaining("the classifier \"Nothing\" names no attribute.");
        assertThatThrownBy(() -> read(EventLog.reader().classifier("Step"), pay))
                .hasMessageEndingWith("It declares none. Name the attribute that holds the touchpoint"
                        + " (EventLogReader.touchpointColumn).");
    }

    @Test
    void refusesOtherFormatsWhereOnlyXesCanTell() {
        assertThatThrownBy(() -> Logs.read(EventLog.reader().classifier("Step"), "user,page,time"))
                .hasMessageEndingWith(
                        "ERROR log.classifier.unknown: the file is CSV, but only XES has classifiers. Name"
                                + " the column that holds the touchpoint (EventLogReader.touchpointColumn).");
        assertThatThrownBy(() -> Logs.read(EventLog.reader().lifecycle("complete"), "{\"user\":1}"))
                .hasMessageEndingWith("ERROR log.lifecycle.unknown: the file is NDJSON, but only XES has life-cycle"
                        + " transitions that events are picked by. Keep the events of one value of an attribute instead"
                        + " (EventLog.keep).");
    }

    @Test
    void refusesATransitionOfWhichThereIsNoEvent() {
        String pay = trace(event("concept:name", "pay", "lifecycle:transition", "complete"));
        assertThatThrownBy(() -> read(EventLog.reader().lifecycle("complet").lenient(), pay))
                .hasMessageEndingWith("log.csv: ERROR log.lifecycle.unknown: no event is of life-cycle transition"
                        + " \"complet\". There are \"complete\". Did you mean \"complete\"?");
        assertThatThrownBy(() -> read(EventLog.reader().lifecycle("complete"), trace(event("concept:name", "pay"))))
                .hasMessageEndingWith(
                        "no event is of life-cycle transition \"complete\". No event tells its transition.");
    }

    @Test
    void tellsATransitionOfWhichThereIsNoEventAmongOthers() throws IOException {
        EventLog log = read(
                EventLog.reader().lifecycle("complete", "strat"),
                trace(
                        event("concept:name", "pay", "lifecycle:transition", "start"),
                        event("concept:name", "pay", "lifecycle:transition", "complete"),
                        event("concept:name", "pay", "lifecycle:transition", "complete")));
        assertThat(log.eventCount()).isEqualTo(2);
        assertThat(log.notes())
                .extracting(Finding::toString)
                .containsExactly(
                        "log.csv: NOTE log.lifecycle.unknown: no event is of life-cycle transition \"strat\". There are"
                                + " \"start\", \"complete\". Did you mean \"start\"?",
                        "log.csv: NOTE log.lifecycle.left-out: 1 of 3 events is of other life-cycle transitions, and left"
                                + " out. Name these as well if they should count (EventLogReader.lifecycle).");
    }

    @Test
    void refusesANameThatNoEventHasOnce() {
        String events = trace(event("concept:name", "pay", "region", "NO"), event("concept:name", "pay"));
        assertThatThrownBy(() -> read(
                        EventLog.reader()
                                .attributeColumns("Region", "region")
                                .channelColumn("canal")
                                .lenient(),
                        events))
                .hasMessage("""
                        log.csv cannot be read as an event log (2 faults):
                        log.csv: ERROR log.header.missing-column: channel attribute: no event has "canal". Name the one \
                        that holds it (EventLogReader.channelColumn).
                        log.csv: ERROR log.header.missing-column: attribute: no event has "Region". Did you mean \
                        "region"?""");
        assertThatThrownBy(() -> read(EventLog.reader().touchpointColumn("concept:nam"), events))
                .hasMessage(
                        "log.csv cannot be read as an event log (1 fault):\nlog.csv: ERROR log.header.missing-column: touchpoint"
                                + " attribute: no event has \"concept:nam\". Did you mean \"concept:name\"?");
        assertThatThrownBy(() -> Logs.read("<log>" + events + "</log>"))
                .hasMessageEndingWith("log.csv: ERROR log.header.missing-column: time attribute: no event has"
                        + " \"time:timestamp\". Name the one that holds it (EventLogReader.timeColumn), or read the events"
                        + " in the order given (EventLogReader.withoutTimes).");
    }

    @Test
    void leavesOutAnEventThatHasAKeyTwice() throws IOException {
        EventLog log = read(
                EventLog.reader().lenient(),
                trace(event("concept:name", "a", "concept:name", "b"), event("concept:name", "c", "x", "", "x", "")),
                trace(attribute("concept:name", "bob"), event("concept:name", "d")));
        assertThat(log.touchpoints()).containsExactly("c");
        assertThat(log.recordCount()).isEqualTo(3);
        assertThat(log.leftOut())
                .extracting(Finding::toString)
                .containsExactly(
                        "log.csv:1: WARNING log.xes.duplicate-key at trace 1, event 1: attribute \"concept:name\": it is"
                                + " there twice in one event. Leave one of the two.",
                        "log.csv:2: WARNING log.xes.duplicate-key at trace 2, event 1: attribute \"concept:name\": it is"
                                + " there twice in one trace. Leave one of the two.");
    }

    @Test
    void tellsAnAttributeOfATraceThatStandsAfterItsEvents() throws IOException {
        String trace = trace(event("concept:name", "a"), attribute("country", "NO"), event("concept:name", "b"));
        String early = "<trace>" + attribute("country", "SE") + attribute("concept:name", "eve")
                + event("concept:name", "a") + "</trace>";
        assertThatThrownBy(() -> read(EventLog.reader().attributeColumns("country"), trace, early))
                .hasMessageEndingWith(
                        "log.csv:1: ERROR log.xes.late-attribute at trace 1: attribute \"country\": it stands"
                                + " after an event of its trace, where it is not read any more. Put the attributes of a trace"
                                + " before its events.");
        EventLog log = read(EventLog.reader().attributeColumns("country").lenient(), trace, early);
        assertThat(log.eventCount()).isEqualTo(3);
        assertThat(log.leftOut()).hasSize(1);
        assertThat(log.journeys().toList().get(1).events().get(0).attributes())
                .containsEntry("country", AttributeValue.of("SE"));
    }

    @Test
    void tellsATraceOfAnEarlierNameThoughItsFirstEventIsLeftOut() throws IOException {
        EventLog log = read(
                EventLog.reader().lifecycle("complete"),
                trace(event("concept:name", "a", "lifecycle:transition", "complete")),
                trace(
                        event("concept:name", "s", "lifecycle:transition", "start"),
                        event("concept:name", "b", "lifecycle:transition", "complete"),
                        event("concept:name", "c", "lifecycle:transition", "complete")));
        assertThat(log.notes())
                .extracting(Finding::message)
                .contains("1 trace has the name of an earlier one, and counts as the same customer's.");
    }
}
