package org.journeymodel.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.journeymodel.graph.JourneyGraph;
import org.journeymodel.graph.paths.JourneyPath;
import org.journeymodel.graph.pattern.PathPattern;
import org.journeymodel.graph.pattern.PathPatternException;
import org.journeymodel.json.JourneyJson;
import org.journeymodel.testing.generator.RandomJourneys;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever the text: a pattern that can be asked everything, or an exception that tells where it cannot be read. */
@ExtendWith(CoverageGate.class)
class PatternFuzzTest {

    /** Sound, with two loops, feelings and touchpoints t1 to t8 in stages s1 to s3. */
    private static final JourneyGraph GRAPH =
            JourneyGraph.of(RandomJourneys.seeded(7).journey());

    private static final List<String> TOKENS = List.of(
            "t1",
            " -> ",
            "t2",
            " ->* ",
            "t8",
            ".",
            "(",
            ")",
            "*",
            "+",
            "?",
            " | ",
            "[",
            "]",
            "[^",
            "{2}",
            "{1,}",
            "{2,4}",
            "{1000}",
            "start",
            "end",
            "stage:s1",
            "channel:website",
            "team:service",
            "outcome:success",
            "outcome:none",
            "feeling<0",
            "feeling>=-0.5",
            "feeling:unknown",
            "&",
            "'t3'",
            " ",
            "->",
            "-",
            "t9",
            "feeling=NaN");

    @MethodSource("org.journeymodel.fuzz.Seeds#markedChoices")
    @FuzzTest(maxDuration = "")
    void pattern(byte[] input) {
        String text = Choices.areIn(input) ? joined(Choices.marked(input)) : new String(input, StandardCharsets.UTF_8);
        try {
            holds(GRAPH.pattern(text));
        } catch (PathPatternException refused) {
            assertThat(refused.problem()).isNotBlank();
            assertThat(refused.column()).isPositive();
            JourneyJson.write(refused.toAttributes());
        }
    }

    private static String joined(Choices choices) {
        List<String> tokens = new ArrayList<>();
        for (int count = choices.below(24); count > 0; count--) {
            tokens.add(choices.of(TOKENS));
        }
        return String.join(choices.yes() ? " " : "", tokens);
    }

    private static void holds(PathPattern pattern) {
        assertThat(pattern.probability()).isBetween(0.0, 1.0);
        assertThat(pattern.countUpTo(4)).isNotNegative();
        pattern.count().ifPresent(count -> assertThat(count).isNotNegative());
        List<JourneyPath> paths = pattern.mostLikely(3);
        assertThat(paths).allMatch(pattern::matches);
        assertThat(paths.stream().mapToDouble(JourneyPath::probability).sum())
                .isLessThanOrEqualTo(pattern.probability() + 1e-9);
        JourneyJson.write(pattern.toAttributes());
    }
}
