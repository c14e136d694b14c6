package org.journeymodel.json.output;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WritingTest {

    @Test
    void writesWhatJacksonWrites() {
        for (long seed = 0; seed < 3_000; seed++) {
            BothWriters both = new BothWriters(seed);
            assertThat(both.written(8)).as("seed %s", seed).isEqualTo(both.expected());
        }
    }

    @Test
    void putsOneEntryOnALineOrAllOnOne() {
        assertThat(written(out -> {
                    out.startObject(false);
                    out.name(FixedText.name("lines"));
                    out.startList(false);
                    out.number(1);
                    out.startList(true);
                    out.startObject(false);
                    out.name("on one line as what is around it");
                    out.nothing();
                    out.endObject();
                    out.truth(true);
                    out.endList();
                    out.endList();
                    out.name("empty");
                    out.startObject(false);
                    out.endObject();
                    out.endObject();
                }))
                .isEqualTo("""
                {
                  "lines": [
                    1,
                    [{"on one line as what is around it": null}, true]
                  ],
                  "empty": {}
                }
                """);
    }

    /** The first block has 8 KiB, and room for a text is made for six bytes a char. */
    @ParameterizedTest
    @ValueSource(strings = {"", "a", "é", "比", "🙂", "\u0001"})
    void textsStandAsTheyAreAcrossTheBordersOfBlocks(String unit) {
        String token = '"' + unit.repeat(5).replace("\u0001", "\\u0001") + '"';
        for (int filler = 8_192 - 60; filler < 8_192 + 5; filler++) {
            String before = "x".repeat(filler);
            assertThat(written(out -> list(out, before, unit.repeat(5), unit.repeat(5))))
                    .isEqualTo("[\"" + before + "\", " + token + ", " + token + "]\n");
        }
    }

    /** Room is made for 8,192 chars of a text at a time. */
    @ParameterizedTest
    @ValueSource(ints = {8_190, 8_191, 8_192, 8_193, 16_383, 16_384, 16_385, 300_000})
    void pairsAreNotTornWhereALongTextIsDivided(int before) {
        for (String text : List.of("x".repeat(before) + "🙂y", "x" + "🙂".repeat(before), "比".repeat(before) + "🙂")) {
            assertThat(written(out -> out.text(text))).isEqualTo('"' + text + "\"\n");
        }
    }

    @Test
    void givesAStreamTheSameBytesAsAText() throws IOException {
        Blocks document = Writing.document(out -> list(out, "é".repeat(300_000), "x".repeat(999_999), "end"));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        document.writeTo(bytes);
        assertThat(bytes.toString(StandardCharsets.UTF_8))
                .isEqualTo(document.text())
                .isEqualTo("[\"" + "é".repeat(300_000) + "\", \"" + "x".repeat(999_999) + "\", \"end\"]\n");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 8_191, 8_192, 16_384})
    void refusesHalfOfAPairByItsPlace(int before) {
        String x = "x".repeat(before);
        for (String half : List.of(x + "\uD83D", x + "\uDE42", x + "\uD83Dx", x + "\uD83D\uD83D\uDE42")) {
            assertThatThrownBy(() -> written(out -> list(out, "sound", half)))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("The text at /1 has half of a surrogate pair at index " + before
                            + ". Write both halves, or neither.");
        }
    }

    private static void list(Writing out, String... texts) {
        out.startList(true);
        for (String text : texts) {
            out.text(text);
        }
        out.endList();
    }

    private static String written(Consumer<Writing> content) {
        return Writing.document(content).text();
    }
}
