package org.journeymodel.core.message;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QuoteTest {

    @Test
    void showsPlainTextInDoubleQuotes() {
        assertThat(Quote.of("Buys a vacuum cleaner")).isEqualTo("\"Buys a vacuum cleaner\"");
        assertThat(Quote.of("")).isEqualTo("\"\"");
        assertThat(Quote.of("Köp 購入 שלום 🙂")).isEqualTo("\"Köp 購入 שלום 🙂\"");
    }

    @Test
    void escapesQuotesAndBackslashes() {
        assertThat(Quote.of("say \"no\" \\ leave")).isEqualTo("\"say \\\"no\\\" \\\\ leave\"");
    }

    @ParameterizedTest
    @CsvSource({
        "0000, control",
        "000A, control",
        "001B, control",
        "0085, control",
        "00A0, no-break space",
        "00AD, format",
        "034F, filler",
        "115F, filler",
        "1160, filler",
        "200B, format",
        "2003, wide space",
        "2028, line separator",
        "2029, paragraph separator",
        "202E, bidi override",
        "2066, bidi isolate",
        "2800, blank symbol",
        "3000, wide space",
        "3164, filler letter",
        "D800, lone high surrogate",
        "DC00, lone low surrogate",
        "FEFF, byte order mark",
        "FFA0, filler letter",
        "FFFF, noncharacter",
    })
    void escapesWhatBreaksHidesOrReorders(String hex, String why) {
        String text = "a" + (char) Integer.parseInt(hex, 16) + "b";
        assertThat(Quote.of(text)).as(why).isEqualTo("\"a\\u" + hex + "b\"");
        assertThat(Quote.inLine(text)).as(why).isEqualTo("a\\u" + hex + "b");
    }

    @Test
    void escapesCharactersBeyondTheBasicPlaneInBraces() {
        assertThat(Quote.of(Character.toString(0xE0001))).isEqualTo("\"\\u{E0001}\"");
        assertThat(Quote.of(Character.toString(0x1FFFF))).isEqualTo("\"\\u{1FFFF}\"");
    }

    @Test
    void showsTextOfTheLimitWhole() {
        assertThat(Quote.of("x".repeat(120))).isEqualTo("\"" + "x".repeat(120) + "\"");
    }

    @Test
    void clipsLongerText() {
        assertThat(Quote.of("x".repeat(121))).isEqualTo("\"" + "x".repeat(120) + "…\"");
        assertThat(Quote.of("x".repeat(50_000))).isEqualTo("\"" + "x".repeat(120) + "…\"");
    }

    @Test
    void neverCutsASurrogatePair() {
        assertThat(Quote.of("x".repeat(119) + "🙂")).isEqualTo("\"" + "x".repeat(119) + "…\"");
        assertThat(Quote.of("x".repeat(118) + "🙂")).isEqualTo("\"" + "x".repeat(118) + "🙂\"");
        assertThat(Quote.of("x".repeat(118) + "🙂y")).isEqualTo("\"" + "x".repeat(118) + "🙂…\"");
    }

    @Test
    void inLineNeitherClipsNorTouchesQuotesAndBackslashes() {
        assertThat(Quote.inLine("\"\\\" " + "x".repeat(200))).isEqualTo("\"\\\" " + "x".repeat(200));
    }

    @Test
    void takesCodePointsOfNewerReleasesForVisible() {
        assertThat(Invisible.is(0x1FAEA)).isFalse();
        assertThat(Invisible.is(0xFDD0)).isTrue();
        assertThat(Invisible.is(0x10FFFE)).isTrue();
        assertThat(Invisible.is(0xFE0F)).isTrue();
        assertThat(Invisible.is(0x180B)).isTrue();
        assertThat(Invisible.is(0xE0100)).isTrue();
    }

    /** Of U+180F, which is one too, only newer releases know; what lies beside a range is of no other kind. */
    @ParameterizedTest
    @CsvSource({"FE00, FE0F", "E0100, E01EF", "180B, 180D", "FDD0, FDEF", "FFFE, FFFF", "10FFFE, 10FFFF"})
    void takesVariationSelectorsAndNoncharactersForInvisible(String first, String last) {
        assertThat(Invisible.is(Integer.parseInt(first, 16))).isTrue();
        assertThat(Invisible.is(Integer.parseInt(last, 16))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"FDFF", "FE10", "E00FF", "E01F0", "180A", "1810", "FDCF", "FDF0", "FFFD"})
    void takesTheirNeighboursForVisible(String hex) {
        assertThat(Invisible.is(Integer.parseInt(hex, 16))).isFalse();
    }
}
