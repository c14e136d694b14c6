package org.journeymodel.log.source;

import java.util.EnumMap;
import java.util.Map;
import org.journeymodel.core.message.Quote;

/** The words in which faults of a source are told: what its fields and records are called. */
public final class SourceWords {

    private final String field;
    private final String record;
    private final Map<ColumnRole, String> names = new EnumMap<>(ColumnRole.class);

    /** Takes what a field is called, such as "column", and what a record is called, such as "row". */
    public SourceWords(String field, String record) {
        this.field = field;
        this.record = record;
    }

    /** Says by which name a role is read. */
    public void name(ColumnRole role, String name) {
        names.put(role, name);
    }

    /** {@return the names by which roles are read} */
    public Map<ColumnRole, String> names() {
        return names;
    }

    /** {@return the field of a role, such as {@code column "user"}} */
    String fieldOf(ColumnRole role) {
        return field + " " + Quote.of(names.getOrDefault(role, role.toString()));
    }

    /** {@return what a field is called} */
    String field() {
        return field;
    }

    /** {@return what a record is called} */
    String record() {
        return record;
    }
}
