package org.journeymodel.json.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.journeymodel.json.vocabulary.BuiltAndRead.asBuiltAndAsRead;
import static org.journeymodel.json.vocabulary.BuiltAndRead.sketch;

import java.time.LocalDate;
import java.util.List;
import org.journeymodel.core.insight.Feedback;
import org.journeymodel.core.insight.FeedbackKind;
import org.journeymodel.core.insight.Measurement;
import org.journeymodel.core.insight.Period;
import org.journeymodel.core.model.Journey;
import org.journeymodel.core.model.Persona;
import org.journeymodel.core.model.Touchpoint;
import org.junit.jupiter.api.Test;

/** What was measured at a touchpoint, what customers said of it, and how it is watched. */
class MeasurementsAndFeedbackTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    private static final Touchpoint PARCEL = Touchpoint.of("parcel", "Takes the parcel").toBuilder()
            .followUp("Survey on the day after")
            .addMeasurements(
                    Measurement.of("late", 7, "%").toBuilder()
                            .period(Period.of(TODAY.minusDays(30), TODAY))
                            .sampleSize(652)
                            .build(),
                    Measurement.of("net promoter score", -25, "points"))
            .addFeedback(
                    Feedback.of(FeedbackKind.NET_PROMOTER_SCORE, 10),
                    Feedback.of(FeedbackKind.NET_PROMOTER_SCORE, 8),
                    Feedback.of(FeedbackKind.NET_PROMOTER_SCORE, 6),
                    Feedback.of(FeedbackKind.NET_PROMOTER_SCORE, 0),
                    Feedback.of(FeedbackKind.SURVEY, 4.2).toBuilder()
                            .sampleSize(87)
                            .build(),
                    Feedback.of(FeedbackKind.NOTE, "Left in the rain").toBuilder()
                            .persona("colleen")
                            .date(TODAY)
                            .build())
            .build();

    private static final Journey DELIVERY = sketch(Touchpoint.of("pay", "Pays"), PARCEL)
            .addPersonas(Persona.of("colleen", "Colleen"))
            .build();

    @Test
    void aTouchpointTellsWhatWasMeasuredThereAndWhen() {
        asBuiltAndAsRead(DELIVERY, journey -> {
            Measurement late = journey.getTouchpoint("parcel").measurements().get(0);

            assertThat(late.metric()).isEqualTo("late");
            assertThat(late.value()).isEqualTo(7);
            assertThat(late.unit()).contains("%");
            assertThat(late.sampleSize()).hasValue(652);
            assertThat(late.period()).contains(Period.of(LocalDate.of(2026, 10, 23), TODAY));
        });
    }

    @Test
    void aSurveyTellsItsScore() {
        asBuiltAndAsRead(
                DELIVERY,
                journey -> assertThat(feedback(FeedbackKind.SURVEY, journey))
                        .singleElement()
                        .satisfies(each -> assertThat(each.score()).hasValue(4.2))
                        .satisfies(each -> assertThat(each.sampleSize()).hasValue(87)));
    }

    @Test
    void netPromoterAnswersTellPromotersAndDetractors() {
        asBuiltAndAsRead(DELIVERY, journey -> {
            assertThat(feedback(FeedbackKind.NET_PROMOTER_SCORE, journey))
                    .filteredOn(each -> each.score().orElseThrow() >= 9)
                    .hasSize(1);
            assertThat(feedback(FeedbackKind.NET_PROMOTER_SCORE, journey))
                    .filteredOn(each -> each.score().orElseThrow() <= 6)
                    .hasSize(2);
        });
    }

    @Test
    void theNetPromoterScoreOverAllIsAMeasurement() {
        // of 4 answers 1 promoter and 2 detractors: 100 · (1 - 2) / 4
        asBuiltAndAsRead(
                DELIVERY,
                journey -> assertThat(journey.getTouchpoint("parcel").measurements())
                        .filteredOn(each -> each.metric().equals("net promoter score"))
                        .extracting(Measurement::value)
                        .containsExactly(-25.0));
    }

    @Test
    void aNoteTellsInWordsWhoSaidWhatAndWhen() {
        asBuiltAndAsRead(DELIVERY, journey -> {
            Feedback note = feedback(FeedbackKind.NOTE, journey).get(0);

            assertThat(note.text()).contains("Left in the rain");
            assertThat(note.persona().map(journey::getPersona)).contains(Persona.of("colleen", "Colleen"));
            assertThat(note.date()).contains(TODAY);
        });
    }

    @Test
    void theJourneyTellsWhichTouchpointsAreFollowedUpBySurvey() {
        asBuiltAndAsRead(
                DELIVERY,
                journey -> assertThat(journey.touchpoints())
                        .filteredOn(each -> each.followUp()
                                .filter(how -> how.contains("Survey"))
                                .isPresent())
                        .extracting(Touchpoint::id)
                        .containsExactly("parcel"));
    }

    private static List<Feedback> feedback(FeedbackKind kind, Journey journey) {
        return journey.getTouchpoint("parcel").feedback().stream()
                .filter(each -> each.kind() == kind)
                .toList();
    }
}
