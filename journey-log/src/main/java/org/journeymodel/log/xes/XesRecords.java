package org.journeymodel.log.xes;

import java.util.List;
import java.util.StringJoiner;
import org.journeymodel.core.message.Quote;
import org.journeymodel.core.validation.Finding;
import org.journeymodel.core.validation.Severity;
import org.journeymodel.log.event.Amounts;
import org.journeymodel.log.event.NameTable;
import org.journeymodel.log.event.Names;
import org.journeymodel.log.source.ColumnRole;
import org.journeymodel.log.source.EventRecord;
import org.journeymodel.log.source.LogFault;
import org.journeymodel.log.source.NamedKeys;
import org.journeymodel.log.source.ReadSettings;
import org.journeymodel.log.source.Reading;
import org.jspecify.annotations.Nullable;

/** Makes records of the attributes of events and their traces. */
final class XesRecords {

    private final Reading reading;
    private final ReadSettings settings;
    private final XesKeys keys;
    private final NamedKeys named;
    private final XesLifecycles lifecycles;
    private final XesClassifiers classifiers;
    private final EventRecord record = new EventRecord();
    private final XesValues traceValues = new XesValues();
    private final XesValues eventValues = new XesValues();
    private final int name;
    private final int lifecycle;
    private @Nullable String twiceInTrace;
    private @Nullable String twiceInEvent;
    private boolean isNewTrace;
    private long mergedTraces;

    XesRecords(Reading reading, XesClassifiers classifiers) {
        this.reading = reading;
        this.settings = reading.settings();
        this.classifiers = classifiers;
        this.keys = new XesKeys(settings);
        this.named = new NamedKeys(keys.rolesToFind(settings), settings.attributes, settings);
        this.name = keys.placeOf(XesKeys.NAME);
        this.lifecycle = keys.placeOf(XesKeys.LIFECYCLE);
        this.lifecycles = new XesLifecycles(settings.lifecycles);
        keys.roles().forEach(reading.words()::name);
        reading.placedBy(() -> record.number == 0 && record.trace == 0 ? "" : record.path());
    }

    void beginTrace() {
        traceValues.clear();
        isNewTrace = true;
        twiceInTrace = null;
        record.trace++;
        record.number = 0;
    }

    void endTrace() {
        traceValues.clear();
        twiceInTrace = null;
        record.number = 0;
    }

    void beginEvent(long line, boolean isInTrace) throws LogFault {
        if (settings.classifier != null && keys.classifying().isEmpty()) {
            keys.classifyBy(classifiers.keysOf(settings.classifier, line));
        }
        eventValues.clear();
        twiceInEvent = null;
        long trace = isInTrace ? record.trace : 0;
        record.begin(line, record.number + 1);
        record.trace = trace;
    }

    /** Takes an attribute of the event. */
    void ofEvent(String key, String element, @Nullable String value) {
        if (named.isLooking()) {
            named.saw(key);
        }
        int place = keys.placeOf(key);
        if (value != null && place != XesKeys.UNWANTED && !eventValues.put(place, element, value)) {
            twiceInEvent = key;
        }
    }

    /** Takes an attribute of the trace, which is one of its events as well, but for their names. */
    void ofTrace(String key, String element, @Nullable String value, long line) {
        if (named.isLooking() && !key.equals(XesKeys.NAME)) {
            named.saw(key);
        }
        int place = keys.placeOf(key);
        if (value == null || place == XesKeys.UNWANTED) {
            return;
        }
        if (record.number > 0) {
            tellLate(key, line);
        } else if (!traceValues.put(place, element, value)) {
            twiceInTrace = key;
        }
    }

    private void tellLate(String key, long line) {
        reading.faults()
                .addOfRecord(reading.faults()
                        .ofRecord("log.xes.late-attribute", line, "trace " + record.trace)
                        .subject("attribute " + Quote.of(key))
                        .message("it stands after an event of its trace, where it is not read any more.")
                        .remedy("Put the attributes of a trace before its events."));
    }

    void endEvent() throws LogFault {
        String twice = twiceInEvent == null ? twiceInTrace : twiceInEvent;
        if (twice != null) {
            tellTwice(twice);
            reading.intake().leaveOutFaulty();
        } else if (lifecycles.takes(textAt(lifecycle))) {
            fill();
            reading.intake().take(record);
        } else {
            reading.intake().leaveOut();
        }
    }

    private void tellTwice(String key) {
        reading.faults()
                .addOfRecord(reading.faults()
                        .ofRecord("log.xes.duplicate-key", record.line, record.path())
                        .subject("attribute " + Quote.of(key))
                        .message("it is there twice in one " + (twiceInEvent == null ? "trace." : "event."))
                        .remedy("Leave one of the two."));
    }

    private void fill() {
        for (XesKeys.RolePlace each : keys.rolePlaces()) {
            record.set(each.role(), textAt(each.place()));
        }
        if (!keys.classifying().isEmpty()) {
            record.touchpoint = classOf(keys.classifying());
        }
        if (!keys.isCustomerNamed()) {
            XesValue ofTrace = traceValues.at(name);
            record.customer = ofTrace == null ? null : ofTrace.text();
            countMerged();
        }
        for (String key : settings.attributes) {
            XesValue value = valueAt(keys.placeOf(key));
            if (value != null) {
                record.attributes.put(key, value.attribute());
            }
        }
    }

    /** {@return the values of some attributes as one name; the faulty one alone if there is one} */
    private @Nullable String classOf(List<String> classifying) {
        StringJoiner joined = new StringJoiner("+");
        for (String key : classifying) {
            XesValue value = eventValues.at(keys.placeOf(key));
            if (value == null || Names.faultOf(value.text()).isPresent()) {
                reading.words().name(ColumnRole.TOUCHPOINT, key);
                return value == null ? null : value.text();
            }
            joined.add(value.text());
        }
        return joined.toString();
    }

    private void countMerged() {
        String customer = record.customer;
        if (isNewTrace && customer != null && reading.log().customers().find(customer) != NameTable.UNKNOWN) {
            mergedTraces++;
        }
        isNewTrace = false;
    }

    private @Nullable XesValue valueAt(int place) {
        XesValue ofEvent = eventValues.at(place);
        return ofEvent == null && place != name ? traceValues.at(place) : ofEvent;
    }

    private @Nullable String textAt(int place) {
        XesValue value = valueAt(place);
        return value == null ? null : value.text();
    }

    void finish() throws LogFault {
        if (reading.intake().records() == 0) {
            record.trace = 0;
            if (reading.faults().isLenient()) {
                return; // a log without events, which is told
            }
            throw new LogFault("log.empty", "the log has no event.", "Give it a file with events.");
        }
        record.trace = 0;
        record.number = 0;
        named.tellUnseen(reading.faults(), reading.words());
        lifecycles.finish(reading);
        if (mergedTraces > 0) {
            note(
                    "log.xes.traces-merged",
                    Amounts.of(mergedTraces, "trace") + (mergedTraces == 1 ? " has" : " have")
                            + " the name of an earlier one, and " + (mergedTraces == 1 ? "counts" : "count")
                            + " as the same customer's.",
                    "Name the attribute that tells customers apart (EventLogReader.customerColumn).");
        }
    }

    void note(String ruleId, String message, String remedy) {
        Finding.Builder note = reading.faults().finding(Severity.NOTE, ruleId);
        reading.notes().add(note.message(message).remedy(remedy).build());
    }
}
