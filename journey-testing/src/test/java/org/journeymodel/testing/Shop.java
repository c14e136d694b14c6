package org.journeymodel.testing;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
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

    static final String PICTURE = """
            start         -> search 100.0 %
            search        -> compare 90.0 %, (end) 10.0 %
            compare       -> search 42.0 %, buy 38.0 %, (end) 20.0 %
            buy (success) -> (end) 100.0 %""".indent(2).stripTrailing();

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
