package org.journeymodel.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.journeymodel.core.model.Journey;
import org.journeymodel.core.model.JourneyAtlas;
import org.journeymodel.core.model.Stage;
import org.journeymodel.core.model.Touchpoint;
import org.journeymodel.graph.flow.AtlasFlow;
import org.journeymodel.render.layout.Box;
import org.journeymodel.render.layout.Look;
import org.journeymodel.render.layout.Picture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AtlasDrawingTest {

    private final JourneyAtlas shop = Atlases.shop();
    private final AtlasDrawing drawing = AtlasDrawing.of(shop);

    private static List<String> texts(AtlasDrawing drawing) {
        return Marks.texts(Kinds.whole(drawing));
    }

    @Test
    void drawsJourneysBelowTheStagesThatLeadToThem() {
        Picture picture = Kinds.whole(drawing);
        assertThat(Marks.texts(picture))
                .containsSubsequence(
                        "Owning a vacuum cleaner",
                        "Buy",
                        "Purchase in the web shop",
                        "entered from Buys",
                        "Own",
                        "Service",
                        "shows the stage in detail",
                        "Mend",
                        "Purchase in the web shop, shown as number 2",
                        "entered from Buys a new one")
                .contains("3 journeys · 2 levels")
                .doesNotContain("Look"); // leads nowhere
        List<Box> journeys = Marks.rectangles(picture, Look.TOUCHPOINT);
        assertThat(journeys.stream().map(Box::x)).containsExactly(24.0, 24 + 48.0, 24 + 48.0);
        assertThat(Marks.rectangles(picture, Look.TOUCHPOINT_ACTIVITY)).hasSize(1); // drawn once, then named
    }

    /** Of those at home 0.8 enter the purchase, where 0.75 pay: 60 % succeed after 4.4 touchpoints. */
    @Test
    void setsTheFiguresOfTheFlowBesideTheJourneys() {
        assertThat(texts(drawing.with(AtlasFlow.of(shop, "whole"))))
                .containsSubsequence("Touchpoints", "Entries per customer", "Succeed", "Touchpoints visited")
                .containsSubsequence("Owning a vacuum cleaner", "3", "60 %", "4.4")
                .containsSubsequence("Purchase in the web shop", "2", "0.80", "75 %", "1.8")
                .contains("Key figures: Owning a vacuum cleaner")
                .doesNotContain("Mean time"); // none is known
        assertThat(texts(drawing)).doesNotContain("Succeed", "Entries per customer");
    }

    @Test
    void addsTheFiguresOfJourneysThatAreOnlyShown() {
        AtlasDrawing both = drawing.with(AtlasFlow.of(shop, "whole")).with(AtlasFlow.of(shop, "service"));
        assertThat(texts(both)).contains("Key figures: Service");
        assertThat(both.toTextAlternative())
                .contains("Mend → Purchase in the web shop, shown as number 2, entered from"
                        + " Buys a new one, Entries per customer: 1.00\n");
    }

    @Test
    void tellsEveryJourneyInWords() {
        assertThat(drawing.toTextAlternative()).isEqualTo("""
                Atlas of journeys: Owning a vacuum cleaner
                3 journeys · 2 levels

                Journey 1 of 3: Owning a vacuum cleaner
                Level 1
                Stages: Look, Buy, Own
                Touchpoints: 3
                Buy → Purchase in the web shop, entered from Buys
                Own → Service, shows the stage in detail
                Journey 2 of 3: Purchase in the web shop
                  Level 2
                  Stages: Pay
                  Touchpoints: 2
                Journey 3 of 3: Service
                  Level 2
                  Stages: Mend
                  Touchpoints: 2
                  Mend → Purchase in the web shop, shown as number 2, entered from Buys a new one
                """);
    }

    @Test
    void drawsSomeLevelsAndTellsHowManyJourneysAreBelow() {
        AtlasDrawing deep = AtlasDrawing.of(Atlases.chain(10_000, false));
        assertThat(texts(deep))
                .contains("Journey 5", "9994 more journeys below, down to level 10000")
                .contains("9994 journeys stand in the text alone.")
                .doesNotContain("Journey 6");
        assertThat(texts(deep.levels(1)))
                .contains("9999 more journeys below, down to level 10000")
                .doesNotContain("Stage");
        assertThat(texts(AtlasDrawing.of(Atlases.chain(7, false))))
                .contains("1 more journey below", "1 journey stands in the text alone.");
        assertThat(deep.toTextAlternative()).contains("Journey 10000 of 10000: Journey 9999\n  Level 10000\n");
    }

    @Test
    void drawsAThousandJourneysAtMost() {
        AtlasDrawing wide = AtlasDrawing.of(Atlases.sized(1_200));
        assertThat(Marks.rectangles(Kinds.whole(wide), Look.TOUCHPOINT)).hasSize(1_000);
        assertThat(texts(wide)).contains("200 journeys stand in the text alone.");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 5})
    void journeysThatGoInACircleBeginWithTheFirstAndLeadBack(int size) {
        assertThat(texts(AtlasDrawing.of(Atlases.chain(size, true))))
                .contains("Journey 0", "back to Journey 0, number 1");
    }

    @Test
    void aCircleBesideAnotherJourneyIsDrawnAsWell() {
        JourneyAtlas atlas = Atlases.chain(3, true).toBuilder()
                .addJourneys(Journey.builder("alone", "Alone").build())
                .build();
        assertThat(texts(AtlasDrawing.of(atlas)))
                .containsSubsequence("Alone", "Journey 0", "Journey 1", "Journey 2", "back to Journey 0, number 2");
        assertThat(texts(AtlasDrawing.of(atlas))).contains("Atlas of journeys", "4 journeys · 3 levels");
    }

    /** From a through b to c, and from a straight to c: the straight way is the home of c. */
    @Test
    void showsAJourneyWhereTheFewestStepsLeadToIt() {
        Journey a = Journey.builder("a", "A")
                .addStages(
                        Stage.builder("one", "One").subJourney("b").build(),
                        Stage.builder("two", "Two").subJourney("c").build())
                .build();
        Journey b = Journey.builder("b", "B")
                .addStages(Stage.builder("in", "In").subJourney("c").build())
                .build();
        JourneyAtlas atlas = JourneyAtlas.of(a, b, Journey.builder("c", "C").build());
        assertThat(texts(AtlasDrawing.of(atlas)))
                .containsSubsequence("A", "One", "B", "In", "C, shown as number 3", "Two", "C");
    }

    @Test
    void tellsAJourneyThatTheAtlasDoesNotHave() {
        JourneyAtlas atlas = JourneyAtlas.of(Journey.builder("a", "A")
                .addStages(Stage.of(
                        "s",
                        "S",
                        Touchpoint.builder("t", "T").subJourney("lost").build()))
                .build());
        assertThat(texts(AtlasDrawing.of(atlas))).contains("lost is not in the atlas", "entered from T");
        assertThat(AtlasDrawing.of(atlas).toTextAlternative()).contains("S → lost is not in the atlas, entered from T");
    }

    @Test
    void severalTouchpointsOfAStageEnterAJourneyTogether() {
        Journey a = Journey.builder("a", "A")
                .addStages(Stage.of(
                        "s",
                        "S",
                        Touchpoint.builder("t", "T").subJourney("b").build(),
                        Touchpoint.builder("u", "U").subJourney("b").build()))
                .build();
        JourneyAtlas atlas = JourneyAtlas.of(a, Journey.builder("b", "B").build());
        assertThat(texts(AtlasDrawing.of(atlas))).contains("entered from T, U");
    }

    @Test
    void ofAnAtlasWithoutJourneysTheDrawingSaysSo() {
        assertThat(Kinds.translated(AtlasDrawing.of(JourneyAtlas.of()))
                        .map(each -> each.toTextAlternative().lines().reduce("", (before, line) -> line)))
                .containsExactly(
                        "This atlas has no journeys yet. Add journeys, and name sub-journeys at their stages or"
                                + " touchpoints.",
                        "Den här atlasen har inga resor än. Lägg till resor och ange delresor vid deras faser eller"
                                + " kontaktpunkter.",
                        "Dette atlas har ingen rejser endnu. Tilføj rejser, og angiv delrejser ved deres faser eller"
                                + " kontaktpunkter.",
                        "Dette atlaset har ingen reiser ennå. Legg til reiser, og oppgi delreiser ved deres faser eller"
                                + " kontaktpunkter.");
    }

    @Test
    void refusesTheFlowOfAnotherAtlas() {
        JourneyAtlas other = Atlases.sized(2);
        assertThatThrownBy(() -> drawing.with(AtlasFlow.of(other, "j0")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("The flow of journey \"j0\" is that of another atlas (Atlas of 2 journeys) than the one"
                        + " drawn (Atlas of 3 journeys). Analyse the atlas that is drawn.");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -1, 101})
    void refusesANumberOfLevelsThatCannotBe(int levels) {
        assertThatThrownBy(() -> drawing.levels(levels))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Levels drawn must be from 1 to 100, but were " + levels + ". The text tells all levels.");
    }

    @Test
    void tellsWhatItShows() {
        assertThat(drawing.atlas()).isSameAs(shop);
        assertThat(drawing).hasToString("Drawing of Atlas of 3 journeys");
    }
}
