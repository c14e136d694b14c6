package org.journeymodel.graph.whatif;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.journeymodel.core.model.Actor;
import org.journeymodel.core.model.Transition;
import org.journeymodel.graph.wording.Wording;

/**
 * The ways out of one touchpoint once another is gone. Those that are one and the same, by target, trigger,
 * personas and choice, become one; those that only a trigger could tell apart are given one.
 */
final class BridgedWays {

    private final String around;
    private final Map<Key, Part> parts = new LinkedHashMap<>();

    BridgedWays(String around) {
        this.around = around;
    }

    void add(Transition transition, double share, boolean isSet) {
        Key key = new Key(TransitionName.of(transition), Set.copyOf(transition.personas()), transition.choice());
        parts.merge(key, new Part(transition, share, isSet), Part::plus);
    }

    List<DraftWay> asWays() {
        Set<TransitionName> taken = new HashSet<>();
        parts.keySet().forEach(each -> taken.add(each.name));
        Set<TransitionName> used = new HashSet<>();
        List<DraftWay> all = new ArrayList<>(parts.size());
        parts.forEach((key, part) -> all.add(
                part.asWay(used.add(key.name) ? key.name.trigger() : Optional.of(newTrigger(key.name, taken)))));
        return all;
    }

    /** Such as "around x", with a number if there is one already. */
    private String newTrigger(TransitionName name, Set<TransitionName> taken) {
        String start = name.trigger().map(each -> each + ", ").orElse("") + "around " + around;
        String trigger = start;
        for (int number = 2; !taken.add(new TransitionName(name.from(), name.to(), Optional.of(trigger))); number++) {
            trigger = start + " " + number;
        }
        return trigger;
    }

    private record Key(TransitionName name, Set<String> personas, Actor choice) {}

    /** Ways that are one: their shares add up, and their waits are the mean, unknown ones as none. */
    private record Part(Transition transition, double share, boolean isSet) {

        Part plus(Part other) {
            double all = share + other.share;
            Optional<Duration> waiting =
                    transition.waiting().isEmpty() && other.transition.waiting().isEmpty()
                            ? Optional.empty()
                            : Optional.of(Wording.duration(
                                    all == 0 ? 0 : (seconds() * share + other.seconds() * other.share) / all));
            // A share to which others are added is no more the one that was set.
            boolean staysSet = (isSet && other.share == 0) || (isSet && other.isSet);
            return new Part(transition.toBuilder().waiting(waiting).build(), all, staysSet);
        }

        private double seconds() {
            return Wording.seconds(transition.waiting().orElse(Duration.ZERO));
        }

        DraftWay asWay(Optional<String> trigger) {
            DraftWay way = new DraftWay(transition.toBuilder()
                    .trigger(trigger)
                    .probability(Math.min(1, share))
                    .build());
            if (isSet) {
                way.becomeSet();
            }
            return way;
        }
    }
}
