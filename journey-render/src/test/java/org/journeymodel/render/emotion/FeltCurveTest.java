package org.journeymodel.render.emotion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Random;
import org.journeymodel.core.model.Emotion;
import org.journeymodel.core.model.Experience;
import org.journeymodel.core.model.Journey;
import org.journeymodel.core.model.Language;
import org.journeymodel.core.model.Persona;
import org.journeymodel.core.model.Stage;
import org.journeymodel.core.model.Touchpoint;
import org.journeymodel.graph.JourneyGraph;
import org.journeymodel.graph.feeling.EmotionCurve;
import org.journeymodel.graph.feeling.PeakEnd;
import org.journeymodel.render.content.MapContent;
import org.journeymodel.render.style.Lane;
import org.junit.jupiter.api.Test;

class FeltCurveTest {

    private static final OptionalDouble UNKNOWN = OptionalDouble.empty();

    private static Journey journey(List<OptionalDouble> valences) {
        List<Touchpoint> touchpoints = new ArrayList<>();
        for (OptionalDouble valence : valences) {
            Experience.Builder experience = Experience.builder("p");
            valence.ifPresent(experience::feels);
            String id = "t" + touchpoints.size();
            touchpoints.add(Touchpoint.builder(id, id)
                    .addExperiences(experience.build())
                    .build());
        }
        return Journey.builder("j", "J")
                .addPersonas(Persona.of("p", "Pat"))
                .addStages(Stage.of("s", "S", touchpoints.toArray(Touchpoint[]::new)))
                .build();
    }

    private static FeltCurve curve(Journey journey) {
        MapContent map = new MapContent(journey, Language.ENGLISH, EnumSet.allOf(Lane.class), List.of(), null, null);
        return new EmotionContent(map).curves().get(0);
    }

    private static FeltCurve curve(double... valences) {
        List<OptionalDouble> all = new ArrayList<>();
        for (double valence : valences) {
            all.add(Double.isNaN(valence) ? UNKNOWN : OptionalDouble.of(valence));
        }
        return curve(journey(all));
    }

    private static String names(FeltCurve curve, int touchpoint) {
        return curve.points()
                .get(touchpoint)
                .map(felt -> curve.names(felt).toString())
                .orElse("unknown");
    }

    @Test
    void namesHighestLowestPeakAndEnd() {
        FeltCurve curve = curve(0.5, -0.7, Double.NaN, 0.3);
        assertThat(names(curve, 0)).isEqualTo("[HIGHEST]");
        assertThat(names(curve, 1)).isEqualTo("[LOWEST, PEAK]");
        assertThat(names(curve, 2)).isEqualTo("unknown");
        assertThat(names(curve, 3)).isEqualTo("[END]");
        // (-0.7 + 0.3) / 2
        assertThat(curve.peakEnd().orElseThrow()).isCloseTo(-0.2, within(1e-12));
    }

    @Test
    void takesTheBadOneOfTwoPeaksEquallyFarAndThenTheFirst() {
        FeltCurve curve = curve(0.7, -0.7, 0.1, -0.7);
        assertThat(curve.peak().orElseThrow().column().index()).isEqualTo(1);
        assertThat(names(curve, 1)).isEqualTo("[LOWEST, PEAK]");
        assertThat(names(curve, 3)).isEqualTo("[END]");
    }

    @Test
    void namesNoHighestOrLowestWhereAllFeelTheSame() {
        FeltCurve curve = curve(0.4, 0.4);
        assertThat(names(curve, 0)).isEqualTo("[PEAK]");
        assertThat(names(curve, 1)).isEqualTo("[END]");
    }

    @Test
    void hasNoPeakEndWithoutAKnownEnd() {
        FeltCurve curve = curve(0.4, Double.NaN);
        assertThat(curve.end()).isEmpty();
        assertThat(curve.peakEnd()).isEmpty();
        assertThat(names(curve, 0)).isEqualTo("[PEAK]");
    }

    @Test
    void hasNothingWhereNothingIsKnown() {
        FeltCurve curve = curve(Double.NaN);
        assertThat(curve.known()).isEmpty();
        assertThat(curve.highest()).isEmpty();
        assertThat(curve.peakEnd()).isEmpty();
    }

    @Test
    void agreesWithTheFeelingsOfTheGraphOnManyJourneys() {
        Random random = new Random(8);
        for (int run = 0; run < 500; run++) {
            List<OptionalDouble> valences = new ArrayList<>();
            for (int size = 1 + random.nextInt(7); size > 0; size--) {
                // Few values, so that equal ones are common.
                valences.add(random.nextInt(4) == 0 ? UNKNOWN : OptionalDouble.of((random.nextInt(7) - 3) / 3.0));
            }
            Journey journey = journey(valences);
            EmotionCurve expected = JourneyGraph.of(journey)
                    .feelings()
                    .as("p")
                    .along(journey.touchpoints().stream().map(Touchpoint::id).toList());
            FeltCurve curve = curve(journey);
            Optional<PeakEnd> peakEnd = expected.peakEnd();
            assertThat(curve.peakEnd()).as("%s", valences).isEqualTo(peakEnd.map(PeakEnd::valence));
            peakEnd.ifPresent(
                    each -> assertThat(curve.peak().map(felt -> felt.column().index()))
                            .contains(each.peak().step()));
            assertThat(curve.lowest().map(felt -> felt.column().index()))
                    .isEqualTo(expected.worst(1).stream().findFirst().map(point -> point.step()));
        }
    }

    @Test
    void saysWhatIsFeltInOneLine() {
        Journey told = Journey.builder("j", "J")
                .addPersonas(Persona.of("p", "Pat"))
                .addStages(Stage.of(
                        "s",
                        "S",
                        Touchpoint.builder("t", "Compares")
                                .addExperiences(Experience.builder("p")
                                        .emotion(Emotion.of(-0.7, "All differ").withLabels("lost", "tired"))
                                        .build())
                                .build()))
                .build();
        EmotionContent content = new EmotionContent(
                new MapContent(told, Language.ENGLISH, EnumSet.allOf(Lane.class), List.of(), null, null));
        FeltCurve curve = content.curves().get(0);
        assertThat(content.title(curve, curve.known().get(0)))
                .isEqualTo("Pat, Compares: very bad (−0.7), peak, end, lost, tired: All differ");
    }
}
