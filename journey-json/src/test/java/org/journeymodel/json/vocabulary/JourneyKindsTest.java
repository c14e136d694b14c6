package org.journeymodel.json.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.journeymodel.json.vocabulary.BuiltAndRead.asBuiltAndAsRead;
import static org.journeymodel.json.vocabulary.BuiltAndRead.sketch;

import java.time.LocalTime;
import org.journeymodel.core.model.Experience;
import org.journeymodel.core.model.Journey;
import org.journeymodel.core.model.JourneyAtlas;
import org.journeymodel.core.model.JourneyKind;
import org.journeymodel.core.model.Touchpoint;
import org.journeymodel.core.model.TouchpointKind;
import org.junit.jupiter.api.Test;

/** Journeys as they are, as they shall be, and a day in the life of a customer. */
class JourneyKindsTest {

    @Test
    void aDayInTheLifeTellsWhenSheIsOpenToAMessage() {
        asBuiltAndAsRead(
                tuesday(),
                day -> assertThat(day.touchpoints())
                        .filteredOn(each -> day.feelingAt(each).orElse(-1) > 0)
                        .extracting(each -> each.timeOfDay().orElseThrow())
                        .containsExactly(LocalTime.of(7, 45), LocalTime.of(19, 15)));
    }

    @Test
    void aDayInTheLifeTellsWhatSheDoesWithAndWithoutTheCompany() {
        asBuiltAndAsRead(tuesday(), day -> {
            assertThat(day.kind()).isEqualTo(JourneyKind.DAY_IN_THE_LIFE);
            assertThat(day.touchpoints())
                    .filteredOn(each -> each.kind() == TouchpointKind.CONTACT)
                    .extracting(Touchpoint::name)
                    .containsExactly("Reads the newsletter");
            assertThat(day.touchpoints())
                    .filteredOn(each -> each.kind() == TouchpointKind.ACTIVITY)
                    .extracting(Touchpoint::name)
                    .containsExactly("Wakes up", "Takes the train", "Works");
        });
    }

    @Test
    void aCurrentStateTellsWhereItHurts() {
        asBuiltAndAsRead(today(), map -> {
            assertThat(map.kind()).isEqualTo(JourneyKind.CURRENT_STATE);
            assertThat(map.touchpoints())
                    .filteredOn(each -> map.feelingAt(each).orElseThrow() < 0)
                    .extracting(Touchpoint::id)
                    .containsExactly("search");
        });
    }

    @Test
    void aFutureStateTellsWhatShallFeelBetterThanToday() {
        asBuiltAndAsRead(JourneyAtlas.of(today(), future()), both -> {
            Journey today = both.getJourney("today");
            Journey future = both.getJourney("future");

            assertThat(future.kind()).isEqualTo(JourneyKind.FUTURE_STATE);
            assertThat(future.touchpoints())
                    .filteredOn(each -> feelingAt(each.id(), future) > feelingAt(each.id(), today))
                    .extracting(Touchpoint::id)
                    .containsExactly("search");
        });
    }

    private static Journey tuesday() {
        return sketch(
                        alone("Wakes up", "06:30", -0.2),
                        alone("Takes the train", "07:45", 0.4),
                        alone("Works", "09:00", -0.3),
                        felt("newsletter", "Reads the newsletter", 0.5).toBuilder()
                                .timeOfDay(LocalTime.of(19, 15))
                                .build())
                .kind(JourneyKind.DAY_IN_THE_LIFE)
                .build();
    }

    private static Journey today() {
        return sketch(felt("search", "Searches", -0.5), felt("pay", "Pays", 0.1))
                .id("today")
                .build();
    }

    private static Journey future() {
        return sketch(felt("search", "Searches", 0.4), felt("pay", "Pays", 0.1))
                .id("future")
                .kind(JourneyKind.FUTURE_STATE)
                .build();
    }

    private static Touchpoint alone(String name, String time, double valence) {
        return felt("at-" + LocalTime.parse(time).getHour(), name, valence).toBuilder()
                .kind(TouchpointKind.ACTIVITY)
                .timeOfDay(LocalTime.parse(time))
                .build();
    }

    private static Touchpoint felt(String id, String name, double valence) {
        return Touchpoint.of(id, name).toBuilder()
                .addExperiences(Experience.builder().feels(valence).build())
                .build();
    }

    private static double feelingAt(String touchpoint, Journey journey) {
        return journey.feelingAt(journey.getTouchpoint(touchpoint)).orElseThrow();
    }
}
