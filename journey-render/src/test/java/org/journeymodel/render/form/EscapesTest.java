package org.journeymodel.render.form;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What would be syntax in a text form stands there as text. */
class EscapesTest {

    @ParameterizedTest
    @ValueSource(strings = {"Pays 5 €, or not?", "a_b/c+d*e=f", "50° – ‘now’", "¡Sí!", "購入", "🧹"})
    void mermaidShowsPlainTextAsItIs(String text) {
        assertThat(MermaidText.of(text)).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ' ',
            quoteCharacter = '~',
            value = {
                "a\"b a#34;b",
                "a;b a#59;b",
                "a#b a#35;b",
                "a:b a#58;b",
                "a<b a#60;b",
                "a&b a#38;b",
                "a%b a#37;b",
                "a-b a#45;b",
                "a(b a#40;b",
                "a|b a#124;b",
                "a`b a#96;b"
            })
    void mermaidShowsSyntaxAsEntities(String text, String escaped) {
        assertThat(MermaidText.of(text)).isEqualTo(escaped);
    }

    @Test
    void mermaidTakesTheNoBreakSpaceForAPlainOneAndCutsTheEnds() {
        assertThat(MermaidText.of("\u00a05\u00a0%\u00a0")).isEqualTo("5 #37;");
    }

    @Test
    void aCommentEndsWithItsLineAndHasNoBraces() {
        assertThat(MermaidText.comment("%%{init}%%\nnext")).isEqualTo("%% %%(init)%% next\n");
    }

    @Test
    void dotEscapesBackslashesBeforeQuotesAndWritesNoEntities() {
        assertThat(DotText.of("say \"no\"", "C:\\n", "a & b")).isEqualTo("\"say \\\"no\\\"\\nC:\\\\n\\na &amp; b\"");
    }

    @Test
    void aLineHasNoBreakAndNoHalfOfAPair() {
        assertThat(PlainLine.of("a\nb\u2028c\u2029d\te\u0000f\ud83dg")).isEqualTo("a b c d e\ufffdf\ufffdg");
        assertThat(PlainLine.of("🧹 \u00a0")).isEqualTo("🧹 \u00a0");
    }
}
