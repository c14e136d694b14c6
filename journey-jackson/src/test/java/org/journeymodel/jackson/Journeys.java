package org.journeymodel.jackson;

import java.math.BigDecimal;
import org.journeymodel.core.model.AttributeValue;
import org.journeymodel.core.model.Emotion;
import org.journeymodel.core.model.Experience;
import org.journeymodel.core.model.Journey;
import org.journeymodel.core.model.Stage;
import org.journeymodel.core.model.Touchpoint;
import tools.jackson.databind.json.JsonMapper;

/** The mapper that a user has, and tiny journeys. */
final class Journeys {

    static final JsonMapper MAPPER =
            JsonMapper.builder().addModule(new JourneyModule()).build();

    private Journeys() {}

    /** {@return the least journey} */
    static Journey tiny(String id) {
        return Journey.builder().id(id).name("Tiny").build();
    }

    /** {@return a journey with the numbers and characters that are lost most easily} */
    static Journey delicate() {
        return Journey.builder()
                .id("delicate")
                .name("Cleans 🧹, \"twice\"\n")
                .addStages(Stage.of(
                        "use",
                        "Use",
                        Touchpoint.builder()
                                .id("clean")
                                .name("Cleans")
                                .addExperiences(Experience.builder()
                                        .emotion(Emotion.of(0.1))
                                        .build())
                                .build()))
                .putAttributes("huge", new AttributeValue.NumberValue(new BigDecimal("1e400")))
                .putAttributes("exact", new AttributeValue.NumberValue(new BigDecimal("0.12345678901234567890123")))
                .putAttributes("whole", new AttributeValue.NumberValue(new BigDecimal("123456789012345678901234")))
                .putAttributes("unknown", new AttributeValue.NullValue())
                .build();
    }
}
