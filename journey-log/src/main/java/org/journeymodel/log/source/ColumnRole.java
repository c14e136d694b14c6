package org.journeymodel.log.source;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** What a column of a log says about an event, and the headers by which it is usually known. */
public enum ColumnRole {
    /** Who it happened to. */
    CUSTOMER(
            "customer",
            "customer_id, customer, client_id, client, user_id, user, visitor_id, visitor, person_id, person,"
                    + " user_pseudo_id, distinct_id, anonymous_id, case:concept:name, case_id, case, session_id, session"),
    /** Where it happened. */
    TOUCHPOINT(
            "touchpoint",
            "touchpoint, touchpoint_id, touchpoint_name, event_name, event, event_type, activity_name, activity,"
                    + " concept:name, action, page, step"),
    /** When it happened. */
    TIME(
            "time",
            "timestamp, event_timestamp, event_time, time, time:timestamp, date_time, created_at, occurred_at,"
                    + " complete_timestamp, start_timestamp, start_time, ts, date"),
    /** Through which channel it happened. */
    CHANNEL("channel", "channel, channel_id, channel_name"),
    /** Whether the visit failed. */
    FAILED("failed", "failed, is_failed, has_failed, failure, error, is_error"),
    /** Which score the customer gave. */
    SCORE("score", "score, nps, nps_score, csat, rating");

    private final String word;
    private final String headers;

    ColumnRole(String word, String headers) {
        this.word = word;
        this.headers = headers;
    }

    /** {@return whether every source must tell it} */
    public boolean isRequired(ReadSettings settings) {
        return this == CUSTOMER || this == TOUCHPOINT || (this == TIME && !settings.withoutTimes);
    }

    /** {@return whether its values decide if a column that nobody named is taken, since headers may mislead} */
    public boolean isDecidedByValues() {
        return this == FAILED || this == SCORE;
    }

    /** {@return the usual headers as keys, the most telling first} */
    public List<String> keys() {
        return Arrays.stream(headers.split(", ")).map(ColumnRole::keyOf).toList();
    }

    /** {@return the usual headers as text, the most telling first} */
    public String headers() {
        return headers;
    }

    /** {@return a header as it is compared: without case, {@code _}, {@code -} and spaces} */
    public static String keyOf(String header) {
        return header.toLowerCase(Locale.ROOT).replaceAll("[-_ ]", "");
    }

    /** {@return what to call so that the column, or whatever the source calls it, need not be guessed} */
    public String remedy(String field) {
        return "Name the " + field + " that holds it (EventLogReader." + word + "Column).";
    }

    @Override
    public String toString() {
        return word;
    }
}
