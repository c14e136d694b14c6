package org.journeymodel.core.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PrivacyMarkTest {

    @Test
    void asksForConsentWhereItSaysSo() {
        assertThat(PrivacyMark.of("postal address", "delivery").consentRequired())
                .isFalse();
        assertThat(PrivacyMark.requiringConsent("e-mail address", "newsletter"))
                .isEqualTo(PrivacyMark.of("e-mail address", "newsletter").toBuilder()
                        .consentRequired(true)
                        .build());
    }
}
