package org.journeymodel.json.shape;

import java.util.Optional;
import org.journeymodel.core.limit.Limits;
import org.journeymodel.core.message.Quote;
import org.journeymodel.core.message.Withheld;
import org.journeymodel.json.document.Parsers;
import org.journeymodel.json.document.Pointers;
import org.journeymodel.json.fault.Fault;
import org.journeymodel.json.fault.Faults;
import org.journeymodel.json.fault.LeftOut;
import org.journeymodel.json.fault.Rule;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** A document being read: where the reader stands in it, and what was found wrong so far. */
public final class Reading {

    /** Ends a reading that met a limit past which nothing should be read; it has been told. */
    public static final class Stop extends RuntimeException {
        private static final long serialVersionUID = 1L;

        private Stop() {
            super("a limit was met", null, false, false);
        }
    }

    private final JsonParser parser;
    private final Faults faults;
    private final @Nullable LeftOut leftOut;
    private final boolean withoutValues;
    private final int mostLevels;
    private final int mostTextCharacters;
    private final int mostNameCharacters;
    private final int mostNumberCharacters;
    private final int mostExponent;
    private final int mostElements;
    private int elements;
    private @Nullable String newerFormat;
    private boolean formatLate;

    /**
     * @param leftOut takes the fields that the format does not have; null if they are faults
     * @param limits how much the document may hold
     * @param withoutValues whether what is told shows no value of the document
     */
    public Reading(JsonParser parser, Faults faults, @Nullable LeftOut leftOut, Limits limits, boolean withoutValues) {
        this.parser = parser;
        this.faults = faults;
        this.leftOut = leftOut;
        this.withoutValues = withoutValues;
        this.mostLevels = limits.documentLevels();
        this.mostTextCharacters = limits.textCharacters();
        this.mostNameCharacters = limits.nameCharacters();
        this.mostNumberCharacters = limits.numberCharacters();
        this.mostExponent = limits.numberExponent();
        this.mostElements = limits.elements();
    }

    /** {@return how many characters a number has at the most} */
    int mostNumberCharacters() {
        return mostNumberCharacters;
    }

    /** {@return how large an exponent is at the most, up and down} */
    int mostExponent() {
        return mostExponent;
    }

    /** {@return how many faults are kept at the most} */
    public int mostFaultsKept() {
        return faults.mostKept();
    }

    /** {@return what gives the tokens of the document} */
    public JsonParser parser() {
        return parser;
    }

    /** {@return the token on which the reading stands} */
    public JsonToken token() {
        return parser.currentToken();
    }

    /** {@return the JSON Pointer of the place} */
    public String pointer() {
        return Pointers.of(parser.streamReadContext());
    }

    /**
     * {@return whether further faults are only counted} Whoever would have to work for what it says of a
     * fault asks first, and then only counts it.
     */
    public boolean isFull() {
        return faults.isFull();
    }

    /** Counts a fault of which nothing more is told. */
    public void count() {
        faults.count();
    }

    /** Tells a fault of the token on which the reading stands. */
    public void tell(Rule rule, String message, @Nullable String remedy) {
        if (isFull()) {
            count();
        } else {
            faults.tell(new Fault(rule, pointer(), Parsers.offset(parser), message, remedy));
        }
    }

    /** {@return where to put the fields that the format does not have; null if they are faults} */
    @Nullable
    public LeftOut leftOut() {
        return leftOut;
    }

    /** Tells that an object has the field of the document's own on whose name the reading stands a second time. */
    public void tellDuplicate(String name) {
        tellDuplicateOf(name, withoutValues);
    }

    /** Tells that an object has the field of the format on whose name the reading stands a second time. */
    public void tellDuplicateField(String name) {
        tellDuplicateOf(name, false);
    }

    private void tellDuplicateOf(String name, boolean isWithheld) {
        if (isFull()) {
            count();
            return;
        }
        String shown = isWithheld ? Withheld.lengthOf(name) : Quote.of(name);
        tell(Rule.FIELD_DUPLICATE, "the field " + shown + " is here a second time.", "Keep one of them.");
    }

    /** {@return how messages show a text of the document} */
    public String quote(String text) {
        return withoutValues ? Withheld.lengthOf(text) : Quote.of(text);
    }

    /** {@return how messages show the number on which the reading stands} */
    String number() {
        return withoutValues ? "the number" : parser.getString();
    }

    /** {@return what the model says of a value of the document that it refuses, as it may be told} */
    public String refusal(String refusal) {
        return withoutValues ? Withheld.refusal(refusal) : refusal;
    }

    /** Tells a fault of a place that has been passed. */
    public void tellAt(String pointer, Rule rule, String message, @Nullable String remedy) {
        faults.tell(new Fault(rule, pointer, Fault.BY_POINTER, message, remedy));
    }

