package org.journeymodel.core.flow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.OptionalDouble;
import java.util.Random;
import org.journeymodel.core.model.Emotion;
import org.journeymodel.core.model.Experience;
import org.journeymodel.core.model.Journey;
import org.journeymodel.core.model.Outcome;
import org.journeymodel.core.model.Persona;
import org.journeymodel.core.model.Stage;
import org.journeymodel.core.model.Touchpoint;
import org.journeymodel.core.model.Transition;
import org.journeymodel.core.observed.FlowStatistics;
import org.junit.jupiter.api.Test;

/** Rule 8: the flow of customers like one persona. */
class PersonaFlowTest {

    private final Touchpoint home = Touchpoint.builder()
            .id("home")
            .name("Home")
            .addExperiences(
                    Experience.builder().emotion(Emotion.of(0.25)).build(),
                    Experience.builder()
                            .persona("colleen")
                            .emotion(Emotion.of(-0.75))
                            .build())
            .build();

    private Journey journey(Transition... transitions) {
        return Journey.builder()
                .id("shopping")
                .name("Shopping")
                .addPersonas(Persona.of("colleen", "Colleen"), Persona.of("bob", "Bob"))
                .addStages(Stage.builder()
                        .id("all")
                        .name("All")
                        .addTouchpoints(
                                home,
                                Touchpoint.of("shop", "Shop"),
                                Touchpoint.of("catalogue", "Catalogue"),
                                Touchpoint.of("search", "Search"))
                        .build())
                .addTransitions(transitions)
                .build();
    }

    private static Transition way(String from, String to, String... personas) {
        return Transition.builder().from(from).to(to).addPersonas(personas).build();
    }

    /** The worked example of the rule. */
    private final JourneyFlow example = JourneyFlow.of(journey(
            way("home", "shop").withProbability(0.5),
            way("home", "catalogue", "bob").withProbability(0.3),
            way("home", "search", "colleen").withProbability(0.1)));

    @Test
    void whatOthersDoIsLeftOutAndTheRestIsDividedByWhatItIs() {
        JourneyFlow hers = example.forPersona("colleen");

        assertThat(hers.movesFrom(0))
                .extracting(FlowMove::to)
                .extracting(Touchpoint::id)
                .containsExactly("shop", "search");
        assertThat(hers.movesFrom(0).get(0).share()).isCloseTo(0.5 / 0.7, within(1e-15));
        assertThat(hers.movesFrom(0).get(1).share()).isCloseTo(0.1 / 0.7, within(1e-15));
        assertThat(hers.exitShare(0)).isCloseTo(0.1 / 0.7, within(1e-15));
        assertThat(hers.movesFrom(0)).extracting(FlowMove::provenance).containsOnly(Provenance.ASSUMED);
        assertThat(hers.exitProvenance(0)).isEqualTo(Provenance.ASSUMED);
        assertThat(hers.isSound()).isTrue();
        assertThat(hers.unreachable()).extracting(Touchpoint::id).containsExactly("catalogue");
        assertThat(hers.persona()).contains("colleen");
        assertThat(hers)
                .hasToString("Flow of journey \"shopping\" for persona \"colleen\": 4 touchpoints, 2 moves,"
                        + " declared, sound");
    }

    @Test
    void allCustomersTogetherGoAllWays() {
        assertThat(example.persona()).isEmpty();
        assertThat(example.movesFrom(0)).extracting(FlowMove::share).containsExactly(0.5, 0.3, 0.1);
        assertThat(example.exitShare(0)).isCloseTo(0.1, within(1e-15));
    }

    @Test
    void sharesOutOfWhichNothingIsTakenStandAsDeclared() {
        JourneyFlow hers = JourneyFlow.of(journey(
                        way("home", "shop").withProbability(0.5),
                        way("home", "search", "colleen").withProbability(0.25),
                        way("shop", "search", "bob").withProbability(0),
                        way("shop", "catalogue").withProbability(0.75)))
                .forPersona("colleen");

        assertThat(hers.moves()).extracting(FlowMove::share).containsExactly(0.5, 0.25, 0.75);
        assertThat(hers.moves()).extracting(FlowMove::provenance).containsOnly(Provenance.DECLARED);
        assertThat(hers.exitProvenance(0)).isEqualTo(Provenance.DECLARED);
    }

    @Test
    void whereOnlyOthersGoOnHerJourneyEndsInADeadEnd() {
        JourneyFlow hers = JourneyFlow.of(
                        journey(way("home", "shop"), way("shop", "search", "bob"), way("shop", "catalogue", "bob")))
                .forPersona("colleen");

        assertThat(hers.exitShare(1)).isEqualTo(1);
        assertThat(hers.exitProvenance(1)).isEqualTo(Provenance.ASSUMED);
        assertThat(hers.deadEnds()).extracting(Touchpoint::id).containsExactly("shop", "catalogue");
        assertThat(hers.isSound()).isTrue();
        assertThat(JourneyFlow.of(hers.journey()).deadEnds())
                .extracting(Touchpoint::id)
                .containsExactly("catalogue");
    }

    @Test
    void theLastTouchpointOutOfWhichOnlyOthersGoIsANeutralEndForHer() {
        JourneyFlow all = JourneyFlow.of(
                journey(way("home", "search"), way("search", "home", "bob").withProbability(0.5)));

        assertThat(all.outcome(3)).isEmpty();
        assertThat(all.forPersona("colleen").outcome(3)).contains(Outcome.NEUTRAL);
        assertThat(all.forPersona("colleen").exitShare(3)).isEqualTo(1);
    }

