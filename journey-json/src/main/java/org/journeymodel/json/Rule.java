package org.journeymodel.json;

/** What can be wrong with a document. The ids are stable: users suppress and count by them. */
enum Rule {
    EMPTY("json.empty"),
    NOT_JSON("json.not-json"),
    ENCODING("json.encoding"),
    SYNTAX("json.syntax"),
    TRAILING("json.trailing"),
    VERSION("json.version"),
    TYPE("json.type"),
    ENUM("json.enum"),
    NUMBER_RANGE("json.number.range"),
    VALUE_INVALID("json.value.invalid"),
    FIELD_UNKNOWN("json.field.unknown"),
    FIELD_MISSING("json.field.missing"),
    FIELD_DUPLICATE("json.field.duplicate"),
    LIMIT_DOCUMENT("json.limit.document"),
    LIMIT_DEPTH("json.limit.depth"),
    LIMIT_TEXT("json.limit.text"),
    LIMIT_NAME("json.limit.name"),
    LIMIT_NUMBER("json.limit.number"),
    LIMIT_ELEMENTS("json.limit.elements");

    private final String id;

    Rule(String id) {
        this.id = id;
    }

    String id() {
        return id;
    }
}
