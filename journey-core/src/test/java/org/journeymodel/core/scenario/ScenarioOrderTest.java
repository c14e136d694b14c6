package org.journeymodel.core.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.Duration;
import java.util.List;
import java.util.function.UnaryOperator;
import org.journeymodel.core.model.Journey;
import org.journeymodel.core.model.Outcome;
import org.journeymodel.core.model.Stage;
import org.journeymodel.core.model.Touchpoint;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What may follow what in a script: each word that needs a step, or must not stand after the end, says so. */
class ScenarioOrderTest {

    private static final Journey SHOP = Journey.builder("shop", "Shop")
            .addStages(Stage.of("all", "All", Touchpoint.of("search", "Searches"), Touchpoint.of("buy", "Buys")))
            .build();

    private static final Scenario EMPTY = Scenario.on(SHOP);
    private static final Scenario ENDED = EMPTY.startsAt("search").endsWith(Outcome.ABANDONED);

    @ParameterizedTest
    @MethodSource
    void nothingButAStartCanComeFirst(String intent, String remedy, UnaryOperator<Scenario> word) {
        assertThatIllegalStateException()
                .isThrownBy(() -> word.apply(EMPTY))
                .withMessage("Scenario on journey \"shop\" has no step yet, so it cannot " + intent + ". " + remedy);
    }

    static List<Arguments> nothingButAStartCanComeFirst() {
        String anywhere = "Call startsAt(…) first.";
        return List.of(
                word("go on to \"buy\"", "Call startsAt(\"buy\") first.", empty -> empty.then("buy")),
                word("go back to \"buy\"", "Call startsAt(\"buy\") first.", empty -> empty.goesBackTo("buy")),
                word("wait", anywhere, empty -> empty.after(Duration.ZERO)),
                word("feel anything", anywhere, empty -> empty.feels(0)),
                word("fail", anywhere, Scenario::fails),
                word("end", anywhere, empty -> empty.endsWith(Outcome.SUCCESS)));
    }

    @ParameterizedTest
    @MethodSource
    void nothingCanFollowTheEnd(String intent, UnaryOperator<Scenario> word) {
        assertThatIllegalStateException()
                .isThrownBy(() -> word.apply(ENDED))
                .withMessage("Scenario on journey \"shop\" has ended at \"search\", so it cannot " + intent
                        + ". Call endsWith(…) last, and only on the last part.");
    }

    static List<Arguments> nothingCanFollowTheEnd() {
        ScenarioStep buy = ScenarioStep.at(SHOP.getTouchpoint("buy"));
        return List.of(
                word("go on to \"buy\"", ended -> ended.then("buy")),
                word("go on to \"buy\"", ended -> ended.then(List.of(buy))),
                word("go on to \"buy\"", ended -> ended.then(EMPTY.startsAt("buy"))),
                word("go on to \"search\"", ended -> ended.goesBackTo("search")),
                word("wait", ended -> ended.after(Duration.ZERO)),
                word("end once more", ended -> ended.endsWith(Outcome.SUCCESS)));
    }

    @Test
    void anEndCannotFollowAWait() {
        assertThatIllegalStateException()
                .isThrownBy(
                        () -> EMPTY.startsAt("search").after(Duration.ofDays(2)).endsWith(Outcome.ABANDONED))
                .withMessage("Scenario on journey \"shop\" waits after \"search\", so it cannot end there."
                        + " Say what follows with then(…), or leave after(…) out.");
    }

    @Test
    void aScenarioKeepsItsJourney() {
        assertThat(ENDED.journey()).isSameAs(SHOP);
    }

    private static Arguments word(String intent, String remedy, UnaryOperator<Scenario> word) {
        return Arguments.of(intent, remedy, word);
    }

    private static Arguments word(String intent, UnaryOperator<Scenario> word) {
        return Arguments.of(intent, word);
    }
}
