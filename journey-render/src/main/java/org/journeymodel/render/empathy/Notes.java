package org.journeymodel.render.empathy;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import org.journeymodel.core.model.Claim;
import org.journeymodel.core.model.Emotion;
import org.journeymodel.core.model.EmpathyMap;
import org.journeymodel.core.model.Experience;
import org.journeymodel.core.model.Journey;
import org.journeymodel.core.model.Touchpoint;

/** Gathers notes. */
final class Notes {

    private final List<Note> all = new ArrayList<>();

    private Notes() {}

    /** {@return the notes of a map that stands alone} */
    static List<Note> of(EmpathyMap map) {
        Notes notes = new Notes();
        map.says().forEach(text -> notes.text(Quadrant.SAYS, text, ""));
        map.thinks().forEach(text -> notes.text(Quadrant.THINKS, text, ""));
        map.does().forEach(text -> notes.text(Quadrant.DOES, text, ""));
        map.feels().forEach(emotion -> notes.feeling(emotion, ""));
        map.pains().forEach(claim -> notes.claim(Quadrant.PAINS, claim, claim.isAssumption(), ""));
        map.gains().forEach(claim -> notes.claim(Quadrant.GAINS, claim, claim.isAssumption(), ""));
        return List.copyOf(notes.all);
    }

    /**
     * The notes of {@link EmpathyMap#of(Journey, String)}, with the touchpoints that they come from. A claim
     * rests on what the experience as a whole rests on.
     */
    static List<Note> of(Journey journey, String persona) {
        Notes notes = new Notes();
        for (Touchpoint touchpoint : journey.touchpoints()) {
            touchpoint.experienceOf(persona).ifPresent(experience -> notes.experience(experience, touchpoint.name()));
        }
        return List.copyOf(notes.all);
    }

    private void experience(Experience experience, String where) {
        experience.saying().ifPresent(text -> text(Quadrant.SAYS, text, where));
        experience.thinking().ifPresent(text -> text(Quadrant.THINKS, text, where));
        experience.doing().ifPresent(text -> text(Quadrant.DOES, text, where));
        experience.emotion().ifPresent(emotion -> feeling(emotion, where));
        boolean alone = experience.insights().isEmpty();
        experience.pains().forEach(claim -> claim(Quadrant.PAINS, claim, alone && claim.isAssumption(), where));
        experience.gains().forEach(claim -> claim(Quadrant.GAINS, claim, alone && claim.isAssumption(), where));
    }

    private void text(Quadrant quadrant, String text, String where) {
        all.add(new Note(quadrant, List.of(), text, OptionalDouble.empty(), where, 0, false));
    }

    private void feeling(Emotion emotion, String where) {
        all.add(new Note(
                Quadrant.FEELS,
                emotion.labels(),
                emotion.reason().orElse(""),
                OptionalDouble.of(emotion.valence()),
                where,
                0,
                false));
    }

    private void claim(Quadrant quadrant, Claim claim, boolean assumption, String where) {
        int severity = claim.severity().orElse(0);
        all.add(new Note(quadrant, List.of(), claim.text(), OptionalDouble.empty(), where, severity, assumption));
    }
}
