package org.journeymodel.testing;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.journeymodel.testing.BDDJourneyAssertions.then;
import static org.journeymodel.testing.Shop.VACUUM;
import static org.journeymodel.testing.Shop.WITH_HELP;
import static org.journeymodel.testing.Shop.way;

import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.api.Assertions;
import org.assertj.core.api.AutoCloseableSoftAssertions;
import org.journeymodel.core.model.Journey;
import org.journeymodel.graph.JourneyGraph;
import org.junit.jupiter.api.Test;

/** The styles of AssertJ: soft assertions and given, when, then. */
class StylesTest {

    @Test
    void softAssertionsTellAllFailuresAtOnce() {
        assertThatExceptionOfType(AssertionError.class)
                .isThrownBy(() -> JourneySoftAssertions.assertSoftly(softly -> {
                    softly.assertThat(WITH_HELP)
                            .as("map")
                            .hasNoDeadEnds()
                            .everyPathFrom("search")
                            .canReach("buy")
                            .mustPass("help")
                            .before("buy")
                            .allows(way("search", "buy"));
                    softly.assertThat(JourneyGraph.of(VACUUM).flow()).succeedsWithProbabilityAtLeast(0.9);
                    softly.assertThat("other").isEqualTo("assertion of AssertJ");
                }))
                .withMessageContainingAll(
                        "Multiple Failures (6 failures)",
                        "[map] \nExpecting journey \"vacuum\" to have no dead ends",
                        "[map] \nExpecting every path of journey \"vacuum\" from \"search\" to be able to reach \"buy\"",
                        "[map] \nExpecting every way of journey \"vacuum\" to \"buy\" to pass \"help\" before",
                        "[map] \nExpecting journey \"vacuum\" to allow",
                        "Expecting journey \"vacuum\" to succeed with a probability of at least 0.9000");
    }

    @Test
    void softAssertionsTellOfAJourneyThatIsNotThereAndGoOn() {
        JourneySoftAssertions softly = new JourneySoftAssertions();
        softly.assertThat((Journey) null)
                .as("map")
                .everyPathFrom("search")
                .canReach("buy")
                .mustPass("compare")
                .before("buy");

        Assertions.assertThat(softly.errorsCollected())
                .hasSize(2)
                .allSatisfy(error ->
                        Assertions.assertThat(error).hasMessageStartingWith("[map] \nExpecting actual not to be null"));
    }

    @Test
    void whatFollowsAFailureKeepsItsDescriptionAndItsLine() {
        JourneySoftAssertions softly = new JourneySoftAssertions();
        JourneyAssert map = softly.assertThat(WITH_HELP).as("map").hasNoDeadEnds();
        map.everyPathFrom("search").canReach("buy");

        Assertions.assertThat(softly.errorsCollected()).hasSize(2).allSatisfy(error -> {
            Assertions.assertThat(error.getMessage()).startsWith("[map] \nExpecting");
            Assertions.assertThat(error.getMessage()).contains("StylesTest.java:");
        });
    }

    @Test
    void softAssertionsThatHoldTellNothing() {
        JourneySoftAssertions softly = new JourneySoftAssertions();
        softly.assertThat(VACUUM).hasNoErrors().everyPathFrom("search").canReach("buy");
        softly.assertAll();

        Assertions.assertThat(softly.errorsCollected()).isEmpty();
    }

    @Test
    void softAssertionsAreMixedIntoOwnOnes() {
        class Own extends AutoCloseableSoftAssertions implements JourneySoftAssertionsProvider {}

        assertThatExceptionOfType(AssertionError.class).isThrownBy(() -> {
            try (Own softly = new Own()) {
                softly.assertThat(WITH_HELP).hasNoDeadEnds();
            }
        });
    }

    @Test
    void bddAssertionsSayThen() {
        then(VACUUM).hasNoDeadEnds();
        then(JourneyGraph.of(VACUUM).flow()).succeedsWithProbabilityAtLeast(0.5);
    }

    @Test
    void eachStyleKnowsTheSameTypes() {
        Assertions.assertThat(typesOf(BDDJourneyAssertions.class, "then"))
                .isNotEmpty()
                .isEqualTo(typesOf(JourneyAssertions.class, "assertThat"))
                .isEqualTo(typesOf(JourneySoftAssertionsProvider.class, "assertThat"));
    }

    private static List<String> typesOf(Class<?> styles, String name) {
        return Stream.of(styles.getDeclaredMethods())
                .filter(method -> method.getName().equals(name))
                .map(Method::getParameterTypes)
                .map(Arrays::toString)
                .sorted()
                .toList();
    }
}
