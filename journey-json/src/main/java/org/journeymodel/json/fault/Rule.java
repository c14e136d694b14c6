package org.journeymodel.json.fault;

/** What can be wrong with a document. The ids are stable: users suppress and count by them. */
public enum Rule {
    /** There is nothing in the document. */
    EMPTY("json.empty"),
    /** The document is of another format. */
    NOT_JSON("json.not-json"),
    /** The document holds another kind of value, such as an atlas for a journey. */
    DOCUMENT_KIND("json.document-kind"),
    /** The bytes are not well-formed UTF-8. */
    ENCODING("json.encoding"),
    /** The grammar of JSON is broken. */
    SYNTAX("json.syntax"),
    /** Something follows the document. */
    TRAILING("json.trailing"),
    /** The format version is none, or none that can be read. */
    VERSION("json.version"),
    /** A value is of another kind of JSON. */
    TYPE("json.type"),
    /** A text is none of the allowed words. */
    ENUM("json.enum"),
    /** A number is out of its range. */
    NUMBER_RANGE("json.number.range"),
    /** The model refuses a value. */
    VALUE_INVALID("json.value.invalid"),
    /** A field is not in the format. */
    FIELD_UNKNOWN("json.field.unknown"),
    /** A field that must be there is not. */
    FIELD_MISSING("json.field.missing"),
    /** A field is there twice. */
    FIELD_DUPLICATE("json.field.duplicate"),
    /** The document is too large. */
    LIMIT_DOCUMENT("json.limit.document"),
    /** Lists and objects stand inside each other too deep. */
    LIMIT_DEPTH("json.limit.depth"),
    /** A text is too long. */
    LIMIT_TEXT("json.limit.text"),
    /** The name of a field is too long. */
    LIMIT_NAME("json.limit.name"),
    /** A number has too many characters. */
    LIMIT_NUMBER("json.limit.number"),
    /** The document has too many elements. */
    LIMIT_ELEMENTS("json.limit.elements");

    private final String id;

    Rule(String id) {
        this.id = id;
    }

    /** {@return the id by which findings name the rule: "json.type"} */
    public String id() {
        return id;
    }
}
