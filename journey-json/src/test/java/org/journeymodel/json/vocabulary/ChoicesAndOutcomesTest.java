package org.journeymodel.json.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.journeymodel.json.vocabulary.BuiltAndRead.asBuiltAndAsRead;
import static org.journeymodel.json.vocabulary.BuiltAndRead.sketch;

import java.time.Duration;
import org.journeymodel.core.flow.FlowMove;
import org.journeymodel.core.flow.JourneyFlow;
import org.journeymodel.core.model.Actor;
import org.journeymodel.core.model.Journey;
import org.journeymodel.core.model.Outcome;
import org.journeymodel.core.model.Persona;
import org.journeymodel.core.model.Touchpoint;
import org.journeymodel.core.model.Transition;
import org.junit.jupiter.api.Test;

/** Which ways customers may go, who chooses, how many go, how long they wait, and how it ends. */
class ChoicesAndOutcomesTest {

    private static final Journey OFFER = sketch(
                    Touchpoint.of("ask", "Asks for an offer"),
                    Touchpoint.of("think", "Thinks it over").toBuilder()
                            .exitProbability(0.75)
                            .build(),
                    ending("accept", Outcome.SUCCESS),
                    ending("declined", Outcome.FAILURE),
                    ending("postpone", Outcome.NEUTRAL))
            .addPersonas(Persona.of("colleen", "Colleen"))
            .addTransitions(
                    Transition.of("ask", "accept")
                            .withTrigger("creditworthy")
                            .withChoice(Actor.COMPANY)
                            .withProbability(0.5)
                            .withWaiting(Duration.ofDays(2))
                            .withLatestWaiting(Duration.ofDays(5)),
                    Transition.of("ask", "declined")
                            .withTrigger("not creditworthy")
                            .withChoice(Actor.COMPANY)
                            .withProbability(0.125)
                            .withWaiting(Duration.ofDays(7))
                            .withLatestWaiting(Duration.ofDays(5)),
                    Transition.of("ask", "postpone").withProbability(0.125),
                    Transition.of("ask", "think").toBuilder()
                            .trigger("too dear")
                            .probability(0.25)
                            .addPersonas("colleen")
                            .build(),
                    Transition.of("think", "ask").withProbability(0.25))
            .build();

    @Test
    void theWaysOutOfATouchpointTellTheirConditions() {
        asBuiltAndAsRead(
                OFFER,
                journey -> assertThat(journey.transitions())
                        .filteredOn(way -> way.from().equals("ask"))
                        .filteredOn(way -> way.trigger().isPresent())
                        .extracting(way -> way.trigger().orElseThrow(), Transition::to)
                        .containsExactly(
                                tuple("creditworthy", "accept"),
                                tuple("not creditworthy", "declined"),
                                tuple("too dear", "think")));
    }

    @Test
    void aWayTellsWhoChoosesIt() {
        asBuiltAndAsRead(OFFER, journey -> {
            assertThat(journey.transitions())
                    .filteredOn(way -> way.choice() == Actor.COMPANY)
                    .extracting(Transition::to)
                    .containsExactly("accept", "declined");
            assertThat(journey.transitions())
                    .filteredOn(way -> way.choice() == Actor.CUSTOMER)
                    .extracting(Transition::to)
                    .containsExactly("postpone", "think", "ask");
        });
    }

    @Test
    void aWayTellsWhomItConcerns() {
        asBuiltAndAsRead(
                OFFER,
                journey -> assertThat(journey.transitions())
                        .filteredOn(way -> way.personas().contains("colleen"))
                        .extracting(Transition::to)
                        .containsExactly("think"));
    }

    @Test
    void aPossiblePathTellsItsProbabilityAndItsWait() {
        asBuiltAndAsRead(OFFER, journey -> {
            FlowMove accepted = JourneyFlow.of(journey).moves().get(0);

            assertThat(accepted.to().id()).isEqualTo("accept");
            assertThat(accepted.share()).isEqualTo(0.5);
            assertThat(accepted.typicalWaiting()).contains(Duration.ofDays(2));
        });
    }

    @Test
    void theLatestWaitingTellsWhereCustomersTypicallyWaitTooLong() {
        asBuiltAndAsRead(
                OFFER,
                journey -> assertThat(journey.transitions())
                        .filteredOn(way -> way.latestWaiting()
                                .filter(latest -> way.waiting().orElseThrow().compareTo(latest) > 0)
                                .isPresent())
                        .extracting(Transition::to)
                        .containsExactly("declined"));
    }

    @Test
    void touchpointsTellHowTheJourneyHasTurnedOut() {
        asBuiltAndAsRead(
                OFFER,
                journey -> assertThat(journey.touchpoints())
                        .filteredOn(each -> each.outcome().isPresent())
                        .extracting(Touchpoint::id, each -> each.outcome().orElseThrow())
                        .containsExactly(
                                tuple("accept", Outcome.SUCCESS),
                                tuple("declined", Outcome.FAILURE),
                                tuple("postpone", Outcome.NEUTRAL)));
    }

    @Test
    void touchpointsWithoutOutcomeTellHowManyAbandonTheJourneyThere() {
        asBuiltAndAsRead(OFFER, journey -> {
            JourneyFlow flow = JourneyFlow.of(journey);
            int think = flow.findIndex("think").orElseThrow();

            assertThat(flow.outcome(think)).isEmpty();
            assertThat(flow.exitShare(think)).isEqualTo(0.75);
        });
    }

    private static Touchpoint ending(String id, Outcome outcome) {
        return Touchpoint.of(id, id).toBuilder().outcome(outcome).build();
    }
}
