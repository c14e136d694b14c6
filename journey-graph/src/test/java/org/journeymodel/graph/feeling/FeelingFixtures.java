package org.journeymodel.graph.feeling;

import org.journeymodel.core.model.Emotion;
import org.journeymodel.core.model.Experience;
import org.journeymodel.core.model.Journey;
import org.journeymodel.core.model.Persona;
import org.journeymodel.core.model.Stage;
import org.journeymodel.core.model.Touchpoint;

/** Journeys in which personas feel. */
final class FeelingFixtures {

    private FeelingFixtures() {}

    static Touchpoint touchpoint(String id, Emotion everybody) {
        return Touchpoint.builder()
                .id(id)
                .name(id)
                .addExperiences(Experience.builder().emotion(everybody).build())
                .build();
    }

    /** A touchpoint where ann and bob feel so; NaN is what is not known. */
    static Touchpoint touchpoint(String id, double ann, double bob) {
        Touchpoint.Builder touchpoint = Touchpoint.builder().id(id).name(id);
        if (!Double.isNaN(ann)) {
            touchpoint.addExperiences(Experience.builder("ann").feels(ann).build());
        }
        if (!Double.isNaN(bob)) {
            touchpoint.addExperiences(Experience.builder("bob").feels(bob).build());
        }
        return touchpoint.build();
    }

    /** The journey of ann and bob along touchpoints in order. */
    static Journey journey(Touchpoint... touchpoints) {
        return Journey.builder()
                .id("both")
                .name("Both")
                .addPersonas(Persona.of("ann", "Ann"), Persona.of("bob", "Bob"))
                .addStages(Stage.builder()
                        .id("stage")
                        .name("Stage")
                        .addTouchpoints(touchpoints)
                        .build())
                .build();
    }
}
