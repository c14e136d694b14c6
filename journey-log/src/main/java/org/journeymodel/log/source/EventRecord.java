package org.journeymodel.log.source;

import java.util.LinkedHashMap;
import java.util.Map;
import org.journeymodel.core.model.AttributeValue;
import org.jspecify.annotations.Nullable;

/**
 * What one record of a source tells of an event, as texts, not yet checked; null where it tells nothing.
 * Used again for the next record.
 */
public final class EventRecord {

    /** The line at which it begins; 0 if the source has no lines. */
    public long line;

    /** Which record it is, or which event of its trace, from 1. */
    public long number;

    /** In which trace it is, from 1; 0 if there are none. */
    public long trace;

    /** Who it happened to. */
    public @Nullable String customer;

    /** Where it happened. */
    public @Nullable String touchpoint;

    /** When it happened. */
    public @Nullable String time;

    /** Through which channel it happened. */
    public @Nullable String channel;

    /** Whether the visit failed. */
    public @Nullable String failed;

    /** Which score the customer gave. */
    public @Nullable String score;

    /** What else is known. */
    public final Map<String, AttributeValue> attributes = new LinkedHashMap<>();

    /** Begins the next record. */
    public void begin(long line, long number) {
        this.line = line;
        this.number = number;
        customer = null;
        touchpoint = null;
        time = null;
        channel = null;
        failed = null;
        score = null;
        attributes.clear();
    }

    /** {@return where it stands, such as "record 3", "trace 2" or "trace 2, event 1"} */
    public String path() {
        if (trace == 0) {
            return "record " + number;
        }
        return number == 0 ? "trace " + trace : "trace " + trace + ", event " + number;
    }

    /** Sets what the record tells in a role. */
    public void set(ColumnRole role, @Nullable String text) {
        switch (role) {
            case CUSTOMER -> customer = text;
            case TOUCHPOINT -> touchpoint = text;
            case TIME -> time = text;
            case CHANNEL -> channel = text;
            case FAILED -> failed = text;
            case SCORE -> score = text;
        }
    }
}
