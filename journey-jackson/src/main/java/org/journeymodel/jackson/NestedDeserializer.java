package org.journeymodel.jackson;

import java.util.List;
import org.journeymodel.core.validation.Finding;
import org.journeymodel.core.validation.FindingsException;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamContext;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.DeserializationConfig;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.type.LogicalType;

/** Reads one type wherever a mapper meets it. */
final class NestedDeserializer<T> extends ValueDeserializer<T> {

    /** A pointer longer than this would drown the rest of a finding's line. */
    private static final int LONGEST_POINTER = 1000;

    private final MappedType<T> type;

    NestedDeserializer(MappedType<T> type) {
        this.type = type;
    }

    @Override
    public Class<?> handledType() {
        return type.type();
    }

    @Override
    public LogicalType logicalType() {
        return LogicalType.OtherScalar; // as a whole; the mapper has no say in what is in it
    }

    /** {@return that a value is replaced, never changed} */
    @Override
    public Boolean supportsUpdate(DeserializationConfig config) {
        return false;
    }

    @Override
    public @Nullable Object getNullValue(DeserializationContext context) {
        return type.nullValue();
    }

    /** {@return null: what is not there is no value, not even the value null} */
    @Override
    public @Nullable Object getAbsentValue(DeserializationContext context) {
        return null;
    }

    @Override
    public T deserialize(JsonParser parser, DeserializationContext context) {
        String pointer = pointerOf(parser);
        TokenCopy copy = TokenCopy.of(type, parser, context);
        try {
            return type.read(copy.toBytes());
        } catch (FindingsException e) {
            throw refusal(parser, e, pointer, copy.places());
        }
    }

    private DatabindException refusal(JsonParser parser, FindingsException e, String pointer, TokenPlaces places) {
        List<Finding> findings = e.findings().stream()
                .map(finding -> moved(finding, pointer, places))
                .toList();
        NestedFaults faults = new NestedFaults(headlineOf(e), findings);
        DatabindException refusal = MismatchedInputException.from(parser, type.type(), faults.getMessage());
        refusal.initCause(faults);
        return refusal;
    }

    /** {@return the headline of the copy's faults, which may call an attribute a journey} */
    private String headlineOf(FindingsException e) {
        String message = String.valueOf(e.getMessage());
        return "No " + type.noun() + message.substring(message.indexOf(" can be read"), message.indexOf(":\n"));
    }

    /** {@return a finding of the copy as one of the document from which it was copied} */
    private Finding moved(Finding finding, String pointer, TokenPlaces places) {
        Finding.Builder moved = Finding.builder()
                .severity(finding.severity())
                .ruleId(finding.ruleId())
                .path(pointer + type.frame().inside(finding.path()))
                .message(finding.message())
                .remedy(finding.remedy());
        finding.subject().ifPresent(moved::subject);
        if (places.areKnown()) {
            int token = finding.line().orElse(1) - 1;
            moved.line(places.line(token)).column(places.column(token));
        }
        return moved.build();
    }

    /** {@return the JSON Pointer of the value on whose first token a parser stands} */
    private static String pointerOf(JsonParser parser) {
        TokenStreamContext context = parser.streamReadContext();
        boolean inside = parser.hasToken(JsonToken.START_OBJECT)
                || parser.hasToken(JsonToken.START_ARRAY)
                || parser.hasToken(JsonToken.PROPERTY_NAME);
        TokenStreamContext around = inside ? context.getParent() : context;
        String pointer = around == null ? "" : around.pathAsPointer().toString();
        return pointer.length() <= LONGEST_POINTER ? pointer : "";
    }
}
