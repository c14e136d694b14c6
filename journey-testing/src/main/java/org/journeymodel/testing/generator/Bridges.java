package org.journeymodel.testing.generator;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import org.journeymodel.core.model.Journey;
import org.journeymodel.core.model.Transition;

/**
 * Takes touchpoints out of the way: whatever led to one leads to where it led. So a long way becomes short, and what
 * lies behind can still be reached.
 */
final class Bridges {

    private final Journey journey;

    Bridges(Journey journey) {
        this.journey = journey;
    }

    /** The journey without a touchpoint out of which one way leads; empty if there is not just one. */
    Optional<Journey> over(String touchpoint) {
        List<Transition> on = journey.transitions().stream()
                .filter(way -> way.from().equals(touchpoint) && !way.to().equals(touchpoint))
                .toList();
        if (on.size() != 1 || on.get(0).probability().equals(OptionalDouble.of(0))) {
            return Optional.empty();
        }
        return redirected(touchpoint, on.get(0).to()).map(ways -> without(touchpoint, ways));
    }

    /** All ways past it; empty if two of them would be the same. */
    private Optional<List<Transition>> redirected(String touchpoint, String target) {
        List<Transition> ways = new ArrayList<>();
        Set<List<Object>> known = new LinkedHashSet<>();
        for (Transition way : journey.transitions()) {
            if (way.from().equals(touchpoint)) {
                continue;
            }
            Transition past =
                    way.to().equals(touchpoint) ? way.toBuilder().to(target).build() : way;
            if (!known.add(List.of(past.from(), past.to(), past.trigger()))) {
                return Optional.empty();
            }
            ways.add(past);
        }
        return Optional.of(ways);
    }

    private Journey without(String touchpoint, List<Transition> ways) {
        Journey past = journey.toBuilder()
                .transitions(ways)
                .opportunities(journey.opportunities().stream()
                        .map(each -> each.toBuilder()
                                .touchpoints(each.touchpoints().stream()
                                        .filter(id -> !id.equals(touchpoint))
                                        .toList())
                                .build())
                        .toList())
                .build();
        return past.toBuilder()
                .stages(past.stages().stream()
                        .map(stage -> stage.toBuilder()
                                .touchpoints(stage.touchpoints().stream()
                                        .filter(each -> !each.id().equals(touchpoint))
                                        .toList())
                                .build())
                        .toList())
                .build();
    }
}
