package org.journeymodel.graph.feeling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.journeymodel.graph.Scripts.graph;
import static org.journeymodel.graph.Scripts.journey;
import static org.journeymodel.graph.Scripts.seen;

import java.util.Map;
import org.assertj.core.data.Offset;
import org.journeymodel.core.flow.Provenance;
import org.journeymodel.core.model.Journey;
import org.journeymodel.core.model.Transition;
import org.journeymodel.core.validation.InvalidJourneyException;
import org.journeymodel.graph.JourneyGraph;
import org.junit.jupiter.api.Test;

/**
 * What customers feel over the whole flow. In the example, that of the Javadoc, s is visited 1/0.622
 * times, c 0.9/0.622 and b 0.342/0.622; s feels 0.2, c -0.7, and of b nothing is known.
 */
class FlowFeelingsTest {

    private static final Offset<Double> ROUNDING = within(1e-12);

    private final FlowFeelings example =
            graph("s^.2 c^-.7 b+", "s->c .9", "c->s .42", "c->b .38").feelings().overFlow();

    private static FlowFeelings of(String touchpoints, String... transitions) {
        return graph(touchpoints, transitions).feelings().overFlow();
    }

    private static void isMean(MeanValence found, double valence, double coverage) {
        assertThat(found.valence().orElseThrow()).isCloseTo(valence, ROUNDING);
        assertThat(found.coverage()).isCloseTo(coverage, ROUNDING);
    }

    @Test
    void meanIsWeightedByVisitsAndSoIsItsCoverage() {
        isMean(example.mean(), (0.2 - 0.7 * 0.9) / 1.9, 1.9 / 2.242);
        assertThat(example).hasToString("mean -0.23 (84.7 % known), end -0.38 (45.0 % known)");
    }

    @Test
    void endIsWeightedByWhereCustomersEnd() {
        isMean(example.end(), (0.1 * 0.2 - 0.18 * 0.7) / 0.28, 0.28 / 0.622);
    }

    @Test
    void mostPainIsFeltWhereVisitsTimesNegativeValenceIsHighest() {
        // Everybody passes a, b, c; two tenths of them d. b and c tie, and stand in order.
        FlowFeelings feelings = of("a^.5 b^-.25 c^-.25 d^-1", "a->b", "b->c", "c->d .2");

        assertThat(feelings.painPoints())
                .extracting(PainPoint::toString)
                .containsExactly(
                        "b: -0.25, 1.0 visits, 35.7 % of all pain",
                        "c: -0.25, 1.0 visits, 35.7 % of all pain", "d: -1.00, 0.2 visits, 28.6 % of all pain");
        assertThat(feelings.areaBelowNeutral().orElseThrow()).isCloseTo(0.7, ROUNDING);
        assertThat(feelings.painPoints().get(2).pain()).isCloseTo(0.2, ROUNDING);
    }

    @Test
    void painOfTheExampleIsAllAtCompare() {
        assertThat(example.painPoints()).hasSize(1);
        assertThat(example.painPoints().get(0).pain()).isCloseTo(0.63 / 0.622, ROUNDING);
        assertThat(example.painPoints().get(0).share()).isEqualTo(1);
        assertThat(example.areaBelowNeutral().orElseThrow()).isCloseTo(0.63 / 0.622, ROUNDING);
    }

    @Test
    void whatNobodyVisitsHurtsNobody() {
        FlowFeelings feelings = of("a^.5 b^-1 c+", "a->c", "b->c");

        assertThat(feelings.painPoints()).isEmpty();
        assertThat(feelings.areaBelowNeutral()).hasValue(0);
        isMean(feelings.mean(), 0.5, 0.5);
        assertThat(feelings.probabilityOfFeelingBelow(0)).isZero();
    }

    @Test
    void feelingsFallMostOnTheMoveThatIsOftenGoneAndSteep() {
        MoveDrop drop = example.drops().get(0);

        assertThat(example.drops()).hasSize(1);
        assertThat(drop.times()).isCloseTo(0.9 / 0.622, ROUNDING);
        assertThat(drop.expected()).isCloseTo(0.9 * 0.9 / 0.622, ROUNDING);
        assertThat(drop.move().provenance()).isEqualTo(Provenance.DECLARED);
        assertThat(drop).hasToString("s -> c: falls by 0.90, 1.4 times, 100.0 % of all falls");
        assertThat(example.coverageOfMoves()).isCloseTo((0.9 + 0.378) / (0.9 + 0.378 + 0.342), ROUNDING);
    }

    @Test
    void aSteepButRareFallComesAfterAShallowOneThatAllTake() {
        // a to b falls by 0.5 for all; b to c by 1.5 for a fifth; b to d by 0.5 for a tenth.
        FlowFeelings feelings = of("a^1 b^.5 c^-1 d^0", "a->b", "b->c .2", "b->d .1");

        assertThat(feelings.drops()).extracting(drop -> drop.move().to().id()).containsExactly("b", "c", "d");
        assertThat(feelings.drops().get(1).share()).isCloseTo(0.3 / 0.85, ROUNDING);
    }

    @Test
    void theShareWhoEverFeelBelowIsThatOfEverGettingThere() {
        assertThat(example.probabilityOfFeelingBelow(0)).isCloseTo(0.9, ROUNDING);
        assertThat(example.everBelowNeutral()).isCloseTo(0.9, ROUNDING);
        assertThat(example.probabilityOfFeelingBelow(-0.7)).isZero();
        assertThat(example.probabilityOfFeelingBelow(0.2)).isCloseTo(0.9, ROUNDING);
        assertThat(example.probabilityOfFeelingBelow(0.25)).isEqualTo(1);
    }

