package org.journeymodel.testing;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.journeymodel.core.model.Claim;
import org.journeymodel.core.model.Emotion;
import org.journeymodel.core.model.Experience;
import org.journeymodel.core.model.Journey;
import org.journeymodel.core.model.Outcome;
import org.journeymodel.core.model.Persona;
import org.journeymodel.core.model.Stage;
import org.journeymodel.core.model.Touchpoint;
import org.journeymodel.core.model.Transition;
import org.journeymodel.core.scenario.Scenario;

/** The journey that the tests are about: search, compare, back again, buy. */
final class Shop {

    static final Journey VACUUM = Journey.builder()
            .id("vacuum")
            .name("Buying a vacuum cleaner")
            .addPersonas(Persona.builder().id("colleen").name("Colleen").build())
            .addStages(Stage.builder()
                    .id("shop")
                    .name("Shop")
                    .addTouchpoints(
                            Touchpoint.builder("search", "Searches")
                                    .duration(Duration.ofMinutes(10))
                                    .addExperiences(Experience.builder()
                                            .emotion(Emotion.of(0.2))
                                            .build())
                                    .build(),
                            Touchpoint.builder("compare", "Compares")
                                    .addExperiences(Experience.builder()
                                            .emotion(Emotion.of(-0.7))
                                            .build())
                                    .build(),
                            Touchpoint.builder("buy", "Buys")
                                    .outcome(Outcome.SUCCESS)
                                    .build())
                    .build())
            .addTransitions(
                    Transition.of("search", "compare").withProbability(0.9),
                    Transition.of("compare", "search").withProbability(0.42),
                    Transition.of("compare", "buy").withProbability(0.38))
            .build();

    /** The same with help beside it, reached from search, where customers are stuck. */
    static final Journey WITH_HELP = VACUUM.toBuilder()
            .stages(List.of(VACUUM.stages().get(0).toBuilder()
                    .touchpoints(List.of(
                            VACUUM.getTouchpoint("search"),
                            Touchpoint.of("help", "Asks for help"),
                            VACUUM.getTouchpoint("compare"),
                            VACUUM.getTouchpoint("buy")))
                    .build()))
            .addTransitions(Transition.of("search", "help").withProbability(0.1))
            .build();

    /** The same moves, and more said of what is on them. */
    static final Journey DETAILED = VACUUM.toBuilder()
            .personas(List.of(
                    Persona.builder()
                            .id("colleen")
                            .name("Colleen")
                            .segment("Self-employed")
                            .demographics(Map.of("age", "32"))
                            .addGoals("One that lasts")
                            .addNeeds("Time")
                            .addTasks("Clean")
                            .addChallenges("Too many models")
                            .addMotivations("Peace")
                            .addBehaviours("Reads reviews")
                            .addInsights("interviews")
                            .build(),
                    Persona.builder().id("bob").name("Bob").build()))
            .addPersonasInFocus("colleen")
            .stages(List.of(VACUUM.stages().get(0).toBuilder()
                    .touchpoints(List.of(
                            VACUUM.getTouchpoint("search"),
                            Touchpoint.builder("compare", "Compares")
                                    .addChannels("website")
                                    .team("web")
                                    .momentOfTruth(true)
                                    .addExperiences(Experience.builder()
                                            .persona("colleen")
                                            .emotion(Emotion.of(-0.7))
                                            .addPains(Claim.of("Cannot compare durability"))
                                            .addGains(Claim.of("Sees tests"))
                                            .build())
                                    .build(),
                            VACUUM.getTouchpoint("buy")))
                    .build()))
            .build();

    /** A shop where all there is to do is to buy. */
    static final Journey SHORT = Journey.builder()
            .id("short")
            .name("Just buying")
            .addStages(Stage.builder()
                    .id("shop")
                    .name("Shop")
                    .addTouchpoints(Touchpoint.builder("buy", "Buys")
                            .outcome(Outcome.SUCCESS)
                            .build())
                    .build())
            .build();

    /** The first one without a way to buy. */
    static final Journey CUT = VACUUM.toBuilder()
            .transitions(Transition.inOrder("search", "compare"))
            .build();

    static final String PICTURE = """
            start         -> search 100.0 %
            search        -> compare 90.0 %, (end) 10.0 %
            compare       -> search 42.0 %, buy 38.0 %, (end) 20.0 %
            buy (success) -> (end) 100.0 %""".indent(2).stripTrailing();

    static final String PICTURE_CUT = """
              start         -> search 100.0 %
              search        -> compare 100.0 %
              compare       -> (end) 100.0 %
            > buy (success) -> (end) 100.0 %""";

    static final String PICTURE_WITH_HELP = """
            start         -> search 100.0 %
            search        -> compare 90.0 %, help 10.0 %
            help          -> (end) 100.0 %
            compare       -> search 42.0 %, buy 38.0 %, (end) 20.0 %
            buy (success) -> (end) 100.0 %""".indent(2).stripTrailing();

    private Shop() {}

    static String marked(String picture, String... ids) {
        String marked = picture;
        for (String id : ids) {
            marked = marked.replaceFirst("(?m)^  " + id + " ", "> " + id + " ");
        }
        return marked;
    }

    static Scenario way(String first, String... more) {
        Scenario way = Scenario.on(VACUUM).startsAt(first);
        for (String each : more) {
            way = way.then(each);
        }
        return way;
    }

    static void fails(ThrowingCallable assertion, String message) {
        assertThatExceptionOfType(AssertionError.class).isThrownBy(assertion).withMessage("\n" + message);
    }
}
