package org.journeymodel.render.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import org.journeymodel.core.model.Emotion;
import org.journeymodel.core.model.Experience;
import org.journeymodel.core.model.Persona;
import org.journeymodel.core.model.Touchpoint;
import org.journeymodel.render.style.Lane;
import org.journeymodel.render.wording.Isolated;
import org.journeymodel.render.wording.Word;

/** The curves of feelings: one for each persona shown, or one of all customers where there are no personas. */
public final class FeelingRows {

    private final MapContent content;

    private FeelingRows(MapContent content) {
        this.content = content;
    }

    /** {@return the curves; those of whom nothing is known are left out} */
    public static List<Feelings> of(MapContent content) {
        if (!content.shows(Lane.FEELINGS)) {
            return List.of();
        }
        return new FeelingRows(content).all();
    }

    private List<Feelings> all() {
        List<Feelings> all = new ArrayList<>();
        if (content.personas().isEmpty()) {
            all.add(row("", content.journey()::feelingAt, FeelingRows::ofEveryCustomer));
        }
        for (Persona persona : content.personas()) {
            all.add(row(
                    persona.name(),
                    touchpoint -> content.journey().feelingAt(touchpoint, persona.id()),
                    touchpoint -> touchpoint.experienceOf(persona.id()).flatMap(Experience::emotion)));
        }
        return all.stream().filter(Feelings::areKnown).toList();
    }

    private static Optional<Emotion> ofEveryCustomer(Touchpoint touchpoint) {
        return touchpoint.experiences().stream()
                .map(Experience::emotion)
                .flatMap(Optional::stream)
                .findFirst();
    }

    private Feelings row(
            String who, Function<Touchpoint, OptionalDouble> valence, Function<Touchpoint, Optional<Emotion>> why) {
        List<OptionalDouble> valences = new ArrayList<>();
        List<String> titles = new ArrayList<>();
        for (Column column : content.columns()) {
            OptionalDouble felt = column.touchpoint().map(valence).orElse(OptionalDouble.empty());
            valences.add(felt);
            titles.add(column.touchpoint()
                    .map(each ->
                            Isolated.of(each.name()) + ": " + content.numbers().feeling(felt) + reason(why.apply(each)))
                    .orElse(""));
        }
        String title = content.say(Word.FEELING) + (who.isEmpty() ? "" : ": " + Isolated.of(who));
        return new Feelings(title, who, valences, titles);
    }

    private static String reason(Optional<Emotion> emotion) {
        return emotion.flatMap(Emotion::reason)
                .map(each -> ": " + Isolated.of(each))
                .orElse("");
    }
}
