package org.journeymodel.json;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.journeymodel.core.limit.Limits;
import org.journeymodel.core.message.Surrogates;
import org.journeymodel.core.validation.Finding;
import org.journeymodel.json.document.Document;
import org.journeymodel.json.document.Parsers;
import org.journeymodel.json.fault.Fault;
import org.journeymodel.json.fault.Faults;
import org.journeymodel.json.fault.Rule;
import org.journeymodel.json.shape.Shape;

/**
 * Reads documents of one kind from wherever they are.
 *
 * @param subject what a document of the kind holds: "A journey"
 * @param shape how it stands in JSON
 * @param isLenient whether fields that the format does not have are left out and listed
 * @param isWithoutValues whether findings show no value of a document
 * @param parsers what reads them, and how much of them may be read
 * @param <T> what is read
 */
record DocumentReader<T>(String subject, Shape<T> shape, boolean isLenient, boolean isWithoutValues, Parsers parsers) {

    DocumentReader<T> lenient() {
        return new DocumentReader<>(subject, shape, true, isWithoutValues, parsers);
    }

    DocumentReader<T> withoutValues() {
        return new DocumentReader<>(subject, shape, isLenient, true, parsers);
    }

    DocumentReader<T> within(Limits limits) {
        return new DocumentReader<>(subject, shape, isLenient, isWithoutValues, Parsers.within(limits));
    }

    /** {@return how much a document may hold} */
    Limits limits() {
        return parsers.limits();
    }

    /** {@return what a document of the kind holds: "journey"} */
    String noun() {
        return subject.substring(subject.indexOf(' ') + 1);
    }

    PartialReading<T> read(String json) {
        Objects.requireNonNull(json, "json");
        int unpaired = Surrogates.firstUnpaired(json);
        if (unpaired >= 0) {
            throw unencodable(json, unpaired);
        }
        return read(Document.of(json, parsers));
    }

    PartialReading<T> read(InputStream in) throws IOException {
        Objects.requireNonNull(in, "in");
        return read(Document.of(in, null, parsers));
    }

    PartialReading<T> read(InputStream in, String sourceName) throws IOException {
        Objects.requireNonNull(in, "in");
        Objects.requireNonNull(sourceName, "sourceName");
        return read(Document.of(in, sourceName, parsers));
    }

    PartialReading<T> read(Path file) throws IOException {
        FileReplacement.requireNoFolder(file);
        try (InputStream in = Files.newInputStream(file)) {
            return read(Document.of(in, file.toString(), parsers));
        }
    }

    PartialReading<T> read(Reader in) throws IOException {
        Objects.requireNonNull(in, "in");
        StringBuilder text = new StringBuilder();
        char[] buffer = new char[8192];
        for (int count = in.read(buffer); count >= 0; count = in.read(buffer)) {
            text.append(buffer, 0, count);
            if (text.length() > limits().documentBytes()) {
                break; // told as too large
            }
        }
        return read(text.toString());
    }

    PartialReading<T> read(Document document) {
        return new DocumentReading<>(document, this).read();
    }

    private JourneyJsonException unencodable(String json, int index) {
        Document before = Document.of(json.substring(0, index), parsers);
        Faults faults = Faults.errors(limits().documentFindings());
        faults.tell(new Fault(
                Rule.ENCODING,
                "",
                before.length(),
                "the character at index " + index + " is half of a surrogate pair.",
                "Give well-formed Unicode text."));
        return refusal(faults, before);
    }

    /** {@return the exception that tells what is wrong with a document} */
    JourneyJsonException refusal(Faults faults, Document document) {
        return new JourneyJsonException(noun(), document.source(), told(faults.toFindings(document)), faults.total());
    }

    /** {@return findings as they may be told} */
    List<Finding> told(List<Finding> findings) {
        return isWithoutValues ? WithheldNames.of(findings) : findings;
    }
}
