package org.journeymodel.graph.pattern;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;
import static org.assertj.core.api.Assertions.within;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.List;
import java.util.NoSuchElementException;
import org.journeymodel.core.flow.Provenance;
import org.journeymodel.core.model.AttributeValue;
import org.journeymodel.core.model.Experience;
import org.journeymodel.core.model.Journey;
import org.journeymodel.core.model.Outcome;
import org.journeymodel.core.model.Stage;
import org.journeymodel.core.model.Touchpoint;
import org.journeymodel.core.model.Transition;
import org.journeymodel.graph.JourneyGraph;
import org.journeymodel.graph.Scripts;
import org.journeymodel.graph.paths.JourneyPath;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PathPatternTest {

    private static final double BUYING = 0.342 / 0.622;

    private final JourneyGraph example = JourneyGraph.of(Journey.builder("vacuum", "Vacuum")
            .addStages(
                    Stage.of(
                            "consideration",
                            "Consideration",
                            Touchpoint.of("search", "Searches"),
                            Touchpoint.builder("compare", "Compares")
                                    .addExperiences(Experience.builder()
                                            .feels(-0.7, "Every page counts differently")
                                            .build())
                                    .build()),
                    Stage.of(
                            "purchase",
                            "Purchase",
                            Touchpoint.builder("buy", "Buys")
                                    .outcome(Outcome.SUCCESS)
                                    .build()))
            .addTransitions(
                    Transition.of("search", "compare").withProbability(0.9),
                    Transition.of("compare", "search").withProbability(0.42),
                    Transition.of("compare", "buy").withProbability(0.38))
            .build());

    private double probabilityOf(String pattern) {
        return example.pattern(pattern).probability();
    }

    @Test
    void goingBackIsOneMoveAfterTheOther() {
        assertThat(probabilityOf("compare -> search")).isCloseTo(0.9 * 0.42, within(1e-15));
    }

    @Test
    void laterLetsAnyTouchpointsLieBetween() {
        assertThat(probabilityOf("search ->* buy")).isCloseTo(BUYING, within(1e-15));
        assertThat(BUYING).isCloseTo(0.5498, within(5e-5));
    }

    @Test
    void aPatternIsFoundAnywhereInAPath() {
        assertThat(probabilityOf("search -> compare -> buy")).isCloseTo(BUYING, within(1e-15));
    }

    @Test
    void startHoldsAPatternToTheStart() {
        assertThat(probabilityOf("start -> search -> compare -> buy")).isCloseTo(0.9 * 0.38, within(1e-15));
    }

    @Test
    void negatedSetsTellWhatIsNeverVisited() {
        assertThat(probabilityOf("compare -> [^buy]* -> end")).isCloseTo(0.9 - BUYING, within(1e-15));
    }

    @Test
    void endHoldsAPatternToTheEnd() {
        assertThat(probabilityOf("search -> end")).isCloseTo(0.1 / 0.622, within(1e-15));
    }

    @Test
    void groupsAreRepeatedInSequence() {
        assertThat(probabilityOf("(search -> compare){2}")).isCloseTo(0.9 * 0.42 * 0.9, within(1e-15));
    }

    @Test
    void feelingsAreCompared() {
        assertThat(probabilityOf("feeling<-0.5 ->* feeling<-0.5")).isCloseTo(0.9 * 0.42 * 0.9, within(1e-15));
    }

    @Test
    void whoEndsWithoutOutcomeDropsOff() {
        assertThat(probabilityOf("outcome:none -> end")).isCloseTo(1 - BUYING, within(1e-15));
    }

    @Test
    void stagesStandForTheirTouchpoints() {
        assertThat(probabilityOf("start -> stage:consideration{3,} -> (buy | end)"))
                .isCloseTo(0.9 * 0.42, within(1e-15));
    }

    @ParameterizedTest
    @CsvSource({
        "compare, 0.9",
        "[search buy], 1",
        "'start -> [search|buy]', 1",
        "start -> [^search], 0",
        "feeling>0, 0",
        "feeling>=-0.7, 0.9",
        "feeling=-0.7, 0.9",
        "feeling<=-0.7, 0.9",
        "feeling<-0.7, 0",
        "feeling:unknown -> feeling:known, 0.9",
        "start -> [^feeling<0] -> end, 0.1",
        "stage:consideration&feeling<0, 0.9",
        "stage:purchase&feeling<0, 0",
        "start -> . -> end, 0.1",
        "start -> .{2} -> end, 0.18",
        "'start -> .{2,3} -> end', 0.5598", // 0.18, search-compare-search 0.0378, buys at once 0.342
        "start -> search+ -> compare? -> end, 0.28",
        "[^search compare buy], 0",
        "buy*, 1",
        "touchpoint:compare -> 'search', 0.378",
        "end -> search, 0",
        "search -> start, 0",
        "start -> end, 0",
        "buy -> outcome:none | compare -> search, 0.378",
    })
    void theExampleByHand(String pattern, double probability) {
        assertThat(probabilityOf(pattern)).isCloseTo(probability, within(1e-15));
    }

    @Test
    void theMostLikelyMatchesComeFirst() {
        // All who buy: 0.9 · 0.38, then once, twice round by 0.9 · 0.42.
        assertThat(example.pattern("buy").mostLikely(3))
                .extracting(JourneyPath::toString)
                .containsExactly(
                        "search -> compare -> buy 34.2 %",
                        "search -> compare -> search -> compare -> buy 12.9 %",
                        "search -> compare -> search -> compare -> search -> compare -> buy 4.9 %");
        assertThat(example.pattern("start -> search -> compare? -> end").mostLikely(9))
                .extracting(JourneyPath::toString)
                .containsExactly("search -> compare 18.0 %", "search 10.0 %");
        assertThat(example.pattern("buy -> search").mostLikely(9)).isEmpty();
        assertThat(example.pattern("buy").mostLikely(0)).isEmpty();
    }

    @Test
    void pathsAreCountedWithoutAList() {
        assertThat(example.pattern("start -> search -> compare").count()).isEmpty();
        assertThat(example.pattern("start -> search -> compare? -> end").count())
                .contains(BigInteger.TWO);
        assertThat(example.pattern("buy -> search").count()).contains(BigInteger.ZERO);
    }

    @Test
    void pathsAreCountedUpToALength() {
        PathPattern compare = example.pattern("compare");

        assertThat(compare.countUpTo(0)).isEqualTo(BigInteger.ZERO);
        assertThat(compare.countUpTo(1)).isEqualTo(BigInteger.ONE);
        assertThat(compare.countUpTo(3)).isEqualTo(BigInteger.valueOf(4));
    }

    @Test
    void countsGoBeyondAllPrimitives() {
        // 200 times two parallel transitions.
        StringBuilder words = new StringBuilder("t0");
        String[] ways = new String[400];
        for (int at = 0; at < 200; at++) {
            words.append(" t").append(at + 1);
            ways[2 * at] = "t" + at + "->t" + (at + 1) + " .5 x";
            ways[2 * at + 1] = "t" + at + "->t" + (at + 1) + " .5 y";
        }
        JourneyGraph graph = Scripts.graph(words.toString(), ways);

        assertThat(graph.pattern("t7 ->* t199 -> .").count()).contains(BigInteger.TWO.pow(200));
        assertThat(graph.pattern("t7").countUpTo(199)).isEqualTo(BigInteger.ZERO);
        assertThat(graph.pattern("t7").countUpTo(200)).isEqualTo(BigInteger.TWO.pow(200));
        assertThat(graph.pattern("t200 -> .").count()).contains(BigInteger.ZERO);
    }

    @Test
    void aPathThatIsGivenMatchesOrNot() {
        PathPattern pattern = example.pattern("compare -> search ->* buy -> end");

        assertThat(pattern.matches(ids("search compare search compare buy"))).isTrue();
        assertThat(pattern.matches(ids("search compare buy"))).isFalse();
        assertThat(pattern.matches(ids("compare search buy search"))).isFalse();
        assertThat(pattern.matches(ids("compare search buy"))).isTrue();
        assertThat(pattern.matches(example.paths().mostLikely(3).get(2))).isTrue();
        assertThatThrownBy(() -> pattern.matches(List.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("A path must visit at least one touchpoint, but was empty.");
        assertThatThrownBy(() -> pattern.matches(ids("serch")))
                .isInstanceOf(NoSuchElementException.class)
                .hasMessageContaining("has no touchpoint \"serch\". Did you mean \"search\"?");
    }

    private static List<String> ids(String words) {
        return Arrays.asList(words.split(" ", -1));
    }

    @Test
    void whatAMatchRestsOnIsCounted() {
        // b->c is assumed; whoever goes to c directly does not match.
        PathPattern pattern =
                Scripts.graph("a b c", "a->b .5", "a->c .5", "b->c").pattern("b");

        assertThat(pattern.basis())
                .containsExactly(
                        entry(Provenance.DECLARED, 1), entry(Provenance.ASSUMED, 1), entry(Provenance.OBSERVED, 0));
    }

    @Test
    void aPatternTellsItself() {
        PathPattern pattern = example.pattern("start -> search -> end");

        assertThat(pattern).hasToString("\"start -> search -> end\" on journey \"vacuum\"");
        assertThat(pattern.text()).isEqualTo("start -> search -> end");
        assertThat(pattern.toAttributes())
                .isEqualTo(AttributeValue.object()
                        .put("pattern", "start -> search -> end")
                        .put("probability", pattern.probability())
                        .put("paths", "1")
                        .put(
                                "mostLikely",
                                AttributeValue.of(List.of(AttributeValue.object()
                                        .putTexts("touchpoints", List.of("search"))
                                        .put("probability", pattern.probability())
                                        .put("outcome", "abandoned")
                                        .build())))
                        .build());
        assertThat(example.pattern("buy").toAttributes().fields()).doesNotContainKey("paths");
    }

    @Test
    void countsHaveLimits() {
        PathPattern pattern = example.pattern("buy");

        assertThatThrownBy(() -> pattern.mostLikely(10_001))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Count of paths must be between 0 and 10000, but was 10001.");
        assertThatThrownBy(() -> pattern.countUpTo(-1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Count of moves must be between 0 and 10000, but was -1.");
    }
}
