package org.journeymodel.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import org.journeymodel.core.model.Journey;
import org.journeymodel.core.model.Language;
import org.journeymodel.core.model.Stage;
import org.journeymodel.core.model.Touchpoint;
import org.journeymodel.core.model.Transition;
import org.journeymodel.core.observed.ObservedJourney;
import org.journeymodel.core.observed.ObservedJourneys;
import org.journeymodel.graph.JourneyGraph;
import org.journeymodel.render.content.MapContent;
import org.journeymodel.render.content.Moves;
import org.journeymodel.render.coverage.Covered;
import org.journeymodel.render.deviation.Deviations;
import org.journeymodel.render.layout.Look;
import org.journeymodel.render.layout.Picture;
import org.journeymodel.render.style.Lane;
import org.junit.jupiter.api.Test;

class CoverageOnTheMapTest {

    /** Search, compare, pay; from compare back to search too. */
    private final Journey journey = Journeys.small();

    private final ObservedJourneys comparing = Observed.script("1: search compare");

    private String text(Journey map, ObservedJourneys ways) {
        return spaced(JourneyMap.of(map).coveredBy(ways).toTextAlternative());
    }

    private static String spaced(String text) {
        return text.replace('\u00a0', ' ');
    }

    @Test
    void tellsHowMuchWasCovered() {
        assertThat(text(journey, comparing)).contains("""
                Coverage
                Touchpoints: 2 of 3 (66.7 %)
                Transitions: 1 of 3 (33.3 %)
                """).startsWith("Coverage: Buying a vacuum cleaner\n");
    }

    @Test
    void tellsAtEachTouchpointWhetherItWasCovered() {
        String text = text(journey, comparing);
        assertThat(part(text, "Touchpoint 1 of 3: Searches")).contains("\n  Covered\n");
        assertThat(part(text, "Touchpoint 2 of 3: Compares"))
                .contains("\n  Covered\n")
                .contains("(42 %) go back to Searches, not covered")
                .contains("(38 %) go on to Pays, not covered");
        assertThat(part(text, "Touchpoint 3 of 3: Pays")).contains("\n  Not covered\n");
    }

    private static String part(String text, String heading) {
        String rest = text.substring(text.indexOf(heading));
        int end = rest.indexOf("\nTouchpoint", 1);
        return end < 0 ? rest : rest.substring(0, end);
    }

    @Test
    void ticksWhatWasVisitedAndNamesWhatWasNot() {
        Picture picture = Kinds.whole(JourneyMap.of(journey).coveredBy(comparing));
        // At search, at compare, and in the legend.
        assertThat(Marks.rectangles(picture, Look.CHANGE_BADGE)).hasSize(3);
        // Pay, and in the legend.
        assertThat(Marks.rectangles(picture, Look.TOUCHPOINT_REMOVED)).hasSize(2);
        // From compare back to search, and on to pay.
        assertThat(Marks.paths(picture, Look.UNMADE_ARROW)).hasSize(3);
        String svg = JourneyMap.of(journey).coveredBy(comparing).toSvg();
        assertThat(svg).contains(">Not covered<", ">Covered<", ">Transition not covered<");
    }

    @Test
    void explainsTheSignsThatItUsesAndNoOthers() {
        ObservedJourneys everything = Observed.script("1: search compare search compare pay");
        assertThat(JourneyMap.of(journey).coveredBy(everything).toSvg())
                .contains(">Covered<")
                .doesNotContain("ot covered");
        assertThat(JourneyMap.of(journey).coveredBy(ObservedJourneys.of()).toSvg())
                .contains(">Not covered<")
                .doesNotContain(">Covered<");
        assertThat(JourneyMap.of(journey).toSvg()).doesNotContain("overed");
    }

    @Test
    void listsWhatTheMapDoesNotHave() {
        assertThat(text(journey, Observed.script("1: search pay", "1: search chat compare")))
                .contains("""
                        Touchpoints: 3 of 3 (100.0 %)
                        Transitions: 0 of 3 (0.0 %)
                        Not on the map: Searches → Pays
                        Not on the map: chat
                        """);
    }

    @Test
    void countsWhatItDoesNotName() {
        assertThat(text(journey, Observed.script("1: a b c d e f g")))
                .contains("Not on the map: e\nand 2 more\n")
                .doesNotContain("Not on the map: f");
    }

