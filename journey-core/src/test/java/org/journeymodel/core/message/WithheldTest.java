package org.journeymodel.core.message;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WithheldTest {

    private static String withoutQuotes(String message) {
        return Withheld.quotesOf(message, "customer_id"::equals);
    }

    @Test
    void tellsTheLengthOfATextInItsPlace() {
        assertThat(withoutQuotes("time " + Quote.of("soon") + ": it is no time."))
                .isEqualTo("time (4 characters): it is no time.");
        assertThat(withoutQuotes(Quote.of("a") + " and " + Quote.of("") + "."))
                .isEqualTo("(1 character) and (0 characters).");
        assertThat(Withheld.lengthOf("soon")).isEqualTo("(4 characters)");
    }

    @Test
    void leavesWhatIsKnownAndWhatIsNotQuoted() {
        assertThat(withoutQuotes("column \"customer_id\": it isn't there."))
                .isEqualTo("column \"customer_id\": it isn't there.");
        assertThat(withoutQuotes("nothing is quoted.")).isEqualTo("nothing is quoted.");
    }

    @Test
    void findsTheEndOfATextThatHoldsQuotesAndEscapes() {
        for (String text :
                new String[] {"\"", "\\", "a\"b", "\\\"", "\n", "\u200B", "line\r\nbreak", "\uD800", "x\\"}) {
            assertThat(withoutQuotes("<" + Quote.of(text) + ">")).isEqualTo("<" + Withheld.lengthOf(text) + ">");
        }
        assertThat(withoutQuotes(Quote.of("\uDB40\uDC01") + ".")).isEqualTo("(1 character)."); // one that no char holds
    }

    @Test
    void saysSoWhereATextWasClipped() {
        assertThat(withoutQuotes(Quote.of("x".repeat(500)))).isEqualTo("(120 characters or more)");
    }

    @Test
    void showsNothingOfATextWhoseEndIsMissing() {
        assertThat(withoutQuotes("the parser says: \"secret")).isEqualTo("the parser says: (a text)");
        assertThat(withoutQuotes("the parser says: \"secret\\")).isEqualTo("the parser says: (a text)");
    }

    @Test
    void leavesOfARefusalWhatMustBe() {
        assertThat(Withheld.refusal("Valence must be between -1 and 1, but was 3.7. Use the valence of an Emotion."))
                .isEqualTo("Valence must be between -1 and 1.");
        assertThat(Withheld.refusal("Persona id is \"a b\", which contains \" \". An id is a letter or digit."))
                .isEqualTo("Persona id is (3 characters), which contains (1 character). An id is a letter or digit.");
    }
}
