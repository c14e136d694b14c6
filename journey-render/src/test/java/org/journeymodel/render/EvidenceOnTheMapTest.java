package org.journeymodel.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.journeymodel.core.insight.EvidenceKind;
import org.journeymodel.core.insight.Insight;
import org.journeymodel.core.insight.Opportunity;
import org.journeymodel.core.insight.Period;
import org.journeymodel.core.model.Claim;
import org.journeymodel.core.model.Emotion;
import org.journeymodel.core.model.Experience;
import org.journeymodel.core.model.Journey;
import org.journeymodel.core.model.Language;
import org.journeymodel.core.model.Persona;
import org.journeymodel.core.model.Stage;
import org.journeymodel.core.model.Touchpoint;
import org.journeymodel.render.style.Lane;
import org.junit.jupiter.api.Test;

/** What claims rest on, opportunities that stand at no touchpoint, and what is felt of whole stages. */
class EvidenceOnTheMapTest {

    private static final Insight TALKS = Insight.of("talks", EvidenceKind.INTERVIEW, "They want it to last.");

    private static final Insight POLL = Insight.builder()
            .id("poll")
            .kind(EvidenceKind.SURVEY)
            .text("They find it slow.")
            .date(LocalDate.of(2026, 1, 2))
            .period(Period.of(LocalDate.of(2025, 10, 1), LocalDate.of(2025, 12, 31)))
            .sampleSize(12)
            .confidence(0.8)
            .build();

    private static Experience slow(String... insights) {
        return Experience.builder()
                .addPains(Claim.builder()
                        .id("slow")
                        .text("Slow")
                        .addInsights(insights)
                        .build())
                .build();
    }

    private static Journey journey(Experience felt) {
        return Journey.builder("j", "A journey")
                .addInsights(TALKS, POLL)
                .addStages(Stage.of(
                        "s",
                        "Stage",
                        Touchpoint.builder("a", "Asks").addExperiences(felt).build()))
                .build();
    }

    private static String text(Journey journey) {
        return JourneyMap.of(journey).toTextAlternative().replace('\u00a0', ' ');
    }

    @Test
    void aClaimCitesItsInsightsByNumberAndTheLaneOfEvidenceTellsWhichTheyAre() {
        assertThat(text(journey(slow("poll")))).contains("Pains: Slow [2]\n").endsWith("""

                        Evidence
                        [2] Survey · 2026-01-02 · 2025-10-01 – 2025-12-31 · sample of 12 · confidence 80 %: They find it slow.
                        """);
    }

    @Test
    void whatTheExperienceRestsOnTheClaimRestsOnToo() {
        Experience both = slow("poll").toBuilder().addInsights("talks", "poll").build();
        assertThat(text(journey(both))).contains("Pains: Slow [1, 2]\n", "[1] Interview: They want it to last.\n");
    }

    @Test
    void anInsightThatTheJourneyLacksHasNoNumber() {
        assertThat(text(journey(slow("gossip")))).contains("Pains: Slow\n").doesNotContain("Evidence");
    }

    @Test
    void aClaimWithoutInsightIsAnAssumption() {
        assertThat(text(journey(slow()))).contains("Pains: Slow (assumption)\n").doesNotContain("Evidence");
    }

    @Test
    void thePictureShowsTheNumbersAndExplainsThem() {
        assertThat(JourneyMap.of(journey(slow("poll"))).toSvg())
                .contains(">[2]<", ">Evidence<", ">Number of the evidence<");
        assertThat(JourneyMap.of(journey(slow())).toSvg()).doesNotContain("Number of the evidence");
        assertThat(JourneyMap.of(journey(slow("poll"))).lanes(Lane.PAINS).toSvg())
                .contains(">[2]<")
                .doesNotContain(">Evidence<");
    }

    @Test
    void aMarkdownTableIsFollowedByWhatItCites() {
        assertThat(JourneyMap.of(journey(slow("talks"))).toMarkdown())
                .contains("| Slow \\[1\\] |")
                .endsWith("\n## Evidence\n\n- \\[1\\] Interview: They want it to last.\n");
    }

    private static Journey withOpportunity(Opportunity opportunity) {
        return journey(slow("poll")).toBuilder().addOpportunities(opportunity).build();
    }

    @Test
    void anOpportunityThatNamesNoTouchpointIsOfTheWholeJourney() {
        Opportunity everywhere = Opportunity.builder()
                .id("o")
                .text("One place for all")
                .addInsights("talks")
                .build();
        assertThat(text(withOpportunity(everywhere)))
                .contains("\nOpportunities for the whole journey\nOne place for all [1]\n")
                .contains("[1] Interview: They want it to last.\n");
    }

