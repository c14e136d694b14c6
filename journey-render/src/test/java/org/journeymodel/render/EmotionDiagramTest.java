package org.journeymodel.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.stream.Stream;
import org.journeymodel.core.model.Journey;
import org.journeymodel.core.model.Language;
import org.journeymodel.render.layout.Box;
import org.journeymodel.render.layout.Look;
import org.journeymodel.render.layout.Mark;
import org.journeymodel.render.svg.StyleSheet;
import org.junit.jupiter.api.Test;

class EmotionDiagramTest {

    private static final Set<Look> CURVES = Set.of(Look.CURVE, Look.CURVE_SECOND, Look.CURVE_THIRD, Look.CURVE_FOURTH);

    private final Journey journey = Journeys.feelings();
    private final EmotionDiagram diagram = EmotionDiagram.of(journey);

    private static List<Mark> marks(EmotionDiagram diagram) {
        List<Mark> all = new ArrayList<>();
        for (Mark mark : Kinds.whole(diagram).marks()) {
            all.add(mark);
            if (mark instanceof Mark.Group group) {
                all.addAll(group.marks());
            }
        }
        return all;
    }

    private static Stream<Mark.Path> curves(EmotionDiagram diagram) {
        return marks(diagram).stream()
                .flatMap(mark -> mark instanceof Mark.Path path ? Stream.of(path) : Stream.empty())
                .filter(path -> CURVES.contains(path.look()) && path.data().contains("C"));
    }

    private static List<Mark.Label> labels(EmotionDiagram diagram, String text) {
        return Drawn.labels(Kinds.whole(diagram)).stream()
                .filter(label -> String.join(" ", label.lines()).equals(text))
                .toList();
    }

    /** 0.5 at search, -0.7 at compare, at the end nothing is known. */
    @Test
    void tellsHowTheJourneyIsRemembered() {
        assertThat(EmotionDiagram.of(Journeys.small()).toTextAlternative())
                .contains("""
                Colleen
                “No time.”
                Peak: Compares, very bad (−0.7)
                End: Pays, feeling not known
                Highest: Searches, good (+0.5)
                Lowest: Compares, very bad (−0.7)
                Touchpoints with a known feeling: 2 of 3
                """)
                .contains("""
                Touchpoint 2 of 3: Compares
                  Channels: Website
                  Feeling: Colleen – very bad (−0.7): Every page differs
                  Colleen: lowest point, peak
                """);
    }

    @Test
    void tellsDriversAndWordsOfAFeeling() {
        assertThat(diagram.personas("a").toTextAlternative()).contains("""
                Touchpoint 4 of 6: Step 3
                  Moment of truth
                  Feeling: Ann – neutral (−0.1): Because of number 3
                  Drivers: Wants to be done (severity 1 of 5, assumption)
                  Ann: labelled
                """);
    }

    /** Ann is known at steps 0, 1, 3, 4 and 5; before step 4 stands a stage without touchpoints. */
    @Test
    void leavesAGapWhereNothingIsKnown() {
        assertThat(curves(diagram.personas("a"))).hasSize(2);
        long unknown = marks(diagram.personas("a")).stream()
                .filter(mark -> mark instanceof Mark.Disc disc && disc.look() == Look.UNKNOWN)
                .count();
        assertThat(unknown).as("one gap, and the sign in the legend").isEqualTo(2);
    }

    @Test
    void tellsFourCurvesApartByTheirDashesToo() {
        assertThat(CURVES.stream().map(look -> StyleSheet.of(look).more())).doesNotHaveDuplicates();
        assertThat(CURVES.stream().map(look -> StyleSheet.of(look).stroke())).doesNotHaveDuplicates();
        assertThat(curves(diagram).map(Mark.Path::look).distinct()).containsExactlyInAnyOrderElementsOf(CURVES);
    }

