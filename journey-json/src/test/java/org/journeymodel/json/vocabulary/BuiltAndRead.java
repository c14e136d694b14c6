package org.journeymodel.json.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.Consumer;
import org.journeymodel.core.model.EmpathyMap;
import org.journeymodel.core.model.Journey;
import org.journeymodel.core.model.JourneyAtlas;
import org.journeymodel.core.model.Stage;
import org.journeymodel.core.model.Touchpoint;
import org.journeymodel.core.validation.JourneyValidator;
import org.journeymodel.json.JourneyJson;

/** Asks each question twice: of a value as it was built, and of what came back from JSON. */
final class BuiltAndRead {

    private BuiltAndRead() {}

    /** A journey of one stage, to be filled. */
    static Journey.Builder sketch(Touchpoint... touchpoints) {
        return Journey.builder().id("sketch").name("Sketch").addStages(Stage.of("only", "Only stage", touchpoints));
    }

    static void asBuiltAndAsRead(Journey journey, Consumer<Journey> question) {
        JourneyValidator.standard().validate(journey).requireNoErrors();
        ask(question, journey, JourneyJson.read(JourneyJson.write(journey)));
    }

    static void asBuiltAndAsRead(JourneyAtlas atlas, Consumer<JourneyAtlas> question) {
        ask(question, atlas, JourneyJson.readAtlas(JourneyJson.write(atlas)));
    }

    static void asBuiltAndAsRead(EmpathyMap map, Consumer<EmpathyMap> question) {
        ask(question, map, JourneyJson.readEmpathyMap(JourneyJson.write(map)));
    }

    private static <T> void ask(Consumer<T> question, T built, T read) {
        assertThat(built).as("as built").satisfies(question);
        assertThat(read).as("as read from JSON").satisfies(question).isNotSameAs(built);
    }
}
