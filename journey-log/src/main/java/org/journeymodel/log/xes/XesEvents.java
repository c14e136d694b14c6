package org.journeymodel.log.xes;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import javax.xml.stream.XMLStreamReader;
import org.journeymodel.core.message.Quote;
import org.journeymodel.core.validation.Finding;
import org.journeymodel.core.validation.Severity;
import org.journeymodel.log.event.NameTable;
import org.journeymodel.log.source.EventRecord;
import org.journeymodel.log.source.LogFault;
import org.journeymodel.log.source.ReadSettings;
import org.journeymodel.log.source.Reading;
import org.jspecify.annotations.Nullable;

/**
 * Makes records of the events in traces. Only attributes that stand directly in an event or trace count;
 * what stands inside them says something about the attribute. Elements of other namespaces are passed over.
 */
final class XesEvents {

    private static final int OUTSIDE = 0;
    private static final int MOST_LIFECYCLES = 20;

    private final Reading reading;
    private final ReadSettings settings;
    private final EventRecord record = new EventRecord();
    private final XesKeys keys;
    private final Map<String, XesValue> traceValues = new HashMap<>();
    private final Map<String, XesValue> eventValues = new HashMap<>();
    private final Set<String> lifecycles = new LinkedHashSet<>();
    private String namespace = "";
    private int depth;
    private int traceDepth = OUTSIDE;
    private int eventDepth = OUTSIDE;
    private int passedDepth = OUTSIDE;
    private int attributes;
    private long otherLifecycles;
    private long mergedTraces;
    private long passedOver;

    XesEvents(Reading reading) {
        this.reading = reading;
        this.settings = reading.settings();
        this.keys = new XesKeys(settings);
        keys.roles().forEach(reading.words()::name);
        reading.placedBy(() -> record.number == 0 && record.trace == 0 ? "" : record.path());
    }

    void start(XMLStreamReader xml) throws LogFault {
        depth++;
        String name = xml.getLocalName();
        if (depth == 1) {
            begin(xml, name);
        } else if (passedDepth != OUTSIDE) {
            requireDepth(xml, depth - passedDepth);
        } else if (!namespace.equals(namespaceOf(xml))) {
            passedDepth = depth;
            passedOver++;
        } else if (traceDepth == OUTSIDE && eventDepth == OUTSIDE && depth == 2 && name.equals("trace")) {
            traceDepth = depth;
            traceValues.clear();
            record.trace++;
            record.number = 0;
        } else if (eventDepth == OUTSIDE
                && depth == traceDepth + (traceDepth == OUTSIDE ? 2 : 1)
                && name.equals("event")) {
            beginEvent(xml);
        } else {
            attribute(xml, name);
        }
    }

    private static String namespaceOf(XMLStreamReader xml) {
        String uri = xml.getNamespaceURI();
        return uri == null ? "" : uri;
    }

    private void begin(XMLStreamReader xml, String name) throws LogFault {
        if (!name.equals("log")) {
            throw new LogFault(
                    "log.format.foreign",
                    xml.getLocation().getLineNumber(),
                    "the file is XML whose root is " + Quote.of(name) + ", not a log in XES.",
                    "Export it as XES, CSV or NDJSON.");
        }
        namespace = namespaceOf(xml);
    }

    private void beginEvent(XMLStreamReader xml) throws LogFault {
        eventDepth = depth;
        attributes = 0;
        eventValues.clear();
        long trace = traceDepth == OUTSIDE ? 0 : record.trace;
        record.begin(xml.getLocation().getLineNumber(), record.number + 1);
        record.trace = trace;
    }

    private void attribute(XMLStreamReader xml, String element) throws LogFault {
        int owner = eventDepth == OUTSIDE ? traceDepth : eventDepth;
        requireDepth(xml, depth - Math.max(owner, 1));
        if (owner == OUTSIDE || depth != owner + 1) {
            return;
        }
        String key = xml.getAttributeValue(null, "key");
        String value = xml.getAttributeValue(null, "value");
        if (value != null && value.length() > settings.limits.cell()) {
            throw SteadyInput.tooLong(xml.getLocation().getLineNumber(), settings.limits);
        }
        if (eventDepth != OUTSIDE && ++attributes > settings.limits.columns()) {
            throw new LogFault(
                    "log.limit.columns",
                    xml.getLocation().getLineNumber(),
                    "an event has more than " + settings.limits.columns() + " attributes.",
                    "Leave out some, or raise the limit (LogLimits.rowCells).");
        }
        if (key != null && value != null && keys.isWanted(key)) {
            (eventDepth == OUTSIDE ? traceValues : eventValues).putIfAbsent(key, new XesValue(element, value));
        }
    }

