package org.journeymodel.core.model;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;

/** What is felt at a touchpoint; a missing emotion never counts. */
final class Feelings {

    /** By persona, what she is known to feel; under the empty id, which nobody has, every customer. */
    private final Map<String, Double> known = new LinkedHashMap<>();

    private Feelings(Touchpoint touchpoint) {
        for (Experience experience : touchpoint.experiences()) {
            experience
                    .emotion()
                    .ifPresent(emotion -> known.putIfAbsent(experience.persona().orElse(""), emotion.valence()));
        }
    }

    /**
     * The mean of what some personas feel, each her own or else every customer's; of no persona: the
     * mean of all experiences. Takes time linear in the experiences, however many the personas.
     */
    static OptionalDouble ofPersonas(Touchpoint touchpoint, Set<String> personas) {
        return personas.isEmpty() ? ofExperiences(touchpoint) : new Feelings(touchpoint).mean(personas);
    }

    private OptionalDouble mean(Set<String> personas) {
        double sum = 0;
        int own = 0;
        for (Map.Entry<String, Double> each : known.entrySet()) {
            if (personas.contains(each.getKey())) {
                sum += each.getValue();
                own++;
            }
        }
        Double everyCustomers = known.get("");
        if (everyCustomers != null) {
            return OptionalDouble.of((sum + (personas.size() - own) * everyCustomers) / personas.size());
        }
        return own == 0 ? OptionalDouble.empty() : OptionalDouble.of(sum / own);
    }

    private static OptionalDouble ofExperiences(Touchpoint touchpoint) {
        return touchpoint.experiences().stream()
                .map(Experience::emotion)
                .flatMap(Optional::stream)
                .mapToDouble(Emotion::valence)
                .average();
    }

    /** A persona's own valence if known, else that of every customer. */
    static OptionalDouble ofPersona(Touchpoint touchpoint, String persona) {
        return new PersonaView(touchpoint.experiences(), persona)
                .emotion()
                .map(emotion -> OptionalDouble.of(emotion.valence()))
                .orElse(OptionalDouble.empty());
    }
}
