package org.journeymodel.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.journeymodel.core.model.Journey;
import org.journeymodel.core.model.Language;
import org.journeymodel.core.model.Transition;
import org.journeymodel.core.observed.JourneyEvent;
import org.journeymodel.core.observed.ObservedJourney;
import org.journeymodel.core.observed.ObservedJourneys;
import org.journeymodel.graph.JourneyGraph;
import org.journeymodel.graph.conformance.Conformance;
import org.journeymodel.graph.conformance.DeviationKind;
import org.journeymodel.graph.conformance.FrequentDeviation;
import org.journeymodel.render.content.MapContent;
import org.journeymodel.render.content.Moves;
import org.journeymodel.render.deviation.DeviationSentences;
import org.journeymodel.render.deviation.Deviations;
import org.journeymodel.render.layout.Box;
import org.journeymodel.render.layout.Look;
import org.journeymodel.render.layout.Mark;
import org.journeymodel.render.style.Lane;
import org.junit.jupiter.api.Test;

class PlannedAndObservedTest {

    /** Search, compare, pay; customers may leave at each, and go back from compare to search. */
    private final Journey journey = Journeys.small();

    private final Conformance ten =
            held("5: search compare pay", "3: search pay", "1: search chat compare pay", "1: search compare pay pay");

    private Conformance held(String... lines) {
        return JourneyGraph.of(journey).conformance(Observed.script(lines));
    }

    private JourneyMap map(Conformance conformance) {
        return JourneyMap.of(journey).with(conformance);
    }

    private static String spaced(String text) {
        return text.replace('\u00a0', ' ');
    }

    private String text(Conformance conformance) {
        return spaced(map(conformance).toTextAlternative());
    }

    /**
     * Costs: 3 skipped compare, 1 chat, 1 second pay: 5. At worst, all events and a run of search alone:
     * 5·4 + 3·3 + 5 + 5 = 39. Fitness 1 - 5/39; the mean is (5 + 3·2/3 + 2·4/5)/10. Allowed are 1 entry, 2 moves
     * or ends at search, 3 at compare, 1 at pay, in 10 visits each: 70; nobody ends at search or compare, nobody
     * goes back: 30 escape.
     */
    @Test
    void tellsHowWellTheMapFitsAndWhoDeviated() {
        assertThat(text(ten)).contains("""
                Planned and observed
                Fitness 0.8718, mean of the customers 0.8600, precision 0.5714
                5 of 10 customers (50.0 %) fit the map
                1. 3 of 10 customers (30.0 %) skipped "Compares" between "Searches" and "Pays".
                """);
    }

    @Test
    void saysInEnglishWhatTheAnalysisSays() {
        DeviationSentences sentences = new DeviationSentences(Deviations.of(ten), Language.ENGLISH);
        assertThat(ten.deviations()).hasSize(3);
        for (FrequentDeviation each : ten.deviations()) {
            assertThat(spaced(sentences.sentence(each)))
                    .isEqualTo(each.sentence().replace("where the map has no way to it", "which is not planned there"));
        }
    }

    /** Where nobody may leave but at pay. */
    @Test
    void saysWhereATouchpointOutOfOrderIsPlanned() {
        Journey strict = journey.toBuilder()
                .transitions(List.of(
                        Transition.of("search", "compare").withProbability(1),
                        Transition.of("compare", "pay").withProbability(1)))
                .build();
        Conformance swapped = JourneyGraph.of(strict).conformance(Observed.script("1: search pay compare"));
        FrequentDeviation first = swapped.deviations().get(0);
        assertThat(first.kind()).isEqualTo(DeviationKind.OUT_OF_ORDER);
        assertThat(spaced(JourneyMap.of(strict).with(swapped).toTextAlternative()))
                .contains("1. " + first.sentence() + "\n");
    }

    @Test
    void badgesTheColumnsOfTheMostFrequentDeviations() {
        MapContent content = content(ten);
        List<Box> badges = Drawn.labels(Kinds.whole(map(ten))).stream()
                .filter(label -> label.look() == Look.DEVIATION_BADGE_TEXT)
                .filter(label -> label.lines().equals(List.of("1")))
                .map(Mark.Label::box)
                .toList();
        // In the card, at the touchpoint, at its note in the lane, and in the legend.
        assertThat(badges).hasSize(4);
        assertThat(content.deviationsAt(journey.getTouchpoint("compare"))).contains(1);
        assertThat(content.deviationsAt(journey.getTouchpoint("search"))).isEmpty();
    }

    private MapContent content(Conformance conformance) {
        return new MapContent(
                journey,
                Language.ENGLISH,
                EnumSet.allOf(Lane.class),
                List.of(),
                null,
                null,
                Deviations.of(conformance),
                null);
    }

