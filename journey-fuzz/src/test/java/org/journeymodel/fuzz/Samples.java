package org.journeymodel.fuzz;

import java.util.List;

/** Values of each kind: ordinary ones, and those at which programs fail. */
final class Samples {

    static final List<String> TEXTS = List.of(
            "Searches",
            "a",
            "<b onload='x'>&amp;\"</b>",
            "]]><![CDATA[",
            "--> <!-- ",
            "\u202Eabc\u2066",
            "日本語の名前",
            "\uD83D\uDE00\u200D\uD83D\uDC69",
            "e\u0301\u0301\u0301",
            "a\nb\r\nc\td",
            "```\n| x | y |",
            "end",
            "subgraph x[\"y\"]",
            "x".repeat(300),
            "=1+1",
            "a\u00A0b",
            "javascript:alert(1)",
            "%d %s {0} ${x}",
            "\u2028\u2029\u0085",
            "العربية");

    static final List<String> DAYS = List.of(
            "2026-11-22",
            "2024-02-29",
            "2023-02-29",
            "0000-01-01",
            "+999999999-12-31",
            "-999999999-01-01",
            "9999-12-31");

    static final List<String> DURATIONS = List.of(
            "PT1H",
            "P2D",
            "PT0S",
            "PT0.000000001S",
            "P106751991167300D",
            "PT9223372036854775807S",
            "PT2562047788015215H30M7.999999999S",
            "P0D");

    static final List<String> TIMES_OF_DAY = List.of("12:30", "00:00", "23:59:59.999999999");

    static final List<Double> SHARES =
            List.of(0.1, 0.25, 0.2, 1.0 / 3, 0.5, 0.0, 1.0, 1e-9, 1 - 1e-9, Double.MIN_VALUE, 0.1 + 0.2, 1 - 0x1p-53);

    static final List<Double> NUMBERS = List.of(
            1.0,
            0.0,
            5.0,
            -1.0,
            0.5,
            100.0,
            1e21,
            1e-7,
            Double.MAX_VALUE,
            -Double.MAX_VALUE,
            Double.MIN_VALUE,
            123_456.789);

    private Samples() {}
}
