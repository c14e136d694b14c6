package org.journeymodel.json;

import java.util.Locale;
import org.journeymodel.json.document.Document;
import org.journeymodel.json.document.Parsers;
import org.journeymodel.json.document.Utf8;
import org.journeymodel.json.fault.Fault;
import org.journeymodel.json.fault.Faults;
import org.journeymodel.json.fault.ForeignFile;
import org.journeymodel.json.fault.LeftOut;
import org.journeymodel.json.fault.Rule;
import org.journeymodel.json.fault.Syntax;
import org.journeymodel.json.shape.Reading;
import org.journeymodel.json.table.ObjectShape;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.exc.StreamConstraintsException;

/** The reading of one document: first what it is at all, then its bytes, then its content. */
final class DocumentReading<T> {

    private final Document document;
    private final DocumentReader<T> reader;
    private Faults faults;
    private LeftOut leftOut;
    private @Nullable String newerFormat;
    private boolean formatLate;

    DocumentReading(Document document, DocumentReader<T> reader) {
        this.document = document;
        this.reader = reader;
        this.faults = newFaults();
        this.leftOut = newLeftOut();
    }

    private Faults newFaults() {
        return Faults.errors(reader.limits().documentFindings());
    }

    private LeftOut newLeftOut() {
        return new LeftOut(reader.limits().documentFindings());
    }

    PartialReading<T> read() {
        Fault fault = faultOfBytes();
        if (fault != null) {
            faults.tell(fault);
        }
        T value = fault == null ? readContent() : null;
        if (formatLate) {
            begin();
            value = readContent(); // once more, to say of each fault that a newer format may have it
        }
        if (fault == null && (!faults.isEmpty() || leftOut.fields() > 0)) {
            tellOtherKind();
        }
        if (value == null || !faults.isEmpty()) {
            throw reader.refusal(faults, document);
        }
        return new PartialReading<>(value, reader.told(leftOut.findings(document)), leftOut.values(), leftOut.fields());
    }

    private void begin() {
        faults = newFaults();
        leftOut = newLeftOut();
    }

    private void tellOtherKind() {
        Fault other = OtherDocument.faultOf(document, reader.shape());
        if (other != null) {
            begin();
            faults.tell(other);
        }
    }

    private @Nullable Fault faultOfBytes() {
        int most = reader.limits().documentBytes();
        if (document.length() > most) {
            return new Fault(
                    Rule.LIMIT_DOCUMENT,
                    "",
                    0,
                    "the document is larger than the limit of " + most + " bytes.",
                    "Split the " + reader.noun() + ", or raise the limit (Limits.withDocumentBytes).");
        }
        Fault foreign = ForeignFile.faultOf(document, reader.subject(), reader.shape() instanceof ObjectShape);
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

    private @Nullable T readContent() {
        try (JsonParser parser = Parsers.over(document)) {
            Reading reading = new Reading(
                    parser, faults, reader.isLenient() ? leftOut : null, reader.limits(), reader.isWithoutValues());
            if (newerFormat != null) {
                reading.meetNewerFormat(newerFormat);
            }
            try {
                parser.nextToken();
                T value = reader.shape().read(reading);
                checkEnd((int) parser.currentLocation().getByteOffset());
                return value;
            } catch (StreamConstraintsException e) {
                reading.tellLongName(); // no other limit of Jackson's can be met before ours
            } catch (JacksonException e) {
                tellSyntax(reading);
            } catch (Reading.Stop e) {
                // told where it was thrown
            } finally {
                newerFormat = reading.newerFormat();
                formatLate = reading.isFormatLate();
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
                    "there is something after the end of the " + reader.noun() + ".",
                    "A document holds one " + reader.noun() + "; remove what follows it."));
        }
    }

    private void tellSyntax(Reading reading) {
        Fault fault = Syntax.firstFaultOf(document, reader.isWithoutValues());
        if (fault == null && reading.parser().streamReadContext().inRoot()) {
            checkEnd(Syntax.endOfFirstValue(document)); // the parser looks behind a number for what separates it
        } else if (fault == null) {
            reading.tell( // the one thing that the grammar allows and the parser does not
                    Rule.SYNTAX,
                    "the name of a field has half of a surrogate pair; nothing was read from here on.",
                    "Write both halves, or neither.");
        } else {
            faults.tell(new Fault(fault.rule(), reading.pointer(), fault.offset(), fault.message(), fault.remedy()));
        }
    }
}
