package org.journeymodel.log.json;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.journeymodel.core.model.AttributeValue;
import org.journeymodel.log.source.ColumnRole;
import org.journeymodel.log.source.Columns;
import org.journeymodel.log.source.EventRecord;
import org.journeymodel.log.source.HeaderReader;
import org.journeymodel.log.source.LogFault;
import org.journeymodel.log.source.NamedKeys;
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
    private final NamedKeys named;
    private boolean hasKeys;

    /** Reads into a log. */
    public JsonSource(Reading reading) {
        this.reading = reading;
        this.settings = reading.settings();
        this.decoder = settings.charset
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        this.objects = new JsonObjectReader(settings.limits);
        this.named = new NamedKeys(settings.columns, settings.attributes, settings);
    }

    /** {@return how faults of NDJSON are told} */
    public static SourceWords words() {
        return new SourceWords("key", "line");
    }

    /** Reads all lines; a line that is no event is told, and the next one is read. */
    public void read(SourceInput in) throws IOException, LogFault {
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
            throw new LogFault("log.empty", "the file has no text.", "Give it a file with events.");
        }
        if (hasKeys) {
            named.tellUnseen(reading.faults(), reading.words());
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
            if (!hasKeys && !findKeys(fields.keySet())) {
                return false;
            }
            fill(fields);
            reading.intake().take(record);
        } catch (BadLine e) {
            reading.faults()
                    .addOfRecord(reading.faults()
                            .ofRecord(e.ruleId(), record.line, record.path())
                            .message(e.reason())
                            .remedy("Correct it, or leave out the line."));
            reading.intake().leaveOutFaulty();
        }
        return true;
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

    /** Finds which keys hold what; {@return whether those are known that must be} */
    private boolean findKeys(Set<String> seen) {
        Set<String> keys = new LinkedHashSet<>(seen);
        keys.addAll(settings.columns.values());
        keys.addAll(settings.attributes);
        List<String> names = new ArrayList<>(keys);
        HeaderReader header = new HeaderReader(record.line, names, settings, reading.faults());
        Optional<Columns> columns = header.columns();
        reading.notes().addAll(header.notes());
        columns.ifPresent(found ->
                found.roles().forEach((role, column) -> reading.words().name(role, names.get(column))));
        hasKeys = columns.isPresent();
        return hasKeys;
    }

    private void fill(Map<String, JsonField> fields) throws BadLine {
        if (named.isLooking()) {
            fields.keySet().forEach(named::saw);
        }
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
