package org.journeymodel.testing;

import static org.journeymodel.testing.JourneyAssertions.assertThat;
import static org.journeymodel.testing.Shop.fails;
import static org.journeymodel.testing.Shop.marked;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.journeymodel.core.model.Journey;
import org.journeymodel.core.model.Outcome;
import org.journeymodel.core.model.Stage;
import org.journeymodel.core.model.Touchpoint;
import org.journeymodel.core.model.Transition;
import org.journeymodel.core.observed.ObservedJourney;
import org.journeymodel.core.observed.ObservedJourneys;
import org.journeymodel.graph.JourneyGraph;
import org.journeymodel.graph.agreement.Agreement;
import org.journeymodel.graph.drift.Drift;
import org.junit.jupiter.api.Test;

/** Assertions about customers beside the map, and from period to period; their own sentences are taken from them. */
class ObservedAssertsTest {

    /** Of all who come home, half pay. */
    private static final JourneyGraph HALF = JourneyGraph.of(Journey.builder("half", "Half")
            .addStages(Stage.of(
                    "all",
                    "All",
                    Touchpoint.of("home", "Home"),
                    Touchpoint.builder("pay", "Pays").outcome(Outcome.SUCCESS).build()))
            .addTransitions(Transition.of("home", "pay").withProbability(0.5))
            .build());

    private static final ObservedJourneys HALF_OF_40 = customers(20, 20);
    private static final ObservedJourneys NONE_OF_40 = customers(0, 40);

    static final Agreement AGREES = HALF.agreement(HALF_OF_40);
    private static final Agreement DISAGREES = HALF.agreement(NONE_OF_40);
    private static final Agreement ELSEWHERE = HALF.agreement(ObservedJourneys.of(
            ObservedJourney.of("u1", "home", "chat", "pay"), ObservedJourney.of("u2", "home", "pay", "home")));

    static final Drift SAME = drift(HALF_OF_40, HALF_OF_40);
    private static final Drift CHANGED = drift(HALF_OF_40, NONE_OF_40);

    private static final String WITH_CUSTOMERS = " between journey \"half\" and what customers did\nbut\n  ";
    private static final String PICTURE = """
            start         -> home 100.0 %
            home          -> pay 50.0 %, (end) 50.0 %
            pay (success) -> (end) 100.0 %""".indent(2).stripTrailing();

    private static ObservedJourneys customers(int paying, int leaving) {
        List<ObservedJourney> all = new ArrayList<>();
        for (int each = 0; each < paying; each++) {
            all.add(ObservedJourney.of("p" + each, "home", "pay"));
        }
        for (int each = 0; each < leaving; each++) {
            all.add(ObservedJourney.of("l" + each, "home"));
        }
        return ObservedJourneys.of(all);
    }

    private static Drift drift(ObservedJourneys first, ObservedJourneys second) {
        Map<String, ObservedJourneys> periods = new LinkedHashMap<>();
        periods.put("May", first);
        periods.put("June", second);
        return HALF.drift(periods);
    }

    static Stream<Case> agreement() {
        return Stream.of(
                new Case(
                        "AgreementAssert.hasNoDisagreements()",
                        () -> assertThat(AGREES).hasNoDisagreements(),
                        () -> assertThat(DISAGREES).hasNoDisagreements(),
                        "Expecting no disagreements" + WITH_CUSTOMERS
                                + String.join(
                                        "\n  ",
                                        DISAGREES.disagreements().stream()
                                                .map(each -> each.sentence())
                                                .toList())
                                + "\n\n" + marked(PICTURE, "home")),
                new Case(
                        "AgreementAssert.hasNoUnknownTouchpoints()",
                        () -> assertThat(AGREES).hasNoUnknownTouchpoints(),
                        () -> assertThat(ELSEWHERE).hasNoUnknownTouchpoints(),
                        "Expecting no unknown touchpoints" + WITH_CUSTOMERS
                                + ELSEWHERE.unknownTouchpoints().get(0).sentence() + "\n\n" + PICTURE),
                new Case(
                        "AgreementAssert.hasNoUnplannedMoves()",
                        () -> assertThat(AGREES).hasNoUnplannedMoves(),
                        () -> assertThat(ELSEWHERE).hasNoUnplannedMoves(),
                        "Expecting no unplanned moves" + WITH_CUSTOMERS
                                + ELSEWHERE.unplannedMoves().get(0).sentence() + "\n\n"
                                + marked(PICTURE, "pay \\(success\\)")),
                new Case(
                        "AgreementAssert.hasNoUnvisitedTouchpoints()",
                        () -> assertThat(AGREES).hasNoUnvisitedTouchpoints(),
                        () -> assertThat(DISAGREES).hasNoUnvisitedTouchpoints(),
                        "Expecting no unvisited touchpoints" + WITH_CUSTOMERS + "nobody was at \"pay\"\n\n"
                                + marked(PICTURE, "pay \\(success\\)")));
    }

    static Stream<Case> drift() {
        return Stream.of(new Case(
                "DriftAssert.hasNoChanges()",
                () -> assertThat(SAME).hasNoChanges(),
                () -> assertThat(CHANGED).hasNoChanges(),
                "Expecting no changes from period to period\nbut\n  "
                        + String.join(
                                "\n  ",
                                CHANGED.changes().stream()
                                        .map(each -> each.sentences())
                                        .toList())));
    }

    @Test
    void tooFewToBeTestedAreNoSuccess() {
        ObservedJourneys one = customers(1, 0);
        fails(
                () -> assertThat(HALF.agreement(one)).hasNoDisagreements(),
                "Expecting no disagreements" + WITH_CUSTOMERS + "there are too few customers to test anything\n\n"
                        + PICTURE);
        fails(
                () -> assertThat(drift(one, one)).hasNoChanges(),
                "Expecting no changes from period to period\nbut\n  Over 2 periods, nothing can be tested.");
    }
}
