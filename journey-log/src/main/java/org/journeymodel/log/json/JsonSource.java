package org.journeymodel.log.json;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.util.Map;
import org.journeymodel.core.model.AttributeValue;
import org.journeymodel.log.source.ColumnRole;
import org.journeymodel.log.source.EventRecord;
import org.journeymodel.log.source.LogFault;
import org.journeymodel.log.source.ReadSettings;
import org.journeymodel.log.source.Reading;
import org.journeymodel.log.source.SourceInput;
import org.journeymodel.log.source.SourceWords;

/** Reads NDJSON. Keys that are not named are guessed from the first line that is a JSON object. */
public final class JsonSource {

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final Reading reading;
    private final ReadSettings settings;
    private final CharsetDecoder decoder;
    private final JsonObjectReader objects;
    private final EventRecord record = new EventRecord();
    private final JsonKeys keys;

    /** Reads into a log. */
    public JsonSource(Reading reading) {
        this.reading = reading;
        this.settings = reading.settings();
        this.decoder = settings.charset
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        this.objects = new JsonObjectReader(settings.limits);
        this.keys = new JsonKeys(reading);
    }

    /** {@return how faults of NDJSON are told} */
    public static SourceWords words() {
        return new SourceWords("key", "line");
    }

    /** Reads all lines; a line that is no event is told, and the next one is read. */
    public void read(SourceInput in) throws IOException, LogFault {
        requireByteLines();
        Lines lines = new Lines(in.all(), settings.limits);
        reading.placedBy(() -> "record " + (reading.intake().records() + 1));
        boolean readable = true;
        while (readable && lines.next()) {
            if (!isBlank(lines)) {
                record.begin(lines.number(), reading.intake().records() + 1);
                readable = readLine(lines);
            }
        }
        if (readable && reading.intake().records() == 0) {
            reading.placedBy(() -> "");
            throw new LogFault("log.empty", "the file has no text.", "Give it a file with events.");
        }
        keys.finish();
    }

    /** Lines are told apart before they are decoded, so that one wrong byte spoils one line alone. */
    private void requireByteLines() throws LogFault {
        byte[] lineFeed = "\n".getBytes(settings.charset);
        if (lineFeed.length != 1 || lineFeed[0] != '\n') {
            throw new LogFault(
                    "log.encoding",
                    "NDJSON is not read in " + settings.charset.name() + ", in which a line feed is no single byte.",
                    "Save it as UTF-8.");
        }
    }

    private static boolean isBlank(Lines lines) {
        for (int at = lines.from(); at < lines.to(); at++) {
            if (lines.bytes()[at] < 0 || lines.bytes()[at] > ' ') {
                return false;
            }
        }
        return true;
    }

    /** {@return whether it makes sense to read on} */
    private boolean readLine(Lines lines) throws LogFault {
        try {
            Map<String, JsonField> fields = objects.read(textOf(lines));
            if (!keys.areFoundIn(fields.keySet(), record.line)) {
                return leavesOutLineWithoutKeys();
            }
            fill(fields);
            reading.intake().take(record);
        } catch (BadLine e) {
            requireOneObjectToALine(lines);
            reading.faults()
                    .addOfRecord(reading.faults()
                            .ofRecord(e.ruleId(), record.line, record.path())
                            .message(e.reason())
                            .remedy("Correct it, or leave out the line."));
            reading.intake().leaveOutFaulty();
        }
        return true;
    }

    /** {@return whether the next line may have the keys that this one lacks} */
    private boolean leavesOutLineWithoutKeys() throws BadLine {
        if (reading.faults().isLenient()) {
            throw new BadLine("log.json.keys", "it lacks keys that tell customer, touchpoint or time.");
        }
        return false;
    }

    /** Refuses a document that is written over several lines once, not by each of them. */
    private void requireOneObjectToALine(Lines lines) throws LogFault {
        int last = lines.to() - 1;
        while (last > lines.from() && lines.bytes()[last] <= ' ' && lines.bytes()[last] >= 0) {
            last--;
        }
        if (record.number == 1 && (lines.bytes()[last] == '{' || lines.bytes()[last] == ',')) {
            throw new LogFault(
                    "log.format.foreign",
                    lines.number(),
                    "the file looks like JSON over several lines.",
                    "Write one object to a line.");
        }
    }

    private String textOf(Lines lines) throws BadLine {
        try {
            ByteBuffer bytes = ByteBuffer.wrap(lines.bytes(), lines.from(), lines.to() - lines.from());
            String text = decoder.decode(bytes).toString();
            return lines.number() == 1 && text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            throw new BadLine("log.encoding", "the line is not " + settings.charset.name() + ".");
        }
    }

    private void fill(Map<String, JsonField> fields) throws BadLine {
        for (Map.Entry<ColumnRole, String> role : reading.words().names().entrySet()) {
            JsonField field = fields.get(role.getValue());
            record.set(role.getKey(), field == null ? null : field.text(role.getValue()));
        }
        for (String name : settings.attributes) {
            JsonField field = fields.get(name);
            if (field != null && !(field.value() instanceof AttributeValue.NullValue)) {
                record.attributes.put(name, field.value());
            }
        }
    }
}
