package org.journeymodel.testing.generator;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Random;
import org.journeymodel.core.model.Outcome;

/** Says where journeys begin and how they turn out where they end. */
final class OutcomeMaker {

    private static final List<Outcome> DECLARED = List.of(Outcome.SUCCESS, Outcome.FAILURE, Outcome.NEUTRAL);

    private final Map<Integer, Outcome> outcomes = new HashMap<>();
    private final Map<Integer, Double> entries = new HashMap<>();

    OutcomeMaker(RandomJourneys.Sizes sizes, Random random) {
        int last = sizes.touchpoints() - 1;
        if (sizes.outcomes() > 0) {
            outcomes.put(last, Outcome.SUCCESS);
        }
        while (outcomes.size() < sizes.outcomes()) {
            outcomes.putIfAbsent(random.nextInt(last), Edits.any(DECLARED, random));
        }
        if (random.nextInt(3) == 0) {
            enterElsewhere(random, last);
        }
    }

    /** Some customers begin elsewhere, and some always at the first touchpoint, from which all can be reached. */
    private void enterElsewhere(Random random, int last) {
        int eighths = random.nextInt(7);
        if (last > 0 && eighths > 0) {
            entries.put(1 + random.nextInt(last), eighths / 8.0);
        }
        entries.put(0, last > 0 ? 1 - eighths / 8.0 : 1);
    }

    Optional<Outcome> outcome(int touchpoint) {
        return Optional.ofNullable(outcomes.get(touchpoint));
    }

    OptionalDouble entry(int touchpoint) {
        Double entry = entries.get(touchpoint);
        return entry == null ? OptionalDouble.empty() : OptionalDouble.of(entry);
    }
}