    @Test
    void aValenceThatCannotBeIsRefused() {
        assertThatThrownBy(() -> example.probabilityOfFeelingBelow(3))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Valence must be between -1 and 1, but was 3.0. Turn a score of another scale into valence"
                        + " with EmotionScale.of(min, neutral, max).");
        assertThatThrownBy(() -> example.probabilityOfFeelingBelow(Double.NaN))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void theExpectedLowestIsOverTheWaysOfCustomers() {
        isMean(example.expectedLowest(), 0.9 * -0.7 + 0.1 * 0.2, 1);
    }

    @Test
    void whoMeetsNoKnownFeelingHasNoLowestOne() {
        // A quarter go to b, which feels -0.5; of them a half on to c, which feels -1.
        FlowFeelings feelings = of("a b^-.5 c^-1", "a->b .25", "b->c .5");

        isMean(feelings.expectedLowest(), -0.75, 0.25);
    }

    @Test
    void aJourneyOfWhichNoFeelingIsKnownHasNoFigures() {
        FlowFeelings unknown = of("a b c");

        assertThat(unknown.mean()).isEqualTo(MeanValence.NOTHING);
        assertThat(unknown.end()).isEqualTo(MeanValence.NOTHING);
        assertThat(unknown.expectedLowest()).isEqualTo(MeanValence.NOTHING);
        assertThat(unknown.areaBelowNeutral()).isEmpty();
        assertThat(unknown.painPoints()).isEmpty();
        assertThat(unknown.drops()).isEmpty();
        assertThat(unknown.coverageOfMoves()).isZero();
        assertThat(unknown.probabilityOfFeelingBelow(1)).isZero();
    }

    @Test
    void whereNobodyMovesAllMovesAreCovered() {
        assertThat(of("a").coverageOfMoves()).isEqualTo(1);
    }

    @Test
    void feelingsRestOnWhatCustomersDidWhereTheyWereSeen() {
        FlowFeelings feelings = JourneyGraph.of(
                        journey("a^1 b^-1 c^0", "a->b .5", "a->c .5"), seen("a b", "a b", "a b", "a c"))
                .feelings()
                .overFlow();

        // Four visits of a, three of b, one of c.
        isMean(feelings.mean(), 1 / 8.0, 1);
        isMean(feelings.end(), -0.75, 1);
        assertThat(feelings.basis())
                .isEqualTo(Map.of(Provenance.OBSERVED, 2, Provenance.ASSUMED, 0, Provenance.DECLARED, 0));
    }

    @Test
    void aPersonaFeelsHerOwnAndGoesTheWayOfAll() {
        JourneyFeelings both = JourneyGraph.of(FeelingFixtures.journey(
                        FeelingFixtures.touchpoint("a", 1, -1), FeelingFixtures.touchpoint("b", Double.NaN, -0.5)))
                .feelings();

        isMean(both.overFlow().mean(), -0.25, 1);
        isMean(both.as("ann").overFlow().mean(), 1, 0.5);
        isMean(both.as("bob").overFlow().mean(), -0.75, 1);
        assertThat(both.as("bob").as("ann").overFlow().persona()).hasValue("ann");
        assertThat(both.as("ann").overFlow())
                .isSameAs(both.as("ann").overFlow())
                .hasToString("\"ann\": mean +1.00 (50.0 % known), end unknown");
    }

    @Test
    void goingRoundAThousandMillionTimesLosesNothing() {
        // e = 1e-9: s and c are visited 1e9 times each, but for the last way out.
        FlowFeelings feelings = of("s^.5 c^-.5 b^1", "s->c 1", "c->s .999999999", "c->b .000000001");

        assertThat(feelings.mean().valence().orElseThrow()).isCloseTo(1 / (2e9 + 1), within(1e-15));
        isMean(feelings.end(), 1, 1);
        assertThat(feelings.areaBelowNeutral().orElseThrow()).isCloseTo(0.5e9, within(1e3));
    }

    @Test
    void anUnsoundJourneyIsRefusedAsItsFlowIs() {
        JourneyGraph trapped = graph("a^1 b^-1 c", "a->b .5", "b->b 1");

        assertThatThrownBy(() -> trapped.feelings().overFlow())
                .isInstanceOf(InvalidJourneyException.class)
                .hasMessageContaining("ERROR journey.touchpoint.trap at /stages/0/touchpoints/1");
    }

    @Test
    void asAPersonaEverybodyGoesWhereForAPersonaOnlySheDoes() {
        // Half of all go to help and half to pay; ann would feel -1 at help, where only bob is sent.
        Journey declared = FeelingFixtures.journey(
                FeelingFixtures.touchpoint("home", Double.NaN, Double.NaN),
                FeelingFixtures.touchpoint("help", -1, -1),
                FeelingFixtures.touchpoint("pay", 1, 1));
        Journey journey = declared.toBuilder()
                .addTransitions(
                        Transition.builder()
                                .from("home")
                                .to("help")
                                .probability(0.5)
                                .addPersonas("bob")
                                .build(),
                        Transition.of("home", "pay").withProbability(0.5))
                .build();
        JourneyGraph graph = JourneyGraph.of(journey);

        isMean(graph.feelings().as("ann").overFlow().mean(), 0, 0.5);
        isMean(graph.forPersona("ann").feelings().overFlow().mean(), 1, 0.5);
    }
}
