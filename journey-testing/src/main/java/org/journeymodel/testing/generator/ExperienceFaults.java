package org.journeymodel.testing.generator;

import java.util.Random;
import org.journeymodel.core.model.Claim;
import org.journeymodel.core.model.Experience;
import org.journeymodel.core.model.Journey;

/** What can be wrong with experiences; those of stages are as good as any, and free. */
final class ExperienceFaults {

    private static final String NOWHERE = "nowhere";

    private ExperienceFaults() {}

    static Journey unknownPersona(Journey journey, Random random) {
        Experience experience = Experience.builder("nobody").doing("Who is it?").build();
        return Edits.atAnyTouchpoint(journey, random, each -> each.addExperiences(experience));
    }

    static Journey duplicate(Journey journey, Random random) {
        Experience first = Experience.builder().doing("Reads").build();
        Experience second = Experience.builder().doing("Reads again").build();
        return Edits.atAnyStage(journey, random, each -> each.addExperiences(first, second));
    }

    static Journey unknownInsight(Journey journey, Random random) {
        Experience experience = Experience.builder().addInsights(NOWHERE).build();
        return Edits.atAnyStage(journey, random, each -> each.addExperiences(experience));
    }

    static Journey claimUnknownInsight(Journey journey, Random random) {
        Claim claim = Claim.of("How do we know?").withInsights(NOWHERE);
        Experience experience = Experience.builder().addPains(claim).build();
        return Edits.atAnyStage(journey, random, each -> each.addExperiences(experience));
    }
}
