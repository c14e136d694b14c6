package org.journeymodel.json.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.journeymodel.json.vocabulary.BuiltAndRead.asBuiltAndAsRead;
import static org.journeymodel.json.vocabulary.BuiltAndRead.sketch;

import java.time.LocalDate;
import java.util.List;
import org.journeymodel.core.insight.EvidenceKind;
import org.journeymodel.core.insight.Insight;
import org.journeymodel.core.insight.Opportunity;
import org.journeymodel.core.insight.Period;
import org.journeymodel.core.model.Claim;
import org.journeymodel.core.model.Experience;
import org.journeymodel.core.model.Journey;
import org.journeymodel.core.model.Persona;
import org.journeymodel.core.model.Touchpoint;
import org.journeymodel.core.model.Transition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How we know: what claims, experiences, personas, ways and opportunities rest on, and how surely. */
class EvidenceTest {

    private static final Insight TALKS =
            Insight.of("talks", EvidenceKind.INTERVIEW, "Eight of nine lost their way between shops").toBuilder()
                    .date(LocalDate.of(2026, 5, 4))
                    .sampleSize(9)
                    .confidence(0.8)
                    .build();

    private static final Insight CLICKS =
            Insight.of("clicks", EvidenceKind.ANALYTICS, "A third leave at the fee").toBuilder()
                    .period(Period.of(LocalDate.of(2026, 3, 1), LocalDate.of(2026, 3, 31)))
                    .sampleSize(12_000)
                    .confidence(0.95)
                    .build();

    private static final Insight HEARSAY =
            Insight.of("hearsay", EvidenceKind.OTHER, "A friend of the founder said so").toBuilder()
                    .confidence(0.1)
                    .build();

    @ParameterizedTest
    @CsvSource({
        "INTERVIEW, One customer told us at length",
        "FOCUS_GROUP, Six customers agreed",
        "OBSERVATION, We watched them in the shop",
        "SURVEY, 400 answered",
        "ANALYTICS, A third leave at the fee",
        "STAFF_WORKSHOP, The people at the till say so",
        "SUPPORT_CONVERSATION, The chatbot is asked it daily",
        "USABILITY_TEST, Nobody found the button",
        "DESK_RESEARCH, The trade journal has figures",
        "WALKTHROUGH, We tried it ourselves",
        "OTHER, A letter to the director"
    })
    void aClaimTellsOnWhichKindOfEvidenceItRests(EvidenceKind kind, String finding) {
        Journey searching = sketch(search(Claim.of("Too many tabs", 4).withInsights("why")))
                .addInsights(Insight.of("why", kind, finding))
                .build();

        asBuiltAndAsRead(searching, journey -> {
            String cited = journey.claims().get(0).insights().get(0);

            assertThat(journey.getInsight(cited).kind()).isEqualTo(kind);
            assertThat(journey.getInsight(cited).text()).isEqualTo(finding);
        });
    }

    @Test
    void theJourneyTellsWhichClaimsRestOnNoEvidence() {
        Journey searching = sketch(search(
                        Claim.of("Too many tabs").withInsights("talks"),
                        Claim.of("Hates our colour"),
                        Claim.of("Fears the fee", 5).withInsights("clicks", "talks")))
                .addInsights(TALKS, CLICKS)
                .build();

        asBuiltAndAsRead(
                searching,
                journey -> assertThat(journey.assumptions())
                        .extracting(Claim::text)
                        .containsExactly("Hates our colour"));
    }

    @Test
    void anExperienceTellsOnWhichEvidenceItRestsWithAllThatIsClaimedInIt() {
        Touchpoint search = search(Claim.of("Too many tabs"));
        Experience watched = Experience.builder()
                .doing("Opens nine tabs")
                .addPains("Tired of ads")
                .addInsights("talks")
                .build();
        Journey searching = sketch(
                        search,
                        search.toBuilder()
                                .id("compare")
                                .experiences(List.of(watched))
                                .build())
                .addInsights(TALKS)
                .build();

        asBuiltAndAsRead(searching, journey -> {
            assertThat(journey.getTouchpoint("compare").experiences().get(0).insights())
                    .map(journey::getInsight)
                    .extracting(Insight::kind)
                    .containsExactly(EvidenceKind.INTERVIEW);
            assertThat(journey.assumptions()).extracting(Claim::text).containsExactly("Too many tabs");
        });
    }

    @Test
    void confidenceTellsWhichInsightsAreHardlyMoreThanAGuess() {
        asBuiltAndAsRead(
                known(),
                journey -> assertThat(journey.insights())
                        .filteredOn(insight -> insight.confidence().orElse(0) < 0.5)
                        .extracting(Insight::id)
                        .containsExactly("hearsay"));
    }

    @Test
    void insightsTellOnHowManyCustomersTheyRestAndSinceWhen() {
        asBuiltAndAsRead(known(), journey -> {
            assertThat(journey.getInsight("talks").sampleSize()).hasValue(9);
            assertThat(journey.getInsight("talks").date()).contains(LocalDate.of(2026, 5, 4));
            assertThat(journey.getInsight("clicks").sampleSize()).hasValue(12_000);
            assertThat(journey.getInsight("clicks").period().map(Period::to)).contains(LocalDate.of(2026, 3, 31));
        });
    }

    @Test
    void anInsightTellsAllThatRestsOnIt() {
        asBuiltAndAsRead(known(), journey -> {
            assertThat(journey.personas())
                    .filteredOn(each -> each.insights().contains("talks"))
                    .extracting(Persona::id)
                    .containsExactly("colleen");
            assertThat(journey.transitions())
                    .filteredOn(each -> each.insights().contains("clicks"))
                    .extracting(Transition::to)
                    .containsExactly("leave");
            assertThat(journey.opportunities())
                    .filteredOn(each -> each.insights().contains("clicks"))
                    .extracting(Opportunity::id)
                    .containsExactly("no-fee");
        });
    }

    private static Journey known() {
        return sketch(search(Claim.of("Too many tabs")), Touchpoint.of("leave", "Leaves"))
                .addInsights(TALKS, CLICKS, HEARSAY)
                .addPersonas(
                        Persona.of("colleen", "Colleen").toBuilder()
                                .addInsights("talks")
                                .build(),
                        Persona.of("bert", "Bert"))
                .addTransitions(
                        Transition.of("search", "search"),
                        Transition.of("search", "leave").toBuilder()
                                .addInsights("clicks")
                                .build())
                .addOpportunities(
                        Opportunity.of("no-fee", "Drop the fee").toBuilder()
                                .addInsights("clicks")
                                .build(),
                        Opportunity.of("table", "One table for all shops"))
                .build();
    }

    private static Touchpoint search(Claim... pains) {
        return Touchpoint.of("search", "Searches").toBuilder()
                .addExperiences(Experience.builder().addPains(pains).build())
                .build();
    }
}
