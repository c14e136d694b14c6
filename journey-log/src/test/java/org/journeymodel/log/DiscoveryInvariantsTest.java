package org.journeymodel.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Collection;
import java.util.HashSet;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.journeymodel.core.flow.JourneyFlow;
import org.journeymodel.core.model.Journey;
import org.journeymodel.core.model.Touchpoint;
import org.journeymodel.core.model.Transition;
import org.journeymodel.core.validation.JourneyValidator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds of every discovered journey, on random logs and coverages. */
class DiscoveryInvariantsTest {

    static IntStream seeds() {
        return IntStream.range(0, 300);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void isAJourneyThatCanBeGoneAndCountsAsItWasSeen(int seed) {
        Random random = new Random(seed);
        EventLog log = logOf(random);
        double coverage = random.nextInt(4) == 0 ? 0.95 : random.nextDouble();
        DiscoveredJourney discovered =
                Discovery.of(log).coverage(coverage).success("t0").discover();
        Journey journey = discovered.journey();

        assertThat(journey.touchpoints()).hasSameSizeAs(log.touchpoints());
        assertThat(JourneyValidator.standard().validate(journey).errors()).isEmpty();
        assertThat(discovered.coverage()).isGreaterThanOrEqualTo(coverage);
        assertThat(journey.transitions().size() + discovered.leftOut().size())
                .isEqualTo(discovered.statistics().moves().size());
        sharesSumToOne(journey);
        everyTouchpointCanBeReachedAndCanEnd(journey);
        assertThat(JourneyFlow.of(journey, discovered.statistics()).isSound()).isTrue();
    }

    private static EventLog logOf(Random random) {
        int touchpoints = 1 + random.nextInt(9);
        int longest = 1 + random.nextInt(12);
        EventLog.Builder log = EventLog.builder().add("u", "t0", Logs.TEN);
        for (int customer = random.nextInt(12); customer >= 0; customer--) {
            int here = random.nextInt(touchpoints);
            for (int event = 1 + random.nextInt(longest); event > 0; event--) {
                log.add("u" + customer, "t" + here, Logs.TEN.plusSeconds(random.nextInt(50)));
                here = random.nextInt(3) == 0 ? random.nextInt(touchpoints) : (here + 1) % touchpoints;
            }
        }
        return log.build();
    }

    private static void sharesSumToOne(Journey journey) {
        double entries = journey.touchpoints().stream()
                .mapToDouble(touchpoint -> touchpoint.entryProbability().orElse(0))
                .sum();
        assertThat(entries).isEqualTo(1, within(1e-9));
        for (Touchpoint touchpoint : journey.touchpoints()) {
            double leaving = journey.transitions().stream()
                    .filter(transition -> transition.from().equals(touchpoint.id()))
                    .mapToDouble(transition -> transition.probability().orElseThrow())
                    .sum();
            assertThat(leaving + touchpoint.exitProbability().orElseThrow()).isEqualTo(1, within(1e-9));
        }
    }

    private static void everyTouchpointCanBeReachedAndCanEnd(Journey journey) {
        Set<String> all = journey.touchpoints().stream().map(Touchpoint::id).collect(Collectors.toSet());
        assertThat(closure(
                        journey,
                        touchpoint -> touchpoint.entryProbability().orElse(0) > 0,
                        Transition::from,
                        Transition::to))
                .isEqualTo(all);
        assertThat(closure(
                        journey,
                        touchpoint -> touchpoint.exitProbability().orElse(0) > 0,
                        Transition::to,
                        Transition::from))
                .isEqualTo(all);
    }

    private static Set<String> closure(
            Journey journey,
            Predicate<Touchpoint> start,
            Function<Transition, String> tail,
            Function<Transition, String> head) {
        Collection<Transition> transitions = journey.transitions();
        Set<String> seen = journey.touchpoints().stream()
                .filter(start)
                .map(Touchpoint::id)
                .collect(Collectors.toCollection(HashSet::new));
        boolean grown = true;
        while (grown) {
            grown = false;
            for (Transition transition : transitions) {
                grown |= seen.contains(tail.apply(transition)) && seen.add(head.apply(transition));
            }
        }
        return seen;
    }
}
