package org.journeymodel.testing.generator;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.journeymodel.core.model.Claim;
import org.journeymodel.core.model.Emotion;
import org.journeymodel.core.model.Experience;

/** Says what personas go through at touchpoints. */
final class ExperienceMaker {

    private final RandomJourneys.Sizes sizes;
    private final Random random;
    private final List<String> claims = new ArrayList<>();

    ExperienceMaker(RandomJourneys.Sizes sizes, Random random) {
        this.sizes = sizes;
        this.random = random;
    }

    /** One of every customer, or one of each of some personas, or none. */
    List<Experience> at(int touchpoint) {
        List<Experience> made = new ArrayList<>();
        if (random.nextInt(4) == 0) {
            made.add(fill(Experience.builder(), touchpoint, "all"));
        }
        for (int persona = 0; persona < sizes.personas(); persona++) {
            if (random.nextInt(3) == 0) {
                String id = JourneyMaker.personaId(persona);
                made.add(fill(Experience.builder(id), touchpoint, id));
            }
        }
        return made;
    }

    private Experience fill(Experience.Builder experience, int touchpoint, String whose) {
        if (random.nextInt(4) != 0) {
            Emotion emotion = Emotion.of((random.nextInt(17) - 8) / 8.0);
            experience.emotion(random.nextBoolean() ? emotion : emotion.withReason("So they said"));
        }
        if (random.nextBoolean()) {
            String id = "claim-" + JourneyMaker.touchpointId(touchpoint) + "-" + whose;
            Claim pain = Claim.of("It takes too long", 1 + random.nextInt(5)).withId(id);
            experience.addPains(random.nextBoolean() ? pain : pain.withInsights(JourneyMaker.INSIGHT));
            claims.add(id);
        }
        if (random.nextInt(3) == 0) {
            experience.addGains("It is easy").doing("Reads");
        }
        if (random.nextInt(3) == 0) {
            experience.thinking("Is this right for me?").addInsights(JourneyMaker.INSIGHT);
        }
        return experience.build();
    }

    /** One of the claims made so far, to be addressed; none if there is none. */
    List<String> someClaim() {
        return claims.isEmpty() ? List.of() : List.of(claims.get(random.nextInt(claims.size())));
    }
}
