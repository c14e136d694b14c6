package org.journeymodel.testing.generator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.journeymodel.core.flow.JourneyFlow;
import org.journeymodel.core.model.Journey;
import org.journeymodel.core.model.Outcome;
import org.journeymodel.core.model.Touchpoint;
import org.journeymodel.core.observed.JourneyEvent;
import org.journeymodel.core.observed.ObservedJourney;
import org.journeymodel.core.validation.Finding;
import org.journeymodel.core.validation.JourneyValidator;
import org.journeymodel.core.validation.RuleDescription;
import org.journeymodel.graph.simulation.SimulatedJourneys;
import org.journeymodel.json.JourneyJson;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RandomJourneysTest {

    private static RandomJourneys ofManySizes(int seed) {
        return RandomJourneys.seeded(seed)
                .touchpoints(1 + seed % 12)
                .stages(1 + seed % 5)
                .personas(seed % 4)
                .loops(seed % 7)
                .outcomes(seed % 6);
    }

    private static List<Finding> findings(Journey journey) {
        return JourneyValidator.standard().validate(journey).findings();
    }

    @Test
    void nothingIsFoundInValidJourneys() {
        for (int seed = 0; seed < 4_000; seed++) {
            Journey journey = ofManySizes(seed).journey();

            assertThat(findings(journey)).as(journey.id()).isEmpty();
            assertThat(JourneyFlow.of(journey).isSound()).as(journey.id()).isTrue();
        }
    }

    @Test
    void personasCanAlwaysEndToo() {
        for (int seed = 0; seed < 1_000; seed++) {
            Journey journey = ofManySizes(seed).journey();
            JourneyFlow flow = JourneyFlow.of(journey);

            journey.personas()
                    .forEach(persona -> assertThat(flow.forPersona(persona.id()).isSound())
                            .as(journey.id())
                            .isTrue());
        }
    }

    @ParameterizedTest
    @EnumSource
    void aFaultIsFoundByItsRuleAndNoOther(JourneyFault fault) {
        for (int seed = 0; seed < 400; seed++) {
            Journey journey = ofManySizes(seed).broken(fault);

            assertThat(findings(journey)).as(journey.id()).isNotEmpty().allSatisfy(finding -> {
                assertThat(finding.ruleId()).isEqualTo(fault.ruleId());
                assertThat(finding.severity()).isEqualTo(fault.severity());
            });
        }
    }

    @Test
    void thereIsAFaultForEachRuleOfTheStandardValidator() {
        Stream<String> rules = JourneyValidator.standard().rules().stream()
                .map(RuleDescription::id)
                .filter(id -> !id.contains("sub-journey"))
                .filter(id -> !id.startsWith("journey.suppression.") && !id.equals("journey.rule.failed"));

        assertThat(Arrays.stream(JourneyFault.values()).map(JourneyFault::ruleId))
                .containsExactlyInAnyOrderElementsOf(rules.toList());
    }

    @Test
    void journeysHaveTheSizeThatWasAskedFor() {
        for (int seed = 0; seed < 300; seed++) {
            Journey journey = RandomJourneys.seeded(seed)
                    .touchpoints(7)
                    .stages(4)
                    .personas(3)
                    .loops(5)
                    .outcomes(3)
                    .journey();

            assertThat(journey.touchpoints()).hasSize(7);
            assertThat(journey.stages())
                    .hasSize(4)
                    .allMatch(stage -> !stage.touchpoints().isEmpty());
            assertThat(journey.personas()).hasSize(3);
            assertThat(loops(journey)).isEqualTo(5);
            assertThat(journey.touchpoints())
                    .filteredOn(touchpoint -> touchpoint.outcome().isPresent())
                    .hasSize(3);
            assertThat(journey.getTouchpoint("t7").outcome()).contains(Outcome.SUCCESS);
        }
    }

    private static long loops(Journey journey) {
        List<String> order = journey.touchpoints().stream().map(Touchpoint::id).toList();
        return journey.transitions().stream()
                .filter(each -> order.indexOf(each.to()) <= order.indexOf(each.from()))
                .count();
    }

    @Test
    void whatThereIsNoRoomForIsLeftOut() {
        Journey journey = RandomJourneys.seeded(1)
                .touchpoints(2)
                .stages(9)
                .loops(9)
                .outcomes(9)
                .journey();

        assertThat(journey.stages()).hasSize(2);
        assertThat(loops(journey)).isEqualTo(3);
        assertThat(journey.touchpoints()).allMatch(each -> each.outcome().isPresent());
    }

    @Test
    void theLargestJourneyIsValid() {
        Journey journey = RandomJourneys.seeded(5)
                .touchpoints(1_000)
                .stages(40)
                .loops(500)
                .journey();

        assertThat(journey.touchpoints()).hasSize(1_000);
        assertThat(findings(journey)).isEmpty();
    }

    @Test
    void equalSeedsGiveEqualJourneysAndOtherSeedsOthers() {
        assertThat(RandomJourneys.seeded(42).journey())
                .isEqualTo(RandomJourneys.seeded(42).journey());
        assertThat(RandomJourneys.seeded(0).stream()
                        .limit(200)
                        .map(each -> each.toBuilder().id("same").build()))
                .doesNotHaveDuplicates();
    }

    @Test
    void theStreamGoesOnFromSeedToSeed() {
        List<Journey> three = RandomJourneys.seeded(7).stream().limit(3).toList();

        assertThat(three)
                .containsExactly(
                        RandomJourneys.seeded(7).journey(),
                        RandomJourneys.seeded(8).journey(),
                        RandomJourneys.seeded(9).journey());
        assertThat(three.get(2).id()).isEqualTo("random-9");
    }

    @Test
    void documentsOfRandomJourneysReadBackTheSame() {
        RandomJourneys.seeded(0).stream()
                .limit(300)
                .forEach(journey ->
                        assertThat(JourneyJson.read(JourneyJson.write(journey))).isEqualTo(journey));
    }

    @Test
    void customersGoByTheMovesOfTheJourney() {
        Journey journey = RandomJourneys.seeded(3).journey();
        JourneyFlow flow = JourneyFlow.of(journey);
        Set<String> moves = flow.moves().stream()
                .map(move -> move.from().id() + ">" + move.to().id())
                .collect(Collectors.toSet());

        SimulatedJourneys customers = RandomJourneys.seeded(3).customers(journey, 50);

        assertThat(customers.customerCount()).isEqualTo(50);
        assertThat(customers.journeys().flatMap(each -> movesOf(each).stream())).isSubsetOf(moves);
        assertThat(customers).isEqualTo(RandomJourneys.seeded(3).customers(journey, 50));
        assertThat(customers).isNotEqualTo(RandomJourneys.seeded(4).customers(journey, 50));
    }

    private static List<String> movesOf(ObservedJourney journey) {
        List<String> visited =
                journey.events().stream().map(JourneyEvent::touchpoint).toList();
        return IntStream.range(1, visited.size())
                .mapToObj(at -> visited.get(at - 1) + ">" + visited.get(at))
                .toList();
    }

    @Test
    void sizesThatCannotBeAreRefused() {
        assertThatThrownBy(() -> RandomJourneys.seeded(1).touchpoints(0))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Touchpoints of a random journey must be between 1 and 1000, but was 0.");
        assertThatThrownBy(() -> RandomJourneys.seeded(1).loops(-1))
                .hasMessage("Loops of a random journey must be between 0 and 1000000, but was -1.");
    }

    @Test
    void isToldByItsSeedAndSizes() {
        assertThat(RandomJourneys.seeded(42).touchpoints(2))
                .hasToString(
                        "Random journeys from seed 42 with touchpoints 2, stages 2, personas 2, loops 2, outcomes 2");
    }
}
