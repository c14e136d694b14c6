package org.journeymodel.core.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class JourneyTemplateTest {

    @ParameterizedTest
    @MethodSource("names")
    void speaksFourLanguages(JourneyTemplate template, Language language, List<String> names) {
        assertThat(template.stages(language)).extracting(Stage::name).containsExactlyElementsOf(names);
    }

    static Stream<Arguments> names() {
        return Stream.of(
                named(
                        JourneyTemplate.FUNNEL,
                        Language.ENGLISH,
                        "Research or awareness",
                        "Interest, comparison, decision",
                        "Purchase and preparation",
                        "Installation, activation, feedback"),
                named(
                        JourneyTemplate.FUNNEL,
                        Language.SWEDISH,
                        "Undersökning eller medvetenhet",
                        "Intresse, jämförelse, beslut",
                        "Köp och förberedelser",
                        "Installation, aktivering, återkoppling"),
                named(
                        JourneyTemplate.FUNNEL,
                        Language.DANISH,
                        "Undersøgelse eller opmærksomhed",
                        "Interesse, sammenligning, beslutning",
                        "Køb og forberedelse",
                        "Installation, aktivering, feedback"),
                named(
                        JourneyTemplate.FUNNEL,
                        Language.NORWEGIAN,
                        "Undersøkelse eller oppmerksomhet",
                        "Interesse, sammenligning, beslutning",
                        "Kjøp og forberedelse",
                        "Installasjon, aktivering, tilbakemelding"),
                named(
                        JourneyTemplate.FIVE_PHASES,
                        Language.ENGLISH,
                        "Awareness",
                        "Consideration",
                        "Decision",
                        "Use",
                        "Loyalty"),
                named(
                        JourneyTemplate.FIVE_PHASES,
                        Language.SWEDISH,
                        "Medvetenhet",
                        "Övervägande",
                        "Beslut",
                        "Användning",
                        "Lojalitet"),
                named(
                        JourneyTemplate.FIVE_PHASES,
                        Language.DANISH,
                        "Opmærksomhed",
                        "Overvejelse",
                        "Beslutning",
                        "Brug",
                        "Loyalitet"),
                named(
                        JourneyTemplate.FIVE_PHASES,
                        Language.NORWEGIAN,
                        "Oppmerksomhet",
                        "Vurdering",
                        "Beslutning",
                        "Bruk",
                        "Lojalitet"));
    }

    @ParameterizedTest
    @EnumSource
    void hasTheSameStagesInEveryLanguage(Language language) {
        for (JourneyTemplate template : JourneyTemplate.values()) {
            List<Stage> english = template.stages(Language.ENGLISH);
            List<Stage> stages = template.stages(language);
            assertThat(stages).isUnmodifiable().hasSameSizeAs(english);
            for (int at = 0; at < stages.size(); at++) {
                Stage stage = stages.get(at);
                assertThat(stage.id()).isEqualTo(english.get(at).id());
                assertThat(stage.phase()).isEqualTo(english.get(at).phase());
                assertThat(stage.description().orElseThrow()).endsWith(".");
                assertThat(stage.keyActivities()).hasSize(3);
                assertThat(stage.touchpoints()).isEmpty();
            }
        }
    }

    @Test
    void tellsWhatCustomersDo() {
        Stage loyalty = JourneyTemplate.FIVE_PHASES.stages(Language.DANISH).get(4);
        assertThat(loyalty.id()).isEqualTo("loyalty");
        assertThat(loyalty.phase()).contains(Phase.AFTER);
        assertThat(loyalty.description()).contains("Kunden vender tilbage og fortæller det videre.");
        assertThat(loyalty.keyActivities()).containsExactly("Køber igen", "Anbefaler det til andre", "Giver feedback");
    }

    private static Arguments named(JourneyTemplate template, Language language, String... names) {
        return Arguments.of(template, language, List.of(names));
    }
}
