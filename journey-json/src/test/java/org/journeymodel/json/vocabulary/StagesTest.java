package org.journeymodel.json.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.journeymodel.json.vocabulary.BuiltAndRead.asBuiltAndAsRead;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.journeymodel.core.model.Experience;
import org.journeymodel.core.model.Journey;
import org.journeymodel.core.model.JourneyTemplate;
import org.journeymodel.core.model.Language;
import org.journeymodel.core.model.Phase;
import org.journeymodel.core.model.Stage;
import org.journeymodel.core.model.Touchpoint;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Stages before, during and after the purchase, made by hand or from a ready template. */
class StagesTest {

    @Test
    void stagesTellWhatCustomersMainlyDoBeforeDuringAndAfterThePurchase() {
        Journey vacuum = Journey.builder()
                .id("vacuum")
                .name("Buying a vacuum cleaner")
                .addStages(
                        stage("choice", Phase.BEFORE, "Reads reviews", "Compares"),
                        stage("purchase", Phase.DURING, "Pays"),
                        stage("delivery", Phase.AFTER, "Waits"),
                        stage("use", Phase.AFTER, "Unpacks", "Cleans"))
                .build();

        asBuiltAndAsRead(vacuum, journey -> {
            assertThat(activities(journey, Phase.BEFORE)).containsExactly("Reads reviews", "Compares");
            assertThat(activities(journey, Phase.DURING)).containsExactly("Pays");
            assertThat(activities(journey, Phase.AFTER)).containsExactly("Waits", "Unpacks", "Cleans");
        });
    }

    @Test
    void aStageTellsWhatHappensInItWhatItIsForAndHowItFeelsAsAWhole() {
        Stage delivery = stage("delivery", Phase.AFTER, "Waits").toBuilder()
                .description("From the order to the parcel in the hall")
                .addGoals("Not to wait at home")
                .addExperiences(Experience.builder().thinking("Where is it?").build())
                .build();
        Journey vacuum =
                Journey.builder().id("v").name("Vacuum").addStages(delivery).build();

        asBuiltAndAsRead(vacuum, journey -> {
            Stage stage = journey.getStage("delivery");

            assertThat(stage.description()).contains("From the order to the parcel in the hall");
            assertThat(stage.goals()).containsExactly("Not to wait at home");
            assertThat(stage.experiences().get(0).thinking()).contains("Where is it?");
        });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ENGLISH | Research or awareness; Interest, comparison, decision; Purchase and preparation;"
                        + " Installation, activation, feedback | Sets it up",
                "SWEDISH | Undersökning eller medvetenhet; Intresse, jämförelse, beslut; Köp och förberedelser;"
                        + " Installation, aktivering, återkoppling | Installerar produkten",
                "DANISH | Undersøgelse eller opmærksomhed; Interesse, sammenligning, beslutning;"
                        + " Køb og forberedelse; Installation, aktivering, feedback | Installerer produktet",
                "NORWEGIAN | Undersøkelse eller oppmerksomhet; Interesse, sammenligning, beslutning;"
                        + " Kjøp og forberedelse; Installasjon, aktivering, tilbakemelding | Installerer produktet"
            })
    void theFourStepFunnelSpeaks(Language language, String names, String firstAfterThePurchase) {
        asBuiltAndAsRead(from(JourneyTemplate.FUNNEL, language), journey -> {
            assertThat(namesOf(journey)).containsExactly(names.split("; "));
            assertThat(phasesOf(journey)).containsExactly(Phase.BEFORE, Phase.BEFORE, Phase.DURING, Phase.AFTER);
            assertThat(activities(journey, Phase.AFTER)).startsWith(firstAfterThePurchase);
        });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ENGLISH | Awareness; Consideration; Decision; Use; Loyalty | The customer chooses, and buys.",
                "SWEDISH | Medvetenhet; Övervägande; Beslut; Användning; Lojalitet | Kunden bestämmer sig och köper.",
                "DANISH | Opmærksomhed; Overvejelse; Beslutning; Brug; Loyalitet | Kunden træffer sit valg og køber.",
                "NORWEGIAN | Oppmerksomhet; Vurdering; Beslutning; Bruk; Lojalitet | Kunden tar sitt valg og kjøper."
            })
    void theFivePhasesSpeak(Language language, String names, String decision) {
        asBuiltAndAsRead(from(JourneyTemplate.FIVE_PHASES, language), journey -> {
            assertThat(namesOf(journey)).containsExactly(names.split("; "));
            assertThat(phasesOf(journey))
                    .containsExactly(Phase.BEFORE, Phase.BEFORE, Phase.DURING, Phase.AFTER, Phase.AFTER);
            assertThat(journey.getStage("decision").description()).contains(decision);
        });
    }

    /** A template has no touchpoint yet, which makes a journey unfinished: it gets one. */
    private static Journey from(JourneyTemplate template, Language language) {
        List<Stage> stages = template.stages(language);
        Stage first = stages.get(0).toBuilder()
                .addTouchpoints(Touchpoint.of("first", "First"))
                .build();
        return Journey.builder()
                .id("template")
                .name("Template")
                .addStages(first)
                .addStages(stages.subList(1, stages.size()).toArray(Stage[]::new))
                .build();
    }

    private static Stage stage(String id, Phase phase, String... keyActivities) {
        Touchpoint[] touchpoints = Arrays.stream(keyActivities)
                .map(name -> Touchpoint.of(name.replace(' ', '-'), name))
                .toArray(Touchpoint[]::new);
        return Stage.of(id, id, touchpoints).toBuilder()
                .phase(phase)
                .addKeyActivities(keyActivities)
                .build();
    }

    private static List<String> activities(Journey journey, Phase phase) {
        return journey.stages().stream()
                .filter(stage -> stage.phase().equals(Optional.of(phase)))
                .flatMap(stage -> stage.keyActivities().stream())
                .toList();
    }

    private static List<String> namesOf(Journey journey) {
        return journey.stages().stream().map(Stage::name).toList();
    }

    private static List<Phase> phasesOf(Journey journey) {
        return journey.stages().stream()
                .map(stage -> stage.phase().orElseThrow())
                .toList();
    }
}
