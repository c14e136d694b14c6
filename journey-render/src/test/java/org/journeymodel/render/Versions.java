package org.journeymodel.render;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.journeymodel.core.model.Claim;
import org.journeymodel.core.model.Emotion;
import org.journeymodel.core.model.Experience;
import org.journeymodel.core.model.Journey;
import org.journeymodel.core.model.JourneyKind;
import org.journeymodel.core.model.Stage;
import org.journeymodel.core.model.Touchpoint;
import org.journeymodel.core.model.Transition;

/** Later versions of journeys, to be held against them. */
final class Versions {

    private Versions() {}

    /**
     * A future state in which the first touchpoint feels worse and has a new pain, an advice follows it, the last
     * touchpoint of more than two is gone, and half as many take each declared way.
     */
    static Journey later(Journey journey) {
        List<Touchpoint> all = journey.touchpoints();
        Optional<Touchpoint> first = all.stream().findFirst();
        Optional<Touchpoint> last = all.size() > 2 ? Optional.of(all.get(all.size() - 1)) : Optional.empty();
        List<Stage> stages = new ArrayList<>();
        for (Stage stage : journey.stages()) {
            List<Touchpoint> touchpoints = new ArrayList<>();
            for (Touchpoint each : stage.touchpoints()) {
                if (first.filter(each::equals).isPresent()) {
                    touchpoints.add(worse(each));
                    touchpoints.add(Touchpoint.of("advice", "Asks for advice"));
                } else if (last.filter(each::equals).isEmpty()) {
                    touchpoints.add(each);
                }
            }
            stages.add(stage.toBuilder().touchpoints(touchpoints).build());
        }
        return journey.toBuilder()
                .kind(JourneyKind.FUTURE_STATE)
                .stages(stages)
                .transitions(halved(journey, last))
                .build();
    }

    private static Touchpoint worse(Touchpoint touchpoint) {
        List<Experience> experiences = new ArrayList<>();
        for (Experience each : touchpoint.experiences()) {
            Experience.Builder worse = each.toBuilder().addPains(Claim.of("Takes long", 2));
            each.emotion().ifPresent(felt -> worse.emotion(Emotion.of(Math.max(-1, felt.valence() - 0.8))));
            experiences.add(worse.build());
        }
        return touchpoint.toBuilder().experiences(experiences).build();
    }

    private static List<Transition> halved(Journey journey, Optional<Touchpoint> gone) {
        List<Transition> halved = new ArrayList<>();
        for (Transition each : journey.transitions()) {
            boolean leadsThere = gone.filter(
                            it -> it.id().equals(each.to()) || it.id().equals(each.from()))
                    .isPresent();
            if (!leadsThere) {
                halved.add(
                        each.probability().isPresent()
                                ? each.withProbability(each.probability().getAsDouble() / 2)
                                : each);
            }
        }
        return halved;
    }
}
