package org.journeymodel.json.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.journeymodel.json.vocabulary.BuiltAndRead.asBuiltAndAsRead;
import static org.journeymodel.json.vocabulary.BuiltAndRead.sketch;

import org.journeymodel.core.model.Journey;
import org.journeymodel.core.model.PrivacyMark;
import org.journeymodel.core.model.Touchpoint;
import org.junit.jupiter.api.Test;

/** Where personal data are asked for or kept, what for, and where the customer has to agree. */
class PrivacyTest {

    private static final Journey ORDER = sketch(
                    Touchpoint.of("look", "Looks around"),
                    Touchpoint.of("register", "Registers").toBuilder()
                            .addPrivacyMarks(
                                    PrivacyMark.of("postal address", "delivery"),
                                    PrivacyMark.requiringConsent("e-mail address", "newsletter"))
                            .build())
            .build();

    @Test
    void marksTellWherePersonalDataAreAskedFor() {
        asBuiltAndAsRead(
                ORDER,
                journey -> assertThat(journey.touchpoints())
                        .filteredOn(each -> !each.privacyMarks().isEmpty())
                        .extracting(Touchpoint::id)
                        .containsExactly("register"));
    }

    @Test
    void aSketchTellsThatDataAreAskedForBeforeAnybodyKnowsWhich() {
        Touchpoint registers = Touchpoint.builder("register", "Registers")
                .personalDataAsked(true)
                .build();

        asBuiltAndAsRead(
                sketch(Touchpoint.of("look", "Looks around"), registers).build(),
                journey -> assertThat(journey.touchpoints())
                        .filteredOn(Touchpoint::personalDataAsked)
                        .containsExactly(registers));
    }

    @Test
    void marksTellWhichDataNeedConsentAndWhatTheyAreFor() {
        asBuiltAndAsRead(
                ORDER,
                journey -> assertThat(journey.getTouchpoint("register").privacyMarks())
                        .filteredOn(PrivacyMark::consentRequired)
                        .singleElement()
                        .satisfies(mark -> assertThat(mark.data()).isEqualTo("e-mail address"))
                        .satisfies(mark -> assertThat(mark.purpose()).contains("newsletter")));
    }
}