    /** Tells that the value is of a wrong kind, and skips it. */
    void refuse(Rule rule, Shape<?> wanted, @Nullable String remedy) {
        if (isFull()) {
            count();
        } else {
            tell(rule, "wanted " + wanted.wanted() + ", found " + found() + ".", remedy);
        }
        skip();
    }

    /** Tells that the value is of a wrong kind of JSON, and skips it. */
    public void refuseType(Shape<?> wanted, @Nullable String remedy) {
        boolean isNull = token() == JsonToken.VALUE_NULL;
        refuse(Rule.TYPE, wanted, isNull ? "Leave out what is not known." : remedy);
    }

    /** {@return the text on which the reading stands, or null if there is none or it is too long} */
    @Nullable
    String text(Shape<?> wanted) {
        if (token() != JsonToken.VALUE_STRING) {
            refuseType(wanted, null);
            return null;
        }
        String text = parser.getString();
        if (text.length() > mostTextCharacters) {
            tell(
                    Rule.LIMIT_TEXT,
                    "the text has " + text.length() + " characters; the limit is " + mostTextCharacters + ".",
                    "Shorten it, or raise the limit (Limits.withTextCharacters).");
            return null;
        }
        return text;
    }

    /** Passes the value on which the reading stands, however it is built. */
    public void skip() {
        int open = 0;
        for (JsonToken at = token(); ; at = parser.nextToken()) {
            if (at.isStructStart()) {
                checkDepth();
                open++;
            } else if (at.isStructEnd()) {
                open--;
            } else if (at == JsonToken.PROPERTY_NAME) {
                checkName(parser.currentName());
            }
            if (open == 0) {
                return;
            }
        }
    }

    /** Passes the value that comes next. */
    public void skipNext() {
        parser.nextToken();
        skip();
    }

    /** Tells a list or object that stands too deep, and ends the reading there. */
    void checkDepth() {
        if (parser.streamReadContext().getNestingDepth() > mostLevels) {
            tell(
                    Rule.LIMIT_DEPTH,
                    "lists and objects stand inside each other more than " + mostLevels
                            + " deep; nothing was read from here on.",
                    "No journey is that deep.");
            throw new Stop();
        }
    }

    /** Tells a name that is too long, and ends the reading there: what is kept of all that follows is in doubt. */
    public void checkName(String name) {
        if (name.length() > mostNameCharacters) {
            tellLongName();
            throw new Stop();
        }
    }

    /** Tells that the name that comes next, or on which the reading stands, is too long. */
    public void tellLongName() {
        tell(
                Rule.LIMIT_NAME,
                "the name of a field is longer than the limit of " + mostNameCharacters
                        + " characters; nothing was read from here on.",
                "Shorten it, or raise the limit (Limits.withNameCharacters).");
    }

    /** Counts an element of the document, and ends the reading if there are too many. */
    public void countElement() {
        elements++;
        if (elements > mostElements) {
            tell(
                    Rule.LIMIT_ELEMENTS,
                    "there are more than " + mostElements
                            + " elements (personas, channels, teams, stages, touchpoints, transitions, zones,"
                            + " insights, opportunities, action items, scenarios and their steps); nothing was read from here on.",
                    "Split the document, or raise the limit (Limits.withElements).");
            throw new Stop();
        }
    }

    /** Makes known that this library is too old for the document's format. */
    public void meetNewerFormat(String format) {
        formatLate |= newerFormat == null && (!faults.isEmpty() || (leftOut != null && leftOut.fields() > 0));
        newerFormat = format;
    }

    /** {@return the document's format, if this library is too old for it} */
    public @Nullable String newerFormat() {
        return newerFormat;
    }

    /** {@return whether things were told before it was known that the format may have them} */
    public boolean isFormatLate() {
        return formatLate;
    }

    /**
     * {@return what to do about a word that the format does not have}
     *
     * @param meant the word that was probably meant
     * @param known what to say of the words that the format has; null for nothing
     */
    public @Nullable String remedyFor(Optional<String> meant, @Nullable String known) {
        if (newerFormat == null) {
            return meant.orElse(known);
        }
        String newer = "Format " + newerFormat + " may have it; format " + FormatVersionShape.CURRENT + " has not.";
        return meant.map(remedy -> remedy + ' ' + newer).orElse(newer);
    }

    /** {@return how messages call the value on which the reading stands} */
    public String found() {
        return switch (token()) {
            case VALUE_STRING -> "the text " + quote(parser.getString());
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> numberFound();
            case START_OBJECT -> "an object";
            case START_ARRAY -> "a list";
            case VALUE_TRUE, VALUE_FALSE -> withoutValues ? "true or false" : parser.getString();
            default -> parser.getString(); // null
        };
    }

    private String numberFound() {
        String number = parser.getString();
        if (withoutValues) {
            return "a number of " + number.length() + (number.length() == 1 ? " character" : " characters");
        }
        return number.length() <= Quote.LIMIT ? number : number.substring(0, Quote.LIMIT) + "…";
    }
}
