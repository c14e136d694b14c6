package org.journeymodel.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.journeymodel.graph.Scripts.seen;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.journeymodel.core.flow.JourneyFlow;
import org.journeymodel.core.insight.ActionItem;
import org.journeymodel.core.model.Journey;
import org.journeymodel.core.model.Persona;
import org.journeymodel.core.observed.JourneyEvent;
import org.journeymodel.core.observed.ObservedJourney;
import org.journeymodel.core.observed.ObservedJourneys;
import org.journeymodel.core.progress.ProgressListener;
import org.journeymodel.core.validation.InvalidJourneyException;
import org.journeymodel.graph.agreement.Agreement;
import org.journeymodel.graph.agreement.AgreementOptions;
import org.journeymodel.graph.conformance.Conformance;
import org.journeymodel.graph.conformance.ConformanceOptions;
import org.journeymodel.graph.drift.Drift;
import org.journeymodel.graph.effect.ActionEffect;
import org.journeymodel.graph.measure.MeasureOptions;
import org.journeymodel.graph.review.JourneyReview;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** All that hold customers against a map ask the same of both. */
class HeldAgainstTheMapTest {

    private static final LocalDate DAY = LocalDate.EPOCH.plusDays(1);

    /** What each makes of a map and a log; by the front door, and by the analysis itself. */
    private enum Held {
        CONFORMANCE {
            @Override
            Object byGraph(JourneyGraph graph, ObservedJourneys log) {
                return graph.conformance(log);
            }

            @Override
            Object byItself(JourneyFlow flow, ObservedJourneys log) {
                return Conformance.of(flow, log, ConformanceOptions.standard(), ProgressListener.none());
            }
        },
        AGREEMENT {
            @Override
            Object byGraph(JourneyGraph graph, ObservedJourneys log) {
                return graph.agreement(log);
            }

            @Override
            Object byItself(JourneyFlow flow, ObservedJourneys log) {
                return Agreement.of(flow, log, AgreementOptions.standard(), ProgressListener.none());
            }
        },
        DRIFT {
            @Override
            Object byGraph(JourneyGraph graph, ObservedJourneys log) {
                return graph.drift(twice(log));
            }

            @Override
            Object byItself(JourneyFlow flow, ObservedJourneys log) {
                return Drift.of(flow, twice(log), MeasureOptions.standard(), ProgressListener.none());
            }
        },
        EFFECT {
            @Override
            Object byGraph(JourneyGraph graph, ObservedJourneys log) {
                return graph.effect("chat", log);
            }

            @Override
            Object byItself(JourneyFlow flow, ObservedJourneys log) {
                return ActionEffect.of(
                        flow, "chat", log, ZoneOffset.UTC, MeasureOptions.standard(), ProgressListener.none());
            }
        },
        REVIEW {
            @Override
            Object byGraph(JourneyGraph graph, ObservedJourneys log) {
                return graph.review(log, DAY);
            }

            @Override
            Object byItself(JourneyFlow flow, ObservedJourneys log) {
                return JourneyReview.of(
                        flow, log, Map.of(), DAY, ZoneOffset.UTC, MeasureOptions.standard(), ProgressListener.none());
            }
        };

        abstract Object byGraph(JourneyGraph graph, ObservedJourneys log);

        abstract Object byItself(JourneyFlow flow, ObservedJourneys log);
    }

    private static Map<String, ObservedJourneys> twice(ObservedJourneys log) {
        Map<String, ObservedJourneys> periods = new LinkedHashMap<>();
        periods.put("Q1", log);
        periods.put("Q2", log);
        return periods;
    }

    private static Journey map(String touchpoints, String... transitions) {
        return Scripts.journey(touchpoints, transitions).toBuilder()
                .addActionItems(
                        ActionItem.builder("chat", "Add a chat").done(DAY).build())
                .build();
    }

    private static ObservedJourneys log(String... paths) {
        List<ObservedJourney> journeys = new ArrayList<>();
        for (String path : paths) {
            ObservedJourney.Builder journey = ObservedJourney.builder();
            for (String touchpoint : path.split(" ", -1)) {
                journey.addEvents(JourneyEvent.builder()
                        .customer("u" + journeys.size())
                        .touchpoint(touchpoint)
                        .time(Instant.EPOCH.plusSeconds(86_400L * journeys.size()))
                        .build());
            }
            journeys.add(journey.build());
        }
        return ObservedJourneys.of(journeys);
    }

