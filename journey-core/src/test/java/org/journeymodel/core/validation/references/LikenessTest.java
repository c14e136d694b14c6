package org.journeymodel.core.validation.references;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LikenessTest {

    @ParameterizedTest
    @CsvSource({
        "Checkout, cHECKOUT",
        "ÅRE, åre",
        "ΣΊΣΥΦΟΣ, Σίσυφος", // one letter, small in two ways
        "pay, ｐａｙ",
        "office, oﬃce",
        "'add to cart', ' add\u00A0\u2003to\tcart '",
        "cart, 'c\u200Bar\u00ADt\uFEFF'",
        "'e\u0301', É"
    })
    void looksAlike(String one, String other) {
        assertThat(Likeness.of(one)).isEqualTo(Likeness.of(other));
    }

    @ParameterizedTest
    @CsvSource({"cart, carts", "pay, páy", "masse, maße", "'add to cart', addtocart", "a.b, a-b", "step1, step2"})
    void looksDifferent(String one, String other) {
        assertThat(Likeness.of(one)).isNotEqualTo(Likeness.of(other));
    }
}
