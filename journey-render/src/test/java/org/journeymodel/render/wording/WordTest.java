package org.journeymodel.render.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.journeymodel.core.model.Language;
import org.journeymodel.render.atlas.AtlasWord;
import org.journeymodel.render.blueprint.BlueprintWord;
import org.journeymodel.render.content.EvidenceWord;
import org.journeymodel.render.coverage.CoverageWord;
import org.journeymodel.render.deviation.DeviationWord;
import org.journeymodel.render.difference.DifferenceWord;
import org.journeymodel.render.emotion.EmotionWord;
import org.journeymodel.render.empathy.EmpathyWord;
import org.journeymodel.render.flowgraph.GraphWord;
import org.journeymodel.render.spatial.SpatialWord;
import org.journeymodel.render.stepflow.StepWord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class WordTest {

    static Stream<Wording> words() {
        return Stream.<Wording[]>of(
                        Word.values(),
                        BlueprintWord.values(),
                        EmotionWord.values(),
                        EmpathyWord.values(),
                        GraphWord.values(),
                        StepWord.values(),
                        SpatialWord.values(),
                        AtlasWord.values(),
                        CoverageWord.values(),
                        DeviationWord.values(),
                        DifferenceWord.values(),
                        EvidenceWord.values())
                .flatMap(Stream::of);
    }

    @ParameterizedTest
    @MethodSource("words")
    void fillsTheSamePlacesInEveryLanguage(Wording word) {
        String english = word.in(Language.ENGLISH, "<one>", "<two>");
        for (Language language : Language.values()) {
            String said = word.in(language, "<one>", "<two>");
            assertThat(said).isNotBlank().doesNotContain("{", "}");
            assertThat(said.contains("<one>")).isEqualTo(english.contains("<one>"));
            assertThat(said.contains("<two>")).isEqualTo(english.contains("<two>"));
        }
    }

    @Test
    void takesBracesOfATextForText() {
        assertThat(Word.GO_BACK.in(Language.ENGLISH, "{1}", "{0}")).isEqualTo("{1} go back to {0}");
    }

    @Test
    void isolatesATextThatRunsFromRightToLeft() {
        assertThat(Word.WANTS.in(Language.ENGLISH, "שלום")).isEqualTo("Goal: \u2068שלום\u2069");
        assertThat(Word.WANTS.in(Language.ENGLISH, "Peace")).isEqualTo("Goal: Peace");
    }

    @Test
    void roundsNoShareToNothingOrAll() {
        Numbers numbers = new Numbers(Language.ENGLISH);
        assertThat(numbers.percent(0)).isEqualTo("0\u00a0%");
        assertThat(numbers.percent(0.0001)).isEqualTo("<\u00a00.1\u00a0%");
        assertThat(numbers.percent(0.004)).isEqualTo("0.4\u00a0%");
        assertThat(numbers.percent(0.00996)).isEqualTo("1\u00a0%");
        assertThat(numbers.percent(0.424)).isEqualTo("42\u00a0%");
        assertThat(numbers.percent(0.999)).isEqualTo(">\u00a099\u00a0%");
        assertThat(numbers.percent(1)).isEqualTo("100\u00a0%");
    }

    @Test
    void writesFiguresAsTheLanguageDoes() {
        assertThat(new Numbers(Language.SWEDISH).percent(0.004)).isEqualTo("0,4\u00a0%");
        assertThat(new Numbers(Language.ENGLISH).decimal(5.72, 1)).isEqualTo("5.7");
        assertThat(new Numbers(Language.DANISH).decimal(5.72, 1)).isEqualTo("5,7");
        assertThat(new Numbers(Language.ENGLISH).duration(Duration.ofHours(51))).isEqualTo("2\u00a0d\u00a03\u00a0h");
        assertThat(new Numbers(Language.SWEDISH).duration(Duration.ofHours(51))).isEqualTo("2\u00a0d\u00a03\u00a0tim");
        assertThat(new Numbers(Language.NORWEGIAN).duration(Duration.ofHours(51)))
                .isEqualTo("2\u00a0d\u00a03\u00a0t");
    }

    @Test
    void namesAFifthOfTheScaleEach() {
        Numbers numbers = new Numbers(Language.ENGLISH);
        assertThat(numbers.feeling(OptionalDouble.of(-1))).isEqualTo("very bad (−1.0)");
        assertThat(numbers.feeling(OptionalDouble.of(-0.6))).isEqualTo("bad (−0.6)");
        assertThat(numbers.feeling(OptionalDouble.of(-0.01))).isEqualTo("neutral (0.0)");
        assertThat(numbers.feeling(OptionalDouble.of(0.6))).isEqualTo("good (+0.6)");
        assertThat(numbers.feeling(OptionalDouble.of(0.9))).isEqualTo("very good (+0.9)");
        assertThat(numbers.feeling(OptionalDouble.empty())).isEqualTo("feeling not known");
    }
}
