package org.journeymodel.core.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.assertj.core.api.ThrowableAssertAlternative;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IdTest {

    private static final String GRAMMAR = ". An id is a letter or digit, then letters, digits, '.', '_' or '-';"
            + " at most 256 characters, in Unicode normalization form C.";

    @ParameterizedTest
    @ValueSource(strings = {"a", "7", "a.b_c-d", "Z-", "köp", "購入", "نقطة", "𝒳1", "é"})
    void takesLettersAndDigitsThenJoiners(String id) {
        assertThat(Touchpoint.of(id, "T").id()).isEqualTo(id);
    }

    @Test
    void takes256Characters() {
        assertThat(Touchpoint.of("x".repeat(256), "T").id()).hasSize(256);
        assertThat(Touchpoint.of("é".repeat(256), "T").id()).hasSize(256);
    }

    @Test
    void refusesMoreThan256CharactersAndShows120() {
        String shown = "\"" + "x".repeat(120) + "…\"";
        refused(() -> Touchpoint.of("x".repeat(257), "T"))
                .withMessage("Touchpoint id is " + shown + ", which has 257 characters" + GRAMMAR);
        refused(() -> Touchpoint.of("é".repeat(257), "T"))
                .withMessage("Touchpoint id is \"" + "é".repeat(120) + "…\", which has 257 characters" + GRAMMAR);
        refused(() -> Touchpoint.of("x".repeat(50_000), "T"))
                .withMessage("Touchpoint id is " + shown + ", which has 50000 characters" + GRAMMAR);
    }

    @Test
    void refusesNothing() {
        refused(() -> Touchpoint.of("", "T")).withMessage("Touchpoint id is \"\", which is empty" + GRAMMAR);
    }

    @Test
    void refusesABadBeginning() {
        refused(() -> Touchpoint.of(".a", "T"))
                .withMessage("Touchpoint id is \".a\", which begins with \".\"" + GRAMMAR);
        refused(() -> Touchpoint.of("-a", "T"))
                .withMessage("Touchpoint id is \"-a\", which begins with \"-\"" + GRAMMAR);
        refused(() -> Touchpoint.of("_a", "T"))
                .withMessage("Touchpoint id is \"_a\", which begins with \"_\"" + GRAMMAR);
        refused(() -> Touchpoint.of("\u0301a", "T"))
                .withMessage("Touchpoint id is \"\u0301a\", which begins with \"\u0301\"" + GRAMMAR);
        refused(() -> Touchpoint.of("🙂", "T"))
                .withMessage("Touchpoint id is \"🙂\", which begins with \"🙂\"" + GRAMMAR);
    }

    @Test
    void refusesABadCharacterWithin() {
        refused(() -> Touchpoint.of("web site", "T"))
                .withMessage("Touchpoint id is \"web site\", which contains \" \"" + GRAMMAR);
        refused(() -> Touchpoint.of("a🙂", "T"))
                .withMessage("Touchpoint id is \"a🙂\", which contains \"🙂\"" + GRAMMAR);
        refused(() -> Touchpoint.of("a/../b", "T"))
                .withMessage("Touchpoint id is \"a/../b\", which contains \"/\"" + GRAMMAR);
        refused(() -> Touchpoint.of("<b>", "T"))
                .withMessage("Touchpoint id is \"<b>\", which begins with \"<\"" + GRAMMAR);
        refused(() -> Touchpoint.of("a\nb", "T"))
                .withMessage("Touchpoint id is \"a\\u000Ab\", which contains \"\\u000A\"" + GRAMMAR);
        refused(() -> Touchpoint.of("a\uD83D", "T"))
                .withMessage("Touchpoint id is \"a\\uD83D\", which contains \"\\uD83D\"" + GRAMMAR);
    }

    @ParameterizedTest
    @ValueSource(strings = {"200B", "00A0", "3164", "115F", "1160", "FFA0", "0020", "FEFF"})
    void refusesWhatShowsNothing(String hex) {
        String invisible = Character.toString(Integer.parseInt(hex, 16));
        String shown = hex.equals("0020") ? " " : "\\u" + hex;
        refused(() -> Touchpoint.of(invisible, "T"))
                .withMessage("Touchpoint id is \"" + shown + "\", which begins with \"" + shown + "\"" + GRAMMAR);
        refused(() -> Touchpoint.of("a" + invisible, "T"))
                .withMessage("Touchpoint id is \"a" + shown + "\", which contains \"" + shown + "\"" + GRAMMAR);
    }

    @Test
    void refusesWhatIsNotNormalized() {
        String remedy = ", which is not in normalization form C (java.text.Normalizer brings it there)";
        refused(() -> Touchpoint.of("cafe\u0301", "T"))
                .withMessage("Touchpoint id is \"cafe\u0301\"" + remedy + GRAMMAR);
        refused(() -> Touchpoint.of("\u212B", "T")) // the sign for angstrom, a letter
                .withMessage("Touchpoint id is \"\u212B\"" + remedy + GRAMMAR);
    }

    @Test
    void isCheckedWhereverOneStands() {
        String tail = " is \"a b\", which contains \" \"" + GRAMMAR;
        refused(() -> Journey.builder().id("a b").name("J").build()).withMessage("Journey id" + tail);
        refused(() -> Journey.builder()
                        .id("j")
                        .name("J")
                        .addPersonasInFocus("a b")
                        .build())
                .withMessage("Persona in focus of journey \"j\"" + tail);
        refused(() -> Persona.of("a b", "P")).withMessage("Persona id" + tail);
        refused(() -> Channel.digital("a b", "C")).withMessage("Channel id" + tail);
        refused(() -> Stage.of("a b", "S")).withMessage("Stage id" + tail);
        refused(() -> Touchpoint.builder().id("t").name("T").addChannels("a b").build())
                .withMessage("Channel of touchpoint \"t\"" + tail);
        refused(() -> Experience.builder("a b").build()).withMessage("Experience persona" + tail);
        refused(() -> Transition.of("a b", "c")).withMessage("Transition from" + tail);
        refused(() -> Transition.of("c", "a b")).withMessage("Transition to" + tail);
        refused(() -> Transition.of("a", "b").toBuilder().addPersonas("a b").build())
                .withMessage("Persona of transition from \"a\" to \"b\"" + tail);
    }

    private static ThrowableAssertAlternative<IllegalArgumentException> refused(ThrowingCallable code) {
        return assertThatIllegalArgumentException().isThrownBy(code);
    }
}
