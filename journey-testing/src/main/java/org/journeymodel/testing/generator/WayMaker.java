package org.journeymodel.testing.generator;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Random;
import java.util.Set;
import org.journeymodel.core.model.Actor;
import org.journeymodel.core.model.Transition;

/**
 * Makes the ways between touchpoints. All shares are parts of a power of two, so that they sum to 1 exactly however
 * they are added.
 */
final class WayMaker {

    private final RandomJourneys.Sizes sizes;
    private final Random random;
    private final List<List<Integer>> targets = new ArrayList<>();
    private final List<OptionalDouble> exits = new ArrayList<>();
    private final List<Transition> transitions = new ArrayList<>();

    WayMaker(RandomJourneys.Sizes sizes, Random random) {
        this.sizes = sizes;
        this.random = random;
        leadOn();
        leadBack();
        for (int at = 0; at < sizes.touchpoints(); at++) {
            share(at);
        }
    }

    /** By source in order, the way to the next touchpoint first. */
    List<Transition> transitions() {
        return transitions;
    }

    OptionalDouble exit(int touchpoint) {
        return exits.get(touchpoint);
    }

    private void leadOn() {
        int size = sizes.touchpoints();
        for (int at = 0; at < size; at++) {
            List<Integer> ahead = new ArrayList<>();
            if (at + 1 < size) {
                ahead.add(at + 1);
            }
            if (at + 2 < size && random.nextInt(3) == 0) {
                ahead.add(at + 2 + random.nextInt(size - at - 2));
            }
            targets.add(ahead);
        }
    }

    /** Draws pairs of a touchpoint and one not after it, each at most once (Floyd's sampling). */
    private void leadBack() {
        int pairs = sizes.touchpoints() * (sizes.touchpoints() + 1) / 2;
        Set<Integer> drawn = new LinkedHashSet<>();
        for (int last = pairs - sizes.loops(); last < pairs; last++) {
            int pair = random.nextInt(last + 1);
            if (!drawn.add(pair)) {
                drawn.add(last);
            }
        }
        for (int pair : drawn) {
            int from = (int) ((Math.sqrt(8.0 * pair + 1) - 1) / 2);
            targets.get(from).add(pair - from * (from + 1) / 2);
        }
    }

    /** Divides the customers of a touchpoint among its ways, all of which some take, and the end. */
    private void share(int at) {
        List<Integer> ways = targets.get(at);
        boolean isLast = at == sizes.touchpoints() - 1;
        Shares shares = isLast ? Shares.DECLARED : Shares.values()[random.nextInt(3)];
        if (ways.isEmpty() || shares == Shares.OPEN) {
            exits.add(OptionalDouble.empty());
            ways.forEach(to -> add(at, to, OptionalDouble.empty()));
            return;
        }
        int whole = Integer.highestOneBit(ways.size() + 1) * 8;
        List<Integer> parts = parts(ways.size(), whole);
        int rest = whole - parts.stream().mapToInt(Integer::intValue).sum();
        boolean isFirstOpen = shares == Shares.FIRST_OPEN;
        if (!isFirstOpen && !isLast && random.nextBoolean()) {
            parts.set(0, parts.get(0) + rest);
            rest = 0;
        }
        boolean declaresExit = !isFirstOpen && random.nextBoolean();
        exits.add(declaresExit ? OptionalDouble.of((double) rest / whole) : OptionalDouble.empty());
        for (int each = 0; each < ways.size(); each++) {
            double share = (double) parts.get(each) / whole;
            add(at, ways.get(each), isFirstOpen && each == 0 ? OptionalDouble.empty() : OptionalDouble.of(share));
        }
    }

    /** So many parts of a whole, each at least 1; at least 1 is left. */
    private List<Integer> parts(int count, int whole) {
        int spare = whole - count - 1;
        List<Integer> parts = new ArrayList<>();
        for (int each = 0; each < count; each++) {
            int more = random.nextInt(spare / 2 + 1);
            parts.add(1 + more);
            spare -= more;
        }
        return parts;
    }

    private void add(int from, int to, OptionalDouble probability) {
        Transition.Builder way = Transition.builder()
                .from(JourneyMaker.touchpointId(from))
                .to(JourneyMaker.touchpointId(to))
                .probability(probability);
        addTimes(way);
        if (random.nextInt(4) == 0) {
            way.trigger("Reason " + (1 + random.nextInt(9)));
        }
        if (random.nextInt(5) == 0) {
            way.choice(Actor.COMPANY);
        }
        if (random.nextInt(4) == 0) {
            way.addInsights(JourneyMaker.INSIGHT);
        }
        // The way to the next touchpoint is open to all, so that all can get to the end.
        if (to != from + 1 && sizes.personas() > 0 && random.nextInt(4) == 0) {
            way.addPersonas(JourneyMaker.personaId(random.nextInt(sizes.personas())));
        }
        transitions.add(way.build());
    }

    private void addTimes(Transition.Builder way) {
        if (random.nextInt(3) == 0) {
            way.waiting(Duration.ofHours(random.nextInt(72)));
        }
        if (random.nextInt(6) == 0) {
            way.latestWaiting(Duration.ofDays(3L + random.nextInt(5)));
        }
    }

    /** How the ways out of a touchpoint tell their shares: none, all, or all but the first. */
    private enum Shares {
        OPEN,
        DECLARED,
        FIRST_OPEN
    }
}
