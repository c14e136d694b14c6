package org.journeymodel.core.model;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.OptionalDouble;

/** What is felt at a touchpoint; a missing emotion never counts. */
final class Feelings {

    private Feelings() {}

    /** The mean of the known valences of some personas, each counted once; of none: of all experiences. */
    static OptionalDouble ofPersonas(Touchpoint touchpoint, List<String> personas) {
        List<Double> known = new ArrayList<>();
        if (personas.isEmpty()) {
            for (Experience experience : touchpoint.experiences()) {
                experience.emotion().ifPresent(emotion -> known.add(emotion.valence()));
            }
        } else {
            for (String persona : new LinkedHashSet<>(personas)) {
                ofPersona(touchpoint, persona).ifPresent(known::add);
            }
        }
        return known.stream().mapToDouble(Double::doubleValue).average();
    }

    /** A persona's own valence if known, else that of every customer. */
    static OptionalDouble ofPersona(Touchpoint touchpoint, String persona) {
        OptionalDouble everyCustomers = OptionalDouble.empty();
        for (Experience experience : touchpoint.experiences()) {
            if (experience.emotion().isEmpty()) {
                continue;
            }
            double valence = experience.emotion().get().valence();
            boolean first = everyCustomers.isEmpty();
            if (first && experience.persona().isEmpty()) {
                everyCustomers = OptionalDouble.of(valence);
            } else if (experience.persona().filter(persona::equals).isPresent()) {
                return OptionalDouble.of(valence);
            }
        }
        return everyCustomers;
    }
}
