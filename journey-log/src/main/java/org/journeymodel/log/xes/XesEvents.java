package org.journeymodel.log.xes;

import javax.xml.stream.XMLStreamReader;
import org.journeymodel.core.limit.Limits;
import org.journeymodel.core.message.Quote;
import org.journeymodel.log.event.Amounts;
import org.journeymodel.log.source.LogFault;
import org.journeymodel.log.source.Reading;
import org.jspecify.annotations.Nullable;

/**
 * Finds the events in traces. Only attributes that stand directly in an event or trace count; what stands inside
 * them says something about the attribute. Elements of other namespaces are passed over.
 */
final class XesEvents {

    private static final int OUTSIDE = 0;

    private final int mostInValue;
    private final int mostAttributes;
    private final int mostLevels;
    private final XesClassifiers classifiers = new XesClassifiers();
    private final XesRecords records;
    private String namespace = "";
    private int depth;
    private int traceDepth = OUTSIDE;
    private int eventDepth = OUTSIDE;
    private int passedDepth = OUTSIDE;
    private int attributes;
    private long passedOver;

    XesEvents(Reading reading) {
        Limits limits = reading.settings().limits;
        this.mostInValue = limits.cellCharacters();
        this.mostAttributes = limits.rowCells();
        this.mostLevels = limits.attributeLevels();
        this.records = new XesRecords(reading, classifiers);
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
            records.beginTrace();
        } else if (eventDepth == OUTSIDE
                && depth == traceDepth + (traceDepth == OUTSIDE ? 2 : 1)
                && name.equals("event")) {
            eventDepth = depth;
            attributes = 0;
            records.beginEvent(xml.getLocation().getLineNumber(), traceDepth != OUTSIDE);
        } else if (depth == 2 && name.equals("classifier")) {
            classifiers.declare(xml);
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

    private void attribute(XMLStreamReader xml, String element) throws LogFault {
        int owner = eventDepth == OUTSIDE ? traceDepth : eventDepth;
        requireDepth(xml, depth - Math.max(owner, 1));
        if (owner == OUTSIDE || depth != owner + 1) {
            return;
        }
        String key = xml.getAttributeValue(null, "key");
        String value = xml.getAttributeValue(null, "value");
        requireWithinLimits(xml, value);
        if (key != null && eventDepth != OUTSIDE) {
            records.ofEvent(key, element, value);
        } else if (key != null) {
            records.ofTrace(key, element, value, xml.getLocation().getLineNumber());
        }
    }

    private void requireWithinLimits(XMLStreamReader xml, @Nullable String value) throws LogFault {
        if (value != null && value.length() > mostInValue) {
            throw SteadyInput.tooLong(xml.getLocation().getLineNumber(), mostInValue);
        }
        if (eventDepth != OUTSIDE && ++attributes > mostAttributes) {
            throw new LogFault(
                    "log.limit.columns",
                    xml.getLocation().getLineNumber(),
                    "an event has more than " + Amounts.grouped(mostAttributes) + " attributes.",
                    "Leave out some, or raise the limit (Limits.withRowCells).");
        }
    }

    private void requireDepth(XMLStreamReader xml, int levels) throws LogFault {
        if (levels > mostLevels) {
            throw new LogFault(
                    "log.limit.depth",
                    xml.getLocation().getLineNumber(),
                    "attributes stand more than " + Amounts.grouped(mostLevels) + " deep inside each other.",
                    "Export the file with fewer levels, or raise the limit (Limits.withAttributeLevels).");
        }
    }

    void end() throws LogFault {
        if (depth == passedDepth) {
            passedDepth = OUTSIDE;
        } else if (depth == eventDepth) {
            records.endEvent();
            eventDepth = OUTSIDE;
        } else if (depth == traceDepth) {
            traceDepth = OUTSIDE;
            records.endTrace();
        }
        depth--;
    }

    void finish() throws LogFault {
        records.finish();
        if (passedOver > 0) {
            records.note(
                    "log.xes.foreign-elements",
                    Amounts.of(passedOver, "element") + (passedOver == 1 ? " is" : " are")
                            + " of another namespace than the log, and passed over.",
                    "Give them the namespace of the log if they are part of it.");
        }
    }
}