    private List<String> moves(Conformance conformance, Moves.Made made) {
        return new Moves(content(conformance))
                .all().stream()
                        .filter(move -> move.made() == made)
                        .map(move -> spaced(move.title()))
                        .toList();
    }

    /** Search was visited 10 times, thrice before pay; pay 11 times, once before itself. The chat is no touchpoint. */
    @Test
    void drawsMovesThatWereNotPlannedWithTheShareOfVisitsThatMadeThem() {
        assertThat(moves(ten, Moves.Made.UNPLANNED))
                .containsExactly(
                        "Searches → Pays: +30 %, observed, not planned", "Pays → Pays: +9 %, observed, not planned");
    }

    @Test
    void drawsMovesThatNobodyMadeApart() {
        assertThat(moves(ten, Moves.Made.BY_NOBODY))
                .containsExactly("Compares → Searches: (42 %), planned, made by nobody");
        assertThat(text(ten)).contains("(42 %) go back to Searches, planned, made by nobody");
        assertThat(marks(ten)).contains(Look.UNMADE_LINK, Look.UNMADE_ARROW, Look.UNPLANNED_LINK);
    }

    /** From search over the chat to pay: the map knows no way, but nobody went straight. */
    @Test
    void takesAMoveAroundAnUnknownEventAsMadeButNotAsOneThatLeadsStraightThere() {
        Conformance around = held("1: search chat compare pay", "1: search chat pay");
        assertThat(moves(around, Moves.Made.BY_NOBODY)).noneMatch(title -> title.contains("Searches → Compares"));
        assertThat(moves(around, Moves.Made.UNPLANNED)).isEmpty();
    }

    private List<Look> marks(Conformance conformance) {
        return Kinds.whole(map(conformance)).marks().stream()
                .flatMap(PlannedAndObservedTest::flat)
                .toList();
    }

    private static Stream<Look> flat(Mark mark) {
        if (mark instanceof Mark.Group group) {
            return group.marks().stream().flatMap(PlannedAndObservedTest::flat);
        }
        return mark instanceof Mark.Path path ? Stream.of(path.look()) : Stream.empty();
    }

    @Test
    void tellsAtEachTouchpointWhatHappenedOtherwise() {
        String compares = part(text(ten), "Touchpoint 2 of 3: Compares");
        assertThat(compares)
                .contains("Deviation 1: 3 of 10 customers (30.0 %) skipped \"Compares\"")
                .contains("Deviations: Missing: 3 customers (30.0 %)");
        assertThat(part(text(ten), "Touchpoint 3 of 3: Pays")).contains("Deviations: Ad hoc: 1 customer (10.0 %)");
        assertThat(part(text(ten), "Touchpoint 1 of 3: Searches"))
                .contains("Not on the map: chat: 1 customer (10.0 %), before \"Compares\"");
    }

    private static String part(String text, String heading) {
        String rest = text.substring(text.indexOf(heading));
        int end = rest.indexOf("\nTouchpoint", 1);
        return end < 0 ? rest : rest.substring(0, end);
    }

    @Test
    void countsACustomerOnceWhoFailedTwice() {
        Conformance failing = JourneyGraph.of(journey)
                .conformance(ObservedJourneys.of(
                        ObservedJourney.of(
                                JourneyEvent.of("a", "search"),
                                failed("a", "compare"),
                                JourneyEvent.of("a", "search"),
                                failed("a", "compare")),
                        ObservedJourney.of("b", "search", "compare", "pay")));
        assertThat(text(failing))
                .contains("1. 1 of 2 customers (50.0 %) failed at \"Compares\", 2 times in all.")
                .contains("Deviations: Failing: 1 customer (50.0 %), 2 times in all");
    }

    private static JourneyEvent failed(String customer, String touchpoint) {
        return JourneyEvent.builder()
                .customer(customer)
                .touchpoint(touchpoint)
                .failed(true)
                .build();
    }

    @Test
    void tellsWhoCameLate() {
        Instant noon = Instant.parse("2026-01-01T12:00:00Z");
        Journey timed = journey.toBuilder()
                .transitions(List.of(
                        Transition.of("search", "compare").toBuilder()
                                .latestWaiting(Duration.ofHours(1))
                                .build(),
                        Transition.of("compare", "pay")))
                .build();
        Conformance late = JourneyGraph.of(timed)
                .conformance(ObservedJourneys.of(ObservedJourney.of(
                        JourneyEvent.of("a", "search", noon),
                        JourneyEvent.of("a", "compare", noon.plus(Duration.ofHours(2))),
                        JourneyEvent.of("a", "pay", noon.plus(Duration.ofHours(3))))));
        assertThat(spaced(JourneyMap.of(timed).with(late).toTextAlternative()))
                .contains("1 of 1 customer (100.0 %) fits the map")
                .contains("1. 1 of 1 customer (100.0 %) came late from \"Searches\" to \"Compares\".")
                .contains("Deviations: Late: 1 customer (100.0 %)");
    }

