package org.journeymodel.render.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LineBreakerTest {

    /** Of ten pixels: an a is 6.6 wide, a space 4.2, a hyphen 4.2, an ideograph 10.1. */
    private static final Font FONT = new Font(10, false);

    private static Wrapped wrap(String text, double width, int lines) {
        return new LineBreaker(FONT, width, lines).wrap(text);
    }

    private static List<String> lines(String text, double width) {
        return wrap(text, width, 99).lines();
    }

    @Test
    void measuresByClassesOfCharacters() {
        assertThat(FONT.widthOf("a")).isCloseTo(6.6, within(1e-9));
        assertThat(FONT.widthOf("W")).isCloseTo(10.1, within(1e-9));
        assertThat(FONT.widthOf("中")).isCloseTo(10.1, within(1e-9));
        assertThat(FONT.widthOf("e\u0301")).as("an accent has no width").isCloseTo(6.6, within(1e-9));
        assertThat(FONT.widthOf("é")).as("nearly that of e").isCloseTo(6.8, within(1e-9));
        assertThat(new Font(10, true).widthOf("a")).isCloseTo(1.17 * 6.6, within(1e-9));
    }

    @Test
    void breaksAtSpaces() {
        // "aa aa" is 30.6 wide
        assertThat(lines("aa aa aa", 31)).containsExactly("aa aa", "aa");
        assertThat(lines("aa aa aa", 30)).containsExactly("aa", "aa", "aa");
        assertThat(wrap("aa aa aa", 30, 3).changed()).isFalse();
    }

    @Test
    void takesAnyWhiteSpaceForOneSpace() {
        assertThat(lines("  a\n\t a  ", 100)).containsExactly("a a");
        assertThat(lines(" ", 100)).containsExactly("");
    }

    @Test
    void breaksAfterHyphensAndSlashes() {
        assertThat(lines("aa-aa/aa", 20)).containsExactly("aa-", "aa/", "aa");
        assertThat(wrap("aa-aa/aa", 20, 9).changed()).isFalse();
    }

    @Test
    void breaksBetweenIdeographsButNotBeforeTheirPunctuation() {
        assertThat(lines("中中中中", 21)).containsExactly("中中", "中中");
        assertThat(lines("中中。中", 21)).containsExactly("中", "中。", "中");
        assertThat(lines("中「中中", 21)).containsExactly("中", "「中", "中");
    }

    /** Some ends of blocks have no character yet: they are read as the others of their block. */
    @ParameterizedTest
    @CsvSource({"2E80, A4CF", "AC00, D7A3", "F900, FAFF", "20000, 3FFFF"})
    void breaksFromTheFirstToTheLastIdeographOfABlockAndNotBeside(String first, String last) {
        int from = Integer.parseInt(first, 16);
        int to = Integer.parseInt(last, 16);

        assertThat(isTorn(from)).isFalse();
        assertThat(isTorn(to)).isFalse();
        assertThat(isTorn(from - 1)).isTrue();
        assertThat(isTorn(to + 1)).isTrue();
    }

    @Test
    void breaksBetweenWideForms() {
        // U+FEFF before them has no width, so that there is always room for two
        assertThat(isTorn(0xFF00)).isFalse();
        assertThat(isTorn(0xFFEF)).isFalse();
        assertThat(isTorn(0xFFF0)).isTrue();
    }

    /** Whether two of a character, where there is room for one, are told to be no two words. */
    private static boolean isTorn(int codePoint) {
        return wrap(Character.toString(codePoint).repeat(2), 1, 2).changed();
    }

    @Test
    void aLineMayBeJustAsWideAsThereIsRoom() {
        assertThat(lines("aa", FONT.widthOf("aa"))).containsExactly("aa");
        assertThat(lines("aa", Math.nextDown(FONT.widthOf("aa")))).hasSize(2);
        // three letters and the hyphen
        assertThat(lines("aaaaaa", FONT.widthOf("aaa") + FONT.widthOf("-"))).containsExactly("aaa-", "aaa");
    }

    @Test
    void breaksALongWordWithAHyphenThatFits() {
        Wrapped wrapped = wrap("aaaaaa", 25, 9);
        assertThat(wrapped.lines()).containsExactly("aaa-", "aaa");
        assertThat(wrapped.changed()).isTrue();
    }

    @Test
    void breaksALongNumberWithoutAHyphen() {
        assertThat(lines("000000", 25)).containsExactly("000", "000");
    }

    @Test
    void cutsWhatIsTooLongWithAnEllipsis() {
        // an ellipsis is 10.1 wide
        Wrapped wrapped = wrap("aa aa aa aa", 31, 1);
        assertThat(wrapped.lines()).containsExactly("aa…");
        assertThat(wrapped.changed()).isTrue();
    }

    @Test
    void tearsNoGraphemeApart() {
        String family = "👩‍👩‍👧‍👦";
        String flag = "🇸🇪";
        String accented = "e\u0301\u0323";
        String syllable = "क्षि";
        for (String grapheme : List.of(family, flag, accented, syllable)) {
            assertThat(lines(grapheme.repeat(4), 1))
                    .allMatch(line -> line.replace("-", "").equals(grapheme));
        }
    }

    @Test
    void showsAtMostEightMarksOnALetter() {
        Wrapped wrapped = wrap("a" + "\u0301".repeat(9), 100, 1);
        assertThat(wrapped.lines()).containsExactly("a" + "\u0301".repeat(8));
        assertThat(wrapped.changed()).isTrue();
    }

    @Test
    void knowsTheDirectionByTheFirstStrongLetterOutsideOfIsolates() {
        assertThat(wrap("(1) שלום", 100, 1).rightToLeft()).isTrue();
        assertThat(wrap("مرحبا web", 100, 1).rightToLeft()).isTrue();
        assertThat(wrap("web مرحبا", 100, 1).rightToLeft()).isFalse();
        assertThat(wrap("\u2068مرحبا\u2069: 1 % leave", 100, 1).rightToLeft()).isFalse();
        assertThat(wrap("123", 100, 1).rightToLeft()).isFalse();
        assertThat(wrap("\u2066web\u2069 שלום", 100, 1).rightToLeft()).isTrue();
        assertThat(wrap("\u2067web\u2069 שלום", 100, 1).rightToLeft()).isTrue();
        assertThat(wrap("\u2068web\u2069 שלום", 100, 1).rightToLeft()).isTrue();
        // the letters after the inner isolate are still in the outer one
        assertThat(wrap("\u2068\u2068web\u2069 שלום\u2069 web", 100, 1).rightToLeft())
                .isFalse();
        // an end without a beginning ends nothing
        assertThat(wrap("\u2069\u2068web\u2069 שלום", 100, 1).rightToLeft()).isTrue();
    }

    @Test
    void losesNothingAndOverflowsNowhereWhateverTheText() {
        Random random = new Random(8);
        String letters = "aW i-/中。「م𝒜e\u0301👍🏽🇸🇪\u200dक्0";
        int[] codePoints = letters.codePoints().toArray();
        for (int round = 0; round < 3_000; round++) {
            StringBuilder text = new StringBuilder("a");
            for (int at = random.nextInt(40); at > 0; at--) {
                text.appendCodePoint(codePoints[random.nextInt(codePoints.length)]);
            }
            double width = 40 + random.nextInt(60);
            Wrapped wrapped = wrap(text.toString(), width, 1_000);
            assertThat(String.join("", wrapped.lines()).replaceAll("[- ]", ""))
                    .isEqualTo(text.toString().replaceAll("[- ]", ""));
            for (String line : wrapped.lines()) {
                boolean oneGrapheme = Graphemes.end(line, 0) == line.length();
                assertThat(oneGrapheme || FONT.widthOf(line) <= width + 1e-9)
                        .as("%s of %s in %s", line, text, width)
                        .isTrue();
            }
        }
    }

    @Test
    void countsColumnsOfTerminals() {
        assertThat(TerminalWidth.of("ab")).isEqualTo(2);
        assertThat(TerminalWidth.of("中é👍e\u0301")).isEqualTo(2 + 1 + 2 + 1);
        assertThat(TerminalWidth.padded("中", 4)).isEqualTo("中  ");
        assertThat(TerminalWidth.padded("long", 2)).isEqualTo("long");
    }

    /** The second line would else begin with a Latin word, and run from left to right. */
    @Test
    void aTextThatIsIsolatedIsSoInEachOfItsLines() {
        String text = "Goal: \u2068\u05d0\u05d1 abc \u05d2\u05d3\u2069 (1)";
        double width = FONT.widthOf("Goal: \u05d0\u05d1 ");
        assertThat(new LineBreaker(FONT, width, 9).wrap(text).lines())
                .containsExactly("Goal: \u2068\u05d0\u05d1\u2069", "\u2067abc \u05d2\u05d3\u2069", "(1)");
    }

    @Test
    void isolatesInOneLineStayAsTheyAre() {
        for (String text : List.of("\u2067\u05d0\u2069 abc \u2069", "a \u2066 b", "a \u2068\u05d0\u2069 b")) {
            assertThat(new LineBreaker(FONT, 1_000, 2).wrap(text).lines()).containsExactly(text);
        }
    }

    /** 125 isolates within each other count; all others are read over, and do not make lines longer. */
    @Test
    void isolatesWithoutEndCostNothing() {
        String deep = "\u2067".repeat(10_000) + "\u05d0 ".repeat(20);
        List<String> lines = new LineBreaker(FONT, FONT.widthOf("\u05d0 \u05d0 \u05d0 "), 9)
                .wrap(deep)
                .lines();
        assertThat(lines).hasSizeGreaterThan(3);
        assertThat(lines.get(1)).startsWith("\u2067".repeat(125) + "\u05d0").endsWith("\u05d0" + "\u2069".repeat(125));
    }
}
