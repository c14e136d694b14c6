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
    /** Whether the visit failed; never guessed, since a wrong guess would refuse sound files. */
    FAILED("failed", ""),
    /** Which score the customer gave; never guessed, since a wrong guess would refuse sound files. */
    SCORE("score", "");

    private static final List<String> LIKELY_FAILED =
            List.of("failed", "isfailed", "hasfailed", "failure", "error", "iserror");
    private static final List<String> LIKELY_SCORE = List.of("score", "nps", "npsscore", "csat", "rating");

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

    /** {@return the usual headers as keys, the most telling first} */
    public List<String> keys() {
        return headers.isEmpty()
                ? List.of()
                : Arrays.stream(headers.split(", ")).map(ColumnRole::keyOf).toList();
    }

    /** {@return whether a header may well mean this role, which is not guessed, so that people are told of it} */
    boolean isLikely(String header) {
        return switch (this) {
            case FAILED -> LIKELY_FAILED.contains(keyOf(header));
            case SCORE -> LIKELY_SCORE.contains(keyOf(header));
            default -> false;
        };
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
