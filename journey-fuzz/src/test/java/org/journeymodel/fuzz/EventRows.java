package org.journeymodel.fuzz;

import java.util.ArrayList;
import java.util.List;

/** Events as rows of cells, made by choices and written as a sound CSV, NDJSON or XES. */
final class EventRows {

    private static final List<String> COLUMNS = List.of("customer", "touchpoint", "time", "channel", "failed", "score");

    private static final List<String> NAMES = List.of(
            "ann",
            "bob",
            "cart",
            "pay",
            "a b",
            "Zoë",
            "日本",
            "x\"y",
            "a,b",
            "<&>",
            "-",
            "1",
            " pay",
            "\uD83D\uDE00",
            "'",
            "a;b");

    private static final List<String> TIMES = List.of(
            "2024-05-01T10:00:00Z",
            "2024-05-01T10:00:01Z",
            "2024-05-01 10:02",
            "2024-05-01T12:00:00+02:00",
            "2024-02-29T23:59:59.999999999Z",
            "2016-12-31T23:59:60Z",
            "2024-05-01T24:00:00Z",
            "1900-01-01T00:00:00Z",
            "2190-12-31T00:00:00Z",
            "10000-01-01T00:00:00Z",
            "1714557600",
            "");

    private static final List<String> CHANNELS = List.of("web", "shop", "");
    private static final List<String> FAILURES = List.of("false", "true", "1", "no", "", "maybe");
    private static final List<String> SCORES = List.of("1", "4.5", "-3", "", "1e3", "NaN", "1e400");

    private final List<List<String>> rows = new ArrayList<>();
    private final String separator;
    private final String lineEnd;
    private final int columns;

    private EventRows(Choices choices) {
        columns = 3 + choices.below(4);
        separator = choices.of(List.of(",", ";", "\t", "|"));
        lineEnd = choices.of(List.of("\n", "\r\n", "\r"));
        for (int count = choices.below(24); count > 0; count--) {
            rows.add(List.of(
                            choices.of(NAMES),
                            choices.of(NAMES),
                            choices.of(choices.oneIn(6) ? TIMES : TIMES.subList(0, 2)),
                            choices.of(CHANNELS),
                            choices.of(FAILURES.subList(0, choices.oneIn(8) ? 6 : 5)),
                            choices.of(SCORES.subList(0, choices.oneIn(8) ? 7 : 4)))
                    .subList(0, columns));
        }
    }

    static EventRows of(Choices choices) {
        return new EventRows(choices);
    }

    String csv() {
        StringBuilder text = new StringBuilder(String.join(separator, COLUMNS.subList(0, columns)) + lineEnd);
        for (List<String> row : rows) {
            text.append(String.join(separator, row.stream().map(this::cell).toList()))
                    .append(lineEnd);
        }
        return text.toString();
    }

    private String cell(String value) {
        boolean isQuoted = value.contains(separator) || value.contains("\"");
        return isQuoted ? '"' + value.replace("\"", "\"\"") + '"' : value;
    }

    String ndjson() {
        StringBuilder text = new StringBuilder();
        for (List<String> row : rows) {
            text.append('{');
            for (int at = 0; at < columns; at++) {
                text.append(at == 0 ? "" : ", ")
                        .append('"')
                        .append(COLUMNS.get(at))
                        .append("\": \"")
                        .append(row.get(at).replace("\"", "\\\""))
                        .append('"');
            }
            text.append("}\n");
        }
        return text.toString();
    }

    String xes() {
        StringBuilder text = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<log>");
        text.append("<classifier name=\"Step\" keys=\"concept:name lifecycle:transition\"/>\n");
        for (List<String> row : rows) {
            text.append("<trace>").append(attribute("string", "concept:name", row.get(0)));
            text.append("<event>").append(attribute("string", "concept:name", row.get(1)));
            text.append(attribute("date", "time:timestamp", row.get(2)));
            for (int at = 3; at < columns; at++) {
                text.append(attribute("string", COLUMNS.get(at), row.get(at)));
            }
            text.append("</event></trace>\n");
        }
        return text.append("</log>").toString();
    }

    private static String attribute(String kind, String key, String value) {
        String escaped = value.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
        return "<" + kind + " key=\"" + key + "\" value=\"" + escaped + "\"/>";
    }
}
