package org.journeymodel.core.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.util.List;
import java.util.NoSuchElementException;
import org.junit.jupiter.api.Test;

class JourneyAtlasTest {

    private final Journey whole = journey("whole").toBuilder()
            .addStages(Stage.of("s", "S").toBuilder().subJourney("purchase").build())
            .build();
    private final JourneyAtlas atlas = JourneyAtlas.of(journey("purchase"), whole);

    @Test
    void findsWhatItHas() {
        assertThat(atlas.getJourney("whole")).isSameAs(whole);
        assertThat(atlas.findJourney("whole")).contains(whole);
        assertThat(atlas.findJourney("hole")).isEmpty();
        assertThatNullPointerException()
                .isThrownBy(() -> atlas.findJourney(null))
                .withMessage("id");
    }

    @Test
    void namesTheNearestOfWhatItLacks() {
        assertLacks(atlas, "hole", "Atlas has no journey \"hole\". Did you mean \"whole\"?");
        assertLacks(atlas, "x", "Atlas has no journey \"x\". Known are \"purchase\", \"whole\".");
        assertLacks(JourneyAtlas.of(), "x", "Atlas has no journey \"x\". It has none at all.");
    }

    @Test
    void beginsWhereNoStageOfAnotherLeads() {
        assertThat(atlas.roots()).containsExactly(whole);
        assertThat(JourneyAtlas.subJourneyIds(whole)).isEmpty();
    }

    @Test
    void findsEveryCircleWithItsWholeChain() {
        assertThat(atlas.findCycle()).isEmpty();
        assertThat(atlas.findCycles()).isEmpty();
        JourneyAtlas circles = JourneyAtlas.of(entering("a", "b"), entering("b", "a"), entering("c", "c"));
        assertThat(circles.findCycle()).contains(List.of("a", "b", "a"));
        assertThat(circles.findCycles()).containsExactly(List.of("a", "b", "a"), List.of("c", "c"));
        assertThat(circles.roots()).extracting(Journey::id).containsExactly("c");
    }

    @Test
    void tellsNoSecondCircleOfAJourneyThatIsInOne() {
        JourneyAtlas circles = JourneyAtlas.of(entering("a", "b"), entering("b", "a", "b"));

        assertThat(circles.findCycles()).containsExactly(List.of("a", "b", "a"));
    }

    @Test
    void beginsWithAJourneyWhoseOwnStageEntersItOnceMore() {
        Stage again = Stage.of("s", "S").toBuilder().subJourney("j").build();
        Journey circle = journey("j").toBuilder().addStages(again).build();

        assertThat(JourneyAtlas.of(circle).roots()).containsExactly(circle);
    }

    @Test
    void saysHowManyJourneysItHas() {
        assertThat(atlas).hasToString("Atlas of 2 journeys");
        assertThat(JourneyAtlas.of(whole)).hasToString("Atlas of 1 journey");
    }

    private static void assertLacks(JourneyAtlas atlas, String id, String message) {
        assertThatExceptionOfType(NoSuchElementException.class)
                .isThrownBy(() -> atlas.getJourney(id))
                .withMessage(message);
    }

    private static Journey entering(String id, String... subJourneys) {
        Stage.Builder stage = Stage.of("s", "S").toBuilder();
        for (String subJourney : subJourneys) {
            stage.addTouchpoints(Touchpoint.of("to-" + subJourney, "T").toBuilder()
                    .subJourney(subJourney)
                    .build());
        }
        return journey(id).toBuilder().addStages(stage.build()).build();
    }

    private static Journey journey(String id) {
        return Journey.builder().id(id).name(id).build();
    }
}