    @Test
    void aTransitionOfOthersToNowhereIsNoFaultOfHers() {
        JourneyFlow all = JourneyFlow.of(journey(
                way("home", "shop").withProbability(0.5),
                way("home", "gone", "bob").withProbability(0.25),
                way("gone", "shop", "bob")));

        assertThat(all.isSound()).isFalse();
        assertThat(all.forPersona("bob").isSound()).isFalse();
        JourneyFlow hers = all.forPersona("colleen");
        assertThat(hers.isSound()).isTrue();
        assertThat(hers.movesFrom(0).get(0).share()).isCloseTo(0.5 / 0.75, within(1e-15));
        assertThat(hers.exitShare(0)).isCloseTo(0.25 / 0.75, within(1e-15));
    }

    @Test
    void sharesThatCannotBeStandAsTheyAre() {
        JourneyFlow hers = JourneyFlow.of(journey(
                        way("home", "shop").withProbability(0.75),
                        way("home", "catalogue", "bob").withProbability(0.75)))
                .forPersona("colleen");

        assertThat(hers.unbalanced()).extracting(Touchpoint::id).containsExactly("home");
        assertThat(hers.movesFrom(0)).extracting(FlowMove::share).containsExactly(0.75);
        assertThat(hers.movesFrom(0)).extracting(FlowMove::provenance).containsExactly(Provenance.DECLARED);
    }

    @Test
    void transitionsOfOthersWithoutShareAreNotHers() {
        JourneyFlow all = JourneyFlow.of(journey(
                way("home", "shop").withProbability(1), way("home", "catalogue", "bob"), way("home", "search")));

        assertThat(all.withoutShare()).extracting(Transition::to).containsExactly("catalogue", "search");
        assertThat(all.forPersona("colleen").withoutShare())
                .extracting(Transition::to)
                .containsExactly("search");
    }

    @Test
    void numbersOfOthersAreNoNumbersOfHers() {
        JourneyFlow all =
                JourneyFlow.of(journey(way("home", "shop", "bob").withProbability(0.5), way("shop", "search")));

        assertThat(all.hasNumbers()).isTrue();
        assertThat(all.forPersona("bob").hasNumbers()).isTrue();
        assertThat(all.forPersona("colleen").hasNumbers()).isFalse();
    }

    @Test
    void feelingsAreHers() {
        assertThat(example.feeling(0)).isEqualTo(OptionalDouble.of(-0.25));
        assertThat(example.forPersona("colleen").feeling(0)).isEqualTo(OptionalDouble.of(-0.75));
        assertThat(example.forPersona("bob").feeling(0)).isEqualTo(OptionalDouble.of(0.25));
        assertThat(example.forPersona("bob").feeling(1)).isEmpty();
    }

    @Test
    void anUnknownPersonaIsRefusedWithTheNearest() {
        assertThatThrownBy(() -> example.forPersona("coleen"))
                .isInstanceOf(NoSuchElementException.class)
                .hasMessage("Journey \"shopping\" has no persona \"coleen\". Did you mean \"colleen\"?");
        assertThatNullPointerException()
                .isThrownBy(() -> example.forPersona(null))
                .withMessage("persona");
    }

    @Test
    void whatAllCustomersDidIsNotToldApartByPersona() {
        JourneyFlow observed =
                JourneyFlow.of(example.journey(), FlowStatistics.builder().build());

        assertThatThrownBy(() -> observed.forPersona("colleen"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("The flow of journey \"shopping\" rests on statistics of all customers, who cannot be"
                        + " told apart by persona \"colleen\". Read the journey without statistics, or with"
                        + " statistics of such customers alone.");
    }

    /** Shares in sixty-fourths, so that sums are exact: 10,000 touchpoints with ways of all kinds. */
    @Test
    void sharesAreThoseOfAllGivenThatSheCanGo() {
        for (int seed = 0; seed < 10_000; seed++) {
            Random random = new Random(seed);
            List<Transition> ways = new ArrayList<>();
            int open = 64;
            for (int at = 0; at < 1 + random.nextInt(5); at++) {
                int parts = random.nextInt(open + 1);
                open -= parts;
                String[] personas = List.of(
                                new String[0], new String[] {"bob"}, new String[] {"colleen"}, new String[] {
                                    "bob", "colleen"
                                })
                        .get(random.nextInt(4));
                ways.add(Transition.builder()
                        .from("home")
                        .to(List.of("home", "shop", "catalogue", "search").get(random.nextInt(4)))
                        .trigger("way " + at)
                        .probability(parts / 64.0)
                        .addPersonas(personas)
                        .build());
            }
            JourneyFlow hers =
                    JourneyFlow.of(journey(ways.toArray(Transition[]::new))).forPersona("colleen");
            double others = ways.stream()
                    .filter(each -> each.personas().equals(List.of("bob")))
                    .mapToDouble(each -> each.probability().orElseThrow())
                    .sum();
            double sum = hers.exitShare(0);
            for (FlowMove move : hers.movesFrom(0)) {
                double declared = move.transition().orElseThrow().probability().orElseThrow();
                assertThat(move.share()).as("seed %s", seed).isCloseTo(declared / (1 - others), within(1e-15));
                assertThat(move.provenance()).isEqualTo(others > 0 ? Provenance.ASSUMED : Provenance.DECLARED);
                assertThat(move.transition().orElseThrow().personas()).isNotEqualTo(List.of("bob"));
                sum += move.share();
            }
            assertThat(sum).as("seed %s", seed).isCloseTo(1, within(1e-14));
            assertThat(hers.exitShare(0))
                    .as("seed %s", seed)
                    .isCloseTo(others == 1 ? 1 : open / 64.0 / (1 - others), within(1e-15));
        }
    }
}