    @Test
    void namesEachCurveAtItsEnd() {
        double lastColumn = labels(diagram, "Step 5").get(0).box().right();
        for (String name : List.of("Ann", "Cem", "Dana", "Eve")) {
            assertThat(labels(diagram, name))
                    .as(name)
                    .anyMatch(label -> label.box().x() > lastColumn && label.look() == Look.LANE_TITLE);
        }
        assertThat(labels(diagram.personas("a"), "Ann"))
                .as("one curve alone is named in its title")
                .noneMatch(label -> label.look() == Look.LANE_TITLE);
        assertThat(labels(diagram.personas("a"), "Feeling: Ann")).hasSize(1);
    }

    @Test
    void drawsFourCurvesInAChartAndTheFifthInAnother() {
        assertThat(labels(diagram, "Feeling")).hasSize(2);
        assertThat(labels(diagram.personas("a", "b", "c", "d"), "Feeling")).hasSize(1);
    }

    @Test
    void putsGoodReasonsAboveAndBadOnesBelowTheScale() {
        EmotionDiagram small = EmotionDiagram.of(Journeys.small());
        Box best = labels(small, "very good").get(0).box();
        Box worst = labels(small, "very bad").get(0).box();
        assertThat(labels(small, "Highest point").get(0).box().bottom()).isLessThan(best.y());
        assertThat(labels(small, "Every page differs").get(0).box().y()).isGreaterThan(worst.bottom());
    }

    @Test
    void ringsPeakAndEnd() {
        long rings = marks(diagram.personas("a")).stream()
                .filter(mark -> mark instanceof Mark.Disc disc && disc.look() == Look.REMEMBERED)
                .count();
        assertThat(rings).as("peak, end, and the sign in the legend").isEqualTo(3);
    }

    @Test
    void givesMomentsOfTruthAGroundOfTheirOwn() {
        long grounds = marks(diagram.personas("a")).stream()
                .filter(mark -> mark instanceof Mark.Rectangle box && box.look() == Look.MOMENT_GROUND)
                .count();
        assertThat(grounds).as("step 3, and the sign in the legend").isEqualTo(2);
    }

    @Test
    void saysOfWhomNothingIsKnown() {
        assertThat(diagram.toTextAlternative()).contains("Unknown Una\nNo feeling is known.\n");
    }

    @Test
    void saysWhatToDeclareWhereNoFeelingIsKnown() {
        EmotionDiagram none = EmotionDiagram.of(Journeys.blueprint());
        String sentence = "No feeling is known yet. Declare what personas feel at touchpoints, from -1 to 1, and why.";
        assertThat(none.toTextAlternative()).contains("\n" + sentence + "\n");
        assertThat(labels(none, sentence)).hasSize(1);
        assertThat(none.language(Language.NORWEGIAN).toHtml()).contains("Ingen følelse er kjent ennå.");
    }

    @Test
    void drawsAllCustomersWhereThereIsNoPersona() {
        Journey nobody = Journeys.small().toBuilder().personas(List.of()).build();
        assertThat(EmotionDiagram.of(nobody).toTextAlternative())
                .contains("Feelings\nPeak: Compares, very bad (−0.7)\n")
                .contains("  Feelings: lowest point, peak\n");
    }

    @Test
    void refusesAPersonaThatTheJourneyDoesNotHave() {
        assertThatThrownBy(() -> EmotionDiagram.of(Journeys.small()).personas("coleen"))
                .isInstanceOf(NoSuchElementException.class)
                .hasMessage("Journey \"vacuum\" has no persona \"coleen\". Did you mean \"colleen\"?");
    }

    @Test
    void drawsAJourneyWhoseReferencesLeadNowhere() {
        assertThat(EmotionDiagram.of(Journeys.unsound()).toSvg()).contains("First of two", "Second of two");
        assertThat(EmotionDiagram.of(Journeys.unsound()).toTextAlternative())
                .contains("Lowest: First of two, bad (−0.5)");
    }

    @Test
    void keepsItsJourneyAndDescribesItself() {
        assertThat(diagram.journey()).isEqualTo(journey);
        assertThat(diagram).hasToString("Emotion diagram of " + journey);
    }
}