    @Test
    void tellsWhereNobodyCame() {
        assertThat(part(text(held("1: search")), "Touchpoint 3 of 3: Pays")).contains("Deviations: Nobody came here");
    }

    @Test
    void tellsWhatNobodyKnowsWhereNothingElseIsKnown() {
        String text = text(held("2: chat"));
        assertThat(text).contains("precision unknown").contains("visited \"chat\"");
    }

    @Test
    void saysThatNobodyDeviates() {
        String text = text(held("2: search compare pay"));
        assertThat(text)
                .contains("2 of 2 customers (100.0 %) fit the map\nNobody deviates from the map.\n")
                .doesNotContain("Deviations:");
        assertThat(map(held("2: search compare pay")).toSvg()).doesNotContain(">Ad hoc<");
    }

    @Test
    void explainsTheSignsThatItUsesAndNoOthers() {
        String svg = map(ten).toSvg();
        assertThat(svg)
                .contains(">Observed, not planned<", ">Planned, made by nobody<", ">Deviation, by how many customers<")
                .doesNotContain(">Late<", ">Failing<", ">Out of order<");
        assertThat(JourneyMap.of(journey).toSvg()).doesNotContain("made by nobody", "Deviation");
    }

    @Test
    void speaksFourLanguages() {
        assertThat(spaced(map(ten).language(Language.SWEDISH).toTextAlternative()))
                .contains("3 av 10 kunder (30,0 %) hoppade över \"Compares\" mellan \"Searches\" och \"Pays\".")
                .contains("Fitness 0,8718");
        assertThat(spaced(map(ten).language(Language.DANISH).toTextAlternative()))
                .contains("3 af 10 kunder (30,0 %) udelod \"Compares\" mellem \"Searches\" og \"Pays\".");
        assertThat(spaced(map(ten).language(Language.NORWEGIAN).toTextAlternative()))
                .contains("3 av 10 kunder (30,0 %) hoppet over \"Compares\" mellom \"Searches\" og \"Pays\".");
    }

    @Test
    void showsTheLaneOnlyWhereItIsWanted() {
        assertThat(map(ten).lanes(Lane.DEVIATIONS).toTextAlternative()).contains("Deviations: Missing");
        assertThat(map(ten).lanes(Lane.FLOW).toTextAlternative())
                .doesNotContain("Deviations: Missing")
                .contains("Planned and observed");
    }

    /** Of very many that the map does not know, three stand at a column; the rest is counted. */
    @Test
    void countsWhatItHasNoRoomFor() {
        Predicate<String> more = line -> line.contains("and 2 more that the map does not know");
        assertThat(text(held("1: search a", "1: search b", "1: search c", "1: search d", "1: search e"))
                        .lines())
                .anyMatch(more);
        assertThat(text(held("1: search a", "1: search b", "1: search c")).lines())
                .noneMatch(more);
    }

    @Test
    void refusesTheConformanceOfAnotherJourney() {
        Journey other = Journeys.sized(2, 2);
        Conformance conformance = JourneyGraph.of(other).conformance(Observed.of(other));
        assertThatThrownBy(() -> map(conformance))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("The conformance is that of Journey \"sized\": 1 stage, 2 touchpoints, 2 transitions, but"
                        + " the map shows Journey \"vacuum\": 2 stages, 3 touchpoints, 3 transitions. Hold the journey"
                        + " that is drawn against what was observed.");
    }

    @Test
    void everyTextFormTellsWhoDeviated() {
        assertThat(spaced(map(ten).toText())).contains("       # Missing: 3 customers (30.0 %)\n");
        assertThat(spaced(map(ten).toMarkdown())).contains("| Missing: 3 customers (30.0 %) |");
        assertThat(spaced(map(ten).toDot())).contains("+30 %", "(42 %)");
    }

    /** The counts of the analysis and of the map agree, whatever the journey. */
    @Test
    void countsAsOftenAsTheAnalysis() {
        Journey larger = Journeys.sized(13, 3);
        Conformance conformance = JourneyGraph.of(larger).conformance(Observed.of(larger));
        Deviations deviations = Deviations.of(conformance);
        DeviationSentences sentences = new DeviationSentences(deviations, Language.ENGLISH);
        conformance.byTouchpoint().forEach(each -> {
            long kinds = Stream.of(DeviationKind.values())
                    .filter(kind -> each.times(kind) > 0)
                    .count();
            assertThat(sentences.at(each.touchpoint()).stream()
                            .filter(note -> note.kind().isPresent()))
                    .hasSize((int) kinds);
        });
    }
}
