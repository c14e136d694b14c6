package org.journeymodel.json;

import java.util.Locale;
import org.journeymodel.core.model.Journey;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.exc.StreamConstraintsException;

/** Reads one document: first what it is at all, then its bytes, then its content. */
final class JourneyReader {

    private final Document document;
    private final Faults faults = new Faults();

    JourneyReader(Document document) {
        this.document = document;
    }

    Journey read() {
        Fault fault = faultOfBytes();
        if (fault != null) {
            faults.tell(fault);
        }
        Journey journey = fault == null ? readContent() : null;
        if (journey == null || !faults.isEmpty()) {
            throw faults.toException(document);
        }
        return journey;
    }

    private @Nullable Fault faultOfBytes() {
        if (document.length() > Limits.DOCUMENT_BYTES) {
            return new Fault(
                    Rule.LIMIT_DOCUMENT,
                    "",
                    0,
                    "the document is larger than the limit of " + Limits.DOCUMENT_BYTES + " bytes.",
                    "Split the journey.");
        }
        Fault foreign = ForeignFile.faultOf(document);
        if (foreign != null) {
            return foreign;
        }
        int offset = Utf8.firstFault(document.bytes());
        return offset < 0 ? null : encodingFault(offset);
    }

    private Fault encodingFault(int offset) {
        String found = String.format(Locale.ROOT, "0x%02X", document.bytes()[offset]);
        return new Fault(
                Rule.ENCODING,
                "",
                offset,
                "the byte " + found + " at offset " + (document.skipped() + offset) + " is not well-formed UTF-8.",
                "Save the document as UTF-8.");
    }

    private @Nullable Journey readContent() {
        try (JsonParser parser = Parsers.over(document)) {
            Reading reading = new Reading(parser, faults);
            try {
                parser.nextToken();
                Journey journey = ModelTables.JOURNEY.read(reading);
                checkEnd((int) parser.currentLocation().getByteOffset());
                return journey;
            } catch (StreamConstraintsException e) {
                tellConstraint(reading);
            } catch (JacksonException e) {
                tellSyntax(reading);
            } catch (Reading.Stop e) {
                // told where it was thrown
            }
            return null;
        }
    }

    private void checkEnd(int end) {
        int trailing = document.skipWhiteSpace(end);
        if (trailing < document.length()) {
            faults.tell(new Fault(
                    Rule.TRAILING,
                    "",
                    trailing,
                    "there is something after the end of the journey.",
                    "A document holds one journey; remove what follows it."));
        }
    }

    /** The only limit of Jackson's that can be met before ours is the one for names. */
    private void tellConstraint(Reading reading) {
        reading.tell(
                Rule.LIMIT_NAME,
                "the name of a field is longer than the limit of " + Limits.NAME_CHARACTERS
                        + " characters; nothing was read from here on.",
                "Shorten it.");
    }

    private void tellSyntax(Reading reading) {
        Fault fault = Syntax.firstFaultOf(document);
        if (fault == null) {
            reading.tell(Rule.SYNTAX, "this is no JSON.", null);
        } else {
            faults.tell(new Fault(fault.rule(), reading.pointer(), fault.offset(), fault.message(), fault.remedy()));
        }
    }
}
