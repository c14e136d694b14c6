package org.journeymodel.jackson;

import java.math.BigDecimal;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.StreamWriteCapability;

/** Passes the tokens of a document on to any generator, also to those that write no text. */
final class TokenWriting {

    private TokenWriting() {}

    static void write(JsonToken token, JsonParser from, JsonGenerator to) {
        switch (token) {
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> writeNumber(token, from, to);
            default -> to.copyCurrentEvent(from);
        }
    }

    /** A number stays as it is written: copied as a double it could lose digits. */
    private static void writeNumber(JsonToken token, JsonParser from, JsonGenerator to) {
        if (to.streamWriteCapabilities().isEnabled(StreamWriteCapability.CAN_WRITE_FORMATTED_NUMBERS)) {
            to.writeNumber(from.getString());
        } else if (token == JsonToken.VALUE_NUMBER_INT) {
            to.copyCurrentEvent(from);
        } else {
            writeDecimal(from.getString(), to);
        }
    }

    /** As a double, if that is the same number; only a double tells the zeros apart. */
    private static void writeDecimal(String number, JsonGenerator to) {
        BigDecimal exact = new BigDecimal(number);
        double rounded = Double.parseDouble(number);
        if (Double.isFinite(rounded) && exact.compareTo(BigDecimal.valueOf(rounded)) == 0) {
            to.writeNumber(rounded);
        } else {
            to.writeNumber(exact);
        }
    }
}