    @ParameterizedTest
    @EnumSource
    void whatIsDeclaredCountsWhateverTheFlowRestsOn(Held held) {
        Journey shop = map("search compare pay+", "search->compare", "compare->pay .5");
        // Nobody was seen to compare: of the observed flow, search -> pay would fit.
        JourneyFlow observed = JourneyFlow.of(shop, seen("search pay", "search pay"));
        ObservedJourneys log = log("search pay", "search compare pay", "search pay");

        Object declared = held.byGraph(JourneyGraph.of(shop), log);
        assertThat(held.byItself(observed, log)).isEqualTo(declared);
        assertThat(held.byItself(JourneyFlow.of(shop), log)).isEqualTo(declared);
        assertThat(held.byGraph(JourneyGraph.of(shop, seen("search pay", "search pay")), log))
                .isEqualTo(declared);
    }

    @ParameterizedTest
    @EnumSource
    void nobodyIsRefused(Held held) {
        Journey shop = map("search pay+");
        String message = held == Held.DRIFT
                ? "Period \"Q1\" has no customer, so there is nothing to compare. Leave it out."
                : "Observed journeys must be of at least one customer, but were of none. Leave out periods and segments"
                        + " in which nobody was seen.";
        assertThatIllegalArgumentException()
                .isThrownBy(() -> held.byGraph(JourneyGraph.of(shop), log()))
                .withMessage(message);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> held.byItself(JourneyFlow.of(shop), log()))
                .withMessage(message);
    }

    @ParameterizedTest
    @EnumSource
    void aMapWithErrorsIsRefused(Held held) {
        // Shares of a add up to 1.6.
        Journey broken = map("a b c", "a->b .8", "a->c .8");
        assertThatThrownBy(() -> held.byGraph(JourneyGraph.of(broken), log("a b", "a c")))
                .isInstanceOf(InvalidJourneyException.class)
                .hasMessageContaining("1.6");
        assertThatThrownBy(() -> held.byItself(JourneyFlow.of(broken), log("a b", "a c")))
                .isInstanceOf(InvalidJourneyException.class)
                .hasMessageContaining("1.6");
    }

    @ParameterizedTest
    @EnumSource
    void aMapWithoutTouchpointsIsRefused(Held held) {
        Journey empty = Journey.builder()
                .id("empty")
                .name("Empty")
                .addActionItems(
                        ActionItem.builder("chat", "Add a chat").done(DAY).build())
                .build();
        assertThatThrownBy(() -> held.byGraph(JourneyGraph.of(empty), log("a b")))
                .isInstanceOf(InvalidJourneyException.class);
    }

    @Test
    void aPersonasMapSaysOnceThatAllCustomersGivenAreHeldAgainstIt() {
        JourneyGraph bobs = JourneyGraph.of(map("search pay+").toBuilder()
                        .addPersonas(Persona.builder("bob", "Bob").build())
                        .build())
                .forPersona("bob");
        ObservedJourneys log = log("search pay", "search", "search pay");
        String note =
                "All customers given are held against the map of persona \"Bob\". Give those of this persona alone.";
        assertThat(bobs.conformance(log).toText()).containsOnlyOnce(note);
        assertThat(bobs.agreement(log).toText()).containsOnlyOnce(note);
        assertThat(bobs.drift(twice(log)).toText()).containsOnlyOnce(note);
        assertThat(bobs.effect("chat", log).toText()).containsOnlyOnce(note);
        assertThat(bobs.review(log, DAY).toText()).containsOnlyOnce(note);
        assertThat(JourneyGraph.of(map("search pay+")).conformance(log).toText())
                .doesNotContain("persona");
    }

    @ParameterizedTest
    @EnumSource
    void aTrapBesideTheRunsStopsNothing(Held held) {
        Journey trap = map("a b c d", "a->b", "b->c", "c->b", "a->d");
        assertThat(held.byGraph(JourneyGraph.of(trap), log("a b c b", "a d"))).isNotNull();
    }

    @ParameterizedTest
    @EnumSource
    void aTrapThatLeavesNoRunIsRefused(Held held) {
        Journey trap = map("a b", "a->b", "b->a");
        assertThatThrownBy(() -> held.byGraph(JourneyGraph.of(trap), log("a b", "a")))
                .isInstanceOf(InvalidJourneyException.class)
                .hasMessageContaining("no end of the journey can be reached from it");
    }
}