    @Test
    void anOpportunityStandsWhereItsClaimDoesAndNowhereElse() {
        Opportunity faster =
                Opportunity.builder().id("o").text("Be quick").addClaims("slow").build();
        assertThat(text(withOpportunity(faster)))
                .contains("  Opportunities: Be quick (assumption)\n")
                .doesNotContain("whole journey");
    }

    @Test
    void anOpportunityThatAddressesAClaimOfAWholeStageStandsAcrossIt() {
        Journey ofStage = Journey.builder("j", "A journey")
                .addStages(Stage.builder("s", "Stage")
                        .addTouchpoints(Touchpoint.of("a", "Asks"))
                        .addExperiences(slow())
                        .build())
                .addOpportunities(Opportunity.builder()
                        .id("o")
                        .text("Be quick")
                        .addClaims("slow")
                        .build())
                .build();
        assertThat(text(ofStage))
                .contains("Stage: Stage\nPains: Slow (assumption)\nOpportunities: Be quick (assumption)\n")
                .doesNotContain("whole journey");
    }

    private static Experience feels(double valence, String reason) {
        return Experience.builder().emotion(Emotion.of(valence, reason)).build();
    }

    private static Journey ofWholeStage(Experience... felt) {
        return Journey.builder("j", "A journey")
                .addPersonas(Persona.of("colleen", "Colleen"))
                .addStages(
                        Stage.of("r", "First", Touchpoint.of("z", "Begins")),
                        Stage.builder("s", "Stage")
                                .addTouchpoints(Touchpoint.of("a", "Asks"), Touchpoint.of("b", "Buys"))
                                .addExperiences(felt)
                                .build())
                .build();
    }

    @Test
    void whatIsFeltOfAWholeStageIsToldAndDrawnAcrossIt() {
        JourneyMap map = JourneyMap.of(ofWholeStage(feels(-0.5, "All of it drags")));
        assertThat(map.toTextAlternative()).contains("Stage: Stage\nFeeling: Colleen – bad (−0.5): All of it drags\n");
        // Three columns of 200 beside titles of 164; the stage has the second and the third, with 5 to each side.
        assertThat(map.toSvg())
                .contains("<title>Feeling of the whole stage, Stage: bad (−0.5): All of it drags</title>")
                .containsPattern("class=\"jm-stage-feeling\" d=\"M369 [\\d.]+L369 ([\\d.]+)L759 \\1L759 ")
                .contains(">Feeling of the whole stage<");
    }

    @Test
    void whatAPersonaFeelsOfAStageComesBeforeWhatEveryoneDoes() {
        Experience hers = Experience.builder("colleen").emotion(Emotion.of(0.9)).build();
        assertThat(JourneyMap.of(ofWholeStage(feels(-0.5, "Drags"), hers)).toTextAlternative())
                .contains("Feeling: Colleen – very good (+0.9)\n")
                .doesNotContain("Drags");
    }

    @Test
    void aStageWithoutFeelingHasNoBracket() {
        assertThat(JourneyMap.of(Journeys.small()).toSvg())
                .doesNotContain("class=\"jm-stage-feeling\"", "Feeling of the whole stage");
    }

    @Test
    void speaksOfEvidenceInFourLanguages() {
        JourneyMap map = JourneyMap.of(journey(slow("talks")));
        assertThat(map.language(Language.SWEDISH).toTextAlternative()).contains("\nUnderlag\n[1] Intervju: ");
        assertThat(map.language(Language.DANISH).toTextAlternative()).contains("\nGrundlag\n[1] Interview: ");
        assertThat(map.language(Language.NORWEGIAN).toTextAlternative()).contains("\nGrunnlag\n[1] Intervju: ");
    }

    @Test
    void manyNotesOnTheWholeJourneyStandSideBySideAndNoneIsLost() {
        Journey many = journey(slow("poll")).toBuilder()
                .stages(Journeys.sized(12, 4).stages())
                .addOpportunities(IntStream.range(0, 9)
                        .mapToObj(at -> Opportunity.builder()
                                .id("o" + at)
                                .text("Idea " + at)
                                .build())
                        .toArray(Opportunity[]::new))
                .build();
        List<String> ideas = Drawn.labels(Kinds.whole(JourneyMap.of(many))).stream()
                .flatMap(label -> label.lines().stream())
                .filter(line -> line.startsWith("Idea"))
                .toList();
        assertThat(ideas)
                .containsExactly(
                        "Idea 0", "Idea 1", "Idea 2", "Idea 3", "Idea 4", "Idea 5", "Idea 6", "Idea 7", "Idea 8");
    }
}
