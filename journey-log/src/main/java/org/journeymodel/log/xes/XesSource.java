package org.journeymodel.log.xes;

import java.io.IOException;
import java.io.Reader;
import javax.xml.XMLConstants;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.journeymodel.log.source.LogFault;
import org.journeymodel.log.source.Reading;
import org.journeymodel.log.source.SourceInput;
import org.journeymodel.log.source.SourceWords;
import org.journeymodel.log.source.StrictText;

/**
 * Reads XES. The parser is the JDK's own, whatever else is on the class path, and may fetch nothing; a
 * document type is refused as soon as it is seen, since entities could be declared in it.
 */
public final class XesSource {

    private static final String REASON = "Message: ";
    private static final int LONGEST_REASON = 160;

    private final Reading reading;
    private final XesEvents events;

    /** Reads into a log. */
    public XesSource(Reading reading) {
        this.reading = reading;
        this.events = new XesEvents(reading);
    }

    /** {@return how faults of XES are told} */
    public static SourceWords words() {
        return new SourceWords("attribute", "event");
    }

    /** Reads all events, to the first fault after which that makes no sense. */
    public void read(SourceInput in) throws IOException, LogFault {
        SteadyInput steady = new SteadyInput(in.all(), reading.settings().limits);
        try {
            Reader text = new StrictText(new byte[0], steady, XesEncoding.of(in.head()));
            XMLStreamReader xml = factory().createXMLStreamReader(text);
            try {
                readOn(xml, steady);
            } finally {
                xml.close();
            }
        } catch (XMLStreamException e) {
            throw causeOf(e, reading.settings().withoutValues);
        }
        events.finish();
    }

    private void readOn(XMLStreamReader xml, SteadyInput steady) throws XMLStreamException, LogFault {
        while (xml.hasNext()) {
            int event = xml.next();
            steady.gotOn();
            switch (event) {
                case XMLStreamConstants.START_ELEMENT -> events.start(xml);
                case XMLStreamConstants.END_ELEMENT -> events.end();
                case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE ->
                    throw new LogFault(
                            "log.xml.doctype",
                            xml.getLocation().getLineNumber(),
                            "the file has a document type (DOCTYPE) or an entity of its own, which XES does not need and"
                                    + " which is never read.",
                            "Remove it.");
                default -> {
                    // Text between elements means nothing in XES.
                }
            }
        }
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_NAMESPACE_AWARE, true);
        factory.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
        factory.setProperty(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "");
        factory.setXMLResolver((publicId, systemId, baseUri, namespace) -> {
            throw new XMLStreamException("Nothing is fetched.");
        });
        return factory;
    }

    private static LogFault causeOf(XMLStreamException e, boolean withoutValues) throws IOException {
        long line = e.getLocation() == null ? 0 : Math.max(0, e.getLocation().getLineNumber());
        if (e.getNestedException() instanceof IOException io) {
            throw io;
        }
        return new LogFault(
                "log.xml.malformed",
                line,
                "the XML is not well-formed" + (withoutValues ? "" : " (" + reasonOf(e) + ")")
                        + "; the file was not read beyond it.",
                "Export the file again, whole.");
    }

    /** {@return why, in one short line of the parser's words, without those that tell where} */
    private static String reasonOf(XMLStreamException e) {
        String words = String.valueOf(e.getMessage());
        int begin = words.indexOf(REASON);
        String reason = begin < 0 ? words : words.substring(begin + REASON.length());
        String line = reason.replaceAll("[\\p{Cntrl}\\s]+", " ").strip().replaceFirst("\\.$", "");
        return line.length() <= LONGEST_REASON ? line : line.substring(0, LONGEST_REASON) + "…";
    }
}