    private void requireDepth(XMLStreamReader xml, int levels) throws LogFault {
        if (levels > settings.limits.depth()) {
            throw new LogFault(
                    "log.limit.depth",
                    xml.getLocation().getLineNumber(),
                    "attributes stand more than " + settings.limits.depth() + " deep inside each other.",
                    "Export the file with fewer levels.");
        }
    }

    void end() throws LogFault {
        if (depth == passedDepth) {
            passedDepth = OUTSIDE;
        } else if (depth == eventDepth) {
            endEvent();
            eventDepth = OUTSIDE;
        } else if (depth == traceDepth) {
            traceDepth = OUTSIDE;
            traceValues.clear();
            record.number = 0;
        }
        depth--;
    }

    private void endEvent() throws LogFault {
        String lifecycle = textOf(XesKeys.LIFECYCLE);
        if (lifecycle != null && lifecycles.size() < MOST_LIFECYCLES) {
            lifecycles.add(lifecycle.toLowerCase(Locale.ROOT));
        }
        if (!settings.lifecycles.isEmpty()
                && (lifecycle == null || !settings.lifecycles.contains(lifecycle.toLowerCase(Locale.ROOT)))) {
            otherLifecycles++;
            reading.intake().leaveOut();
            return;
        }
        keys.roles().forEach((role, key) -> record.set(role, textOf(key)));
        if (!keys.isCustomerNamed()) {
            XesValue name = traceValues.get(XesKeys.NAME);
            record.customer = name == null ? null : name.text();
            noteMerged();
        }
        for (String name : settings.attributes) {
            XesValue value = valueOf(name);
            if (value != null) {
                record.attributes.put(name, value.attribute());
            }
        }
        reading.intake().take(record);
    }

    private void noteMerged() {
        String customer = record.customer;
        if (record.number == 1 && customer != null && reading.log().customers().find(customer) != NameTable.UNKNOWN) {
            mergedTraces++;
        }
    }

    private @Nullable XesValue valueOf(String key) {
        XesValue ofEvent = eventValues.get(key);
        return ofEvent == null && !key.equals(XesKeys.NAME) ? traceValues.get(key) : ofEvent;
    }

    private @Nullable String textOf(String key) {
        XesValue value = valueOf(key);
        return value == null ? null : value.text();
    }

    void finish() throws LogFault {
        if (reading.intake().records() == 0) {
            record.trace = 0;
            throw new LogFault("log.empty", "the log has no event.", "Give it a file with events.");
        }
        if (otherLifecycles > 0) {
            note(
                    "log.lifecycle.left-out",
                    otherLifecycles + " of " + reading.intake().records()
                            + " events are of other life-cycle transitions, and are left out.",
                    "Name these as well if they should count (EventLogReader.lifecycle).");
        } else if (lifecycles.size() > 1 && settings.lifecycles.isEmpty()) {
            note(
                    "log.lifecycle.several",
                    "events are of several life-cycle transitions, and each counts as a visit: "
                            + lifecycles.stream().map(Quote::of).collect(Collectors.joining(", ")) + ".",
                    "Name those that should count (EventLogReader.lifecycle).");
        }
        if (mergedTraces > 0) {
            note(
                    "log.xes.traces-merged",
                    mergedTraces + (mergedTraces == 1 ? " trace has" : " traces have")
                            + " the name of an earlier one, and count as the same customer's.",
                    "Name the attribute that tells customers apart (EventLogReader.customerColumn).");
        }
        if (passedOver > 0) {
            note(
                    "log.xes.foreign-elements",
                    passedOver + (passedOver == 1 ? " element is" : " elements are")
                            + " of another namespace than the log, and passed over.",
                    "Give them the namespace of the log if they are part of it.");
        }
    }

    private void note(String ruleId, String message, String remedy) {
        Finding.Builder note = reading.faults().finding(Severity.NOTE, ruleId);
        reading.notes().add(note.message(message).remedy(remedy).build());
    }
}
