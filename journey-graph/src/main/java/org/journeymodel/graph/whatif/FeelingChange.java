package org.journeymodel.graph.whatif;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.journeymodel.core.model.AttributeValue;
import org.journeymodel.core.model.Emotion;
import org.journeymodel.core.model.Experience;
import org.journeymodel.core.model.Touchpoint;

/** Another feeling of a persona, or of everybody. */
record FeelingChange(String touchpoint, Optional<String> persona, double valence) implements Change {

    @Override
    public String applyTo(Draft draft) {
        Touchpoint before = draft.touchpoint(touchpoint);
        String who = persona.map(id -> draft.base().getPersona(id).name())
                .map(name -> " of " + Words.name(name))
                .orElse("");
        OptionalDouble felt = draft.feelingAt(before, persona);
        draft.replace(before.toBuilder().experiences(experiences(before)).build());
        return "the feeling" + who + " at " + draft.name(touchpoint) + " is "
                + Words.instead(
                        draft.words().feeling(valence),
                        felt.isPresent() ? draft.words().feeling(felt.getAsDouble()) : "not known");
    }

    private List<Experience> experiences(Touchpoint before) {
        List<Experience> after = new ArrayList<>();
        boolean found = false;
        for (Experience each : before.experiences()) {
            boolean isMeant = each.persona().equals(persona);
            boolean changes = isMeant || (persona.isEmpty() && each.emotion().isPresent());
            found |= isMeant;
            after.add(changes ? each.toBuilder().emotion(Emotion.of(valence)).build() : each);
        }
        if (!found) {
            after.add(Experience.builder()
                    .persona(persona)
                    .emotion(Emotion.of(valence))
                    .build());
        }
        return after;
    }

    @Override
    public AttributeValue.ObjectValue toAttributes() {
        AttributeValue.ObjectBuilder object =
                AttributeValue.object().put("kind", "feeling").put("touchpoint", touchpoint);
        persona.ifPresent(id -> object.put("persona", id));
        return object.put("value", valence).build();
    }

    @Override
    public String toString() {
        return "feeling" + persona.map(id -> " of " + id).orElse("") + " at " + touchpoint + ": "
                + Words.number(valence);
    }
}