    @Test
    void whatNobodyCanReachCountsForNothing() {
        Journey island = journey.toBuilder()
                .addStages(Stage.of("other", "Other", Touchpoint.of("island", "Island")))
                .addTransitions(Transition.of("island", "pay"))
                .build();
        assertThat(text(island, comparing)).contains("Touchpoints: 2 of 3 (66.7 %)\nTransitions: 1 of 3 (33.3 %)\n");
        assertThat(part(text(island, comparing), "Touchpoint 4 of 4: Island")).doesNotContain("overed");
    }

    @Test
    void waysBetweenTheSameTouchpointsAreOne() {
        Journey twice = journey.toBuilder()
                .addTransitions(Transition.of("compare", "pay").withTrigger("by phone"))
                .build();
        assertThat(text(twice, Observed.script("1: compare pay"))).contains("Transitions: 1 of 3 (33.3 %)");
    }

    @Test
    void eventNamesMeanTouchpoints() {
        Journey named = journey.toBuilder()
                .stages(List.of(Stage.of(
                        "all",
                        "All",
                        Touchpoint.builder("search", "Searches")
                                .addEventNames("results shown")
                                .build(),
                        Touchpoint.of("compare", "Compares"),
                        Touchpoint.of("pay", "Pays"))))
                .build();
        Covered covered =
                Covered.of(named, ObservedJourneys.of(List.of(ObservedJourney.of("c", "results shown", "compare"))));
        assertThat(covered.touchpointsCovered()).isEqualTo(2);
        assertThat(covered.transitionsCovered()).isEqualTo(1);
        assertThat(covered.notOnTheMap()).isEmpty();
    }

    /** Moves that nobody made are told as such only where nothing is said of coverage. */
    @Test
    void standsBesideDeviations() {
        Covered covered = Covered.of(journey, comparing);
        MapContent content = new MapContent(
                journey,
                Language.ENGLISH,
                EnumSet.allOf(Lane.class),
                List.of(),
                null,
                null,
                Deviations.of(JourneyGraph.of(journey).conformance(comparing)),
                covered);
        assertThat(new Moves(content).all())
                .extracting(Moves.Drawn::made)
                .containsExactly(Moves.Made.AS_PLANNED, Moves.Made.NOT_COVERED, Moves.Made.NOT_COVERED);
    }

    @Test
    void speaksFourLanguages() {
        assertThat(spaced(JourneyMap.of(journey)
                        .coveredBy(comparing)
                        .language(Language.SWEDISH)
                        .toTextAlternative()))
                .contains("Täckning", "Kontaktpunkter: 2 av 3 (66,7 %)", "Övergångar: 1 av 3 (33,3 %)", "Inte täckt");
        assertThat(spaced(JourneyMap.of(journey)
                        .coveredBy(comparing)
                        .language(Language.DANISH)
                        .toTextAlternative()))
                .contains("Dækning", "Kontaktpunkter: 2 af 3 (66,7 %)", "Overgange: 1 af 3 (33,3 %)", "Ikke dækket");
        assertThat(spaced(JourneyMap.of(journey)
                        .coveredBy(comparing)
                        .language(Language.NORWEGIAN)
                        .toTextAlternative()))
                .contains("Dekning", "Kontaktpunkter: 2 av 3 (66,7 %)", "Overganger: 1 av 3 (33,3 %)", "Ikke dekket");
    }

    @Test
    void textFormsPutSharesOfTransitionsThatWereNotCoveredInBrackets() {
        JourneyMap map = JourneyMap.of(journey).coveredBy(comparing);
        String flowchart = map.toMermaidFlowchart()
                .replace("#40;", "(")
                .replace("#41;", ")")
                .replace("#37;", "%");
        assertThat(List.of(map.toDot(), flowchart, map.toMarkdown(), map.toText()))
                .extracting(CoverageOnTheMapTest::spaced)
                .allSatisfy(form ->
                        assertThat(form).contains("(42 %)", "(38 %)", "90 %").doesNotContain("(90 %)"));
    }

    @Test
    void drawsAJourneyWithoutTouchpoints() {
        assertThat(text(Journey.builder("empty", "Empty").build(), ObservedJourneys.of()))
                .contains("Touchpoints: 0 of 0\nTransitions: 0 of 0\n");
    }
}
