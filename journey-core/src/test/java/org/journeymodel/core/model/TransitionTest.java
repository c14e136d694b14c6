package org.journeymodel.core.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

class TransitionTest {

    @Test
    void leadsThroughTouchpointsInOrder() {
        assertThat(Transition.inOrder("search", "compare", "search", "buy"))
                .containsExactly(
                        Transition.of("search", "compare"),
                        Transition.of("compare", "search"),
                        Transition.of("search", "buy"))
                .isUnmodifiable();
        assertThat(Transition.inOrder("search")).isEmpty();
        assertThat(Transition.inOrder()).isEmpty();
    }

    @Test
    void isTheCustomersChoiceUnlessDeclaredOtherwise() {
        assertThat(Transition.of("a", "b").choice()).isEqualTo(Actor.CUSTOMER);
        assertThat(Transition.of("a", "b").withChoice(Actor.COMPANY).choice()).isEqualTo(Actor.COMPANY);
    }

    @Test
    void keepsAllElseWhenOneThingIsReplaced() {
        Transition full = Transition.builder()
                .from("a")
                .to("b")
                .trigger("x")
                .addPersonas("ann")
                .probability(0.5)
                .waiting(Duration.ofDays(1))
                .latestWaiting(Duration.ofDays(2))
                .build();
        assertThat(Transition.of("a", "b").toBuilder()
                        .addPersonas("ann")
                        .build()
                        .withLatestWaiting(Duration.ofDays(2))
                        .withWaiting(Duration.ofDays(1))
                        .withProbability(0.5)
                        .withTrigger("x"))
                .isEqualTo(full);
    }

    @Test
    void forgetsWhatAnEmptyOptionalClears() {
        Transition full = Transition.of("a", "b").withProbability(0.5).withTrigger("x");
        assertThat(full.toBuilder()
                        .probability(OptionalDouble.empty())
                        .trigger(Optional.empty())
                        .build())
                .isEqualTo(Transition.of("a", "b"));
    }

    @Test
    void showsWhatItHolds() {
        assertThat(Transition.of("a", "b").withProbability(0.5))
                .hasToString("Transition{from=a, to=b, choice=CUSTOMER, personas=[], probability=0.5, insights=[]}");
    }
}
